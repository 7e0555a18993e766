import Events

@testable import Projections

/// SplitMix64: the same seed gives the same log.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  mutating func maybe<T>(_ percent: Int, _ value: T) -> T? { chance(percent) ? value : nil }
  mutating func bool() -> Bool? { [nil, false, true][below(3)] }
  mutating func of<T>(_ items: [T]) -> T { items[below(items.count)] }
}

/// A log of random events around the year 2025.
struct RandomLog {
  private var random: Seeded
  // Draws what changes no figure, and leaves the facts of a seed as they are.
  private var aside: Seeded
  private var recorded: Instant = "2025-11-01T08:00:00.000Z"
  private let log: LogCode
  private var roles: [Int] = []

  init(seed: UInt64, log: LogCode = asker) {
    random = Seeded(seed)
    aside = Seeded(seed)
    self.log = log
  }

  /// `count` events. Clean ones give no finding; otherwise about every third does.
  mutating func events(_ count: Int, clean: Bool) -> [Event] {
    var events: [Event] = []
    var register = ChapterRegister(log: log)
    while events.count < count {
      let seq = events.count + 1
      recorded = recorded.adding(minutes: random.below(300))
      let data = seq <= 2 ? opening(of: log)[seq - 1] : anything(seq)
      let event = event(
        data, seq, in: log, recorded: recorded,
        cause: seq > 2 && random.chance(20) ? 1 + random.below(seq - 1) : nil)
      if clean {
        do { try register.check(data, actor: actor, recorded: recorded, cause: event.cause) } catch
        {
          continue
        }
      }
      register.apply(event)
      events.append(event)
      if case .roleGranted = data { roles.append(seq) }
    }
    return events
  }

  private mutating func person() -> Pseudonym { pseudonym(200 + random.below(20)) }
  private mutating func day() -> CivilDate {
    ("2024-11-01" as CivilDate).adding(days: random.below(500))
  }

  private mutating func anything(_ seq: Int) -> EventData {
    if random.chance(5) {
      let sealing = sealing(seq)
      return aside.chance(50) ? exchange(seq) : sealing
    }
    if random.chance(5) { return privacy(seq) }
    if aside.chance(8) { return plan(seq) }
    let root = 1 + random.below(seq)
    switch random.below(24) {
    case 0, 1:
      return .enrolled(
        person(), OnFile(rawValue: UInt8(random.below(16)) | UInt8(random.of([7, 15]))))
    case 2: return .contact(person(), OnFile(rawValue: UInt8(random.below(16))))
    case 3, 4:
      return .role(
        random.of([.likeperson, .likeperson, .ringevenn]), person(),
        from: random.maybe(80, "2024-12-01"),
        unpaid: random.of([nil, false, true, true, true]))
    case 5: return .ended(roles.isEmpty || random.chance(30) ? root : random.of(roles), day())
    case 6:
      return .phoned(random.maybe(80, person()), random.maybe(80, 1 + random.below(90)), on: day())
    case 7: return .volunteered(person(), 1 + random.below(300), on: day())
    case 8: return .trip { _ in }.with(gathering())
    case 9: return .joined(root, pseudonym(500 + random.below(20)))
    case 10: return .members(log, random.below(12), 2024 + random.below(2))
    case 11:
      return .report(
        log, year: 2024 + random.below(2), filed: random.maybe(80, day()),
        annualReport: random.bool(), signed: random.maybe(80, .leader))
    case 12:
      return random.chance(50)
        ? .founded(log, on: random.maybe(50, day())) : .closed(log, on: day())
    case 13: return .corrected(root, [.minutes: .integer(1 + random.below(120))])
    case 14: return .corrected(root, [.on: .date(day())], unset: random.chance(30) ? [.start] : [])
    case 15: return .corrected(root, [.participants: .integer(random.below(6))])
    case 16: return .withdrawn(root)
    case 17: return .reinstated(root)
    default:
      return .activity(random.of(EntryKind.allCases.filter { ActivityHeld.records($0) })) { _ in }
        .with(gathering())
    }
  }

  private mutating func sealing(_ seq: Int) -> EventData {
    switch random.below(3) {
    case 0: .ownerKey(random.of([.itself, .previous, .central]), UInt8(random.below(256)))
    case 1: .headsNoted()
    default:
      .sealed(heads: random.maybe(20, 1 + random.below(seq)), year: 2024 + random.below(2))
    }
  }

  private mutating func plan(_ seq: Int) -> EventData {
    switch aside.below(6) {
    case 0: .goal(1 + aside.below(5), 2024 + aside.below(2))
    case 1: .unlinked(1 + aside.below(seq))
    case 2: .grant(2026 + aside.below(2), group: 1 + aside.below(5), aside.maybe(50, 12_345))
    default: .linked(1 + aside.below(seq), to: 1 + aside.below(seq))
    }
  }

  private mutating func privacy(_ seq: Int) -> EventData {
    switch random.below(4) {
    case 0: .erased(person(), until: random.maybe(50, "2029-12-31"))
    case 1: .forgotten(1 + random.below(seq), [random.of(ErasableText.allCases)])
    case 2: .consented(person(), random.of(ConsentPurpose.allCases), on: day())
    default: .consentWithdrawn(person(), random.of(ConsentPurpose.allCases), on: day())
    }
  }

  private mutating func exchange(_ seq: Int) -> EventData {
    switch aside.below(4) {
    case 0: .receiverKey(UInt8(aside.below(256)))
    case 1: .confirmed(log, UInt8(aside.below(256)))
    case 2: .received(log, size: 1 + aside.below(40))
    default:
      .branchLost(
        common: 1 + aside.below(seq), size: seq + 5,
        again: aside.chance(50) ? [(lost: seq + 4, now: seq + aside.below(4))] : [])
    }
  }

  private mutating func gathering() -> Gathering {
    var gathering = Gathering(on: day())
    if random.chance(40) { gathering.on = "2025-03-03" }
    gathering.start = random.maybe(60, TimeOfDay(hour: random.below(24), minute: 0)!)
    gathering.minutes = random.maybe(90, random.of([30, 44, 45, 60, 60, 89, 90, 90, 120]))
    gathering.abroad = random.chance(5)
    gathering.mode = random.of([nil, nil, nil, nil, nil, .physical, .digital, .hybrid, .phone])
    gathering.leader = random.maybe(90, person())
    gathering.others = random.chance(30) ? [person()].filter { $0 != gathering.leader } : []
    gathering.participants = random.maybe(85, random.of([0, 1, 2, 3, 4, 5, 6, 7]))
    gathering.exchange = random.of([nil, false, true, true])
    gathering.newParticipants = random.bool()
    gathering.otherOrganiser = random.chance(5)
    gathering.coOrganised = random.chance(10)
    return gathering
  }
}

extension EventData {
  fileprivate func with(_ gathering: Gathering) -> EventData {
    switch self {
    case .activityHeld(let activity): .activityHeld(ActivityHeld(kind: activity.kind, gathering))
    case .tripHeld: .tripHeld(TripHeld(gathering))
    default: self
    }
  }
}

func fold(_ events: some Sequence<Event>, in log: LogCode = asker) -> ChapterRegister {
  var register = ChapterRegister(log: log)
  for event in events { register.apply(event) }
  return register
}
