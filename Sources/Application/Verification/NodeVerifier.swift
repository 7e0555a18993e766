import EventLog
import Events

/// Compares the roots kept for the complete subtrees of one log with those that its bytes give.
struct NodeVerifier {
  /// The last event of the first subtree that differs, as far as the log was read.
  private(set) var differing: Int?
  private var kept: [Place: Digest]?

  private struct Place: Hashable {
    let level: Int
    let position: Int
  }

  /// - Parameters:
  ///   - kept: what is stored; nil when the registry is of a format that keeps none.
  ///   - size: the size of the log, asked for after `kept`: what is kept for more is a difference.
  init(kept: [Subtree]?, size: Int) {
    self.kept = kept.map {
      Dictionary(
        $0.map { (Place(level: $0.level, position: $0.position), $0.root) },
        uniquingKeysWith: { first, _ in first })
    }
    let beyond = (kept ?? []).filter { ($0.lastSeq ?? .max) > size }
    differing = beyond.map { $0.lastSeq ?? size }.min()
  }

  /// Takes the subtrees that an event completes, event by event.
  mutating func compare(_ completed: [Subtree]) {
    guard let kept, !completed.isEmpty else { return }
    for subtree in completed {
      guard kept[Place(level: subtree.level, position: subtree.position)] != subtree.root,
        let seq = subtree.lastSeq
      else { continue }
      differing = min(differing ?? seq, seq)
    }
  }
}

extension Registry {
  /// An append meanwhile may have kept more than the log had before, never more than it has after.
  func nodeVerifier(
    of log: LogCode, _ isHeadless: Bool
  ) throws(ApplicationError) -> NodeVerifier {
    let kept = try reading { () throws(LogError) in try events.keptSubtrees(of: log) }
    return NodeVerifier(kept: kept, size: isHeadless ? .max : try newestSize(of: log))
  }
}
