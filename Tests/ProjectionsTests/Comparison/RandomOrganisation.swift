import Events

@testable import Projections

/// Random clean logs of three chapters and of the central office, which tells of them.
struct RandomOrganisation {
  let logs: [LogCode: [Event]]

  init(seed: UInt64) {
    var random = Seeded(seed)
    var logs: [LogCode: [Event]] = [:]
    for (number, log) in [asker, oslo].enumerated() {
      var wild = RandomLog(seed: seed &+ UInt64(number), log: log)
      logs[log] = wild.events(90, clean: true)
    }
    for log in [asker, oslo, bergen] {
      logs[log] = Self.grown(logs[log] ?? [], log, by: 50, &random, Self.busy)
    }
    logs[.central] = Self.grown([], .central, by: 60, &random, Self.central)
    self.logs = logs
  }

  var sizes: [LogCode: Int] { logs.mapValues(\.count) }

  /// Some size of each log.
  func cursor(_ random: inout Seeded) -> [LogCode: Int] {
    var cursor: [LogCode: Int] = [:]
    for (log, events) in logs.sorted(by: { $0.key < $1.key }) {
      cursor[log] = random.chance(15) ? nil : random.below(events.count + 1)
    }
    return cursor
  }

  func register(_ log: LogCode, _ size: Int) -> ChapterRegister {
    fold((logs[log] ?? []).prefix(size), in: log)
  }

  func compare(
    _ a: [LogCode: Int], _ b: [LogCode: Int], _ before: RuleSet = rules, _ after: RuleSet = rules
  ) -> Comparison {
    Comparison(
      logs.keys.map { log in
        LogComparison(
          register(log, a[log] ?? 0), register(log, b[log] ?? 0), before, after, year: 2025)
      }, before, after, year: 2025)
  }

  /// The figures at a cursor, by another road.
  func answer(_ cursor: [LogCode: Int], _ rules: RuleSet = rules) -> NationalAnswer {
    let registers = logs.keys.map { register($0, cursor[$0] ?? 0) }
    return NationalAnswer(
      registers.map { $0.answer(rules, year: 2025) },
      Organisation(registers.map(\.organisationFacts)), rules, year: 2025)
  }

  /// The log with further events that it does not object to.
  private static func grown(
    _ known: [Event], _ log: LogCode, by count: Int, _ random: inout Seeded,
    _ data: (_ seq: Int, inout Seeded) -> EventData
  ) -> [Event] {
    var register = fold(known, in: log)
    var events = known
    while events.count < known.count + count {
      let seq = events.count + 1
      let data = seq <= 2 ? opening(of: log)[seq - 1] : data(seq, &random)
      let next = event(data, seq, in: log)
      do { try register.check(data, actor: actor, recorded: next.recorded, cause: nil) } catch {
        continue
      }
      register.apply(next)
      events.append(next)
    }
    return events
  }

  /// A few people who lead much on few days.
  private static func busy(_ seq: Int, _ random: inout Seeded) -> EventData {
    let person = random.of([kari, kari, ola])
    let root = 1 + random.below(seq)
    switch random.below(16) {
    case 0: return .enrolled(person)
    case 1: return .likeperson(person)
    case 2: return .contact(person, random.of([.list, .leader, []]))
    case 3: return .ended(root, random.of(["2025-03-03", "2025-12-31"]))
    case 4: return .withdrawn(root)
    case 5: return .reinstated(root)
    case 6: return .corrected(root, [.minutes: .integer(random.of([10, 60]))])
    case 7: return .corrected(root, [.leader: .id(person)])
    case 8: return .corrected(root, [.unpaid: .bool(random.chance(50))])
    default:
      return .activity(random.of([.samtalegruppe, .samtalegruppe, .likepersonskurs])) {
        $0.on = random.of(["2025-03-03", "2025-03-04"])
        $0.start = random.of([nil, "10:00", "18:00"])
        $0.minutes = random.of([60, 120])
        $0.leader = person
        $0.newParticipants = random.bool()
        $0.mode = random.maybe(20, .digital)
      }
    }
  }

  private static func central(_ seq: Int, _ random: inout Seeded) -> EventData {
    let chapter = random.of([asker, oslo, bergen])
    let root = 1 + random.below(seq)
    switch random.below(10) {
    case 0, 1: return .founded(chapter, random.of([.lokallag, .lokallag, .fylkeslag]))
    case 2: return .members(chapter, 3 + random.below(8), 2024 + random.below(2))
    case 3: return .report(chapter, signed: random.maybe(70, .leader))
    case 4:
      return .announced(random.of(Service.allCases), 2024 + random.below(2))
    case 5: return .corrected(root, [.members: .integer(3 + random.below(8))])
    case 6: return .corrected(root, [.year: .integer(2024 + random.below(2))])
    case 7: return random.chance(30) ? .closed(asker, on: "2025-10-01") : .withdrawn(root)
    case 8: return .withdrawn(root)
    default: return .reinstated(root)
    }
  }
}

private let bergen: LogCode = "bergen"
