import Application
import Decisions
import Events
import Projections
import Shell
import TestSupport
import Testing
import Texts

/// Figures in a shell with a chosen chapter, and what a line leaves out.
@Suite struct ScopeTests {
  private func sitting(_ lines: [String]) throws -> Sitting {
    let sitting = Sitting(try .asker(), lines.map { .line($0) })
    _ = sitting.session.loop()
    #expect(sitting.reader.remaining.isEmpty)
    return sitting
  }

  @Test(arguments: [
    (["mangler 2025"], true), (["mangler 2025 --alle"], false),
    (["mangler 2025 --lag barum"], false), (["rapport bufdir 2025"], true),
    (["rapport bufdir 2025 --alle"], false), (["bor bufdir-2025/2"], true),
    (["bor bufdir-2025/2 --alle"], false),
  ])
  func theChosenChapterIsMeant(_ lines: [String], _ isScoped: Bool) throws {
    let text = try sitting(["lag velg asker"] + lines).console.transcript
    #expect(text.contains("Gjelder asker, som er valgt; «--alle» gir alle lag.") == isScoped)
    let named = try sitting(lines.map { isScoped ? $0 + " --lag asker" : $0 })
    #expect(try sitting(["lag velg asker"] + lines).console.results == named.console.results)
    // Where nothing is chosen it is about all of them.
    let all = try sitting(lines.map { $0.replacing(" --alle", with: "") }).console.results
    #expect((all == named.console.results) != isScoped)
  }

  @Test func aFigureIsOpenedForThePartOfItsReport() throws {
    func opened(_ lines: String...) throws -> String {
      let sitting = Sitting(try .asker(), lines.map { .line($0) })
      _ = sitting.session.loop()
      let title = "bufdir-2025/2"
      let results = sitting.console.results
      return results.ranges(of: title).last.map { String(results[$0.lowerBound...]) } ?? ""
    }
    let report = "rapport bufdir 2025"
    for (said, part) in [("--lag barum", "--lag barum"), ("--alle", ""), ("", "--lag asker")] {
      let scoped = try opened("lag velg asker", "\(report) \(said)", "bor 2")
      let whole = try opened("lag velg asker", "\(report) \(said)", "bor bufdir-2025/2")
      let named = try opened("\(report) \(part)", "bor 2 \(part)")
      #expect(scoped == named)
      #expect(whole == named && !named.isEmpty)
    }
  }

  @Test func oneCommandIsAboutAll() throws {
    let (one, all) = (Sitting(try .asker(), []), Sitting(try .asker(), []))
    one.session.chapter = LogCode("asker")
    #expect(one.session.run(["mangler", "2025"]) == .done)
    #expect(all.session.run(["mangler", "2025", "--alle"]) == .done)
    #expect(one.console.results == all.console.results)
    #expect(all.session.run(["mangler", "2025", "--alle", "--lag", "asker"]) == .usage)
  }

  @Test(arguments: ["mangler", "rapport bufdir"])
  func theLastYearThatIsOver(_ command: String) throws {
    let left = try sitting([command])
    let said = try sitting(["\(command) 2025"])
    #expect(left.console.results == said.console.results)
    #expect(left.console.transcript.contains("År 2025, det siste som er over."))
  }

  /// Nobody to ask: what is left out is named.
  @Test(arguments: ["forklar", "vis", "rett", "trekk", "folk ny", "lag ny"])
  func whatIsLeftOutIsNamedInAPipe(_ command: String) throws {
    let sitting = Sitting(try .asker(), [], isSeen: false)
    sitting.session.chapter = LogCode("asker")
    #expect(sitting.session.run(command.split(separator: " ").map(String.init)) == .usage)
    #expect(sitting.console.remarks.contains(command.contains(" ") ? "KODE" : "FØRING"))
  }

  @Test func aNewRegistryLeadsToItsFirstChapter() throws {
    let sitting = Sitting(
      .inMemory(),
      [
        "logg", "lag ny", "Mental Helse Boåsen", .enter, .enter, .enter, .enter, .enter, "folk ny",
        "Kari Berg", .enter, .enter, "1.1.2025", "ja", .enter, "logg samtalegruppe", .interrupt,
      ])
    _ = sitting.session.loop()
    #expect(sitting.reader.remaining.isEmpty)
    let text = sitting.console.transcript
    #expect(text.contains("Ingen lag ennå. Neste: «lag ny»."))
    #expect(text.contains("«lag ny» legger inn ett"))
    #expect(text.contains("Du fører for boasen. Neste: «folk ny»"))
    #expect(text.contains("Boasen> folk ny"))
    #expect(try sitting.registry.people(of: LogCode("boasen")!).first?.contact?.code == "KB")
    let role = try sitting.registry.people(of: LogCode("boasen")!).first?.roles.first
    #expect(role?.appointed == CivilDate("2025-01-01") && role?.unpaid == true)
  }

  @Test func withoutAnythingTheFirstScreenSaysHowToBegin() throws {
    let sitting = Sitting(try .asker(), [])
    #expect(sitting.session.welcome() == .done)
    for step in ["varde omvisning", "varde opprett", "varde -r"] {
      #expect(sitting.console.results.contains(step))
    }
  }
}
