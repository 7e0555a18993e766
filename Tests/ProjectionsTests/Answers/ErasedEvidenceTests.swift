import Events
import Testing

@testable import Projections

/// How much of 2025 rests on contact data that was destroyed while it was evidence (§ 13, § 27).
struct ErasedEvidenceTests {
  /// Given what is recorded beyond Kari, likeperson, who led one meeting that counts and one that
  /// counts leniently; and an instant.
  typealias Row = Scenario<(data: EventData, recorded: Instant), ErasedEvidence>

  static let both = ErasedEvidence(
    days: Both(strict: 1, lenient: 2), likepersoner: Both(strict: 1, lenient: 1))

  static let rows: [Row] = [
    Row("nobody", given: (.phoned(nil, 5), "2026-02-01T12:00:00.000Z"), then: .init()),
    Row("the leader", given: (.erased(kari), "2026-02-01T12:00:00.000Z"), then: both),
    Row(
      "all but the evidence",
      given: (.erased(kari, until: "2029-12-31"), "2026-02-01T12:00:00.000Z"),
      then: .init()),
    Row("somebody else", given: (.erased(ola), "2026-02-01T12:00:00.000Z"), then: .init()),
    Row("the last minute", given: (.erased(kari), "2029-12-31T22:59:59.999Z"), then: both),
    Row("no evidence any more", given: (.erased(kari), "2029-12-31T23:00:00.000Z"), then: .init()),
  ]

  private static let given: [EventData] =
    kariIsLikeperson + [
      .enrolled(ola), .activity(),
      .activity {
        $0.on = "2025-04-04"
        $0.mode = .digital
      },
    ]

  @Test(arguments: rows) func counted(row: Row) throws {
    let before = register(Self.given)
    var after = before
    after.apply(event(row.given.data, before.size + 1, recorded: row.given.recorded))
    try #require(after.findings == [])
    let answer = after.answer(rules, year: 2025)
    #expect(answer.onErasedEvidence == row.then)
    #expect(after.answer(rules, year: 2024).onErasedEvidence == .init())
  }

  @Test func inAllLogs() {
    let data = Self.given + [.erased(kari)]
    let answer = national([asker: data, oslo: data, "bergen": Self.given])
    #expect(answer.daysOnErasedEvidence == Both(strict: 2, lenient: 4))
    #expect(answer.likepersonerOnErasedEvidence == Both(strict: 2, lenient: 2))
    #expect(answer.allDays == Both(strict: 3, lenient: 6))
  }

  /// Forgetting everybody changes no verdict, no total and no point, whatever the log.
  @Test(arguments: (0..<20).map { UInt64($0) }) func totalsStay(seed: UInt64) {
    var log = RandomLog(seed: seed)
    let before = fold(log.events(200, clean: true))
    var after = before
    for person in before.people where !before.isErased(person.pseudonym) {
      after.apply(
        event(
          .erased(person.pseudonym), after.size + 1, recorded: "2029-01-01T00:00:00.000Z"))
    }
    #expect(after.findings == [] && after.size > before.size)
    func answer(_ register: ChapterRegister) -> NationalAnswer {
      NationalAnswer(
        [register.answer(rules, year: 2025)], Organisation([register.organisationFacts]), rules,
        year: 2025)
    }
    let (a, b) = (answer(before), answer(after))
    #expect(a.chapters[0].verdicts == b.chapters[0].verdicts)
    #expect(a.chapters[0].likepersoner == b.chapters[0].likepersoner)
    #expect(a.days == b.days && a.likepersoner == b.likepersoner && a.lokallag == b.lokallag)
    #expect(a.minutes == b.minutes && a.ringevenn == b.ringevenn && a.trips == b.trips)
    #expect(a.points(\.strict) == b.points(\.strict) && a.points(\.lenient) == b.points(\.lenient))
    #expect(b.likepersonerOnErasedEvidence == b.likepersoner)
  }
}
