import Decisions
package import EventLog
package import Events
import Projections

/// A made-up national organisation, the same to the byte each time: shaped like the published year
/// 2025, from January 2024 to 15 September 2026. Everything goes through the ordinary deciders.
package struct DemoOrganisation {
  /// What the registry must say of itself.
  package static let header = RegistryHeader(organisation: organisation, demo: true)

  /// The made-up organisation's code: part of its name wherever it stands.
  package static let organisation = LogCode("demo")!

  private static let seed: UInt64 = 0x7661_7264_6532_3032
  static let goalSeed = seed &+ 1

  let registry: Registry
  let world: DemoWorld
  let plan: DemoPlan

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
    let world = DemoWorld(
      seed: seed, now: NorwegianTime.instant(of: CivilDate(2024, 1, 4), at: .nine))
    registry.environment = world.environment(built: CivilDate(2024, 1, 1))
    let demo = DemoOrganisation(registry, world)
    try demo.fill(progress)
    try demo.check()
  }

  private init(_ registry: Registry, _ world: DemoWorld) {
    self.registry = registry
    self.world = world
    var random = Self.stream(0)
    plan = DemoPlan(&random)
  }

  static func stream(_ number: Int) -> DemoRandom {
    DemoRandom(seed: seed, stream: number)
  }

  private func fill(_ progress: (Int, Int) -> Void) throws(ApplicationError) {
    var people = DemoPeople(Self.stream(1))
    let all = plan.chapters.count
    try fillCentral(as: actor(.grantOfficer, people.recorder()))
    var recorders: [LogCode: Actor] = [:]
    for index in plan.chapters.indices {
      progress(index, all)
      let recorder = actor(.coordinator, people.recorder())
      var random = Self.stream(100 + index)
      let diary = diary(index, &people, &random)
      try record(DemoHistory(diary, &random), of: diary, as: recorder, &random)
      recorders[diary.chapter.code] = recorder
    }
    try fillGoals(as: recorders)
    try registry.settlePayloads()
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
