import Application
import EventLog
import Events
import TestSupport
import Vault

/// The Asker sample with one owner's key for all its logs.
struct Keyed {
  let registry: Registry
  let keys: WatchedKeys

  init(_ registry: Registry = .inMemory(), keys: WatchedKeys = WatchedKeys()) throws {
    self.registry = registry
    self.keys = keys
    _ = try SampleForms.asker.importAll(into: registry)
    _ = try registry.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
  }

  /// Any registry, with a new key for the logs that have none.
  init(with registry: Registry) throws {
    self.registry = registry
    keys = WatchedKeys()
    _ = try registry.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
  }

  /// The same keys at another registry.
  init(keys: WatchedKeys, at registry: Registry) {
    self.registry = registry
    self.keys = keys
  }

  func sign(_ log: LogCode = .asker, withoutLast: Bool = false) throws -> SignedCheckpoint {
    try registry.signHead(
      registry.ownerSigner(of: log, keys, Passphrases()), keys, withoutLast: withoutLast)
  }

  func verifier(_ log: LogCode = .asker) throws -> VerifierKey {
    try registry.ownerKey(of: log)!.verifier
  }

  /// One entry more in Asker.
  func grow() throws {
    try registry.importText(
      .entries,
      "lag;dato;varighet;aktivitet;leder\nasker;2024-01-\(10 + keys.grown);60;samtalegruppe;KN")
    keys.grown += 1
  }
}

extension Registry {
  /// The same logs in new stores: some of the events, or some of them otherwise, and all hashes made anew.
  func remade(_ change: (Event) -> Event? = { $0 }) throws -> Registry {
    let store = InMemoryEventStore(events.registry)
    for log in try logs() {
      let kept = try events(of: log).compactMap(change)
      if !kept.isEmpty { _ = try store.append(kept, to: log, expecting: 0) }
    }
    return Registry(
      events: store, privates: privates, views: InMemoryViewStore(), environment: environment)
  }

  /// As it was before the last events of a log.
  func without(_ count: Int, of log: LogCode = .asker) throws -> Registry {
    let size = try size(log) - count
    return try remade { $0.log == log && $0.seq > size ? nil : $0 }
  }

  /// With one number in one event of a log another, and everything recomputed.
  func rewritten(_ log: LogCode = .asker) throws -> Registry {
    let victim = try events(of: log).first { $0.text.contains("\"minutes\":60") }
    return try remade { event in
      guard event == victim else { return event }
      let other = event.text.replacing("\"minutes\":60", with: "\"minutes\":61")
      return try? Event(bytes: Array(other.utf8))
    }
  }
}

extension Event {
  var text: String { String(decoding: encoded(), as: UTF8.self) }
}

/// A store that can fail, forget and say what was kept.
final class WatchedKeys: KeyStore {
  let inner: any KeyStore
  var failsToKeep = false
  var hasLostState = false
  /// Why the list of what was forgotten cannot be read.
  var listFailure: KeyStoreError?
  private(set) var kept: [String] = []
  /// For `Keyed.grow`.
  var grown = 0

  init(_ inner: any KeyStore = InMemoryKeyStore()) { self.inner = inner }

  var place: String { inner.place }
  func keys() throws(KeyStoreError) -> [KeyFile] { try inner.keys() }
  func key(_ id: KeyID) throws(KeyStoreError) -> KeyFile? { try inner.key(id) }
  func add(_ key: KeyFile) throws(KeyStoreError) {
    hasLostState = false
    try inner.add(key)
  }
  func lastSigned(_ origin: String) throws(KeyStoreError) -> [UInt8]? {
    try inner.lastSigned(origin)
  }
  func signed() throws(KeyStoreError) -> [KeptNote] { try inner.signed() }
  func keepSigned(_ note: [UInt8], of origin: String) throws(KeyStoreError) {
    if failsToKeep { throw .notPermitted(path: place) }
    kept.append(String(decoding: note, as: UTF8.self))
    try inner.keepSigned(note, of: origin)
  }
  func lastSeen(_ origin: String, by witness: KeyID) throws(KeyStoreError) -> [UInt8]? {
    if hasLostState { throw .stateLost(key: witness.description) }
    return try inner.lastSeen(origin, by: witness)
  }
  func keepSeen(_ note: [UInt8], of origin: String, by witness: KeyID) throws(KeyStoreError) {
    if failsToKeep { throw .notPermitted(path: place) }
    kept.append(String(decoding: note, as: UTF8.self))
    try inner.keepSeen(note, of: origin, by: witness)
  }
  func known() throws(KeyStoreError) -> [KnownKey] { try inner.known() }
  func addKnown(_ key: KnownKey) throws(KeyStoreError) { try inner.addKnown(key) }
  func removeKnown(_ key: VerifierKey) throws(KeyStoreError) -> Bool {
    try inner.removeKnown(key)
  }
  func erasures(of vault: VaultID) throws(KeyStoreError) -> [ErasureNote] {
    if let listFailure { throw listFailure }
    return try inner.erasures(of: vault)
  }
  func note(_ erasures: [ErasureNote], of vault: VaultID) throws(KeyStoreError) {
    try inner.note(erasures, of: vault)
  }
  func lock() throws(KeyStoreError) { try inner.lock() }
  func unlock() { inner.unlock() }
}

/// The transparency error that a body ends in; nil when it ends in another or none.
func refusal(_ body: () throws -> Void) -> TransparencyError? {
  do { try body() } catch ApplicationError.transparency(let error) { return error } catch {}
  return nil
}
