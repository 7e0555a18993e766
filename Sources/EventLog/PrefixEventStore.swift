package import Events

/// Logs as if each ended at a given size. Nothing can be appended.
package final class PrefixEventStore: EventStore {
  private let inner: any EventStore
  private let ends: [LogCode: Int]
  // Prefixes never change: each root is computed once.
  private var roots: [LogCode: Head] = [:]

  /// The prefixes of logs.
  ///
  /// - Parameter sizes: number of events by log; a log that is not in it has none.
  package init(_ inner: any EventStore, sizes: [LogCode: Int]) {
    self.inner = inner
    ends = sizes
  }

  package var registry: RegistryHeader { inner.registry }

  /// As of the whole store: what came when is not cut.
  package var received: any ReceivedLogs { inner.received }

  package func sizes() throws(LogError) -> [(log: LogCode, size: Int)] {
    var sizes: [(log: LogCode, size: Int)] = []
    for (log, whole) in try inner.sizes() where size(log) > 0 {
      sizes.append((log, min(whole, size(log))))
    }
    return sizes
  }

  package func heads() throws(LogError) -> [(log: LogCode, head: Head)] {
    var heads: [(log: LogCode, head: Head)] = []
    for (log, whole) in try inner.heads() where size(log) > 0 && whole.size > 0 {
      heads.append((log, try head(of: log, whole)))
    }
    return heads
  }

  package func head(of log: LogCode) throws(LogError) -> Head {
    size(log) == 0 ? .empty : try head(of: log, try inner.head(of: log))
  }

  package func append(
    _ events: [Event], to log: LogCode, expecting size: Int
  ) throws(AppendError) -> AppendOutcome { throw .log(.readOnly) }

  package func number(ofKey key: Events.Digest, in log: LogCode) throws(LogError) -> Int? {
    try inner.number(ofKey: key, in: log).flatMap { $0 <= size(log) ? $0 : nil }
  }

  package func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest?)] {
    try inner.keys(of: log).filter { $0.seq <= size(log) }
  }

  package func read(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer) -> Bool
  ) throws(LogError) {
    let size = size(log)
    guard first <= size else { return }
    try inner.read(log, from: first) { seq, bytes in
      seq <= size && body(seq, bytes) && seq < size
    }
  }

  package func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) throws(LogError) {
    let size = size(log)
    guard first <= size else { return }
    try inner.readWithLeaves(log, from: first) { seq, bytes, leaf in
      seq <= size && body(seq, bytes, leaf) && seq < size
    }
  }

  package func keptRoots(of log: LogCode) throws(LogError) -> [KeptRoot] {
    try inner.keptRoots(of: log).filter { $0.size <= size(log) }
  }

  package func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    size <= self.size(log) ? try inner.keptHead(of: log, at: size) : nil
  }

  package func hashes(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    // Only subtrees that are complete in the prefix are there.
    let complete = size(log) >> level
    guard first < complete else { return [] }
    return try inner.hashes(
      of: log, level: level, from: first, count: min(count, complete - first))
  }

  package func keptSubtrees(of log: LogCode) throws(LogError) -> [Subtree]? {
    try inner.keptSubtrees(of: log)?.filter { ($0.lastSeq ?? .max) <= size(log) }
  }

  package func schemaDifferences() throws(LogError) -> [String] { try inner.schemaDifferences() }

  private func size(_ log: LogCode) -> Int { max(ends[log] ?? 0, 0) }

  private func head(of log: LogCode, _ whole: Head) throws(LogError) -> Head {
    let size = size(log)
    guard size < whole.size else { return whole }
    if let known = roots[log] { return known }
    var tree = inner.tree(of: log, size: size)
    let head = Head(size: size, root: try tree.root(at: size))
    roots[log] = head
    return head
  }
}
