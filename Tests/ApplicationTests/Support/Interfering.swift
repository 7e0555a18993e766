import EventLog
import Events

/// A store before whose appends somebody else comes first, as often as told.
final class Interfering: EventStore {
  let inner: any EventStore
  /// What the others do before an append to the log; runs `times` times.
  var others: (LogCode) throws -> Void = { _ in }
  var times = 0
  private(set) var appends = 0

  init(_ inner: any EventStore) { self.inner = inner }

  var registry: RegistryHeader { inner.registry }

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
  ) throws(LogError) { try inner.read(log, from: first, body) }
  func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest)] {
    try inner.keys(of: log)
  }
  func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest) -> Bool
  ) throws(LogError) { try inner.readWithLeaves(log, from: first, body) }
  func keptHeads(of log: LogCode) throws(LogError) -> [Head] { try inner.keptHeads(of: log) }
  func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    try inner.keptHead(of: log, at: size)
  }
  func schemaDifferences() throws(LogError) -> [String] { try inner.schemaDifferences() }
}
