import Events
import Projections
import Vault

extension DemoOrganisation {
  /// One append a year: what is recorded on a day has the instants of that day all the same.
  func record(
    _ history: DemoHistory, of diary: DemoDiary, as recorder: Actor, _ random: inout DemoRandom
  ) throws(ApplicationError) {
    var numbers = [Int](repeating: 0, count: diary.entries.count)
    for sittings in years(history.days) {
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

  private func years(_ days: [CivilDate]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = 0
    for index in 1...days.count {
      if index == days.count || days[index].year != days[first].year {
        ranges.append(first..<index)
        first = index
      }
    }
    return ranges
  }

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

  func fillCentral(as recorder: Actor) throws(ApplicationError) {
    let central = DemoCentral(plan, DemoReports(plan.chapters, Self.stream(2)))
    var random = Self.stream(3)
    for part in years(central.days.map(\.day)) {
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
}
