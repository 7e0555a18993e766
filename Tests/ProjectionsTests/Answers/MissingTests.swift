import Events
import Testing

@testable import Projections

/// What is missing or doubtful in 2025, and what it would gain.
struct MissingTests {
  /// A gap as told in a table: what, which entries by number, whom, what it wins.
  struct Told: Hashable, Sendable {
    let kind: Gap.Kind
    let entries: [Int]
    let people: [Pseudonym]
    let days: Int
    let likepersoner: Int

    init(
      _ kind: Gap.Kind, _ entries: [Int] = [], _ people: [Pseudonym] = [], days: Int = 0,
      likepersoner: Int = 0
    ) {
      self.kind = kind
      self.entries = entries
      self.people = people
      self.days = days
      self.likepersoner = likepersoner
    }

    init(_ gap: Gap) {
      self.init(
        gap.kind, gap.entries.map(\.seq), gap.people, days: gap.gain.days,
        likepersoner: gap.gain.likepersoner)
    }
  }

  typealias Row = Scenario<[EventData], [Told]>

  private static func lack(
    _ contact: OnFile = [], appointment: Bool = false, pay: Bool = false
  ) -> Gap.Kind {
    var lack = PersonLack()
    lack.contact = contact
    lack.appointment = appointment
    lack.pay = pay
    return .personIncomplete(lack)
  }

  // People: what a row gives begins with number 3, Kari's leading of a good group among it.
  static let personRows: [Row] = [
    Row("nothing is missing", given: kariIsLikeperson + [.activity()], then: []),
    Row("nothing happened", given: [.enrolled(kari, []), .likeperson(kari, from: nil)], then: []),
    Row(
      "no phone: the day and the likeperson",
      given: [.enrolled(kari, [.name, .address, .email]), .likeperson(kari), .activity()],
      then: [Told(lack(.phone), [5], [kari], days: 1, likepersoner: 1)]),
    Row(
      "no e-mail: the likeperson alone",
      given: [.enrolled(kari, .leader), .likeperson(kari), .activity()],
      then: [Told(lack(.email), [], [kari], likepersoner: 1)]),
    Row(
      "no e-mail of a paid one: nothing",
      given: [.enrolled(kari, .leader), .likeperson(kari, unpaid: false), .activity()], then: []),
    Row(
      "no phone and e-mail of a paid one: the day, for which the phone is enough",
      given: [
        .enrolled(kari, [.name, .address]), .likeperson(kari, unpaid: false), .activity(),
      ], then: [Told(lack(.phone), [5], [kari], days: 1)]),
    Row(
      "pay not stated", given: [.enrolled(kari), .likeperson(kari, unpaid: nil), .activity()],
      then: [Told(lack(pay: true), [], [kari], likepersoner: 1)]),
    Row(
      "no appointment date",
      given: [.enrolled(kari), .likeperson(kari, from: nil), .activity()],
      then: [Told(lack(appointment: true), [5], [kari], days: 1, likepersoner: 1)]),
    Row(
      "no appointment date, no pay, no contact: one gap",
      given: [.enrolled(kari, []), .likeperson(kari, from: nil, unpaid: nil), .activity()],
      then: [
        Told(lack(.list, appointment: true, pay: true), [5], [kari], days: 1, likepersoner: 1)
      ]),
    Row(
      "no appointment date, and ended before the day",
      given: [
        .enrolled(kari), .likeperson(kari, from: nil), .ended(4, "2025-03-02"), .activity(),
      ], then: []),
    Row(
      "appointed too late is not a lack of data",
      given: [.enrolled(kari), .likeperson(kari, from: "2025-03-04"), .activity()], then: []),
    Row(
      "a leader who is no likeperson at all",
      given: [.enrolled(kari, []), .activity()], then: []),
    Row(
      "a course led by somebody without phone who is no likeperson",
      given: [
        .enrolled(kari, [.name, .address]), .activity(.likepersonskurs) { $0.minutes = 90 },
      ], then: [Told(lack(.phone), [4], [kari], days: 1)]),
    Row(
      "two groups on the same day: one day only",
      given: [.enrolled(kari, []), .likeperson(kari), .activity(), .activity()],
      then: [Told(lack(.list), [5], [kari], days: 1, likepersoner: 1)]),
    Row(
      "two days",
      given: [
        .enrolled(kari, []), .likeperson(kari), .activity(), .activity { $0.on = "2025-03-04" },
      ], then: [Told(lack(.list), [5, 6], [kari], days: 2, likepersoner: 1)]),
    Row(
      "an entry that fails otherwise too is not won",
      given: [.enrolled(kari, []), .likeperson(kari), .activity { $0.minutes = 44 }], then: []),
    Row(
      "two people, two gaps",
      given: [
        .enrolled(kari, []), .likeperson(kari), .enrolled(ola, .leader), .likeperson(ola),
        .activity(), .activity { $0.leader = ola },
      ],
      then: [
        Told(lack(.list), [7], [kari], days: 1, likepersoner: 1),
        Told(lack(.email), [], [ola], likepersoner: 1),
      ]),
    Row(
      "of two role rows the one that lacks least",
      given: [
        .enrolled(kari), .likeperson(kari, from: nil, unpaid: nil),
        .likeperson(kari, from: "2025-01-01", unpaid: nil), .activity(),
      ], then: [Told(lack(pay: true), [], [kari], likepersoner: 1)]),

    Row(
      "only took part",
      given: kariIsLikeperson + [
        .enrolled(ola), .likeperson(ola), .activity { $0.others = [ola] },
      ], then: [Told(.onlyTookPart, [], [ola], likepersoner: 1)]),
    Row(
      "only took part, pay not stated: the data does not suffice, and neither does the reading",
      given: kariIsLikeperson + [
        .enrolled(ola), .likeperson(ola, unpaid: nil), .activity { $0.others = [ola] },
      ], then: [Told(lack(pay: true), [], [ola])]),
    Row(
      "ended before 31 December",
      given: [.enrolled(kari), .likeperson(kari), .activity(), .ended(4, "2025-12-30")],
      then: [Told(.appointmentEnded("2025-12-30"), [], [kari], likepersoner: 1)]),
    Row(
      "of two that ended the later, the paid one aside",
      given: [
        .enrolled(kari), .likeperson(kari), .ended(4, "2025-04-01"),
        .likeperson(kari, from: "2025-05-01"), .ended(6, "2025-06-01"),
        .likeperson(kari, from: "2025-07-01", unpaid: false), .ended(8, "2025-12-01"), .activity(),
      ], then: [Told(.appointmentEnded("2025-06-01"), [], [kari], likepersoner: 1)]),
  ]

  // Entries: Kari is likeperson and has led, what a row gives begins with number 6, on other days.
  static let entryRows: [Row] = [
    Row("nothing is missing", given: [on(4)], then: []),
    Row(
      "no leader", given: [on(4) { $0.leader = nil }],
      then: [Told(.leaderNotStated, [6], days: 1)]),
    Row(
      "no leader of a course",
      given: [
        on(4, .likepersonskurs) {
          $0.leader = nil
          $0.minutes = 90
        }
      ], then: [Told(.leaderNotStated, [6], days: 1)]),
    Row(
      "purpose",
      given: [on(4, .moteplass), on(5, .kurs), on(6, .temakveld) { $0.exchange = false }],
      then: [Told(.purposeNotStated, [6, 7], days: 2)]),
    Row(
      "length", given: [on(4) { $0.minutes = nil }], then: [Told(.lengthNotStated, [6], days: 1)]),
    Row("too short is no gap", given: [on(4) { $0.minutes = 44 }], then: []),
    Row(
      "participants", given: [on(4) { $0.participants = nil }],
      then: [Told(.participantsNotStated, [6], days: 1)]),
    Row(
      "two participants", given: [on(4) { $0.participants = 2 }],
      then: [Told(.oneShort, [6], days: 1)]),
    Row("one participant", given: [on(4) { $0.participants = 1 }], then: []),
    Row("digital", given: [on(4) { $0.mode = .digital }], then: [Told(.digital, [6], days: 1)]),
    Row("a digital visit", given: [on(4, .oppsokendeSamtale) { $0.mode = .digital }], then: []),
    Row(
      "new participants",
      given: [on(3), on(3) { $0.newParticipants = false }],
      then: [Told(.newParticipantsNotStated, [6], days: 1)]),
    Row("withdrawn", given: [on(4) { $0.minutes = nil }, .withdrawn(6)], then: []),
    Row("abroad", given: [on(4, .moteplass) { $0.abroad = true }], then: []),
    Row(
      "two things missing: neither alone helps",
      given: [on(4, .moteplass) { $0.minutes = nil }, on(5, .moteplass)],
      then: [
        Told(.purposeNotStated, [7], days: 1), Told(.severalNotStated, [6], days: 1),
      ]),
    Row(
      "missing and doubtful: no gap",
      given: [on(4, .moteplass) { $0.participants = 2 }], then: []),
    Row(
      "mended, it would push out one of the same day: nothing won",
      given: [on(4, .moteplass) { $0.start = "09:00" }, on(4) { $0.start = "12:00" }],
      then: [Told(.purposeNotStated, [6], days: 0)]),
    Row(
      "two of one day: one is won",
      given: [on(4, .moteplass) { $0.start = "09:00" }, on(4, .kurs) { $0.start = "12:00" }],
      then: [Told(.purposeNotStated, [6], days: 1)]),
    Row(
      "what is won makes another likeperson active",
      given: [
        .enrolled(ola), .likeperson(ola), on(4, .moteplass) { $0.leader = ola },
        on(5, .temakveld) { $0.leader = ola },
      ], then: [Told(.purposeNotStated, [8, 9], [ola], days: 2, likepersoner: 1)]),
    Row(
      "purpose and the leader's phone",
      given: [
        .enrolled(ola, [.name, .address, .email]), .likeperson(ola),
        on(4, .moteplass) { $0.leader = ola },
      ], then: [Told(lack(.phone), [], [ola]), Told(.severalNotStated, [8], days: 1)]),
    Row(
      "purpose and a leader who is no likeperson",
      given: [
        .enrolled(ola), on(4, .moteplass) { $0.leader = ola },
      ], then: []),
  ]

  private static func on(
    _ day: Int, _ kind: EntryKind = .samtalegruppe, _ change: (inout Gathering) -> Void = { _ in }
  ) -> EventData {
    .activity(kind) {
      $0.on = CivilDate(year: 2025, month: 3, day: day)!
      change(&$0)
    }
  }

  private static func gaps(_ given: [EventData]) -> [Gap] {
    let register = register(given)
    #expect(register.findings == [])
    return register.gaps(register.answer(rules, year: 2025), rules)
  }

  @Test(arguments: personRows) func people(_ row: Row) {
    #expect(Self.gaps(row.given).map { Told($0) } == row.then)
  }

  @Test(arguments: entryRows) func entries(_ row: Row) {
    #expect(
      Self.gaps(kariIsLikeperson + [.activity()] + row.given).map { Told($0) } == row.then)
  }

  // Chapters: the kinds told and the lokallag each would win.
  typealias ChapterRow = Scenario<[EventData], [ChapterTold]>

  struct ChapterTold: Hashable, Sendable {
    let kind: Gap.Kind
    let lokallag: Int

    init(_ kind: Gap.Kind, wins lokallag: Int) {
      self.kind = kind
      self.lokallag = lokallag
    }
  }

  static let activity = EventData.activity(.stand) { $0.leader = nil }
  static let group = EventData.activity {
    $0.leader = nil
    $0.abroad = true
  }

  static let chapterRows: [ChapterRow] = [
    ChapterRow(
      "complete", given: [.founded(asker), .members(asker, 5), .report(asker), group], then: []),
    ChapterRow(
      "no report", given: [.founded(asker), .members(asker, 5), group],
      then: [.init(.reportMissing, wins: 1)]),
    ChapterRow(
      "unsigned", given: [.founded(asker), .members(asker, 5), .report(asker, signed: nil), group],
      then: [.init(.reportIncomplete(unsigned), wins: 1)]),
    ChapterRow(
      "no members counted", given: [.founded(asker), .report(asker), group],
      then: [.init(.membersNotCounted, wins: 1)]),
    ChapterRow(
      "two lacks: neither alone suffices", given: [.founded(asker), group],
      then: [.init(.membersNotCounted, wins: 0), .init(.reportMissing, wins: 0)]),
    ChapterRow(
      "too few members: the report does not suffice",
      given: [.founded(asker), .members(asker, 4), group], then: [.init(.reportMissing, wins: 0)]),
    ChapterRow(
      "no entries", given: [.founded(asker), .members(asker, 5), .report(asker)],
      then: [.init(.noEntries, wins: 1)]),
    ChapterRow(
      "all entries withdrawn",
      given: [.founded(asker), .members(asker, 5), .report(asker), group, .withdrawn(6)],
      then: [.init(.noEntries, wins: 1)]),
    ChapterRow(
      "only a stand", given: [.founded(asker), .members(asker, 5), .report(asker), activity],
      then: [.init(.onlyMeetings, wins: 1)]),
    ChapterRow(
      "closed in the year", given: [.founded(asker), .closed(asker, on: "2025-06-01")], then: []),
    ChapterRow("founded after the year", given: [.founded(asker, on: "2026-01-02")], then: []),
    ChapterRow(
      "a fylkeslag that is no lokallag: nothing but that it recorded nothing",
      given: [.founded(asker, .fylkeslag)], then: [.init(.noEntries, wins: 0)]),
    ChapterRow(
      "a fylkeslag that functions as one",
      given: [.founded(asker, .fylkeslag, functionsAsLocal: true), .members(asker, 5), group],
      then: [.init(.reportMissing, wins: 1)]),
    ChapterRow(
      "never founded, all else there", given: [.members(asker, 5), .report(asker), group],
      then: [.init(.notFounded, wins: 1)]),
    ChapterRow(
      "founded, kind not stated",
      given: [.founded(asker, nil), .members(asker, 5), .report(asker), group],
      then: [.init(.kindNotStated, wins: 1)]),
    ChapterRow(
      "founded, nothing else known", given: [.founded(asker, nil)],
      then: [.init(.kindNotStated, wins: 0), .init(.noEntries, wins: 0)]),
    ChapterRow("never founded, nothing else", given: [], then: [.init(.notFounded, wins: 0)]),
  ]

  private static let unsigned = AnnualReportFiled(
    chapter: asker, year: 2025, filed: "2026-01-15", annualReport: true, account: nil,
    accounts: nil, audit: nil, minutes: nil, signed: nil)

  @Test(arguments: chapterRows) func chapters(_ row: ChapterRow) {
    let answer = national([asker: row.given, .central: [.founded(.central, .sentralt)]])
    #expect(answer.missing([]).allSatisfy { $0.gain.lokallag == 1 || $0.points == 0 })
    let told = Set(answer.missing([]).map { ChapterTold($0.kind, wins: $0.gain.lokallag) })
    #expect(told == Set(row.then))
  }

  /// A chapter that the centre founded and that has no log yet is missing as well.
  @Test func chapterWithoutLog() {
    let answer = national([.central: [.founded(asker), .members(asker, 5), .report(asker)]])
    let gaps = answer.missing([])
    #expect(gaps.map(\.kind) == [.noEntries])
    #expect(gaps.map(\.points) == [50])
    #expect(gaps.map(\.chapter) == [asker])
  }

  @Test func incompleteReportNamesItsEvent() {
    let answer = national([
      asker: [.founded(asker), .members(asker, 5), Self.group],
      .central: [.report(asker, filed: nil)],
    ])
    #expect(answer.missing([]).map(\.entries) == [[Handle(.central, 3)]])
  }

  /// By points, then chapter, then kind; points are marginal to the strict figures.
  @Test func ranked() throws {
    let logs: [LogCode: [EventData]] = [
      asker: kariIsLikeperson + [
        .founded(asker), .members(asker, 5), .activity(), Self.on(4, .moteplass),
        Self.on(5, .moteplass), Self.on(6) { $0.mode = .digital },
      ],
      oslo: [
        .enrolled(ola, .leader), .likeperson(ola), .founded(oslo), .report(oslo),
        Self.on(3) { $0.leader = ola },
        Self.on(4) {
          $0.leader = ola
          $0.mode = .digital
        },
      ],
    ]
    let answer = national(logs)
    #expect(answer.points(\.strict).gross == 5 * 5 + 60 + 2 * 16)
    let gaps = logs.flatMap { log, given in
      let register = register(given, in: log)
      return register.gaps(register.answer(rules, year: 2025), rules)
    }
    let missing = answer.missing(gaps)
    #expect(
      missing.map(\.points) == [75, 60, 50, 32, 16, 16])
    #expect(
      missing.map(\.kind) == [
        .membersNotCounted, Self.lack(.email), .reportMissing, .purposeNotStated, .digital,
        .digital,
      ])
    #expect(missing.map(\.chapter) == [oslo, oslo, asker, asker, asker, oslo])
    #expect(missing.map(\.isDoubtful) == [false, false, false, false, true, true])
    #expect(missing == answer.missing(gaps.reversed()))
  }

  /// The band of the last units is what counts: 16 up to 49 days, 8 from the 50th.
  @Test func marginal() {
    let days = (0..<48).map { index in
      EventData.activity { $0.on = ("2025-01-01" as CivilDate).adding(days: index) }
    }
    let log =
      kariIsLikeperson + [.founded(asker, .fylkeslag)] + days
      + (0..<3).map { index in
        EventData.activity(.moteplass) { $0.on = ("2025-06-01" as CivilDate).adding(days: index) }
      }
    let answer = national([asker: log])
    let register = register(log)
    let gaps = answer.missing(register.gaps(register.answer(rules, year: 2025), rules))
    #expect(gaps.map(\.gain.days) == [3])
    #expect(gaps.map(\.points) == [16 + 8 + 8])
  }

  /// On random logs: each gap is what mending it in the log itself would give.
  @Test(arguments: FoldTests.seeds.prefix(20)) func mendingIsWorthIt(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    let register = fold(log.events(500, clean: true))
    let answer = register.answer(rules, year: 2025)
    let strictDays = answer.verdicts.count { $0.counts.strict }
    let strictList = answer.likepersoner.count { $0.isListed.strict }
    for gap in register.gaps(answer, rules) {
      #expect(gap.gain.days >= 0)
      guard let mended = mended(register, gap) else { continue }
      #expect(mended.findings == [])
      let then = mended.answer(rules, year: 2025)
      #expect(then.verdicts.count { $0.counts.strict } == strictDays + gap.gain.days, "\(gap)")
      #expect(
        then.likepersoner.count { $0.isListed.strict } == strictList + gap.gain.likepersoner,
        "\(gap)")
    }
  }

  /// The random logs are worth mending: every kind of gap of a register is among them.
  @Test func everyKindOccurs() {
    let orders = FoldTests.seeds.flatMap { seed in
      var log = RandomLog(seed: seed)
      let register = fold(log.events(900, clean: true))
      return register.gaps(register.answer(rules, year: 2025), rules).map(\.kind.order)
    }
    #expect(Set(orders) == Set(7...17))
  }

  /// The register with events that state what a gap lacks; nil for gaps that no event mends.
  private func mended(_ register: ChapterRegister, _ gap: Gap) -> ChapterRegister? {
    var events: [EventData] = []
    switch gap.kind {
    case .personIncomplete(let lack):
      let person = gap.people[0]
      let onFile = register.person(person)?.onFile ?? []
      if !lack.contact.isEmpty { events.append(.contact(person, onFile.union(lack.contact))) }
      // Only the simple case: one role row.
      let roles = register.roles.filter { $0.person == person && $0.kind == .likeperson }
      guard roles.count <= 1 || !(lack.appointment || lack.pay) else { return nil }
      var set: [FactMember: MemberValue] = [:]
      if lack.appointment { set[.appointed] = .date("1900-01-01") }
      if lack.pay { set[.unpaid] = .bool(true) }
      if let role = roles.first, !set.isEmpty { events.append(.corrected(role.seq, set)) }
    case .purposeNotStated:
      events = gap.entries.map { .corrected($0.seq, [.exchange: .bool(true)]) }
    case .lengthNotStated:
      events = gap.entries.map { .corrected($0.seq, [.minutes: .integer(90)]) }
    case .participantsNotStated, .oneShort:
      events = gap.entries.map { .corrected($0.seq, [.participants: .integer(3)]) }
    case .newParticipantsNotStated:
      events = gap.entries.map { .corrected($0.seq, [.newParticipants: .bool(true)]) }
    case .digital: events = gap.entries.map { .corrected($0.seq, [.mode: .mode(.physical)]) }
    default: return nil
    }
    var mended = register
    for data in events {
      mended.apply(event(data, mended.size + 1, recorded: "2027-01-01T00:00:00.000Z"))
    }
    return mended
  }
}
