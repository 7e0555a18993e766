import Events

/// What was recorded in a log between two sizes, by what it touched.
struct LogDifference {
  /// The register at the smaller size.
  let earlier: ChapterRegister
  /// The register at the larger size.
  let later: ChapterRegister
  /// The events that stated or touched a fact, by its root; each list ascending.
  let touches: [Int: [Int]]

  /// - Precondition: two sizes of one log, in either order.
  init(_ a: ChapterRegister, _ b: ChapterRegister) {
    precondition(a.log == b.log)
    (earlier, later) = a.size <= b.size ? (a, b) : (b, a)
    let size = earlier.size
    var touches: [Int: [Int]] = [:]
    for fact in later.facts.reversed().prefix(while: { $0.seq > size }) {
      touches[fact.seq] = [fact.seq]
    }
    for touch in later.touches.reversed().prefix(while: { $0.seq > size }).reversed() {
      // Who joined a trip decides nothing about the trip.
      if case .tripJoined? = later.fact(touch.seq)?.data { continue }
      touches[touch.entry, default: []].append(touch.seq)
    }
    self.touches = touches
  }

  /// A root as it stood at both sizes.
  func states(of root: Int) -> [Fact] { [earlier.fact(root), later.fact(root)].compactMap { $0 } }

  /// What became of a root in between; nil when nothing did.
  func cause(ofRoot root: Int) -> Cause? {
    if touches[root] == nil { return nil }
    guard let before = earlier.fact(root), let after = later.fact(root) else { return .new }
    if before.isWithdrawn == after.isWithdrawn { return .corrected }
    return after.isWithdrawn ? .withdrawn : .reinstated
  }

  /// The events that touched somebody's enrolment, contact data or roles as likeperson.
  var people: [Pseudonym: Set<Int>] {
    var people: [Pseudonym: Set<Int>] = [:]
    for (root, events) in touches {
      for fact in states(of: root) {
        if let person = person(concernedBy: fact) { people[person, default: []].formUnion(events) }
      }
    }
    return people
  }

  private func person(concernedBy fact: Fact) -> Pseudonym? {
    switch fact.data {
    case .personEnrolled(let body): body.person
    case .roleGranted(let body): body.role == .likeperson ? body.person : nil
    case .roleEnded(let body): later.fact(body.entry).flatMap { person(concernedBy: $0) }
    default: nil
    }
  }

  /// The touched entries by leader and day.
  var meetings: [LeaderAndDay: Set<Int>] {
    var meetings: [LeaderAndDay: Set<Int>] = [:]
    for root in touches.keys {
      for fact in states(of: root) {
        guard let key = fact.data.gathering.flatMap({ LeaderAndDay($0) }) else { continue }
        meetings[key, default: []].insert(root)
      }
    }
    return meetings
  }

  func handles(_ events: some Sequence<Int>) -> [Handle] {
    Set(events).sorted().map { Handle(later.log, $0) }
  }
}

/// Whose meeting, and when: later ones of the same are judged by the first (practice to § 11).
struct LeaderAndDay: Hashable {
  let leader: Pseudonym
  let on: CivilDate

  init?(_ gathering: Gathering) {
    guard let leader = gathering.leader else { return nil }
    (self.leader, on) = (leader, gathering.on)
  }
}
