import EventLog
import Events
import Projections

/// Reads one log from its first byte: hashes, tree, kept roots, strict decoding, fold. The first
/// difference of each kind is kept; decoding that fails stops the fold, never the hashing.
struct LogVerifier {
  let log: LogCode
  private(set) var register: ChapterRegister
  private(set) var tree = MerkleTree()
  private(set) var findings: [VerificationFinding] = []
  private var hasher = TreeHasher()
  private var kept: ArraySlice<Head>
  private var keys: ArraySlice<(seq: Int, key: Digest)>
  private var keyDiffered = false
  private var isFolding = true
  private var rootDiffered = false
  private var leafDiffered = false

  init(log: LogCode, kept: [Head], keys: [(seq: Int, key: Digest)]) {
    self.log = log
    self.kept = kept[...]
    self.keys = keys[...]
    register = ChapterRegister(log: log)
  }

  mutating func take(_ seq: Int, _ bytes: UnsafeRawBufferPointer, _ keptLeaf: Digest) {
    let leaf = hasher.leaf(bytes)
    if leaf != keptLeaf, !leafDiffered {
      find(seq, .changed)
      leafDiffered = true
    }
    tree.append(leaf, &hasher)
    compareRoot(seq)
    guard isFolding else { return }
    do throws(CodingError) {
      let event = try Event(bytes: bytes)
      guard event.log == log, event.seq == seq else {
        find(seq, .misplaced)
        isFolding = false
        return
      }
      compareKey(event)
      register.apply(event)
    } catch {
      find(seq, .undecodable(error))
      isFolding = false
    }
  }

  mutating func finish(_ registry: RegistryHeader) {
    if let beyond = kept.first { find(beyond.size, .headBeyondEnd) }
    if isFolding, !keyDiffered, let beyond = keys.first { find(beyond.seq, .keyDiffers) }
    if let first = register.findings.first { find(first.seq, .objection(first.objection)) }
    if let opened = register.opened,
      opened.organisation != registry.organisation || opened.demo != registry.demo
    {
      find(1, .foreignLog)
    }
  }

  /// Whether every event was folded.
  var isFolded: Bool { isFolding }

  private mutating func compareKey(_ event: Event) {
    if keyDiffered { return }
    let found = keys.first?.seq == event.seq ? keys.removeFirst().key : nil
    if found != event.key || (keys.first.map { $0.seq <= event.seq } ?? false) {
      find(event.seq, .keyDiffers)
      keyDiffered = true
    }
  }

  private mutating func compareRoot(_ seq: Int) {
    guard let head = kept.first, head.size <= tree.size else { return }
    if head.size == tree.size {
      if !rootDiffered, tree.root(&hasher) != head.root {
        find(seq, .rootDiffers)
        rootDiffered = true
      }
    }
    kept.removeFirst()
  }

  /// Numbers end before this one, although the log goes on or should.
  mutating func stop(at seq: Int) {
    find(seq, .hole)
    isFolding = false
    kept = []
    keys = []
  }

  private mutating func find(_ seq: Int, _ problem: VerificationFinding.Problem) {
    findings.append(VerificationFinding(log: log, seq: seq, problem: problem))
  }
}
