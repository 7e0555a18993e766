import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// What comes due by which rule, and that what is due can be done.
@Suite struct RetentionTests {
  private static func prepared(lastTalk: String) throws -> (Registry, Handle) {
    let registry = Registry.inMemory(environment: environment(1, "2020-02-01"))
    try registry.prepare()
    var talk = ReceiptTests.talk(on: lastTalk)
    talk.words.note = "noe"
    registry.environment = environment(2, lastTalk)
    let entry = try registry.record(talk, in: .asker).handles[0]
    var end = PersonStatement(code: "OÅ")
    end.role = .likeperson
    end.ended = CivilDate(lastTalk)
    _ = try registry.record(end, in: .asker)
    registry.environment = .test(seed: 3)
    return (registry, entry)
  }

  private static func environment(_ seed: UInt64, _ day: String) -> Environment {
    let source = SeededBytes(seed: seed)
    let instant = Instant("\(day)T20:00:00.000Z")!
    return Environment(
      built: CivilDate("2020-01-01")!, clock: { instant }, random: { source.bytes($0) })
  }

  private static func due(
    _ registry: Registry, _ day: String, _ rule: RetentionRule
  ) throws -> [RetainedSubject] {
    try registry.retention(on: CivilDate(day)!, of: .asker).due
      .filter { $0.rule == rule }.map(\.subject)
  }

  @Test(arguments: [("2026-11-21", 0), ("2026-12-31", 0), ("2027-01-01", 1), ("2030-05-05", 1)])
  func whoDidNothingForTwoBaseYearsIsDue(_ day: String, _ count: Int) throws {
    let (registry, _) = try Self.prepared(lastTalk: "2024-06-01")
    let person = try #require(try registry.subject("OÅ", in: .asker).person)
    // The others still have their roles.
    #expect(
      try Self.due(registry, day, .inactive)
        == Array(repeating: .person(person, .asker), count: count))
  }

  @Test(arguments: [("2025-12-31", 0), ("2026-01-01", 1)])
  func textsAreDueAfterTheEvidencePeriod(_ day: String, _ count: Int) throws {
    let (registry, entry) = try Self.prepared(lastTalk: "2021-06-01")
    #expect(
      try Self.due(registry, day, .entryTexts) == Array(repeating: .entry(entry), count: count))
  }

  @Test func whoWithdrewTheConsentIsDueAtOnce() throws {
    let (registry, _) = try Self.prepared(lastTalk: "2026-06-01")
    for isGiven in [true, false] {
      _ = try registry.record(.registering, isGiven: isGiven, by: "OÅ", in: .asker)
    }
    let item = try #require(try registry.retention().due.first)
    #expect(item.rule == .consentWithdrawn)
    #expect(item.evidenceUntil == CivilDate("2030-12-31"))
    #expect(try registry.retain(item).count == 1)
    let register = try registry.register(of: .asker)
    #expect(register.erasures.values.map(\.until) == [CivilDate("2030-12-31")])
    #expect(try registry.retention().due.isEmpty)
    #expect(try Self.due(registry, "2030-12-31", .keptEvidence).isEmpty)
    #expect(try Self.due(registry, "2031-01-01", .keptEvidence).count == 1)
  }

  @Test func whatIsDueIsDoneAndIsDueNoMore() throws {
    let (registry, entry) = try Self.prepared(lastTalk: "2021-06-01")
    let due = try registry.retentionToDo().due
    #expect(due.map(\.rule) == [.inactive, .entryTexts])
    for item in due { #expect(try !registry.retain(item).isEmpty) }
    #expect(try registry.retentionToDo().due.isEmpty)
    #expect(try registry.explain(entry).words == nil)
    #expect(try !registry.people(of: .asker).contains { $0.contact?.code == "OÅ" })
    #expect(try registry.people(of: .asker).contains { $0.contact?.code == "KN" })
    #expect(try registry.verify().findings.isEmpty)
  }

  @Test func everyRuleSaysHowLongAndWhy() {
    for rule in RetentionRule.allCases {
      switch rule.term {
      case .endOfYearAfterBaseYear(let years), .endOfYearAfterLastActive(let years):
        #expect(years > 0)
        #expect(rule.lastDay(ofYear: 2025) == CivilDate(year: 2025 + years, month: 12, day: 31))
      default: #expect(rule.lastDay(ofYear: 2025) == nil)
      }
    }
    #expect(
      RetentionRule.evidence.lastDay(ofYear: 2025)
        == ChapterRegister.lastDayOfEvidence(forBaseYear: 2025))
  }
}
