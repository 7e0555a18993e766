import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalModeTests {
  @Test func dumbTerminalGetsNoEscapeSequences() async throws {
    let terminal = try TmuxTerminal(
      environment: ["TERM": "dumb"], ["sh", "-c", "read start; \(LineEcho.path)"])
    try terminal.record()
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær>")
    try terminal.type("ær")
    try terminal.press("Tab", "Tab", "Enter")
    try await terminal.wait(for: "fikk «ær»")
    try terminal.type("et ord")
    try terminal.press("C-c")
    try await terminal.wait(for: "avbrutt")
    try terminal.press("C-d")
    let sent = try await terminal.wait(forSent: "slutt")
    #expect(sent.contains("fikk «ær»"))
    #expect(!sent.contains("\u{1B}"))
  }

  @Test func suspendedLineIsTakenUpAgain() async throws {
    let terminal = try TmuxTerminal(["bash", "--norc", "--noprofile", "-i"])
    try terminal.type(LineEcho.path)
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær>")
    try terminal.type("halv")
    try await terminal.wait(for: "Blåbær> halv")
    try terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    try await terminal.wait(for: "4 tegn")
    try terminal.type("ø")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «halvø»")
  }

  /// How the program ends, by key or by signal.
  enum Ending: Hashable, Sendable {
    case controlD
    case signal(String)
  }

  @Test(arguments: [.controlD] + ["TERM", "HUP", "QUIT", "SEGV"].map(Ending.signal))
  func terminalIsAsBeforeAtTheEnd(_ ending: Ending) async throws {
    let terminal = try TmuxTerminal(
      columns: 200, environment: ["SWIFT_BACKTRACE": "enable=no"],
      [
        "sh", "-c",
        "stty -g; \(LineEcho.path); echo; stty -g; echo ferdig; read end",
      ])
    try terminal.record()
    try await terminal.wait(for: "Blåbær>")
    switch ending {
    case .controlD: try terminal.press("C-d")
    case .signal(let name):
      _ = try Subprocess("pkill", ["-\(name)", "-P", terminal.processID()])
    }
    let rows = try await terminal.wait(for: "ferdig").split(separator: "\n")
    let modes = rows.filter { $0.contains(/^[0-9a-f]+:[0-9a-f:]+$/) }
    #expect(modes.count == 2)
    #expect(Set(modes).count == 1)
    try await terminal.wait(forSent: "\u{1B}[?2004l")
  }
}
