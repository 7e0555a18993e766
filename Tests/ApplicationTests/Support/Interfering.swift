import EventLog
import Events

/// A store before whose appends somebody else comes first, as often as told.
class Interfering: EventStore {
  let inner: any EventStore
  /// What the others do before an append to the log; runs `times` times.
  var others: (LogCode) throws -> Void = { _ in }
  var times = 0
  private(set) var appends = 0
  /// Events that `read` has handed out.
  private(set) var handedOut = 0
  /// Events that `readWithLeaves` has handed out.
  private(set) var withLeaves = 0
  private(set) var keyReads = 0
  private(set) var schemaReads = 0

  init(_ inner: any EventStore) { self.inner = inner }

  var registry: RegistryHeader { inner.registry }
  var received: any ReceivedLogs { inner.received }

  func append(
    _ events: [Event], to log: LogCode, expecting size: Int
  ) throws(AppendError) -> AppendOutcome {
    appends += 1
    if times > 0 {
      times -= 1
      do { try others(log) } catch { throw .log(.storage("\(error)")) }
    }
    return try inner.append(events, to: log, expecting: size)
  }

  func heads() throws(LogError) -> [(log: LogCode, head: Head)] { try inner.heads() }
  func head(of log: LogCode) throws(LogError) -> Head { try inner.head(of: log) }
  func number(ofKey key: Events.Digest, in log: LogCode) throws(LogError) -> Int? {
    try inner.number(ofKey: key, in: log)
  }
  func read(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer) -> Bool
  ) throws(LogError) {
    var count = 0
    try inner.read(log, from: first) { seq, bytes in
      count += 1
      return body(seq, bytes)
    }
    handedOut += count
  }
  func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest?)] {
    keyReads += 1
    return try inner.keys(of: log)
  }
  func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) throws(LogError) {
    var count = 0
    try inner.readWithLeaves(log, from: first) { seq, bytes, leaf in
      count += 1
      return body(seq, bytes, leaf)
    }
    withLeaves += count
  }
  func keptRoots(of log: LogCode) throws(LogError) -> [KeptRoot] { try inner.keptRoots(of: log) }
  func sizes() throws(LogError) -> [(log: LogCode, size: Int)] { try inner.sizes() }
  func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    try inner.keptHead(of: log, at: size)
  }
  func hashes(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    try inner.hashes(of: log, level: level, from: first, count: count)
  }
  func keptSubtrees(of log: LogCode) throws(LogError) -> [Subtree]? {
    try inner.keptSubtrees(of: log)
  }
  func schemaDifferences() throws(LogError) -> [String] {
    schemaReads += 1
    return try inner.schemaDifferences()
  }
}
