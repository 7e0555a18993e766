import Foundation
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalTests {
  static let settings: [[String: String]] = [
    ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], [:], ["TERM": "dumb"],
    ["NO_COLOR": "1", "LC_ALL": "C.UTF-8"],
  ]

  @Test(arguments: settings, [40, 80])
  func guidedEntryFromGreetingToReceipt(_ environment: [String: String], _ columns: Int)
    async throws
  {
    let shell = try await ShellTerminal.start(environment, columns: columns)
    let terminal = shell.terminal
    #expect(try terminal.screen().contains("4 logger"))
    try terminal.type("lag v")
    try terminal.press("Tab")
    try await terminal.wait(for: "Varde> lag velg")
    try terminal.type("as")
    try terminal.press("Tab", "Enter")
    try await terminal.wait(for: "Asker>")
    try shell.type("logg")
    try await terminal.wait(for: "Aktivitet:")
    try shell.type("møteplass")
    try await terminal.wait(for: "Dato [")
    try shell.type("1.5.2026")
    for question in ["Klokka", "Varighet", "Sted"] {
      try await terminal.wait(for: "\(question) [")
      try terminal.press("Enter")
    }
    try await terminal.wait(for: "Leder [KN]:")
    try terminal.type("o")
    try terminal.press("Tab")
    try await terminal.wait(for: "Leder [KN]: OÅ")
    try terminal.press("Enter")
    try await terminal.wait(for: "medregnet:")
    try shell.type("9")
    try await terminal.wait(for: "Var formålet")
    try shell.type("ja")
    try await terminal.wait(for: "Lagre?")
    #expect(try terminal.screen().contains("Teller hos Bufdir"))
    try terminal.press("Enter")
    try await terminal.wait(for: "Lagret asker-56.")
    try await shell.leave()
    let events = try shell.registry.events()
    #expect(events.count == 89)
    // No line was longer than the screen: what is wrapped is wrapped between words.
    let rows = try terminal.screen().split(separator: "\n")
    #expect(rows.allSatisfy { $0.count <= columns })
  }

  @Test(arguments: settings)
  func letters(_ environment: [String: String]) async throws {
    let shell = try await ShellTerminal.start(environment)
    try shell.type("vis blåbærsyltetøy")
    try await shell.terminal.wait(for: "«blåbærsyltetøy»")
    try shell.terminal.type("trekk gjeninnfor")
    try shell.terminal.press("C-u")
    try shell.terminal.type("hjelp gjeni")
    try shell.terminal.press("Tab", "Enter")
    try await shell.terminal.wait(for: "gjeninnfør – lar en trukket føring gjelde igjen")
  }

  @Test func controlCDropsTheLineAndTheQuestionsButNeverTheProgram() async throws {
    let shell = try await ShellTerminal.start()
    let terminal = shell.terminal
    try terminal.type("halv linje")
    try await terminal.wait(for: "Varde> halv linje")
    try terminal.press("C-c")
    try await terminal.wait(for: "halv linje^C")
    try shell.type("lag velg asker")
    try await terminal.wait(for: "Asker>")
    // What is typed, and what is asked then.
    for answers in [
      [("logg", "Aktivitet:")], [("logg", "Aktivitet:"), ("tur", "Dato [")],
      [("logg tur", "Dato ["), ("1.5.2026", "Klokka [")], [("angre", "Gjøre det? [")],
      [("trekk asker-20", "Grunn [")],
    ] {
      for (answer, question) in answers {
        try shell.type(answer)
        try await terminal.wait(for: question)
      }
      try terminal.press("C-c")
      try await terminal.wait(for: "Avbrutt. Ingenting ble ført.")
      try shell.type("hjelp avslutt")
      try await terminal.wait(for: "Bruk: avslutt")
      try await terminal.wait(for: "Asker>")
      try terminal.press("C-l")
      try await terminal.waitUntilGone("Avbrutt")
    }
    #expect(try shell.registry.events().count == 88)
    try await shell.leave()
  }

  @Test func historyIsThereAfterARestart() async throws {
    let registry = try DiskRegistry()
    let first = try await ShellTerminal.start(registry: registry)
    for (line, answer) in [
      ("lag velg barum", "Barum>"), ("hjelp vis", "Bruk: vis"), (" hjelp bor", "Bruk: bor"),
      ("hvem --navn Kari", "Kari, koordinator"), ("lag", "Lillestrøm"),
    ] {
      try first.type(line)
      try await first.terminal.wait(for: answer)
    }
    try await first.terminal.wait(for: "\nBarum>")
    try await first.leave()
    let second = try await ShellTerminal.start(registry: registry)
    try second.terminal.press("Up")
    try await second.terminal.wait(for: "Varde> lag")
    try second.terminal.press("Up")
    try await second.terminal.wait(for: "Varde> hjelp vis")
    try second.terminal.press("Up")
    try await second.terminal.wait(for: "Varde> lag velg barum")
    try second.terminal.press("Enter")
    try await second.terminal.wait(for: "Barum>")
    try await second.leave()
  }

  @Test(arguments: [[:], ["TERM": "dumb"]])
  func terminalIsAsBeforeAtTheEnd(_ environment: [String: String]) async throws {
    let shell = try await ShellTerminal.start(environment, columns: 160)
    try shell.terminal.type("halv")
    try await shell.terminal.wait(for: "Varde> halv")
    try shell.terminal.press("C-c")
    try await shell.terminal.wait(for: "halv^C\nVarde>")
    try await shell.leave()
    let rows = try await shell.terminal.wait(for: "slutt 0\n").split(separator: "\n")
    let modes = rows.filter { $0.contains(/^[0-9a-f]+:[0-9a-f:]+$/) }
    #expect(modes.count == 2)
    #expect(Set(modes).count == 1)
  }

  @Test func dumbTerminalAndNoColourGetNoColours() async throws {
    for environment in [["TERM": "dumb"], ["NO_COLOR": "1"]] {
      let shell = try await ShellTerminal.start(environment)
      try shell.type("rapport bufdir 2025")
      try await shell.terminal.wait(for: "Bruttopoeng")
      try shell.type("loog")
      try await shell.terminal.wait(for: "Mente du")
      let sent = try await shell.terminal.wait(forSent: "Mente du")
      #expect(!sent.contains(/\u{1B}\[[0-9;]*m/))
      if environment["TERM"] == "dumb" { #expect(!sent.contains("\u{1B}")) }
    }
  }
}
