import Events
import TestSupport
import Vault

/// A private store that keeps what was read of it, whatever becomes of its trail.
final class WatchedStore: WrappingPrivateStore {
  let inner: any PrivateStore
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
}
