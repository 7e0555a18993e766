import TestSupport

/// The shell at a registry, in a real terminal.
struct ShellTerminal {
  let registry: DiskRegistry
  let terminal: TmuxTerminal

  /// Started, with its first prompt on the screen.
  static func start(
    _ environment: [String: String] = [:], columns: Int = 80, registry: DiskRegistry? = nil
  ) async throws -> ShellTerminal {
    let registry = try registry ?? DiskRegistry()
    let terminal = try TmuxTerminal(
      columns: columns, rows: 50, environment: environment,
      [
        "sh", "-c",
        "trap : INT; stty -g; read go; '\(DiskRegistry.program)' -r '\(registry.path)'; echo slutt $?; stty -g; while :; do read end; done",
      ])
    try terminal.record()
    try terminal.press("Enter")
    try await terminal.wait(for: "Varde>")
    return ShellTerminal(registry: registry, terminal: terminal)
  }

  func type(_ line: String) throws {
    try terminal.type(line)
    try terminal.press("Enter")
  }

  /// Ctrl-D, and the program has ended. The key is lost between two lines, while nobody reads.
  func leave() async throws {
    for _ in 1...5 {
      try terminal.press("C-d")
      if (try? await terminal.wait(for: "slutt 0", seconds: 2)) != nil { return }
    }
    try await terminal.wait(for: "slutt 0")
  }
}
