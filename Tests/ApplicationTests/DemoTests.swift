import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// The made-up organisation is shaped like the published year 2025.
@Suite struct DemoTests {
  private let demo: Made
  private var registry: Registry { demo.registry }

  init() throws { demo = try Made.once.get() }

  @Test func strictFiguresAreThePublishedOnes() throws {
    let answer = demo.answer
    #expect(answer.rules.revision == "base-2020.1")
    #expect(answer.members == 11_413)
    #expect(answer.lokallag.strict == 140)
    #expect(answer.likepersoner.strict == 755)
    #expect(answer.allDays.strict == 8_128)
    let points = answer.points(\.strict)
    #expect(points.members == 36_323)
    #expect(points.lokallag == 5_180)
    #expect(points.likepersoner == 14_655)
    #expect(points.activityDays == 17_842)
    #expect(points.otherForms == 700)
    #expect(points.gross == 74_700)
  }

  @Test func lenientFiguresAreALittleHigher() throws {
    let answer = demo.answer
    #expect(answer.allDays.lenient == 8_212)
    #expect(answer.likepersoner.lenient == 761)
    #expect(answer.lokallag.lenient == 140)
    let never = answer.chapters.flatMap(\.verdicts).filter {
      !$0.counts.lenient && $0.kind != .ringevenn && $0.kind != .frivilligInnsats
    }
    #expect((400...800).contains(never.count))
  }

  @Test func everySwitchOfTheRulesSeparatesSomething() {
    let verdicts = demo.answer.chapters.flatMap(\.verdicts)
    let lenient = verdicts.filter { $0.counts.lenient && !$0.counts.strict }
    #expect(Set(lenient.flatMap { $0.reasons.map(\.failure.name) }).count >= 6)
    let never = verdicts.filter { !$0.counts.lenient }
    #expect(Set(never.flatMap { $0.reasons.map(\.failure.name) }).count >= 15)
    for activity in ActivityClass.allCases { #expect(demo.answer.days[activity]!.strict > 100) }
  }

  @Test func chaptersAreThoseOfTheCountry() {
    let chapters = demo.answer.organisation.chapters.values
    #expect(chapters.filter { $0.kind == .fylkeslag }.count == 13)
    #expect(chapters.filter { $0.kind == .lokallag }.count == 140)
    #expect(Set(chapters.compactMap { $0.county?.text }).count == 15)
    #expect(Set(chapters.map { $0.name?.text }).count == 154)
    let bo = demo.answer.organisation.chapters[LogCode("bo-i-telemark")!]
    #expect(bo?.name?.text == "Mental Helse Bø i Telemark")
    #expect(bo?.municipality?.text == "Midt-Telemark")
    #expect(demo.answer.logs == 154)
  }

  /// Complete on a day: in per cent of the 140 lokallag, and of all chapters.
  @Test(arguments: [
    ("2026-06-10", 51), ("2026-06-24", 58), ("2026-07-15", 64), ("2026-08-12", 70),
  ])
  func annualReportsComeInAsPublished(_ text: String, _ percent: Int) throws {
    let day = try #require(CivilDate(text))
    let complete = demo.reports(on: day).filter(\.isComplete).map(\.chapter)
    let locals = complete.filter { demo.answer.organisation.chapters[$0]?.kind == .lokallag }
    #expect((locals.count * 1_000 / 140 + 5) / 10 == percent)
    #expect((complete.count * 1_000 / 153 + 5) / 10 == percent)
    // A report is recorded on the day on which it is filed.
    #expect(demo.reports(on: day).allSatisfy { $0.filed! <= day })
  }

  @Test func allLokallagHaveFiledAndSignedInTime() {
    let reports = demo.reports(on: CivilDate("2026-09-15")!).filter(\.isFiled)
    let kinds = reports.map { demo.answer.organisation.chapters[$0.chapter]?.kind }
    #expect(kinds.filter { $0 == .lokallag }.count == 140)
    #expect(reports.contains { !$0.isComplete })
  }

  @Test func ringevennerAre28() {
    #expect(demo.answer.ringevenn.activeVolunteers == 28)
    #expect(demo.answer.ringevenn.contacts > 28 * 20)
    let lastDay = CivilDate("2025-12-31")!
    let roles = demo.registers.flatMap(\.roles).filter {
      $0.kind == .ringevenn && $0.holds(on: lastDay)
    }
    #expect(roles.count == 28)
  }

  @Test func livsGnistWalksTwiceAWeek() throws {
    let register = try registry.register(of: LogCode("lillehammer")!)
    let joined = Set(
      register.facts.compactMap { fact -> Int? in
        guard case .tripJoined(let body) = fact.data, !fact.isWithdrawn else { return nil }
        return body.trip
      })
    let days = joined.compactMap { register.fact($0)?.data.on }.filter { $0.year == 2025 }
    var monday = CivilDate("2025-06-02")!
    while monday <= CivilDate("2025-12-22")! {
      let sunday = monday.adding(days: 6)
      #expect(days.filter { monday <= $0 && $0 <= sunday }.count == 2, "week of \(monday)")
      monday = monday.adding(days: 7)
    }
    #expect(days.count == 60)
    #expect((60...70).contains(demo.answer.trips.uniqueParticipants))
  }

  @Test(arguments: [("lillehammer", 4), ("asker", 3), ("harstad", 4)])
  func someHaveAPlanForTheNewestYear(_ code: String, _ goals: Int) throws {
    let chapter = try #require(LogCode(code))
    let plan = try registry.plan(of: chapter, in: 2026)
    #expect(plan.answer.goals.map(\.number) == Array(1...goals))
    #expect(plan.answer.goals.map(\.isBegun) == (1...goals).map { $0 < goals })
    #expect(plan.answer.goals.allSatisfy { plan.words[$0.seq]?.resultGoal != nil })
    #expect(!plan.answer.withoutGoal.entries.isEmpty)
  }

  @Test func everyLogSaysThatItIsMadeUp() throws {
    #expect(demo.registers.allSatisfy { $0.opened?.demo == true })
    #expect(demo.answer.organisation.isDemo)
  }

  @Test func nothingIsWrong() throws {
    let verification = try registry.verify()
    #expect(verification.findings.isEmpty)
    #expect(verification.clockOverrides.isEmpty)
    #expect((25_000...60_000).contains(verification.events))
    #expect(verification.payloads > 10_000)
    #expect(try registry.privates.unsettled().isEmpty)
  }

  @Test func historyEndsOnTheDayOfTheDeadline() throws {
    let last = demo.registers.compactMap(\.lastRecorded).max()!
    #expect(NorwegianTime.date(at: last) == CivilDate("2026-09-15")!)
    let central = try registry.register(of: .central)
    #expect(NorwegianTime.date(at: central.lastRecorded!) == CivilDate("2026-09-15")!)
  }

  @Test func peopleCorrectAndWithdraw() throws {
    var counts: [String: Int] = [:]
    for register in demo.registers {
      for fact in register.facts {
        if fact.isTouched { counts["touched", default: 0] += 1 }
        if fact.isWithdrawn { counts["withdrawn", default: 0] += 1 }
      }
    }
    #expect((150...900).contains(counts["touched"]!))
    #expect((100...400).contains(counts["withdrawn"]!))
  }

  @Test func theYearsCanBeCompared() throws {
    let before = try registry.national(2024)
    #expect(before.lokallag.strict == 138)
    #expect(before.members == 11_036)
    #expect((6_000..<8_128).contains(before.allDays.strict))
    let after = try registry.national(2026)
    #expect((4_000..<8_128).contains(after.allDays.strict))
  }

  @Test func theSameBytesEachTime() throws {
    let again = try Made.build()
    let heads = try registry.events.heads()
    let others = try again.events.heads()
    #expect(heads.map(\.log) == others.map(\.log))
    #expect(heads.map(\.head) == others.map(\.head))
  }

  @Test func monthsOfAPartAreWhatWasKnownThen() throws {
    let store = InMemoryEventStore(DemoOrganisation.header)
    for log in try registry.logs() where log == .central || log.description.hasPrefix("s") {
      _ = try store.append(registry.events(of: log), to: log, expecting: 0)
    }
    let part = Registry(
      events: store, privates: SealingPrivateStore.inMemory(), views: InMemoryViewStore(),
      environment: .test())
    let replay = try ReplayTests.agrees(part, 2025, "demo")
    #expect(replay.months.count == 33)
    #expect(replay.last?.logs ?? 0 > 8)
    #expect(replay.last?.lokallag.strict ?? 0 > 5)
    #expect(Set(replay.months.map(\.totals.lokallag)).count > 5)
  }

  @Test func theRealClockIsPutBack() {
    #expect(registry.environment.clock() == Made.clock)
  }
}

/// One made-up registry for all tests.
private struct Made: @unchecked Sendable {
  let registry: Registry
  let answer: NationalAnswer
  let registers: [ChapterRegister]

  static let clock = Instant("2026-09-16T08:00:00.000Z")!
  static let once = Result { try Made() }

  private init() throws {
    registry = try Self.build()
    answer = try registry.national(2025)
    var registers: [ChapterRegister] = []
    try registry.eachRegister { registers.append($0) }
    self.registers = registers
  }

  static func build() throws -> Registry {
    let registry = Registry(
      events: InMemoryEventStore(DemoOrganisation.header), privates: SealingPrivateStore.inMemory(),
      views: InMemoryViewStore(),
      environment: Environment(
        built: CivilDate("2026-01-01")!, clock: { clock },
        random: { [UInt8](repeating: 0, count: $0) }))
    try DemoOrganisation.fill(registry)
    return registry
  }

  /// The reports for 2025 as they stood at the end of a day.
  func reports(on day: CivilDate) -> [AnnualReportFiled] {
    var reports: [LogCode: AnnualReportFiled] = [:]
    for fact in registers.first(where: { $0.log == .central })!.facts {
      guard case .annualReportFiled(let report) = fact.data, report.year == 2025,
        NorwegianTime.date(at: fact.recorded) <= day
      else { continue }
      reports[report.chapter] = report
    }
    return Array(reports.values)
  }
}

extension Failure {
  /// The case without what it says.
  fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}
