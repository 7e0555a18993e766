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
  private var isFolding = true
  private var rootDiffered = false
  private var last = 0

  init(log: LogCode, kept: [Head]) {
    self.log = log
    self.kept = kept[...]
    register = ChapterRegister(log: log)
  }

  mutating func take(_ seq: Int, _ bytes: UnsafeRawBufferPointer) {
    if seq != last + 1 {
      find(seq, .hole)
      isFolding = false
    }
    last = seq
    tree.append(hasher.leaf(bytes), &hasher)
    compareRoot(seq)
    guard isFolding else { return }
    do throws(CodingError) {
      let event = try Event(bytes: bytes)
      guard event.log == log, event.seq == seq else {
        find(seq, .misplaced)
        isFolding = false
        return
      }
      register.apply(event)
    } catch {
      find(seq, .undecodable(error))
      isFolding = false
    }
  }

  mutating func finish(_ registry: RegistryHeader) {
    if let beyond = kept.first { find(beyond.size, .headBeyondEnd) }
    if let first = register.findings.first { find(first.seq, .objection(first.objection)) }
    if let opened = register.opened,
      opened.organisation != registry.organisation || opened.demo != registry.demo
    {
      find(1, .foreignLog)
    }
  }

  /// Whether every event was folded.
  var isFolded: Bool { isFolding }

  private mutating func compareRoot(_ seq: Int) {
    guard let head = kept.first, head.size <= tree.size else { return }
    if head.size == tree.size {
      if !rootDiffered, tree.root(&hasher) != head.root {
        find(seq, .rootDiffers)
        rootDiffered = true
      }
    }
    kept.removeFirst()
    if kept.isEmpty { lastHead = head.size }
  }

  private(set) var lastHead = 0

  private mutating func find(_ seq: Int, _ problem: VerificationFinding.Problem) {
    findings.append(VerificationFinding(log: log, seq: seq, problem: problem))
  }
}
