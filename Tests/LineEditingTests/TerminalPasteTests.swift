import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalPasteTests {
  @Test func pastedLinesWaitForTheirOwnEnter() async throws {
    let terminal = try await LineEcho.start()
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

  @Test func blockThatTheQuestionTakesIsOneAnswer() async throws {
    let terminal = try await LineEcho.start()
    try terminal.paste((1...200).map { "rad \($0);ærlig" }.joined(separator: "\n"))
    try await terminal.wait(for: "limt inn 200\nBlåbær>")
    // Onto a line that is begun it is lines like others.
    try terminal.type("x")
    try terminal.paste("a;b\nc;d\n")
    try await terminal.wait(for: "Blåbær> xa;b")
    try await terminal.wait(for: "+1")
  }

  @Test func controlCDropsThePasteThatWaits() async throws {
    let terminal = try await LineEcho.start()
    try terminal.paste("en\nto\n")
    try await terminal.wait(for: "+1")
    try terminal.press("C-c")
    try await terminal.wait(for: "avbrutt\nBlåbær>  ")
    #expect(try !terminal.screen().contains("to"))
  }
}
