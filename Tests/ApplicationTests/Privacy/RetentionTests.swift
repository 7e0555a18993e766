import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

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

  /// Somebody on trips of two years is two pseudonyms, each with the code of its year.
  @Test func codesOfParticipantsAreDueAfterTheEvidencePeriod() throws {
    let registry = Registry.inMemory(environment: Self.environment(1, "2020-02-01"))
    try registry.prepare()
    for (seed, day) in [(UInt64(2), "2021-06-01"), (3, "2022-06-01")] {
      var trip = EntryStatement(on: CivilDate(day)!, kind: .tur)
      trip.leader = "OÅ"
      trip.participantCodes = ["EB", "T7"]
      registry.environment = Self.environment(seed, day)
      _ = try registry.record(trip, in: .asker)
    }
    registry.environment = .test(seed: 4)
    func ids(_ year: Int) throws -> [RetainedSubject] {
      try registry.privates.aliases(.participant(year: year), in: .asker)
        .map { .person($0.id, .asker) }
    }
    let (first, second) = (try ids(2021), try ids(2022))
    #expect(first.count == 2 && second.count == 2 && Set(first).isDisjoint(with: second))
    #expect(try Self.due(registry, "2025-12-31", .participants) == [])
    #expect(try Set(Self.due(registry, "2026-01-01", .participants)) == Set(first))
    #expect(try Set(Self.due(registry, "2027-01-01", .participants)) == Set(first + second))
    #expect(try registry.retention(on: CivilDate("2026-01-01")!).kept[.participants] == 4)
    func trips() throws -> [TripsAnswer?] {
      try [2021, 2022].map { year in
        try registry.national(year).chapters.first { $0.log == .asker }?.trips
      }
    }
    let before = try trips()
    #expect(before.map { $0?.uniqueParticipants } == [2, 2])
    // Today is in November 2026.
    let due = try registry.retentionToDo().due.filter { $0.rule == .participants }
    #expect(Set(due.map(\.subject)) == Set(first))
    for item in due { #expect(try registry.retain(item).count == 1) }
    #expect(try ids(2021) == [])
    #expect(try ids(2022) == second)
    for case .person(let person, let log) in first {
      #expect(try registry.privates.isErased(person, in: log))
    }
    #expect(try registry.retention().due.filter { $0.rule == .participants }.isEmpty)
    #expect(try trips() == before)
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
