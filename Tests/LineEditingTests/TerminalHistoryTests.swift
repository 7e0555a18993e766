import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalHistoryTests {
  @Test func upRecallsWhatWasTypedAndWhatWasFed() async throws {
    let terminal = try await LineEcho.start()
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
    let terminal = try await LineEcho.start()
    try terminal.press("C-r")
    try terminal.type("mel")
    try await terminal.wait(for: "gammelt øl")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «gammelt øl»")
    try terminal.type("nå")
    try await terminal.wait(for: "2 tegn")
  }
}
