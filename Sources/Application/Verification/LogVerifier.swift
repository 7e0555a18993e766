import EventLog
import Events
import Projections

/// Reads one log from its first byte, in one pass: hashes, tree, roots, strict decoding, keys, fold.
/// The first difference of each kind is kept; decoding that fails stops the fold, never the hashing.
struct LogVerifier {
  let log: LogCode
  private(set) var register: ChapterRegister
  private(set) var tree = MerkleTree()
  private(set) var findings: [VerificationFinding] = []
  private(set) var roots: RootComparison
  private var nodes: NodeVerifier?
  private var comparison: ReceivedComparison?
  /// What was found of what came from elsewhere, and the notes whose signatures are left to be checked; nil
  /// when nothing came.
  private(set) var received: (findings: [VerificationFinding], notes: [ReceivedNote])?
  /// Whether every event so far was read and stands in its place.
  private(set) var isReadable = true
  private let claims: LogClaims
  private var keys: KeyComparison?
  private var hasher = TreeHasher()
  private var id: RandomID?
  private var leafDiffered = false
  private var isStopped = false
  private let checks: Set<Check>
  private let checksLeaves: Bool
  private let decodes: Bool
  private let folds: Bool

  init(_ claims: LogClaims, _ checks: Set<Check>) {
    log = claims.log
    self.claims = claims
    self.checks = checks
    roots = RootComparison(claims.roots(checks))
    nodes = claims.nodes
    comparison = claims.received
    keys = claims.keys.map { KeyComparison($0) }
    register = ChapterRegister(log: log)
    checksLeaves = checks.contains(.leafHashes)
    folds =
      claims.received != nil
      || !checks.isDisjoint(with: [.fold, .origin, .views, .ownerKeys, .seals, .receipts])
    decodes =
      folds
      || !checks.isDisjoint(with: [.decoding, .place, .keys, .commitments, .notedHeads])
  }

  /// Takes in the next event.
  ///
  /// - Returns: the event, as long as all could be read.
  mutating func take(
    _ seq: Int, _ bytes: UnsafeRawBufferPointer, _ keptLeaf: Digest?
  ) -> Event? {
    let leaf = hasher.leaf(bytes)
    if checksLeaves, leaf != keptLeaf, !leafDiffered {
      find(seq, .changed)
      leafDiffered = true
    }
    let completed = tree.append(leaf, &hasher)
    comparison?.take(keptLeaf ?? leaf, tree, &hasher)
    nodes?.compare(completed)
    roots.compare(tree, &hasher)
    guard decodes || seq == 1, isReadable, let event = decoded(seq, bytes) else { return nil }
    if case .logOpened(let body) = event.data { id = id ?? body.id }
    keys?.compare(seq, event.key)
    if folds { register.apply(event) }
    return event
  }

  private mutating func decoded(_ seq: Int, _ bytes: UnsafeRawBufferPointer) -> Event? {
    do throws(CodingError) {
      let event = try Event(bytes: bytes)
      if event.log == log, event.seq == seq { return event }
      if checks.contains(.place) { find(seq, .misplaced) }
    } catch {
      if checks.contains(.decoding) { find(seq, .undecodable(error)) }
    }
    isReadable = false
    return nil
  }

  /// Numbers end before this one, although the log goes on.
  mutating func stop(at seq: Int) {
    find(seq, .hole)
    isReadable = false
    isStopped = true
  }

  /// Called once, after the last event and before anything is compared across logs.
  mutating func end() { received = comparison?.finish(register) }

  /// Called once, after the last event.
  mutating func finish(_ registry: RegistryHeader) {
    // A log that is not the one that was noted seldom differs from one noting only: the first is told.
    let noted = roots.differing.first(where: \.by.isNoted)
    for claim in own(roots.differing) where !claim.by.isNoted || claim == noted ?? claim {
      find(claim.size, differs(claim.by))
    }
    if noted == nil { findForeignNoted() }
    findForeignOutside()
    if !isStopped { findBeyond() }
    if let seq = nodes?.differing { find(seq, .nodeDiffers) }
    if isReadable { keys?.finish() }
    if let seq = keys?.differing { find(seq, .keyDiffers) }
    if checks.contains(.fold), let first = register.findings.first {
      find(first.seq, .objection(first.objection))
    }
    if checks.contains(.origin), let opened = register.opened,
      opened.organisation != registry.organisation || opened.demo != registry.demo
    {
      find(1, .foreignLog)
    }
  }

  /// Heads that were noted of another log with this code.
  private mutating func findForeignNoted() {
    guard let id,
      let (seq, noted) = claims.noted.first(where: {
        $0.head.logID != id && $0.head.size <= tree.size
      })
    else { return }
    find(noted.size, differs(.noted(seq)))
  }

  /// Heads from elsewhere of another log with this code: nobody rewrote or cut this one. The first of
  /// each such log and source is told.
  private mutating func findForeignOutside() {
    var told: Set<RootComparison.Witness> = []
    for head in claims.outside where head.isForeign(to: id) {
      if told.insert(.outside(head.source, head.logID)).inserted {
        findings.append(head.ofOtherLog)
      }
    }
  }

  /// Without what is said of another log with this code.
  private func own(
    _ claims: [(size: Int, by: RootComparison.Witness)]
  ) -> [(size: Int, by: RootComparison.Witness)] {
    claims.filter { claim in
      guard case .outside(_, let logID?) = claim.by, let id else { return true }
      return logID == id
    }
  }

  /// The heads from elsewhere that are of this log.
  var agreedOutside: [OutsideHead] {
    claims.outside.filter {
      !$0.isForeign(to: id) && roots.agreeing[$0.head.size] == $0.head.root
    }
  }

  /// The noted heads that are of this log, each with the number of its event.
  var agreedNoted: [(seq: Int, size: Int)] {
    claims.noted.filter { $0.head.logID == id && roots.agreeing[$0.head.size] == $0.head.root }
      .map { ($0.seq, $0.head.size) }
  }

  private mutating func findBeyond() {
    if checks.contains(.ends), let head = claims.kept.first(where: { $0.size > tree.size }) {
      find(head.size, .headBeyondEnd)
    }
    let noted = roots.beyond.first(where: \.by.isNoted)
    for claim in own(roots.beyond) where !claim.by.isNoted || claim == noted ?? claim {
      switch claim.by {
      case .kept: break
      case .view: find(claim.size, .viewBeyondEnd)
      case .noted(let seq): find(claim.size, .shorterThanNotedHead(Handle(.central, seq)))
      case .outside(let source, _):
        find(claim.size, .shorterThanOutsideHead(source: source))
      }
    }
  }

  private func differs(_ witness: RootComparison.Witness) -> VerificationFinding.Problem {
    switch witness {
    case .kept: .rootDiffers
    case .view: .viewDiffers
    case .noted(let seq): .notedHeadDiffers(Handle(.central, seq))
    case .outside(let source, _): .outsideHeadDiffers(source: source)
    }
  }

  private mutating func find(_ seq: Int, _ problem: VerificationFinding.Problem) {
    findings.append(VerificationFinding(log: log, seq: seq, problem: problem))
  }
}
