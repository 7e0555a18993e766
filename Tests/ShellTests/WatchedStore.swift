import Events
import Vault

/// A private store that keeps what was read of it, whatever becomes of its trail.
final class WatchedStore: PrivateStore {
  private let inner: any PrivateStore
  /// All that was read.
  private(set) var seen = AccessTrail.Reading()

  init(_ inner: any PrivateStore) { self.inner = inner }

  func forget() {
    seen = AccessTrail.Reading()
    _ = trail.take()
  }

  private func watching<T>(
    _ body: () throws(PrivateStoreError) -> T
  ) throws(PrivateStoreError) -> T {
    let before = trail.take()
    defer {
      let read = trail.take()
      seen.people.formUnion(read.people)
      seen.entries.formUnion(read.entries)
      seen.chapters.formUnion(read.chapters)
      seen.everything = seen.everything || read.everything
      trail.putBack(before)
      trail.putBack(read)
    }
    return try body()
  }

  func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText? {
    try watching { () throws(PrivateStoreError) in try inner.payload(commitment) }
  }

  func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload] {
    try watching { () throws(PrivateStoreError) in try inner.payloads(after: last) }
  }

  func aliases(_ kind: AliasKind, in log: LogCode) throws(PrivateStoreError) -> [Alias] {
    try watching { () throws(PrivateStoreError) in try inner.aliases(kind, in: log) }
  }

  var vault: Vault { inner.vault }
  var trail: AccessTrail { inner.trail }

  func secret(of log: LogCode) throws(PrivateStoreError) -> [UInt8]? { try inner.secret(of: log) }

  func setSecret(_ secret: [UInt8], of log: LogCode) throws(PrivateStoreError) {
    try inner.setSecret(secret, of: log)
  }

  func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError) { try inner.put(payloads, aliases: aliases, at: instant) }

  func id(
    _ kind: AliasKind, _ text: String, in log: LogCode
  ) throws(PrivateStoreError) -> RandomID? { try inner.id(kind, text, in: log) }

  func erase(_ people: [RandomID], in log: LogCode) throws(PrivateStoreError) {
    try inner.erase(people, in: log)
  }

  func isErased(_ person: RandomID, in log: LogCode) throws(PrivateStoreError) -> Bool {
    try inner.isErased(person, in: log)
  }

  func payloads(
    of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> [(handle: Handle, commitment: Events.Digest)] {
    try inner.payloads(of: person, in: log)
  }

  func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try inner.destroy(commitments)
  }

  func destroy(
    _ members: [PayloadMember], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) { try inner.destroy(members, of: commitments) }

  func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )] { try inner.unsettled() }

  func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try inner.settle(commitments)
  }

  func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try inner.destroyOrphans(commitments)
  }

  func lines() throws(PrivateStoreError) -> [String] { try inner.lines() }

  func addLine(_ line: String, limit: Int) throws(PrivateStoreError) {
    try inner.addLine(line, limit: limit)
  }

  func clearLines() throws(PrivateStoreError) { try inner.clearLines() }

  func setting(_ key: Setting) throws(PrivateStoreError) -> String? { try inner.setting(key) }

  func set(_ key: Setting, _ value: String) throws(PrivateStoreError) {
    try inner.set(key, value)
  }
}
