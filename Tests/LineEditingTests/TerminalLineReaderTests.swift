import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalLineReaderTests {
  static let locales = ["C", "C.UTF-8", "nb_NO.ISO-8859-1"]

  @Test(arguments: locales)
  func norwegianLettersInPromptAndLine(_ locale: String) async throws {
    let terminal = try await LineEcho.start(["LC_ALL": locale])
    try terminal.type("møte på Ås – ŋđ")
    try terminal.press("Enter")
    try await terminal.wait(for: "Blåbær> møte på Ås – ŋđ")
    try await terminal.wait(for: "fikk «møte på Ås – ŋđ»")
  }

  @Test func controlCDropsTheLineAndGoesOn() async throws {
    let terminal = try await LineEcho.start()
    try terminal.type("halv lin")
    try await terminal.wait(for: "halv lin")
    try terminal.press("C-c")
    try await terminal.wait(for: "Blåbær> halv lin^C\navbrutt\nBlåbær>")
    try terminal.type("ny")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «ny»")
  }

  @Test func controlDEnds() async throws {
    let terminal = try TmuxTerminal(["sh", "-c", "\(LineEcho.path); echo kode $?; read end"])
    try await terminal.wait(for: "Blåbær>")
    try terminal.press("C-d")
    try await terminal.wait(for: "slutt\nkode 0")
  }

  @Test func wordKeys() async throws {
    let terminal = try await LineEcho.start()
    try terminal.type("en to tre")
    try terminal.press("C-w", "C-Left")
    try terminal.type("ø-")
    try terminal.press("C-Right")
    try terminal.type("å")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «en ø-toå »")
  }

  @Test func hintFollowsEveryKeyAndGoesAtEnter() async throws {
    let terminal = try await LineEcho.start()
    try await terminal.wait(for: "0 tegn")
    try terminal.type("æ-")
    try await terminal.wait(for: "2 tegn")
    try terminal.press("Enter")
    let screen = try await terminal.wait(for: "fikk «æ-»")
    #expect(!screen.contains("2 tegn"))
  }

  @Test func textThatStandsThereCanBeEdited() async throws {
    let terminal = try await LineEcho.start(arguments: ["Blåbær> ", "i gåt"])
    try await terminal.wait(for: "Blåbær> i gåt")
    try terminal.press("BSpace")
    try terminal.type("r")
    try terminal.press("Enter")
    try await terminal.wait(for: "fikk «i går»\nBlåbær> i gåt")
  }
}
