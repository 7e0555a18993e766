import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalCompletionTests {
  @Test func tabInsertsWhatIsCommonThenListsThenCompletes() async throws {
    let terminal = try await LineEcho.start()
    try terminal.type("vi ser ær")
    try terminal.press("Tab")
    try await terminal.wait(for: "Blåbær> vi ser ær  ")
    try await terminal.wait(for: "\nærlig   ærfugl\nBlåbær> vi ser ær")
    try terminal.type("f")
    try terminal.press("Tab", "Enter")
    try await terminal.wait(for: "fikk «vi ser ærfugl »")
  }

  @Test func tabInsideAWrappedLineLosesNoCandidate() async throws {
    let terminal = try await LineEcho.start(columns: 40)
    try terminal.type(String(repeating: "lang ", count: 12) + "ær")
    try terminal.press("Tab")
    let line = "Blåbær> " + String(repeating: "lang ", count: 6)
    try await terminal.wait(for: "ærlig   ærfugl\n\(line)")
  }
}
