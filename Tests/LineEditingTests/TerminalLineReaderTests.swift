import TestSupport
import Testing

/// `line-echo` in a real terminal, which says back what the reader returns.
@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalLineReaderTests {
  static let locales = ["C", "C.UTF-8", "nb_NO.ISO-8859-1"]

  @Test(arguments: locales)
  func norwegianLettersInPromptAndLine(_ locale: String) async throws {
    let terminal = try await start(["LC_ALL": locale])
    try terminal.type("møte på Ås – ŋđ")
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær> møte på Ås – ŋđ")
    try await terminal.wait(for: "fikk «møte på Ås – ŋđ»")
  }

  @Test func controlCDropsTheLineAndGoesOn() async throws {
    let terminal = try await start()
    try terminal.type("halv lin")
    try await terminal.wait(for: "halv lin")
    try terminal.press("C-c")
    try await terminal.wait(for: "Blåbær> halv lin^C\navbrutt\nBlåbær>")
    try terminal.type("ny")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «ny»")
  }

  @Test func controlDEnds() async throws {
    let terminal = try await start()
    try terminal.press("C-d")
    try await terminal.wait(for: "slutt")
    try await terminal.wait(for: "Pane is dead (status 0")
  }

  @Test func tabInsertsWhatIsCommonThenListsThenCompletes() async throws {
    let terminal = try await start()
    try terminal.type("vi ser ær")
    try terminal.press("Tab")
    try await terminal.wait(for: "Blåbær> vi ser ær  ")
    try await terminal.wait(for: "\nærlig   ærfugl\nBlåbær> vi ser ær")
    try terminal.type("f")
    try terminal.press("Tab", "Enter")
    try await terminal.wait(for: "fikk «vi ser ærfugl »")
  }

  @Test func tabInsideAWrappedLineLosesNoCandidate() async throws {
    let terminal = try await start(columns: 40)
    try terminal.type(String(repeating: "lang ", count: 12) + "ær")
    try terminal.press("Tab")
    let line = "Blåbær> " + String(repeating: "lang ", count: 6)
    try await terminal.wait(for: "ærlig   ærfugl\n\(line)")
  }

  @Test func upRecallsWhatWasTypedAndWhatWasFed() async throws {
    let terminal = try await start()
    try terminal.type("først æ")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «først æ»")
    try terminal.press("Up")
    try await terminal.wait(for: "fikk «først æ»\nBlåbær> først æ")
    try terminal.press("Up")
    try await terminal.wait(for: "fikk «først æ»\nBlåbær> gammelt øl")
    try terminal.press("Down", "Enter")
    try await terminal.wait(for: "Blåbær> først æ\nfikk «først æ»")
  }

  @Test func controlRSearches() async throws {
    let terminal = try await start()
    try terminal.press("C-r")
    try terminal.type("mel")
    try await terminal.wait(for: "gammelt øl")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «gammelt øl»")
    try terminal.type("nå")
    try await terminal.wait(for: "2 tegn")
  }

  @Test func wordKeys() async throws {
    let terminal = try await start()
    try terminal.type("en to tre")
    try terminal.press("C-w", "C-Left")
    try terminal.type("ø-")
    try terminal.press("C-Right")
    try terminal.type("å")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «en ø-toå »")
  }

  @Test func hintFollowsEveryKeyAndGoesAtEnter() async throws {
    let terminal = try await start()
    try await terminal.wait(for: "0 tegn")
    try terminal.type("æ-")
    try await terminal.wait(for: "2 tegn")
    try terminal.press("Enter")
    let screen = try await terminal.wait(for: "fikk «æ-»")
    #expect(!screen.contains("2 tegn"))
  }

  @Test func pastedLinesWaitForTheirOwnEnter() async throws {
    let terminal = try await start()
    try terminal.paste("en\nto ærlige\ntre\n")
    try await terminal.wait(for: "+2")
    #expect(try !terminal.screen().contains("fikk"))
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «en»\nBlåbær> to ærlige")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «to ærlige»\nBlåbær> tre")
    try terminal.type("tti")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «tretti»\nBlåbær> ")
  }

  @Test func controlCDropsThePasteThatWaits() async throws {
    let terminal = try await start()
    try terminal.paste("en\nto\n")
    try await terminal.wait(for: "+1")
    try terminal.press("C-c")
    try await terminal.wait(for: "avbrutt\nBlåbær>  ")
    #expect(try !terminal.screen().contains("to"))
  }

  @Test func longLineWrapsAndIsEditedAtItsStart() async throws {
    let terminal = try await start(columns: 40)
    let text = String(repeating: "blåbær ", count: 14) + "slutt"
    try terminal.type(text)
    try terminal.press("Home")
    try terminal.type("X")
    try await terminal.wait(for: "Blåbær> Xblåbær")
    try terminal.press("Enter")
    let screen = try await terminal.wait(for: "fikk")
    #expect(screen.filter { $0 != "\n" }.contains("fikk «X\(text)»"))
    #expect(screen.split(separator: "\n")[2].hasPrefix("låbær blåbær"))
  }

  @Test func widerWindowKeepsWhatStandsAbove() async throws {
    let terminal = try await start(columns: 40)
    try terminal.type("før")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «før»")
    try terminal.type("en linje på mer enn førti kolonner i bredden")
    try await terminal.wait(for: "bredden")
    try terminal.resize(columns: 70)
    try await terminal.wait(for: "i bredden")
    try terminal.type("!")
    let line = "Blåbær> en linje på mer enn førti kolonner i bredden!"
    try await terminal.wait(for: "fikk «før»\n\(line)")
  }

  @Test func dumbTerminalGetsNoEscapeSequences() async throws {
    let terminal = try TmuxTerminal(
      environment: ["TERM": "dumb"], ["sh", "-c", "read start; \(Subprocess.built("line-echo"))"])
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
    try terminal.type(Subprocess.built("line-echo"))
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
        "stty -g; \(Subprocess.built("line-echo")); echo; stty -g; echo ferdig; read end",
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

  @Test func colouredPromptDoesNotPushTheCursor() async throws {
    let terminal = try await start(columns: 40, arguments: ["\u{1B}[1;32mBlåbær>\u{1B}[0m "])
    try terminal.type(String(repeating: "x", count: 40))
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær> " + String(repeating: "x", count: 32) + "\nxxxxxxxx\n")
  }

  @Test func textThatStandsThereCanBeEdited() async throws {
    let terminal = try await start(arguments: ["Blåbær> ", "i gåt"])
    try await terminal.wait(for: "Blåbær> i gåt")
    try terminal.press("BSpace")
    try terminal.type("r")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «i går»\nBlåbær> i gåt")
  }

  private func start(
    _ environment: [String: String] = [:], columns: Int = 80, arguments: [String] = []
  ) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(
      columns: columns, environment: environment, [Subprocess.built("line-echo")] + arguments)
    try await terminal.wait(for: "Blåbær>")
    return terminal
  }
}
