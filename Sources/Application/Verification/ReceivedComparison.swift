import EventLog
import Events
import Projections

/// What is kept of a log that came from elsewhere, against the log: the heads that were received with their
/// signed notes, and the branches that were set aside.
struct ReceivedComparison {
  private let log: LogCode
  private let receipts: [LogReceipt]
  private let branches: [(branch: LostBranch, events: [[UInt8]])]
  private let checks: Set<Check>
  private let sizes: Set<Int>
  private let lastCommon: Int
  private var leaves: [Digest] = []
  private var roots: [Int: Digest] = [:]
  private var size = 0
  private var findings: [VerificationFinding] = []

  /// - Parameter branches: oldest first, with what is kept of their events.
  init(
    _ log: LogCode, _ receipts: [LogReceipt],
    _ branches: [(branch: LostBranch, events: [[UInt8]])], _ checks: Set<Check>
  ) {
    self.log = log
    self.receipts = receipts
    self.branches = branches
    self.checks = checks
    sizes = Set(receipts.map(\.head.size))
    lastCommon = branches.map(\.branch.common).max() ?? 0
  }

  /// Takes in the next event of the log as it is now.
  ///
  /// - Parameter leaf: as it was kept; what became of the bytes since is another finding.
  mutating func take(_ leaf: Digest, _ tree: MerkleTree, _ hasher: inout TreeHasher) {
    size = tree.size
    if size <= lastCommon { leaves.append(leaf) }
    if sizes.contains(size) { roots[size] = tree.root(&hasher) }
  }

  /// What was found when the log was read to its end.
  ///
  /// - Returns: with the notes whose signatures are left to be checked.
  mutating func finish(_ register: ChapterRegister) -> (
    findings: [VerificationFinding], notes: [ReceivedNote]
  ) {
    var states = [State(leaves: leaves, keys: register.ownerKeyLinks)]
    // The newest branch parted from the log as it is now, each older one from what the next one left.
    for (branch, events) in branches.reversed() {
      states.append(state(before: states[states.count - 1], branch, events))
    }
    var notes: [ReceivedNote] = []
    if checks.contains(.receipts) {
      for receipt in receipts {
        if let note = note(receipt, states, register.origin) { notes.append(note) }
      }
    }
    return (findings, notes)
  }

  /// The log as it was before a branch was set aside, as far as later ones need it.
  private struct State {
    var leaves: [Digest]
    var keys: [OwnerKeyChain.Link]
    var roots: [Int: Digest] = [:]
    /// Sizes of which nothing can be said: what is kept of the branch is not what it was.
    var unknown = 0..<0
  }

  private mutating func state(
    before next: State, _ branch: LostBranch, _ events: [[UInt8]]
  ) -> State {
    var state = State(
      leaves: Array(next.leaves.prefix(branch.common)),
      keys: next.keys.filter { $0.seq <= branch.common })
    var hasher = TreeHasher()
    var tree = MerkleTree()
    func grow(_ leaf: Digest) {
      tree.append(leaf, &hasher)
      if sizes.contains(tree.size) { state.roots[tree.size] = tree.root(&hasher) }
    }
    for leaf in state.leaves { grow(leaf) }
    var differing: Int?
    for (index, bytes) in events.enumerated() {
      let seq = branch.common + 1 + index
      let event = try? Event(bytes: bytes)
      if event?.log != log || event?.seq != seq { differing = differing ?? seq }
      if case .ownerKeySet(let body)? = event?.data { state.keys.append(.init(seq: seq, body)) }
      let leaf = bytes.withUnsafeBytes { hasher.leaf($0) }
      state.leaves.append(leaf)
      grow(leaf)
    }
    let isSame = tree.size == branch.head.size && tree.root(&hasher) == branch.head.root
    if isSame, differing == nil { return state }
    if branch.common < branch.head.size {
      state.unknown = branch.common + 1..<branch.head.size + 1
    }
    if checks.contains(.branches) {
      let last = min(tree.size + 1, branch.head.size)
      find(differing ?? last, .branchDiffers(size: branch.head.size))
    }
    return state
  }

  private mutating func note(
    _ receipt: LogReceipt, _ states: [State], _ origin: LogOrigin?
  ) -> ReceivedNote? {
    let head = receipt.head
    let keys: [OwnerKeyChain.Link]
    if roots[head.size] == head.root {
      keys = states[0].keys
    } else if let state = states.first(where: { $0.roots[head.size] == head.root }) {
      keys = state.keys
    } else {
      if states.contains(where: { $0.unknown.contains(head.size) }) { return nil }
      let isShorter = head.size > size && states.allSatisfy { $0.roots[head.size] == nil }
      find(head.size, isShorter ? .shorterThanReceivedHead : .receivedHeadDiffers)
      return nil
    }
    if receipt.note.isEmpty { return nil }
    guard let origin, let signed = try? SignedCheckpoint(receipt.note),
      signed.checkpoint.head == head, signed.checkpoint.logOrigin == origin
    else {
      find(head.size, .receivedNoteDiffers)
      return nil
    }
    return ReceivedNote(origin: origin, signed: signed, keys: keys.filter { $0.seq <= head.size })
  }

  /// The first of each kind is told.
  private mutating func find(_ seq: Int, _ problem: VerificationFinding.Problem) {
    let finding = VerificationFinding(log: log, seq: seq, problem: problem)
    guard let known = findings.firstIndex(where: { $0.problem.isLike(problem) }) else {
      findings.append(finding)
      return
    }
    if seq < findings[known].seq ?? 0 { findings[known] = finding }
  }
}

/// The signed note of a receipt, whose head the log has.
struct ReceivedNote {
  let origin: LogOrigin
  let signed: SignedCheckpoint
  /// The owner's keys that the log has introduced up to there.
  let keys: [OwnerKeyChain.Link]

  /// Whether the key then in force signed it; of a log that was just handed over, the centre may have.
  ///
  /// - Parameter central: keys of the centre's log; nil when it is not here.
  func isSigned(central: [PublicKey]?) -> Bool {
    guard let last = keys.last else { return false }
    var signers = [last.body.key]
    if last.body.by == .central, last.seq == signed.checkpoint.head.size {
      // Nothing here tells who the centre is.
      guard let central else { return true }
      signers += central
    }
    let verifiers = signers.map { OwnerKeyInForce(origin: origin, key: $0, seq: 0).verifier }
    return (try? signed.note.verified(by: verifiers)) != nil
  }
}

extension VerificationFinding.Problem {
  fileprivate func isLike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.branchDiffers, .branchDiffers), (.receivedHeadDiffers, .receivedHeadDiffers),
      (.shorterThanReceivedHead, .shorterThanReceivedHead),
      (.receivedNoteDiffers, .receivedNoteDiffers):
      true
    default: false
    }
  }
}
