import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalWidthTests {
  @Test func longLineWrapsAndIsEditedAtItsStart() async throws {
    let terminal = try await LineEcho.start(columns: 40)
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
    let terminal = try await LineEcho.start(columns: 40)
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

  @Test func colouredPromptDoesNotPushTheCursor() async throws {
    let terminal = try await LineEcho.start(
      columns: 40, arguments: ["\u{1B}[1;32mBlåbær>\u{1B}[0m "])
    try terminal.type(String(repeating: "x", count: 40))
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær> " + String(repeating: "x", count: 32) + "\nxxxxxxxx\n")
  }
}
