import Events
import Testing

@testable import Projections

/// Every objection: a log with such an event gives exactly that finding, and the event changes nothing
/// else.
struct ObjectionTests {
  struct Intruder: Sendable {
    var data: EventData
    var recorded: Instant = "2026-02-01T10:00:00.000Z"
    var by: Pseudonym = actor
    var cause: Int?
    var log: LogCode = asker
  }

  /// Given events number 3 and on, then the intruder.
  typealias Row = Scenario<([EventData], Intruder), Objection>

  static func row(
    _ name: String, _ given: [EventData], _ data: EventData, in log: LogCode = asker,
    then objection: Objection
  ) -> Row {
    Row(name, given: (given, Intruder(data: data, log: log)), then: objection)
  }

  static let rows = general + privacy + exchange + plan

  static let general: [Row] = [
    row(
      "opened twice", [], .logOpened(LogOpened(organisation: "demo", id: per, demo: false)),
      then: .openedTwice),
    Row(
      "by an actor not introduced", given: ([], Intruder(data: .enrolled(kari), by: ola)),
      then: .actorUnnamed(ola)),
    Row(
      "recorded earlier than the event before",
      given: ([], Intruder(data: .enrolled(kari), recorded: "2026-02-01T09:59:59.999Z")),
      then: .recordedDecreases),
    Row(
      "a cause that is itself", given: ([], Intruder(data: .enrolled(kari), cause: 3)),
      then: .unknownCause(3)),

    row(
      "an activity tomorrow", [],
      .activity {
        $0.leader = nil
        $0.on = "2026-02-02"
      },
      then: .future("2026-02-02")),
    row("phoning tomorrow", [], .phoned(nil, 5, on: "2026-02-02"), then: .future("2026-02-02")),
    row("closing tomorrow", [], .closed(asker, on: "2026-02-02"), then: .future("2026-02-02")),
    row("founded tomorrow", [], .founded(asker, on: "2026-02-02"), then: .future("2026-02-02")),
    row(
      "changed to founded tomorrow", [],
      .chapterChanged(ChapterChanged(chapter: asker, founded: "2026-02-02")),
      then: .future("2026-02-02")),
    row("filed tomorrow", [], .report(asker, filed: "2026-02-02"), then: .future("2026-02-02")),
    row(
      "corrected to tomorrow", [.phoned(nil, 5)], .corrected(3, [.on: .date("2026-02-02")]),
      then: .future("2026-02-02")),
    row("members of next year", [], .members(asker, 5, 2027), then: .futureYear(2027)),
    row("a report of next year", [], .report(asker, year: 2027), then: .futureYear(2027)),
    row(
      "a service of next year", [], .announced(.likepersonstelefon, 2027), in: .central,
      then: .futureYear(2027)),

    row("another chapter's members", [], .members(oslo, 5), then: .foreignChapter(oslo)),
    row("another chapter's founding", [], .founded(oslo), then: .foreignChapter(oslo)),
    row(
      "another chapter's closing", [], .closed(oslo, on: "2026-01-01"), then: .foreignChapter(oslo)),
    row("another chapter's report", [], .report(oslo), then: .foreignChapter(oslo)),
    row(
      "another chapter's change", [],
      .chapterChanged(ChapterChanged(chapter: oslo, kind: .lokallag)), then: .foreignChapter(oslo)),
    row("a service in a chapter's log", [], .announced(.digitalExchange), then: .onlyCentral),
    row("heads in a chapter's log", [], .headsNoted(), then: .onlyCentral),
    row(
      "a key for itself, though there is one", [.ownerKey(.itself)], .ownerKey(.itself, 2),
      then: .wrongSigner(.itself)),
    row(
      "a key by one that is not there", [], .ownerKey(.previous), then: .wrongSigner(.previous)),
    row(
      "the central log's key by the central log's", [.ownerKey(.itself)], .ownerKey(.central, 2),
      in: .central, then: .wrongSigner(.central)),
    row(
      "a seal whose heads are something else", [.headsNoted(), .sealed(heads: 3)],
      .sealed(heads: 4), in: .central, then: .headsNotNoted(4)),
    row(
      "a seal whose heads are itself", [.headsNoted()], .sealed(heads: 4), in: .central,
      then: .headsNotNoted(4)),
    row(
      "a seal of a chapter with heads", [.ownerKey(.itself)], .sealed(heads: 3),
      then: .headsNotNoted(3)),
    row("a seal of next year", [], .sealed(year: 2027), then: .futureYear(2027)),
    row("withdraws a key", [.ownerKey(.itself)], .withdrawn(3), then: .notAFact(3)),
    row("withdraws a seal", [.sealed()], .withdrawn(3), then: .notAFact(3)),
    row("corrects a seal", [.sealed()], .corrected(3, [.year: .integer(2024)]), then: .notAFact(3)),
    row("withdraws heads", [.headsNoted()], .withdrawn(3), in: .central, then: .notAFact(3)),
    row("founded twice", [.founded(asker)], .founded(asker), then: .alreadyFounded(asker)),
    row(
      "founded anew, and the first founding reinstated",
      [.founded(asker), .withdrawn(3), .founded(asker)], .reinstated(3),
      then: .alreadyFounded(asker)),

    row("a leader nobody enrolled", [], .activity(), then: .unknownPerson(kari)),
    row(
      "an other nobody enrolled", [.enrolled(kari)], .activity { $0.others = [ola] },
      then: .unknownPerson(ola)),
    row("a role of nobody", [], .likeperson(kari), then: .unknownPerson(kari)),
    row("hours of nobody", [], .volunteered(kari, 5), then: .unknownPerson(kari)),
    row("phoning by nobody", [], .phoned(kari, 5), then: .unknownPerson(kari)),
    row("contact of nobody", [], .contact(kari, .list), then: .unknownPerson(kari)),
    row(
      "contact of somebody withdrawn", [.enrolled(kari), .withdrawn(3)], .contact(kari, []),
      then: .unknownPerson(kari)),
    row(
      "a role of somebody withdrawn", [.enrolled(kari), .withdrawn(3)], .likeperson(kari),
      then: .unknownPerson(kari)),
    row(
      "corrected to a leader nobody enrolled", [.enrolled(kari), .activity()],
      .corrected(4, [.leader: .id(ola)]), then: .unknownPerson(ola)),
    row(
      "reinstated though the leader is gone",
      [.enrolled(kari), .activity(), .withdrawn(4), .withdrawn(3)], .reinstated(4),
      then: .unknownPerson(kari)),
    row("enrolled twice", [.enrolled(kari)], .enrolled(kari), then: .alreadyEnrolled(kari)),
    row(
      "a withdrawn pseudonym is not used again", [.enrolled(kari), .withdrawn(3)], .enrolled(kari),
      then: .alreadyEnrolled(kari)),
    row(
      "withdrawn though a role names her", [.enrolled(kari), .likeperson(kari)], .withdrawn(3),
      then: .personInUse(kari)),
    row(
      "withdrawn though an activity names her",
      [
        .enrolled(kari), .enrolled(ola),
        .activity {
          $0.leader = ola
          $0.others = [kari]
        },
      ],
      .withdrawn(3), then: .personInUse(kari)),

    row("corrects what is not there yet", [], .corrected(9), then: .unknownEntry(9)),
    row("withdraws itself", [], .withdrawn(3), then: .unknownEntry(3)),
    row("reinstates what is not there yet", [], .reinstated(4), then: .unknownEntry(4)),
    row("ends what is not there yet", [], .ended(4, "2026-01-01"), then: .unknownEntry(4)),
    row("joins what is not there yet", [], .joined(4, per), then: .unknownEntry(4)),
    row("withdraws the opening", [], .withdrawn(1), then: .notAFact(1)),
    row(
      "withdraws a withdrawal", [.enrolled(kari), .withdrawn(3)], .withdrawn(4), then: .notAFact(4)),
    row(
      "corrects a correction", [.phoned(nil, 5), .corrected(3, [.minutes: .integer(6)])],
      .corrected(4, [.minutes: .integer(7)]), then: .notAFact(4)),
    row("corrects a person", [.enrolled(kari)], .corrected(3), then: .notAFact(3)),
    row(
      "corrects a participation", [.trip { $0.leader = nil }, .joined(3, per)], .corrected(4),
      then: .notAFact(4)),
    row("ends no role", [.enrolled(kari)], .ended(3, "2026-01-01"), then: .notARole(3)),
    row(
      "ends before it began", [.enrolled(kari), .likeperson(kari)], .ended(4, "2023-12-31"),
      then: .endsBeforeAppointed(4)),
    row(
      "corrected to begin after its end",
      [.enrolled(kari), .likeperson(kari), .ended(4, "2025-01-01")],
      .corrected(4, [.appointed: .date("2025-01-02")]), then: .endsBeforeAppointed(4)),
    row(
      "the end corrected to before the beginning",
      [.enrolled(kari), .likeperson(kari), .ended(4, "2025-01-01")],
      .corrected(5, [.ended: .date("2023-12-31")]), then: .endsBeforeAppointed(4)),
    row(
      "ends a withdrawn role", [.enrolled(kari), .likeperson(kari), .withdrawn(4)],
      .ended(4, "2025-01-01"), then: .alreadyWithdrawn(4)),
    row("joins no trip", [.phoned(nil, 5)], .joined(3, per), then: .notATrip(3)),
    row(
      "joins twice", [.trip { $0.leader = nil }, .joined(3, per)], .joined(3, per),
      then: .alreadyJoined(trip: 3)),
    row(
      "joined anew, and the first reinstated",
      [.trip { $0.leader = nil }, .joined(3, per), .withdrawn(4), .joined(3, per)], .reinstated(4),
      then: .alreadyJoined(trip: 3)),
    row(
      "joins a withdrawn trip", [.trip { $0.leader = nil }, .withdrawn(3)], .joined(3, per),
      then: .alreadyWithdrawn(3)),
    row(
      "withdrawn twice", [.phoned(nil, 5), .withdrawn(3)], .withdrawn(3),
      then: .alreadyWithdrawn(3)),
    row("reinstates what holds", [.phoned(nil, 5)], .reinstated(3), then: .notWithdrawn(3)),
    row(
      "reinstated twice", [.phoned(nil, 5), .withdrawn(3), .reinstated(3)], .reinstated(3),
      then: .notWithdrawn(3)),
    row(
      "corrects what is withdrawn", [.phoned(nil, 5), .withdrawn(3)],
      .corrected(3, [.minutes: .integer(6)]), then: .correctsWithdrawn(3)),
    row(
      "unsets what is not stated", [.phoned(nil, nil)], .corrected(3, unset: [.minutes]),
      then: .invalidCorrection(3, .contradiction("minutes is not stated"))),
    row(
      "leader among the others", [.enrolled(kari), .activity()],
      .corrected(4, [.others: .ids([kari])]),
      then: .invalidCorrection(4, .contradiction("leader among others"))),
    row(
      "a kind with an event of its own", [.enrolled(kari), .activity()],
      .corrected(4, [.kind: .entryKind(.tur)]),
      then: .invalidCorrection(4, .contradiction("kind has an event of its own"))),
  ]

  @Test(arguments: rows) func isFoundAndIgnored(_ row: Row) {
    let (given, intruder) = row.given
    let before = register(given, in: intruder.log)
    #expect(before.findings == [])
    #expect(throws: row.then) {
      try before.check(
        intruder.data, actor: intruder.by, recorded: intruder.recorded, cause: intruder.cause)
    }
    var after = before
    after.apply(
      event(
        intruder.data, before.size + 1, in: intruder.log, recorded: intruder.recorded,
        actor: intruder.by, cause: intruder.cause))
    #expect(after == ignoring(row.then, before))
  }

  private func ignoring(_ objection: Objection, _ before: ChapterRegister) -> ChapterRegister {
    var expected = before
    expected.size += 1
    expected.factIndex.append(-1)
    expected.findings.append(Finding(seq: expected.size, objection: objection))
    return expected
  }

  /// Nothing before log-opened; afterwards it is too late.
  @Test func notOpened() {
    var register = ChapterRegister(log: asker)
    for (index, data) in [opening()[1], .enrolled(kari), opening()[0]].enumerated() {
      register.apply(event(data, index + 1))
    }
    #expect(register.findings.map(\.objection) == [.notOpened, .notOpened, .openedTwice])
    #expect(register.opened == nil && register.actors.isEmpty && register.people.isEmpty)
    #expect(register.size == 3)
  }

  /// The latest instant so far is what the next one is held to, also after one that was ignored.
  @Test func recordedAfterTheIgnored() {
    var register = register([])
    register.apply(event(.withdrawn(1), 3, recorded: "2026-02-02T10:00:00.000Z"))
    register.apply(event(.enrolled(kari), 4, recorded: "2026-02-01T12:00:00.000Z"))
    register.apply(event(.enrolled(ola), 5, recorded: "2026-02-02T10:00:00.000Z"))
    #expect(register.findings.map(\.objection) == [.notAFact(1), .recordedDecreases])
    #expect(register.people.map(\.pseudonym) == [ola])
  }

  /// "Tomorrow" is the day after the Norwegian day of recording.
  @Test func todayIsNorwegian() {
    var register = register([])
    register.apply(
      event(.phoned(nil, 5, on: "2026-02-02"), 3, recorded: "2026-02-01T23:00:00.000Z"))
    #expect(register.findings == [])
  }

  /// A role may end in the future, and nothing is asked of a cause but that it stands before.
  @Test func noObjection() {
    var register = register([.enrolled(kari), .likeperson(kari), .ended(4, "2031-01-01")])
    register.apply(event(.phoned(nil, 5), 6, cause: 5))
    #expect(register.findings == [])
    let oneDay = ProjectionsTests.register([
      .enrolled(kari), .likeperson(kari, from: "2025-01-01"), .ended(4, "2025-01-01"),
      .corrected(4, [.appointed: .date("2025-01-01")]),
    ])
    #expect(oneDay.findings == [])
  }

  /// Every case has a row; a new case does not compile before it is named here.
  @Test func everyCase() {
    func name(_ objection: Objection) -> String {
      switch objection {
      case .notOpened: "notOpened"
      case .openedTwice: "openedTwice"
      case .actorUnnamed: "actorUnnamed"
      case .recordedDecreases: "recordedDecreases"
      case .future: "future"
      case .futureYear: "futureYear"
      case .foreignChapter: "foreignChapter"
      case .onlyCentral: "onlyCentral"
      case .alreadyFounded: "alreadyFounded"
      case .unknownPerson: "unknownPerson"
      case .alreadyEnrolled: "alreadyEnrolled"
      case .personInUse: "personInUse"
      case .unknownEntry: "unknownEntry"
      case .notAFact: "notAFact"
      case .notARole: "notARole"
      case .endsBeforeAppointed: "endsBeforeAppointed"
      case .notATrip: "notATrip"
      case .alreadyJoined: "alreadyJoined"
      case .alreadyWithdrawn: "alreadyWithdrawn"
      case .notWithdrawn: "notWithdrawn"
      case .correctsWithdrawn: "correctsWithdrawn"
      case .invalidCorrection: "invalidCorrection"
      case .unknownCause: "unknownCause"
      case .wrongSigner: "wrongSigner"
      case .headsNotNoted: "headsNotNoted"
      case .notRecordedAnew: "notRecordedAnew"
      case .onlyAccessLog: "onlyAccessLog"
      case .notInAccessLog: "notInAccessLog"
      case .reservedCode: "reservedCode"
      case .personErased: "personErased"
      case .consentGivenAlready: "consentGivenAlready"
      case .consentNotGiven: "consentNotGiven"
      case .goalNumberTaken: "goalNumberTaken"
      case .notAnEntry: "notAnEntry"
      case .notAGoal: "notAGoal"
      case .goalOfOtherYear: "goalOfOtherYear"
      case .noGoal: "noGoal"
      }
    }
    #expect(Set(Self.rows.map { name($0.then) } + ["notOpened"]).count == 37)
  }
}
