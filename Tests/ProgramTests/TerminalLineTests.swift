import TestSupport
import Testing

/// Long lines, pastes and resizes at the shell's prompt.
@Suite(.serialized, .enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
struct TerminalLineTests {
  private static let rows =
    "lag;dato;varighet;aktivitet;leder;deltakere\n"
    + (0..<200).map { "asker;2024-0\(1 + $0 / 28)-\(10 + $0 % 19);\(60 + $0);tur;KN;4" }
    .joined(separator: "\n")

  @Test func twoHundredPastedRowsAreOfferedAsAnImport() async throws {
    let shell = try await ShellTerminal.start()
    try shell.terminal.paste(Self.rows)
    try await shell.terminal.wait(for: "200 rader limt inn. Importere som registrering? [j/N]")
    try shell.type("j")
    try await shell.terminal.wait(for: "Lest 200 rader: 200 kan føres")
    try await shell.terminal.wait(for: "Føre 200 rader?")
    try shell.type("n")
    try await shell.terminal.wait(for: "Ingenting ble ført.")
    #expect(try shell.registry.events().count == 88)
    try await shell.leave()
  }

  @Test func twoHundredOtherLinesStandReadyAndControlCDropsThem() async throws {
    let shell = try await ShellTerminal.start()
    try shell.terminal.paste((1...200).map { "hjelp vis \($0)" }.joined(separator: "\n"))
    try await shell.terminal.wait(for: "Varde> hjelp vis 1")
    try await shell.terminal.wait(for: "+199")
    #expect(try !shell.terminal.screen().contains("Bruk: vis"))
    try shell.terminal.press("C-c")
    try await shell.terminal.waitUntilGone("+199")
    try shell.type("hjelp avslutt")
    try await shell.terminal.wait(for: "Bruk: avslutt")
    try await shell.leave()
  }

  @Test func hintFollowsTheLine() async throws {
    let shell = try await ShellTerminal.start(columns: 100)
    try shell.terminal.type("logg møteplass ")
    try await shell.terminal.wait(for: "dato, varighet, deltakere, leder")
    try shell.terminal.type("i går")
    try await shell.terminal.waitUntilGone("dato, varighet")
    try shell.terminal.press("C-c")
    try await shell.leave()
  }

  @Test func longLineIsOneLineAndTheShellGoesOn() async throws {
    let shell = try await ShellTerminal.start()
    try shell.terminal.type("hjelp ")
    try shell.terminal.paste(String(repeating: "x", count: 20_000))
    try shell.terminal.press("Enter")
    try await shell.terminal.wait(for: "hjelp» viser kommandoene.", seconds: 30)
    try shell.type("hjelp avslutt")
    try await shell.terminal.wait(for: "Bruk: avslutt", seconds: 30)
    try await shell.leave()
  }

  @Test func narrowerAndWiderWindowKeepTheLine() async throws {
    let shell = try await ShellTerminal.start()
    try shell.terminal.type("hjelp avslutt")
    try await shell.terminal.wait(for: "Varde> hjelp avslutt")
    try shell.terminal.resize(columns: 40)
    try shell.terminal.resize(columns: 200)
    try shell.terminal.press("Enter")
    try await shell.terminal.wait(for: "Bruk: avslutt")
    try await shell.leave()
  }
}
