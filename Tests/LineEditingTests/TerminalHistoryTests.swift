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

  @Test func whatIsNotToBeKeptIsNotRecalled() async throws {
    let terminal = try await LineEcho.start()
    for line in ["navn", "Kari", " lønnlig"] {
      try terminal.type(line)
      try terminal.press("Enter")
      try await terminal.wait(for: "fikk «\(line)»")
    }
    try terminal.press("Up", "Enter")
    try await terminal.wait(for: "fikk « lønnlig»\nBlåbær> navn\nfikk «navn»")
  }

  @Test func questionOutsideHistoryRecallsNothing() async throws {
    let terminal = try await LineEcho.start()
    try terminal.type("navn")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «navn»")
    try terminal.press("Up")
    try terminal.type("Ola")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «Ola»")
  }
}
