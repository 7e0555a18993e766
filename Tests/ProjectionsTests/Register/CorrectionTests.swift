import Events
import Testing

@testable import Projections

/// Corrections apply in log order to the root, on every type that states a fact.
struct CorrectionTests {
  struct Change: Sendable {
    let member: FactMember
    let value: MemberValue
    /// What stands there before, where it was stated; nil when the member can be unset too.
    let before: EventData
    let after: EventData
  }

  private static func change(
    _ member: FactMember, _ value: MemberValue, _ before: EventData, _ after: EventData
  ) -> Change {
    Change(member: member, value: value, before: before, after: after)
  }

  private static func activity(
    _ member: FactMember, _ value: MemberValue, _ change: (inout Gathering) -> Void
  ) -> [Change] {
    [
      Self.change(member, value, .activity(), .activity(.samtalegruppe, change)),
      Self.change(member, value, .trip(), .trip(change)),
    ]
  }

  private static func chapter(
    _ member: FactMember, _ value: MemberValue, kind: ChapterKind = .lokallag,
    name: PlaceName? = nil, municipality: PlaceName? = nil, county: PlaceName? = nil,
    parent: LogCode? = nil, functionsAsLocal: Bool? = nil, founded: CivilDate? = nil
  ) -> [Change] {
    let plain = ChapterFounded(chapter: asker, kind: .lokallag)
    let after = ChapterFounded(
      chapter: asker, kind: kind, name: name, municipality: municipality, county: county,
      parent: parent, functionsAsLocal: functionsAsLocal, founded: founded)
    let changed = ChapterChanged(
      chapter: asker, kind: kind, name: name, municipality: municipality, county: county,
      parent: parent, functionsAsLocal: functionsAsLocal, founded: founded)
    return [
      change(member, value, .chapterFounded(plain), .chapterFounded(after)),
      change(
        member, value, .chapterChanged(ChapterChanged(chapter: asker, kind: .lokallag)),
        .chapterChanged(changed)),
    ]
  }

  private static func report(
    _ member: FactMember, annualReport: Bool? = nil, account: Bool? = nil, accounts: Bool? = nil,
    audit: Bool? = nil, minutes: Bool? = nil
  ) -> Change {
    let plain = AnnualReportFiled(
      chapter: asker, year: 2025, filed: nil, annualReport: nil, account: nil, accounts: nil,
      audit: nil, minutes: nil, signed: nil)
    let after = AnnualReportFiled(
      chapter: asker, year: 2025, filed: nil, annualReport: annualReport, account: account,
      accounts: accounts, audit: audit, minutes: minutes, signed: nil)
    return change(member, .bool(true), .annualReportFiled(plain), .annualReportFiled(after))
  }

  static let changes: [Change] =
    activity(.abroad, .bool(true)) { $0.abroad = true }
    + activity(.coOrganised, .bool(true)) { $0.coOrganised = true }
    + activity(.exchange, .bool(false)) { $0.exchange = false }
    + activity(.leader, .id(ola)) { $0.leader = ola }
    + [change(.number, .integer(4), .goal(3), .goal(4))]
    + activity(.minutes, .integer(44)) { $0.minutes = 44 }
    + activity(.mode, .mode(.digital)) { $0.mode = .digital }
    + activity(.newParticipants, .bool(true)) { $0.newParticipants = true }
    + activity(.on, .date("2025-03-04")) { $0.on = "2025-03-04" }
    + activity(.otherOrganiser, .bool(true)) { $0.otherOrganiser = true }
    + activity(.others, .ids([ola, per])) { $0.others = [ola, per] }
    + activity(.participants, .integer(0)) { $0.participants = 0 }
    + activity(.series, .id(pseudonym(50))) { $0.series = pseudonym(50) }
    + activity(.start, .time("18:30")) { $0.start = "18:30" }
    + chapter(.name, .name(PlaceName("Åsgård")!), name: PlaceName("Åsgård"))
    + chapter(.municipality, .name(PlaceName("Asker")!), municipality: PlaceName("Asker"))
    + chapter(.county, .name(PlaceName("Akershus")!), county: PlaceName("Akershus"))
    + chapter(.parent, .log(oslo), parent: oslo)
    + chapter(.functionsAsLocal, .bool(true), functionsAsLocal: true)
    + chapter(.founded, .date("1999-09-09"), founded: "1999-09-09")
    + chapter(.kind, .chapterKind(.fylkeslag), kind: .fylkeslag)
    + [
      change(.kind, .entryKind(.stand), .activity(), .activity(.stand)),
      change(.members, .integer(6), .members(asker, 5), .members(asker, 6)),
      change(.year, .integer(2024), .members(asker, 5), .members(asker, 5, 2024)),
      change(.year, .integer(2024), .report(asker), .report(asker, year: 2024)),
      change(.filed, .date("2026-01-16"), .report(asker), .report(asker, filed: "2026-01-16")),
      change(
        .signed, .signatory(.wholeBoard), .report(asker), .report(asker, signed: .wholeBoard)),
      report(.arsrapport, annualReport: true), report(.arsmelding, account: true),
      report(.regnskap, accounts: true), report(.revisjon, audit: true),
      report(.protokoll, minutes: true),
      change(
        .appointed, .date("2025-01-01"), .likeperson(kari), .likeperson(kari, from: "2025-01-01")),
      change(.unpaid, .bool(false), .likeperson(kari), .likeperson(kari, unpaid: false)),
      change(.ended, .date("2025-07-01"), .ended(6, "2025-06-01"), .ended(6, "2025-07-01")),
      change(.ringevenn, .id(ola), .phoned(kari, 5), .phoned(ola, 5)),
      change(
        .on, .date("2025-01-01"), .closed(asker, on: "2025-01-02"), .closed(asker, on: "2025-01-01")
      ),
      change(.minutes, .integer(7), .volunteered(kari, 5), .volunteered(kari, 7)),
    ]

  /// Kari, Ola, Per are 3, 4, 5, a role is 6, the corrected fact is 7.
  private static func register(_ fact: EventData, _ rest: [EventData]) -> ChapterRegister {
    ProjectionsTests.register(
      [.enrolled(kari), .enrolled(ola), .enrolled(per), .likeperson(kari), fact] + rest)
  }

  @Test(arguments: changes) func sets(_ change: Change) {
    let register = Self.register(change.before, [.corrected(7, [change.member: change.value])])
    #expect(register.findings == [])
    #expect(register.fact(7)?.data == change.after)
    #expect(register.fact(7)?.isTouched == true)
    #expect(register.touches(of: 7) == [8])
    #expect(register.fact(8) == nil)
    // The same facts as if it had been stated so at once.
    #expect(register.facts.map(\.data) == Self.register(change.after, []).facts.map(\.data))
  }

  /// Setting what was not stated and unsetting it again leads back; what must be stated stays.
  @Test(arguments: changes) func unsets(_ change: Change) {
    let text = String(decoding: change.before.encodedAlone, as: UTF8.self)
    let isThere = text.contains("\"\(change.member.rawValue)\":")
    let register = Self.register(
      change.before,
      [.corrected(7, [change.member: change.value]), .corrected(7, unset: [change.member])])
    if isThere {
      #expect(register.fact(7)?.data != change.before)
    } else {
      #expect(register.findings == [])
      #expect(register.fact(7)?.data == change.before)
    }
  }

  @Test func everyMember() {
    #expect(Set(Self.changes.map(\.member)) == Set(FactMember.allCases))
  }

  @Test func inLogOrder() {
    let register = Self.register(
      .activity(),
      [
        .corrected(7, [.minutes: .integer(50), .participants: .integer(4)]),
        .corrected(7, [.minutes: .integer(40)], unset: [.leader]), .corrected(7),
        .corrected(7, [.minutes: .integer(45), .leader: .id(ola)]),
      ])
    let expected = EventData.activity {
      $0.minutes = 45
      $0.participants = 4
      $0.leader = ola
    }
    #expect(register.findings == [])
    #expect(register.fact(7)?.data == expected)
    #expect(register.touches(of: 7) == [8, 9, 10, 11])
  }

  /// A corrected entry holds again as last stated.
  @Test func withdrawnAndReinstated() {
    let given: [EventData] = [.corrected(7, [.minutes: .integer(50)]), .withdrawn(7)]
    let withdrawn = Self.register(.activity(), given)
    #expect(withdrawn.fact(7)?.isWithdrawn == true)
    #expect(withdrawn.answer(rules, year: 2025).days(.group) == .zero)
    let reinstated = Self.register(.activity(), given + [.reinstated(7)])
    #expect(reinstated.fact(7)?.isWithdrawn == false)
    #expect(reinstated.fact(7)?.data.gathering?.minutes == 50)
    #expect(reinstated.touches(of: 7) == [8, 9, 10])
    #expect(reinstated.answer(rules, year: 2025).days(.group) == Both(strict: 1, lenient: 1))
  }

  /// A correction can move an entry out of its year, and no verdict of the old year speaks of it.
  @Test func movesBetweenYears() {
    let register = Self.register(.activity(), [.corrected(7, [.on: .date("2024-03-03")])])
    #expect(register.verdicts(rules, year: 2025) == [])
    #expect(register.verdicts(rules, year: 2024).map(\.entry) == [7])
  }

  /// Everything that touched a root can be told: contact changes of the person, ends of the role,
  /// participations of the trip.
  @Test func touches() {
    let register = ProjectionsTests.register([
      .enrolled(kari), .likeperson(kari), .contact(kari, []), .ended(4, "2025-06-01"),
      .trip(), .joined(7, per), .contact(kari, .list), .withdrawn(7),
    ])
    #expect(register.touches(of: 3) == [5, 9])
    #expect(register.touches(of: 4) == [6])
    #expect(register.touches(of: 7) == [8, 10])
    #expect(register.person(kari)?.onFile == .list)
    #expect(register.person(kari)?.contactSeq == 9)
  }
}
