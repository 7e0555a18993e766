import Application
import Events
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// The line that tells how far long work has come. The clock is the test's: each time it is asked, so
/// many milliseconds have passed.
@Suite struct ProgressTests {
  private func remarks(
    _ line: String, step: Int64, isSeen: Bool = true, isPlain: Bool = false
  ) throws -> String {
    let registry = try Registry.asker()
    var now = registry.environment.clock().milliseconds
    let before = registry.environment
    registry.environment = Environment(
      built: before.built,
      clock: {
        now += step
        return Instant(milliseconds: now) ?? .testNow
      }, random: before.draw)
    let files = FakeFiles([
      "nye.csv": .success(
        Array(
          """
          lag;dato;varighet;aktivitet;leder;deltakere;erfaringsutveksling
          asker;2026-11-03;60;samtalegruppe;KN;4;ja

          """.utf8))
    ])
    let sitting = Sitting(registry, [], files: files, isSeen: isSeen)
    if isPlain { sitting.session.globals["enkel"] = [""] }
    #expect(sitting.session.run(try Tokenizer.words(line)) == .done)
    return sitting.console.remarks
  }

  static let lines = [
    ("spill av 2025", "88 av 88 hendelser"), ("kontroller", "88 av 88 hendelser"),
    ("importer registrering nye.csv --ja", "1 av 1 rader"),
  ]

  @Test(arguments: lines)
  func longWorkTellsHowFarItHasCome(_ line: String, _ far: String) throws {
    let told = try remarks(line, step: 1_000)
    #expect(told.contains("\r\u{1B}[K  \(far), "), "\(told)")
    #expect(told.contains(" i sekundet, 0 s igjen"), "\(told)")
    #expect(told.hasSuffix("\r\u{1B}[K"), "the line goes away again: \(told)")
  }

  @Test(arguments: lines)
  func shortWorkTellsNothing(_ line: String, _ far: String) throws {
    #expect(!(try remarks(line, step: 1)).contains("\r"))
  }

  @Test(arguments: lines)
  func offATerminalAndToAScreenReaderNothingIsTold(_ line: String, _ far: String) throws {
    #expect(!(try remarks(line, step: 1_000, isSeen: false)).contains("\r"))
    #expect(!(try remarks(line, step: 1_000, isPlain: true)).contains("\r"))
  }

  @Test func foldingWhatViewsLackIsToldInEvents() throws {
    let registry = Registry.inMemory()
    let rows = (0..<1_100).map { "asker;2025-01-01;\(15 + $0);tur;KN;4;ja;Sted \($0)" }
    _ = try SampleForms.asker.importAll(into: registry)
    let form = (["lag;dato;varighet;aktivitet;leder;deltakere;erfaringsutveksling;sted"] + rows)
      .joined(separator: "\n")
    _ = try registry.importForms(
      ImportRequest(form: .entries, files: [("mange.csv", Array(form.utf8))], keepsDoubles: true))
    let fresh = Registry(
      events: registry.events, privates: registry.privates, views: InMemoryViewStore(),
      environment: .test())
    var told: [(Int, Int)] = []
    fresh.folding.progress = { told.append(($0, $1)) }
    _ = try fresh.national(2025)
    let all = try fresh.extent().events
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.0 <= $0.1 && $0.1 == all }, "\(told)")
    told = []
    _ = try fresh.register(of: LogCode("asker")!)
    _ = try fresh.folded(LogCode("asker")!)
    #expect(told.last.map { $0.1 } == (try fresh.size(of: LogCode("asker")!)))
  }
}
