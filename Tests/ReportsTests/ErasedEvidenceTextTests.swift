import Application
import Decisions
import Events
import Projections
import Reports
import TestSupport
import Testing
import Texts

/// Every report of a year says what of it rests on evidence that was destroyed, and only then.
@Suite struct ErasedEvidenceTextTests {
  private static let reports: [@Sendable (NationalAnswer, ReportContext) -> Report] = [
    { Report.bufdir($0, $1) }, { Report.likepersoner($0, $1) }, { Report.hours($0, $1) },
    { Report.lokallag($0, $1) }, { Report.ringevenn($0, $1) }, { Report.trips($0, $1) },
    { Report.missing($0.missing([]), in: $0, $1) },
  ]

  /// Everybody of every chapter is forgotten in 2027.
  @Test func aForgottenLeaderIsSaid() throws {
    let sample = try Sample()
    let before = try sample.registry.national(2025)
    var registers = try sample.registry.logs().map { try sample.registry.register(of: $0) }
    for index in registers.indices {
      for person in registers[index].people {
        let register = registers[index]
        registers[index].apply(
          Event(
            log: register.log, seq: register.size + 1,
            recorded: Instant("2027-03-01T12:00:00.000Z")!, actor: register.actors.keys.first!,
            salt: Salt(bytes: [UInt8](repeating: 1, count: 16)),
            data: .personErased(PersonErased(person: person.pseudonym))))
      }
      #expect(registers[index].findings == [])
    }
    let after = NationalAnswer(
      registers.map { $0.answer(before.rules, year: 2025) },
      Organisation(registers.map(\.organisationFacts)), before.rules, year: 2025)
    #expect(after.days == before.days && after.likepersoner == before.likepersoner)
    let days = after.daysOnErasedEvidence
    #expect(days.strict > 0 && after.likepersonerOnErasedEvidence == after.likepersoner)
    let count =
      days.strict == days.lenient
      ? "\(days.strict)" : "\(days.strict) (streng) eller \(days.lenient) (romslig)"
    let sentence = "\(count) av aktivitetsdagene hviler på bevis som er slettet (§ 13)"
    let people = "av likepersonene hviler på bevis som er slettet (§ 13)"
    for report in Self.reports {
      let (clean, context) = (report(before, try sample.context()), try sample.context())
      #expect(!clean.rendered(as: .md).contains("er slettet"))
      #expect(!clean.rendered(as: .json).contains("onErasedEvidence"))
      let said = report(after, context)
      #expect(said.facts.contains(sentence), "\(said.facts)")
      #expect(said.facts.contains { $0.hasSuffix(people) })
    }
    let json = Report.bufdir(after, try sample.context()).rendered(as: .json)
    #expect(json.contains("onErasedEvidence"))
  }

  @Test func oneSentenceOfEach() {
    let texts = Texts()
    #expect(texts.onErasedEvidence(days: (0, 0), likepersoner: (0, 0)) == [])
    #expect(
      texts.onErasedEvidence(days: (12, 12), likepersoner: (0, 0))
        == ["12 av aktivitetsdagene hviler på bevis som er slettet (§ 13)"])
    #expect(
      texts.onErasedEvidence(days: (0, 0), likepersoner: (3, 4))
        == ["3 (streng) eller 4 (romslig) av likepersonene hviler på bevis som er slettet (§ 13)"])
  }
}
