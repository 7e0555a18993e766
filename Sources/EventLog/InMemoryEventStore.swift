package import Events

/// Logs in memory: for tests and for what is not to be kept. Durable as long as the process.
package final class InMemoryEventStore: EventStore {
  package let registry: RegistryHeader
  package var received: any ReceivedLogs { self }
  var logs: [LogCode: Log] = [:]

  struct Log {
    var events: [[UInt8]] = []
    /// By level: the leaf hashes at 0, then the roots of complete subtrees.
    var hashes: [Int: [Events.Digest]] = [:]
    var tree = MerkleTree()
    var kept: [Head] = []
    var keys: [Events.Digest: Int] = [:]
    var lastRecorded: Instant?
    var receipts: [LogReceipt] = []
    var lost: [(branch: LostBranch, events: [[UInt8]])] = []
  }

  /// An empty set of logs.
  package init(_ registry: RegistryHeader) { self.registry = registry }

  package func sizes() throws(LogError) -> [(log: LogCode, size: Int)] {
    try heads().map { ($0.log, $0.head.size) }
  }

  package func heads() throws(LogError) -> [(log: LogCode, head: Head)] {
    logs.keys.sorted().map { ($0, logs[$0]!.tree.head) }
  }

  package func head(of log: LogCode) throws(LogError) -> Head {
    logs[log]?.tree.head ?? .empty
  }

  package func append(
    _ events: [Event], to code: LogCode, expecting size: Int
  ) throws(AppendError) -> AppendOutcome {
    var log = logs[code] ?? Log()
    if log.receipts.last?.isCopy == true { throw .log(.readOnly) }
    guard log.tree.size == size else {
      throw .sizeMismatch(expected: size, actual: log.tree.size)
    }
    if let seq = Batch.repeatedKey(events) { throw .keyTaken(seq: seq) }
    let numbers = try Batch.alreadyRecorded(events) { (key) throws(AppendError) -> Event? in
      guard let seq = log.keys[key] else { return nil }
      do { return try Event(bytes: log.events[seq - 1]) } catch {
        throw .log(.damaged(log: code, seq: seq))
      }
    }
    if let numbers { return .alreadyRecorded(numbers) }
    try log.grow(events, code)
    if !events.isEmpty { logs[code] = log }
    return .appended(log.tree.head)
  }

  package func number(ofKey key: Events.Digest, in log: LogCode) throws(LogError) -> Int? {
    logs[log]?.keys[key]
  }

  package func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest?)] {
    (logs[log]?.keys ?? [:]).map { ($0.value, $0.key) }.sorted { $0.seq < $1.seq }
  }

  package func read(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer) -> Bool
  ) throws(LogError) {
    let events = logs[log]?.events ?? []
    for index in stride(from: max(first, 1) - 1, to: events.count, by: 1) {
      guard events[index].withUnsafeBytes({ body(index + 1, $0) }) else { return }
    }
  }

  package func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) throws(LogError) {
    let leaves = logs[log]?.hashes[0] ?? []
    try read(log, from: first) { seq, bytes in body(seq, bytes, leaves[seq - 1]) }
  }

  package func keptRoots(of log: LogCode) throws(LogError) -> [KeptRoot] {
    (logs[log]?.kept ?? []).map { KeptRoot(size: $0.size, root: $0.root) }
  }

  package func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    logs[log]?.kept.first { $0.size == size }
  }

  package func hashes(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    Array((logs[log]?.hashes[level] ?? []).dropFirst(first).prefix(count))
  }

  package func keptSubtrees(of log: LogCode) throws(LogError) -> [Subtree]? {
    Subtree.keptLevels.flatMap { level in
      (logs[log]?.hashes[level] ?? []).enumerated().map {
        Subtree(level: level, position: $0.offset, root: $0.element)
      }
    }
  }

  package func schemaDifferences() throws(LogError) -> [String] { [] }
}

extension InMemoryEventStore.Log {
  /// Takes events in; the caller keeps the log it had when it throws.
  mutating func grow(_ new: [Event], _ code: LogCode) throws(AppendError) {
    try Batch.check(new, continues: code, at: tree.size, lastRecorded: lastRecorded)
    for event in new { add(event, try Batch.bytes(of: event)) }
    if !new.isEmpty { kept.append(tree.head) }
  }

  mutating func add(_ event: Event, _ bytes: [UInt8]) {
    var hasher = TreeHasher()
    let leaf = hasher.leaf(bytes)
    hashes[0, default: []].append(leaf)
    for subtree in tree.append(leaf, &hasher) {
      hashes[subtree.level, default: []].append(subtree.root)
    }
    events.append(bytes)
    if let key = event.key { keys[key] = event.seq }
    lastRecorded = event.recorded
  }
}
