import Foundation
import TestSupport
import Testing

/// vi's keys, and what a typist's own `~/.editrc` may and may not change.
@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalViTests {
  private static func press(_ terminal: TmuxTerminal, _ keys: String...) async throws {
    for key in keys {
      try terminal.press(key)
      // Escape is a key by itself only when nothing follows at once.
      try await Task.sleep(for: .milliseconds(120))
    }
  }

  @Test func escapeCommandsAndArrows() async throws {
    let terminal = try await LineEcho.start(["LINE_ECHO_KEYS": "vi"])
    try terminal.type("en to tre")
    try await Self.press(terminal, "Escape", "0", "d", "w", "A")
    try terminal.type("ø")
    try await terminal.wait(for: "Blåbær> to treø")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «to treø»")
    try await Self.press(terminal, "Up", "Up", "Right", "Right", "Left", "X")
    try await terminal.wait(for: "gXammelt øl")
    try await Self.press(terminal, "Escape", "Enter")
    try await terminal.wait(for: "fikk «gXammelt øl»")
  }

  @Test func tabPasteAndControlCAreAsEverInBothModes() async throws {
    let terminal = try await LineEcho.start(["LINE_ECHO_KEYS": "vi"])
    try terminal.type("ørr")
    try await Self.press(terminal, "Tab")
    try await terminal.wait(for: "Blåbær> ørret")
    try await Self.press(terminal, "Escape", "C-c")
    try await terminal.wait(for: "avbrutt\nBlåbær>")
    try terminal.paste("en\nto\n")
    try await terminal.wait(for: "+1")
    try await Self.press(terminal, "Escape", "Enter")
    try await terminal.wait(for: "fikk «en»\nBlåbær> to")
    try await Self.press(terminal, "Enter", "C-r", "g", "a", "m", "Enter")
    try await terminal.wait(for: "fikk «gammelt øl»")
  }

  @Test func editrcChoosesTheModeButNotOurKeys() async throws {
    let home = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let rules = "bind -v\nbind \\t ed-next-char\nbind ^C ed-next-char\nedit off\n"
    try Data(rules.utf8).write(to: home.appendingPathComponent(".editrc"))
    let terminal = try await LineEcho.start(["HOME": home.path])
    try terminal.type("ørr")
    try await Self.press(terminal, "Tab")
    try await terminal.wait(for: "Blåbær> ørret")
    try await Self.press(terminal, "Escape", "0", "x", "Enter")
    try await terminal.wait(for: "fikk «rret »")
    try terminal.type("halv")
    try terminal.press("C-c")
    try await terminal.wait(for: "avbrutt")
  }

  @Test func editrcOfOneselfBindsOtherKeysInEmacsMode() async throws {
    let home = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    try Data("bind ^W ed-move-to-beg\n".utf8).write(to: home.appendingPathComponent(".editrc"))
    let terminal = try await LineEcho.start(["HOME": home.path])
    try terminal.type("en to")
    try terminal.press("C-w")
    try terminal.type("X")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «Xen to»")
  }
}
