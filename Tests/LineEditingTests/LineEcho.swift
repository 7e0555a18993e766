import TestSupport

/// `line-echo` in a real terminal, which says back what the reader returns.
enum LineEcho {
  static var path: String { Subprocess.built("line-echo") }

  /// Started, with its prompt on the screen.
  static func start(
    _ environment: [String: String] = [:], columns: Int = 80, arguments: [String] = []
  ) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(
      columns: columns, environment: environment, [path] + arguments)
    try await terminal.wait(for: "Blåbær>")
    return terminal
  }
}
