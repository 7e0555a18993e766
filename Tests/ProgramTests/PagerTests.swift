import Foundation
import TestSupport
import Testing

/// The pager in a real terminal: 50 rows, and `hjelp alt` is higher.
@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct PagerTests {
  /// The shell goes on after the pager, and the terminal is as it was before the shell.
  private func goOn(_ shell: ShellTerminal) async throws {
    try shell.type("hjelp avslutt")
    try await shell.terminal.wait(for: "Bruk: avslutt")
    try await shell.leave()
    let rows = try await shell.terminal.wait(for: "slutt 0\n").split(separator: "\n")
    let modes = rows.filter { $0.contains(/^[0-9a-f]+:[0-9a-f:]+$/) }
    #expect(modes.count >= 1 && Set(modes).count == 1, "\(modes)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/less")))
  func lessIsQuitEarlyAndRunsNothing() async throws {
    let shell = try await ShellTerminal.start(["LC_ALL": "C.UTF-8"], columns: 160)
    let terminal = shell.terminal
    try shell.type("hjelp alt")
    try await terminal.wait(for: "\nMellomrom: mer, q: tilbake")
    #expect(try !terminal.screen().contains("--overstyr-klokke"))
    // Ctrl-C is the pager's: neither it nor the shell ends.
    try terminal.press("C-c")
    for key in ["!", "v", "|", "E"] {
      try await refused(key, by: terminal)
      try terminal.press("Enter")
      try await terminal.waitUntilGone("Command not available")
    }
    try terminal.type("q")
    try await terminal.wait(for: "\nVarde>")
    #expect(try !terminal.screen().contains("--fortsett"))
    // At the end it is over by itself: what is typed next is a command.
    try shell.type("hjelp alt")
    try await terminal.waitUntilGone("\nVarde>")
    try terminal.type("G")
    try await terminal.wait(for: "--fortsett")
    try await terminal.wait(for: "\nVarde>")
    try await goOn(shell)
  }

  /// A key right after Ctrl-C is lost to it.
  private func refused(_ key: String, by terminal: TmuxTerminal) async throws {
    for _ in 1...4 {
      try terminal.type(key)
      if (try? await terminal.wait(for: "Command not available", seconds: 2)) != nil { return }
    }
    try await terminal.wait(for: "Command not available")
  }

  @Test(arguments: [
    ["PAGER": "head -n 1"], ["PAGER": "cat", "VARDE_PAGER": "head -n 1"],
    ["VARDE_PAGER": "stty raw -echo </dev/tty; head -n 1"],
    ["VARDE_PAGER": "head -n 1; kill -9 $$"],
  ])
  func aPagerThatEndsEarlyOrBadly(_ environment: [String: String]) async throws {
    let shell = try await ShellTerminal.start(environment, columns: 160)
    try shell.type("hjelp alt")
    try await shell.terminal.wait(for: "logg ")
    try await shell.terminal.wait(for: "\nVarde>")
    #expect(try !shell.terminal.screen().contains("--fortsett"))
    try await goOn(shell)
  }

  @Test(arguments: [
    ["VARDE_PAGER": ""], ["PAGER": "cat"], ["PAGER": "finnes-ikke-her"], ["TERM": "dumb"],
  ])
  func withoutOneAllComesAtOnce(_ environment: [String: String]) async throws {
    let shell = try await ShellTerminal.start(environment, columns: 160)
    try shell.type("hjelp alt")
    try await shell.terminal.wait(for: "--fortsett")
    try await shell.terminal.wait(for: "\nVarde>")
    try await goOn(shell)
  }

  @Test func oneCommandCanGoWithout() async throws {
    let shell = try await ShellTerminal.start(["PAGER": "head -n 1"], columns: 160)
    try shell.type("hjelp alt --uten-bla")
    try await shell.terminal.wait(for: "--fortsett")
    try await goOn(shell)
  }
}
