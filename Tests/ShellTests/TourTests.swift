import Application
import Shell
import TestSupport
import Testing
import Texts

/// `omvisning`: what was typed is judged by its effect, and nothing of it stays.
@Suite struct TourTests {
  private static let lines: [ScriptedLineReader.Answer] = [
    "folk", "logg møteplass i går 2t30 9 deltakere ja KN", .enter, .enter, .enter,
    "gjenta møteplass i dag 7 deltakere ja", .enter,
    "rett eksempel-8 --deltakere 8 --grunn feil-antall", "angre", .enter,
    "forklar eksempel-8", "trekk eksempel-8 --grunn ikke-holdt", "rapport bufdir 2026",
  ]

  private func tour(
    _ answers: [ScriptedLineReader.Answer]
  ) throws -> (Sitting, before: [String], status: ExitCode, paths: [String]) {
    let registry = try Registry.asker()
    let registries = FakeRegistries(["asker.varde": .success(registry)])
    let sitting = Sitting(registry, answers, opener: registries)
    let before = try sitting.events
    let status = sitting.session.run(["omvisning"])
    return (sitting, before, status, registries.registries.keys.sorted())
  }

  @Test func allOfIt() throws {
    let (sitting, before, status, paths) = try tour(Self.lines)
    #expect(status == .done)
    #expect(sitting.reader.remaining.isEmpty, "\(sitting.console.transcript)")
    #expect(sitting.console.remarks.contains("Det var det vanligste."))
    #expect(!sitting.console.remarks.contains("Ikke helt."), "\(sitting.console.transcript)")
    #expect(try sitting.events == before)
    #expect(paths == ["/tmp/1/omvisning.varde", "asker.varde"])
    #expect(sitting.folders.made == 1 && sitting.folders.standing.isEmpty)
  }

  @Test func whatDoesSomethingElseIsNotEnough() throws {
    let (sitting, _, _, _) = try tour(["lag", "lag velg asker", "loog", "folk", "."])
    #expect(sitting.console.remarks.contains("Ikke helt. Prøv: folk"))
    #expect(sitting.console.remarks.contains("Det prøver vi ikke i omvisningen."))
    #expect(sitting.console.remarks.contains("Slik, ja."))
    #expect(sitting.folders.standing.isEmpty)
  }

  @Test(arguments: [[ScriptedLineReader.Answer](["."]), [.interrupt], [.end], ["folk", "."]])
  func itCanBeLeft(_ answers: [ScriptedLineReader.Answer]) throws {
    let (sitting, before, status, _) = try tour(answers)
    #expect(status == .done)
    #expect(sitting.console.remarks.contains("Omvisningen er avsluttet"))
    #expect(sitting.folders.made == 1 && sitting.folders.standing.isEmpty)
    #expect(try sitting.events == before)
  }

  @Test func everythingCanBePassedOver() throws {
    let skips = [ScriptedLineReader.Answer](repeating: "hopp over", count: 8)
    let (sitting, _, status, _) = try tour(skips)
    #expect(status == .done)
    #expect(sitting.reader.remaining.isEmpty)
    #expect(sitting.console.remarks.contains("Det var det vanligste."))
  }

  @Test func nobodyToAsk() throws {
    let sitting = Sitting(try .asker(), [], isSeen: false)
    #expect(sitting.session.run(["omvisning"]) == .usage)
    #expect(sitting.folders.made == 0)
  }
}
