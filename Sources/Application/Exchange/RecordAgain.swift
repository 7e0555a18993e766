import Decisions
import EventLog
package import Events
import Projections
import Vault

extension Registry {
  /// Records events of a branch that was given up once more, as new ones, after a branch-lost that names
  /// the branch and says which became which.
  ///
  /// - Parameters:
  ///   - chosen: numbers in the branch; others are left out.
  ///   - next: number in the branch from which on nobody has decided yet; nil when somebody has of all.
  /// - Returns: the first branch-lost, and for each event that was recorded its number there and its
  ///   handle; what the log does not take is left out.
  package func recordAgain(
    _ lost: LostEvents, only chosen: Set<Int>, next: Int? = nil
  ) throws(ApplicationError) -> (handle: Handle, again: [(lost: Int, now: Handle)]) {
    try requireOwn(lost.log)
    // That somebody or something is forgotten was decided: it is never left out.
    var rest = lost.open.filter { chosen.contains($0.event.seq) || $0.event.data.isErasure }[...]
    var first: Handle?
    var again: [(lost: Int, now: Handle)] = []
    repeat {
      let some = rest.prefix(BranchLost.range.upperBound)
      rest = rest.dropFirst(some.count)
      let left = [rest.first?.event.seq, next].compactMap { $0 }.min()
      let (handle, moves) = try record(some, of: lost, next: left)
      first = first ?? handle
      again += moves.map { ($0.lost, Handle(lost.log, $0.now)) }
    } while !rest.isEmpty
    guard let first else { throw .exchange(.noBranch(lost.log)) }
    return (first, again)
  }

  /// Records as many as one branch-lost can name.
  private func record(
    _ wanted: ArraySlice<LostEvent>, of lost: LostEvents, next: Int?
  ) throws(ApplicationError) -> (handle: Handle, moves: [BranchMove]) {
    var moves: [BranchMove] = []
    let receipt = try record(in: lost.log) { (recording) throws(ApplicationError) in
      let number = recording.register.size + 1
      // What is objected to is known once the others have been tried.
      var register = recording.register
      let earlier = register.lostBranches.filter { $0.body.root == lost.branch.head.root }
      register.apply(recording.event(.branchLost(lost.body([], next)), seq: number))
      var now = Dictionary(
        earlier.flatMap(\.body.again).map { ($0.lost, $0.now) }, uniquingKeysWith: { $1 }
      ).merging(lost.now) { $1 }
      var again: [(event: Event, data: EventData, cause: Int?)] = []
      moves = []
      for event in wanted.map(\.event) {
        guard let data = event.data.moved({ $0 <= lost.branch.common ? $0 : now[$0] }) else {
          continue
        }
        var tried = register
        let seq = register.size + 1
        tried.apply(recording.event(data, seq: seq))
        guard tried.findings.count == register.findings.count else { continue }
        register = tried
        now[event.seq] = seq
        moves.append(BranchMove(lost: event.seq, now: seq))
        again.append((event, data, number))
      }
      var numbers = [
        recording.add(Decided(.branchLost(lost.body(moves, next))), cause: earlier.first?.seq)
      ]
      for (event, data, cause) in again {
        let text = try event.commitment.flatMap { (commitment) throws(ApplicationError) in
          if let text = lost.texts[commitment] { return text }
          return try payload(commitment)
        }
        if let text, let name = try newName(text, of: data, in: lost.log) { recording.name(name) }
        numbers.append(recording.add(data, text: text, key: event.key, cause: cause))
      }
      return numbers
    }
    guard let handle = receipt.handles.first else { throw .exchange(.noBranch(lost.log)) }
    if !receipt.isNew { throw .contention(lost.log) }
    try complete(again: moves, in: lost.log)
    return (handle, moves)
  }

  /// What was recorded as forgotten once more is destroyed.
  private func complete(again moves: [BranchMove], in log: LogCode) throws(ApplicationError) {
    let now = environment.clock()
    var intents: [ErasureIntent] = []
    for move in moves {
      switch try event(Handle(log, move.now))?.data {
      case .personErased(let body)?:
        intents.append(
          ErasureIntent(log: log, subject: .person(body.person), after: move.now - 1, put: now))
      case .textErased(let body)?:
        intents.append(
          ErasureIntent(log: log, subject: .entry(body.entry), after: move.now - 1, put: now))
      default: continue
      }
    }
    if !intents.isEmpty { try complete(intents) }
  }

  /// What a person who comes from a file is called, unless somebody else is called so here.
  private func newName(
    _ text: PayloadText, of data: EventData, in log: LogCode
  ) throws(ApplicationError) -> Alias? {
    guard case .personEnrolled(let body) = data, let code = Contact(text)?.code else { return nil }
    let isFree = try privately { () throws(PrivateStoreError) in
      if try privates.isNamed(body.person, in: log) { return false }
      return try privates.id(.person, code, in: log) == nil
    }
    return isFree ? Alias(.person, code, in: log, is: body.person) : nil
  }

  private func payload(_ commitment: Digest) throws(ApplicationError) -> PayloadText? {
    try privately { () throws(PrivateStoreError) in try privates.payload(commitment) }
  }
}

extension LostEvents {
  fileprivate func body(_ moves: [BranchMove], _ next: Int?) -> BranchLost {
    BranchLost(
      common: branch.common, size: branch.head.size, root: branch.head.root, again: moves,
      next: next)
  }
}

extension EventData {
  /// The same fact where the events that it speaks of have other numbers; nil when one of them has none.
  fileprivate func moved(_ now: (Int) -> Int?) -> EventData? {
    switch self {
    case .entryCorrected(let body):
      now(body.entry).map {
        .entryCorrected(
          EntryCorrected(
            entry: $0, reason: body.reason,
            set: Dictionary(uniqueKeysWithValues: body.set.map { ($0.member, $0.value) }),
            unset: Set(body.unset)))
      }
    case .entryWithdrawn(let body):
      now(body.entry).map { .entryWithdrawn(EntryWithdrawn(entry: $0, reason: body.reason)) }
    case .entryReinstated(let body):
      now(body.entry).map { .entryReinstated(EntryReinstated(entry: $0, reason: body.reason)) }
    case .roleEnded(let body):
      now(body.entry).map { .roleEnded(RoleEnded(entry: $0, ended: body.ended)) }
    case .tripJoined(let body):
      now(body.trip).map { .tripJoined(TripJoined(trip: $0, participant: body.participant)) }
    case .textErased(let body):
      now(body.entry).map { .textErased(TextErased(entry: $0, texts: Set(body.texts))) }
    case .goalLinked(let body):
      now(body.entry).flatMap { entry in
        now(body.goal).map { .goalLinked(GoalLinked(entry: entry, goal: $0)) }
      }
    case .goalUnlinked(let body):
      now(body.entry).map { .goalUnlinked(GoalUnlinked(entry: $0)) }
    default: self
    }
  }
}
