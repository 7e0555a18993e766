import Foundation

/// A real terminal for tests: a tmux server of its own that runs one program.
///
/// What the program leaves on the screen can be read also after it has ended. To see it end, have a
/// shell run it and say so: tmux itself does not always tell.
package final class TmuxTerminal {
  /// Text that did not come within the time limit.
  package struct Missing: Error, CustomStringConvertible {
    package let text: String
    package let screen: String

    package var description: String { "«\(text)» is not on the screen:\n\(screen)" }
  }

  /// Whether the system has tmux.
  package static let isInstalled = (try? Subprocess("tmux", ["-V"]))?.status == 0

  private let socket = "varde-\(UUID().uuidString)"

  private var recording: URL {
    FileManager.default.temporaryDirectory.appendingPathComponent(socket)
  }

  /// - Parameters:
  ///   - environment: all the program gets, beside PATH, HOME and TMUX's TERM.
  ///   - command: program and arguments.
  package init(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], _ command: [String]
  ) throws {
    let inherited = ProcessInfo.processInfo.environment
    let variables = [
      "PATH": inherited["PATH"] ?? "/usr/bin:/bin", "HOME": inherited["HOME"] ?? "/",
      "TERM": "screen",
    ].merging(environment) { $1 }
    try tmux(
      ["start-server", ";", "set", "-g", "remain-on-exit", "on", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"]
        + variables.map { "\($0)=\($1)" } + command)
  }

  deinit {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: recording)
  }

  /// Types a text as it stands.
  package func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Enter`, `Tab`, `C-c`, `Up`.
  package func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Pastes, between brackets when the program has asked for them.
  package func paste(_ text: String) throws {
    try tmux(["load-buffer", "-"], input: text)
    try tmux(["paste-buffer", "-p"])
  }

  package func resize(columns: Int) throws { try tmux(["resize-window", "-x", "\(columns)"]) }

  /// The number of the process that was started.
  package func processID() throws -> String {
    try tmux(["display", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Keeps every byte the program sends from now on, for `wait(forSent:)`.
  package func record() throws {
    try tmux(["pipe-pane", "cat > '\(recording.path)'"])
  }

  /// The screen's rows, without blank ones at the end.
  package func screen() throws -> String {
    var rows = try tmux(["capture-pane", "-p"]).split(
      separator: "\n", omittingEmptySubsequences: false)
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  /// The screen as soon as it holds a text; throws `Missing` after a number of seconds.
  @discardableResult
  package func wait(for text: String, seconds: Int = 10) async throws -> String {
    try await wait(for: text, in: screen, seconds: seconds)
  }

  /// All bytes recorded, as text, as soon as they hold a text; throws `Missing` after 10 seconds.
  @discardableResult
  package func wait(forSent text: String) async throws -> String {
    let file = recording
    return try await wait(
      for: text, in: { (try? String(contentsOf: file, encoding: .utf8)) ?? "" }, seconds: 10)
  }

  /// Waits until a text has left the screen; throws `Missing` after 10 seconds.
  package func waitUntilGone(_ text: String) async throws {
    let isGone = "gone"
    _ = try await wait(
      for: isGone, in: { try screen().contains(text) ? text : isGone }, seconds: 10)
  }

  private func wait(
    for text: String, in source: () throws -> String, seconds: Int
  ) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let found = try source()
      if found.contains(text) { return found }
      if ContinuousClock.now > deadline { throw Missing(text: text, screen: found) }
      try await Task.sleep(for: .milliseconds(30))
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String], input: String = "") throws -> String {
    try Subprocess("tmux", ["-u", "-f", "/dev/null", "-L", socket] + arguments, input: input)
      .output
  }
}
