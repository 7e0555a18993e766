import Events
import TestSupport
import Testing

/// A fact, a correction of it, and the fact as it then is.
@Suite struct CorrectedDataTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let given: EventData
    let set: [FactMember: MemberValue]
    let unset: Set<FactMember>
    let then: EventData
    var testDescription: String { what }

    init(
      _ what: String, _ given: EventData, set: [FactMember: MemberValue] = [:],
      unset: Set<FactMember> = [], then: EventData
    ) {
      self.what = what
      self.given = given
      self.set = set
      self.unset = unset
      self.then = then
    }
  }

  @Test(arguments: [
    Case(
      "a value replaced", activity, set: [.minutes: .integer(60)],
      then: activity { $0.minutes = 60 }
    ),
    Case(
      "a value added", bare, set: [.leader: .id(Fixed.leader)],
      then: bareActivity { $0.leader = Fixed.leader }),
    Case(
      "values replaced, added and left out", activity,
      set: [.mode: .mode(.digital), .on: .date(Fixed.date("2024-02-29"))],
      unset: [.leader, .others, .start],
      then: activity {
        $0.mode = .digital
        $0.on = Fixed.date("2024-02-29")
        $0.leader = nil
        $0.others = []
        $0.start = nil
      }),
    Case(
      "leader and other change places", activity,
      set: [.leader: .id(Fixed.other), .others: .ids([Fixed.another, Fixed.leader])],
      then: activity {
        $0.leader = Fixed.other
        $0.others = [Fixed.leader, Fixed.another]
      }),
    Case(
      "first and last member", activity,
      set: [.abroad: .bool(true), .start: .time(TimeOfDay("23:59")!)],
      then: activity {
        $0.abroad = true
        $0.start = TimeOfDay("23:59")
      }),
    Case(
      "kind of an activity", activity, set: [.kind: .entryKind(.arsmote)],
      then: .activityHeld(ActivityHeld(kind: .arsmote, Fixed.gathering))),
    Case("the same value", activity, set: [.minutes: .integer(90)], then: activity),
    Case("nothing but words of the payload", activity, then: activity),
    Case(
      "kind of a chapter", founded, set: [.kind: .chapterKind(.fylkeslag)],
      then: .chapterFounded(
        ChapterFounded(chapter: Fixed.asker, kind: .fylkeslag, name: PlaceName("Asker")))),
    Case(
      "a name with quotes and backslashes", founded, set: [.county: .name(PlaceName(#"",\"}{"#)!)],
      unset: [.name],
      then: .chapterFounded(
        ChapterFounded(chapter: Fixed.asker, kind: .lokallag, county: PlaceName(#"",\"}{"#)))),
    Case(
      "members of a year",
      .membersCounted(MembersCounted(chapter: Fixed.asker, year: 2024, members: 9)),
      set: [.members: .integer(10), .year: .integer(2025)],
      then: .membersCounted(MembersCounted(chapter: Fixed.asker, year: 2025, members: 10))),
    Case(
      "when a role was granted", role, set: [.unpaid: .bool(false)], unset: [.appointed],
      then: .roleGranted(
        RoleGranted(person: Fixed.leader, role: .likeperson, appointed: nil, unpaid: false))),
    Case(
      "when a role ended", .roleEnded(RoleEnded(entry: 12, ended: Fixed.date("2025-06-30"))),
      set: [.ended: .date(Fixed.date("2025-07-31"))],
      then: .roleEnded(RoleEnded(entry: 12, ended: Fixed.date("2025-07-31")))),
  ])
  func `a corrected fact`(example: Case) throws {
    let correction = EntryCorrected(
      entry: 17, reason: .mistyped, set: example.set, unset: example.unset)
    #expect(try example.given.corrected(by: correction) == example.then)
  }

  @Test(arguments: [
    Case("a value out of range", activity, set: [.minutes: .integer(0)], then: activity),
    Case("a number beyond", activity, set: [.participants: .integer(-1)], then: activity),
    Case("a required member left out", activity, unset: [.on], then: activity),
    Case("a boolean left out", activity, unset: [.abroad], then: activity),
    Case("what was not stated left out", bare, unset: [.leader], then: bare),
    Case("leader set among others", activity, set: [.leader: .id(Fixed.other)], then: activity),
    Case("no others", activity, set: [.others: .ids([])], then: activity),
    Case(
      "a kind with an event of its own", activity, set: [.kind: .entryKind(.tur)], then: activity),
    Case("a chapter kind", activity, set: [.kind: .chapterKind(.lokallag)], then: activity),
    Case("a kind on a trip", trip, set: [.kind: .entryKind(.tur)], then: trip),
    Case("a member of another type", activity, set: [.members: .integer(1)], then: activity),
    Case("a member of another type, last", activity, set: [.year: .integer(2025)], then: activity),
    Case("a member of another type, first", role, set: [.abroad: .bool(true)], then: role),
    Case("the only change left out", changed, unset: [.name], then: changed),
    Case("a lokallag made central", founded, set: [.kind: .chapterKind(.sentralt)], then: founded),
    Case("a year out of range", counted, set: [.year: .integer(1899)], then: counted),
  ])
  func `a correction refused`(example: Case) {
    let correction = EntryCorrected(
      entry: 17, reason: .mistyped, set: example.set, unset: example.unset)
    #expect(throws: CodingError.self) { try example.given.corrected(by: correction) }
  }

  /// Setting every member a fact has to what it is changes nothing; a fact nobody can correct has none.
  @Test(arguments: Golden.all) func `every member can be corrected but these`(
    golden: Golden
  ) throws {
    let untouchable: Set = [
      "by", "chapter", "demo", "entries", "entry", "figures", "file", "form", "heads", "id", "key",
      "on-file", "organisation", "participant", "person", "problem", "reason", "report", "role",
      "rules", "rules-digest", "service", "set", "signature", "trip", "unset", "chapters",
      "everything", "people", "purpose", "scope", "texts", "until", "again", "common", "log",
      "log-id", "next", "root",
      "size", "goal", "basic-grant", "grant-year", "group", "ore-per-point",
    ]
    let names = try TinyJSON.parse(GoldenFiles.bytes(golden.name))["data"]?.names ?? []
    let fixed = names.filter { FactMember(rawValue: $0) == nil }
    #expect(Set(fixed).isSubset(of: untouchable), "\(fixed)")
  }

  /// Whatever a correction makes of a fact is an event that can be stored.
  @Test(arguments: EventPropertyTests.seeds) func `a result reads as it is written`(
    seed: UInt64
  ) throws {
    var generator = EventGenerator(seed: seed)
    var corrected = 0
    for _ in 0..<8_000 {
      let event = generator.event()
      let members = FactMember.allCases.shuffled(using: &generator.values.random).prefix(2)
      let set = Dictionary(uniqueKeysWithValues: members.map { ($0, generator.value(of: $0)) })
      let correction = EntryCorrected(entry: 1, reason: .other, set: set)
      guard let data = try? event.data.corrected(by: correction) else { continue }
      corrected += 1
      #expect(data.type == event.data.type)
      #expect(try data.corrected(by: correction) == data)
      let stored = Fixed.bare(1, data, private: Fixed.commitment)
      #expect(try Event(bytes: stored.encoded()) == stored)
    }
    #expect(corrected > 50)
  }

  static let activity = EventData.activityHeld(ActivityHeld(kind: .moteplass, Fixed.gathering))
  static let bare = bareActivity { _ in }
  static let trip = EventData.tripHeld(TripHeld(Fixed.gathering))
  static let founded = EventData.chapterFounded(
    ChapterFounded(chapter: Fixed.asker, kind: .lokallag, name: PlaceName("Asker")))
  static let changed = EventData.chapterChanged(
    ChapterChanged(chapter: Fixed.asker, name: PlaceName("Asker")))
  static let counted = EventData.membersCounted(
    MembersCounted(chapter: Fixed.asker, year: 2025, members: 10))
  static let role = EventData.roleGranted(
    RoleGranted(
      person: Fixed.leader, role: .likeperson, appointed: Fixed.date("2024-09-01"), unpaid: true))

  static func activity(_ change: (inout Gathering) -> Void) -> EventData {
    var gathering = Fixed.gathering
    change(&gathering)
    return .activityHeld(ActivityHeld(kind: .moteplass, gathering))
  }

  static func bareActivity(_ change: (inout Gathering) -> Void) -> EventData {
    var gathering = Gathering(on: Fixed.date("2025-03-14"))
    change(&gathering)
    return .activityHeld(ActivityHeld(kind: .moteplass, gathering))
  }
}
