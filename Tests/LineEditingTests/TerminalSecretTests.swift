import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalSecretTests {
  @Test func isReadWithoutBeingShown() async throws {
    let terminal = try await LineEcho.start()
    try terminal.record()
    try await asked(terminal)
    try terminal.type("hemmelig ør")
    try terminal.press("BSpace")
    try terminal.type("l")
    try terminal.press("Enter")
    let screen = try await terminal.wait(for: "fikk «hemmelig øl»")
    #expect(screen.contains("Passord:\nfikk"))
    // Not before the program itself said it either.
    let sent = try await terminal.wait(forSent: "fikk «hemmelig øl»")
    #expect(sent.ranges(of: "hemmelig").count == 1)
  }

  @Test func isNotRecalled() async throws {
    let terminal = try await LineEcho.start()
    try await asked(terminal)
    try terminal.type("hemmelig")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «hemmelig»")
    try terminal.press("Up", "Up", "Up", "Enter")
    try await terminal.wait(for: "fikk «gammelt øl»")
    let screen = try terminal.screen()
    #expect(screen.ranges(of: "hemmelig").count == 1)
  }

  @Test(arguments: [("C-c", "avbrutt"), ("C-d", "ingen")])
  func leavingGoesOnWithEditing(key: String, said: String) async throws {
    let terminal = try await LineEcho.start()
    try await asked(terminal)
    if key == "C-c" { try terminal.type("halv") }
    try terminal.press(key)
    try await terminal.wait(for: said)
    try terminal.type("synlig")
    try await terminal.wait(for: "synlig")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «synlig»")
  }

  @Test func secondLineOfAPasteIsNoCommand() async throws {
    let terminal = try await LineEcho.start()
    try await asked(terminal)
    try terminal.paste("hemmelig\nslett alt\n")
    try await terminal.wait(for: "fikk «hemmelig»")
    try terminal.type("videre")
    try terminal.press("Enter")
    let screen = try await terminal.wait(for: "fikk «videre»")
    #expect(!screen.contains("slett"))
  }

  @Test func suspendedQuestionIsAskedAnew() async throws {
    let terminal = try TmuxTerminal(["bash", "--norc", "--noprofile", "-i"])
    try terminal.type(LineEcho.path)
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær>")
    try await asked(terminal)
    try terminal.type("halv")
    try terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    try terminal.type("echo synlig")
    try await terminal.wait(for: "echo synlig")
    try terminal.press("Enter")
    try terminal.record()
    try terminal.type("fg")
    try terminal.press("Enter")
    try await terminal.wait(forSent: "Passord: ")
    try terminal.type("hel")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «hel»")
  }

  @Test(arguments: ["TERM", "HUP", "QUIT", "INT"])
  func terminalIsAsBeforeAtTheEnd(_ signal: String) async throws {
    let terminal = try TmuxTerminal(
      columns: 200, environment: ["SWIFT_BACKTRACE": "enable=no"],
      ["sh", "-c", "stty -g; \(LineEcho.path); echo; stty -g; echo ferdig; read end"])
    try await terminal.wait(for: "Blåbær>")
    try await asked(terminal)
    _ = try Subprocess("pkill", ["-\(signal)", "-P", terminal.processID()])
    if signal == "INT" {
      try await terminal.wait(for: "avbrutt")
      try terminal.press("C-d")
    }
    let rows = try await terminal.wait(for: "ferdig").split(separator: "\n")
    let modes = rows.filter { $0.contains(/^[0-9a-f]+:[0-9a-f:]+$/) }
    #expect(modes.count == 2)
    #expect(Set(modes).count == 1)
  }

  private func asked(_ terminal: TmuxTerminal) async throws {
    try terminal.type("passord")
    try terminal.press("Enter")
    try await terminal.wait(for: "Passord:")
  }
}
