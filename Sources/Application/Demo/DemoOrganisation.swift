import Decisions
package import EventLog
import Events
import Projections

/// A made-up national organisation, the same to the byte each time: shaped like the published year
/// 2025, from January 2024 to 15 September 2026. Everything goes through the ordinary deciders.
package struct DemoOrganisation {
  /// What the registry must say of itself.
  package static let header = RegistryHeader(organisation: LogCode("demo")!, demo: true)

  private static let seed: UInt64 = 0x7661_7264_6532_3032

  private let registry: Registry
  private let world: DemoWorld
  private let plan: DemoPlan

  /// Fills an empty registry of that header. Its clock and random source are simulated meanwhile.
  ///
  /// - Parameter progress: called with the number of chapters done and of all.
  package static func fill(
    _ registry: Registry, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(ApplicationError) {
    precondition(registry.events.registry.demo, "made-up events only where the log says so")
    let logs = try registry.logs()
    precondition(logs.isEmpty, "a made-up organisation needs an empty registry")
    let real = registry.environment
    defer { registry.environment = real }
    let world = DemoWorld(seed: seed, now: NorwegianTime.instant(of: CivilDate(2024, 1, 4), at: .nine))
    registry.environment = world.environment(built: CivilDate(2024, 1, 1))
    let demo = DemoOrganisation(registry, world)
    try demo.fill(progress)
    try demo.check()
  }

  private init(_ registry: Registry, _ world: DemoWorld) {
    self.registry = registry
    self.world = world
    var random = Self.random(0)
    plan = DemoPlan(&random)
  }

  private static func random(_ stream: Int) -> DemoRandom { DemoRandom(seed: seed, stream: stream) }

  private func fill(_ progress: (Int, Int) -> Void) throws(ApplicationError) {
    var people = DemoPeople(Self.random(1))
    let all = plan.chapters.count
    try fillCentral(as: actor(.grantOfficer, people.recorder()))
    for index in plan.chapters.indices {
      progress(index, all)
      let recorder = actor(.coordinator, people.recorder())
      var random = Self.random(100 + index)
      let diary = diary(index, &people, &random)
      try record(DemoHistory(diary, &random), of: diary, as: recorder, &random)
    }
    progress(all, all)
  }

  private func actor(_ role: ActorRole, _ name: String) -> Actor {
    Actor(pseudonym: registry.environment.newID(), role: role, name: name)
  }

  private func diary(
    _ index: Int, _ people: inout DemoPeople, _ random: inout DemoRandom
  ) -> DemoDiary {
    let chapter = plan.chapters[index]
    var members = people.people(of: chapter, plan.standings[index])
    let hasLivsGnist = chapter.code == DemoPlan.livsGnist
    if hasLivsGnist {
      let able = members.indices.filter {
        members[$0].standing == .counted && members[$0].leads(on: CivilDate(2024, 1, 31))
      }
      for person in able.prefix(3) { members[person].second = .tripLeader }
    }
    var diary = DemoDiary(chapter, members, DemoRandom(seed: random.next(), stream: 0))
    let series = diary.series(for: plan.shares[2025]![index].groups)
    for year in DemoYear.all.map(\.year) where chapter.founded.year <= year {
      let share = plan.shares[year]![index]
      if hasLivsGnist { diary.livsGnist(year) }
      diary.groups(share.groups, in: year, series)
      diary.visits(share.visits, in: year)
      diary.courses(share.courses, in: year)
      if year == 2025 { diary.letTakePart() }
      diary.flawed(share.flaws, in: year)
      diary.blemish(year)
      diary.calls(in: year)
      if chapter.kind == .lokallag { diary.hours(in: year) }
    }
    return diary
  }

  // MARK: Recording

  /// One append a half-year: what is recorded on a day has the instants of that day all the same.
  private func record(
    _ history: DemoHistory, of diary: DemoDiary, as recorder: Actor, _ random: inout DemoRandom
  ) throws(ApplicationError) {
    var numbers = [Int](repeating: 0, count: diary.entries.count)
    for sittings in halfYears(history.days) {
      let sessions = sittings.map { DemoSession(history.days[$0], fromHour: 16, &random) }
      world.now = sessions[0].first
      try registry.sit(with: diary.chapter.code, as: recorder) {
        (sitting) throws(ApplicationError) in
        for (index, session) in zip(sittings, sessions) {
          var session = session
          for step in history.steps[index] {
            world.now = session.next()
            sitting.goOn()
            try record(step, &numbers, &sitting)
          }
        }
      }
    }
  }

  private func halfYears(_ days: [CivilDate]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = 0
    for index in 1...days.count {
      if index == days.count || half(days[index]) != half(days[first]) {
        ranges.append(first..<index)
        first = index
      }
    }
    return ranges
  }

  private func half(_ day: CivilDate) -> Int { day.year * 2 + (day.month > 6 ? 1 : 0) }

  private func record(
    _ step: DemoHistory.Step, _ numbers: inout [Int], _ sitting: inout Sitting
  ) throws(ApplicationError) {
    switch step {
    case .person(let statement): try sitting.record(statement)
    case .entry(let index, let statement): numbers[index] = try sitting.record(statement)
    case .later(let index, .correct(let change, let reason, let why)):
      try sitting.correct(numbers[index], change, reason: reason, why: why)
    case .later(let index, .withdraw(let reason, let why)):
      try sitting.withdraw(numbers[index], reason: reason, why: why)
    case .later(let index, .reinstate(let reason, let why)):
      try sitting.reinstate(numbers[index], reason: reason, why: why)
    }
  }

  private func fillCentral(as recorder: Actor) throws(ApplicationError) {
    let central = DemoCentral(plan, DemoReports(plan.chapters, Self.random(2)))
    var random = Self.random(3)
    for part in halfYears(central.days.map(\.day)) {
      let sessions = part.map { DemoSession(central.days[$0].day, fromHour: 9, &random) }
      world.now = sessions[0].first
      try registry.sit(with: .central, as: recorder) { (sitting) throws(ApplicationError) in
        for (index, session) in zip(part, sessions) {
          var session = session
          for step in central.days[index].steps {
            world.now = session.next()
            sitting.goOn()
            try record(step, &sitting)
          }
        }
      }
    }
  }

  private func record(
    _ step: DemoCentral.Step, _ sitting: inout Sitting
  ) throws(ApplicationError) {
    switch step {
    case .chapter(let statement): try sitting.record(statement)
    case .report(let statement, let chapter): try sitting.record(statement, of: chapter)
    case .announced(let service, let year, let evidence):
      try sitting.announce(service, year: year, evidence: evidence)
    }
  }

  // MARK: Checking

  /// The year 2025 must be as published, by judging what was recorded.
  private func check() throws(ApplicationError) {
    let answer = try registry.national(2025)
    let found = [
      answer.members, answer.lokallag.strict, answer.likepersoner.strict, answer.allDays.strict,
      answer.points(\.strict).gross, answer.ringevenn.activeVolunteers,
    ]
    let published = [11_413, 140, DemoPlan.likepersoner, 8_128, 74_700, DemoPlan.ringevenner]
    precondition(found == published, "the made-up year 2025 is not as published: \(found)")
  }
}

extension TimeOfDay {
  fileprivate static let nine = TimeOfDay(hour: 9, minute: 0)!
}
