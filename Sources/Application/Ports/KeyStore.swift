package import EventLog
package import Vault

/// Private keys, what was last signed and seen with them, and the keys of others that are trusted. Lies
/// outside every registry, so that a registry put back to an older state does not take it along.
///
/// Duties of whoever implements it: what `add`, `keepSigned` and `keepSeen` keep has survived a power
/// loss when they return: a signature leaves the program only afterwards. Whoever is killed in between
/// leaves the old state or the new one. Everything between reading a head and keeping the next goes
/// inside `locked`, or two processes could sign a fork.
package protocol KeyStore: AnyObject {
  /// Where it is, for a person.
  var place: String { get }

  /// All private keys, ascending by id.
  func keys() throws(KeyStoreError) -> [KeyFile]

  /// One private key; nil when it is not here.
  func key(_ id: KeyID) throws(KeyStoreError) -> KeyFile?

  /// Keeps a new private key; never replaces one: throws `.exists`. A witness's comes with a place for
  /// what it will have seen.
  func add(_ key: KeyFile) throws(KeyStoreError)

  /// The signed note of the head last signed for a log, byte for byte; nil when none was.
  ///
  /// - Parameter origin: the checkpoint's first line.
  func lastSigned(_ origin: String) throws(KeyStoreError) -> [UInt8]?

  /// All signed notes that are kept, ascending by place.
  func signed() throws(KeyStoreError) -> [KeptNote]

  /// Keeps a signed note in place of the one before it. Throws `.badCheckpoint` when its first line is
  /// another origin's.
  func keepSigned(_ note: [UInt8], of origin: String) throws(KeyStoreError)

  /// The note that a witness last cosigned for a log; nil when it has seen none. Throws `.stateLost`
  /// when the key is here without the place that was made for what it sees: it may have cosigned
  /// before, and is not to trust again whatever it is shown first.
  func lastSeen(_ origin: String, by witness: KeyID) throws(KeyStoreError) -> [UInt8]?

  /// Keeps what a witness cosigned; to be called before its answer leaves. Throws `.stateLost` as
  /// above.
  func keepSeen(
    _ note: [UInt8], of origin: String, by witness: KeyID
  ) throws(KeyStoreError)

  /// Keys of others that are trusted, in the order they were added.
  func known() throws(KeyStoreError) -> [KnownKey]

  /// Trusts a key; one that is there already gets the new words, if any.
  func addKnown(_ key: KnownKey) throws(KeyStoreError)

  /// Trusts a key no more; false when it was not there.
  func removeKnown(_ key: VerifierKey) throws(KeyStoreError) -> Bool

  /// What was forgotten in a registry, oldest first; empty when nothing was.
  func erasures(of vault: VaultID) throws(KeyStoreError) -> [ErasureNote]

  /// Notes what is about to be forgotten; on disk when this returns. What is noted already stays once.
  func note(_ erasures: [ErasureNote], of vault: VaultID) throws(KeyStoreError)

  /// Takes the lock that keeps other processes out; can be taken again by who has it. Waits a while,
  /// then throws `.busy`.
  func lock() throws(KeyStoreError)

  /// Gives the lock back, as often as it was taken.
  func unlock()
}

extension KeyStore {
  /// Keeps other processes out while something is read, checked, signed and kept.
  package func locked<T>(
    _ body: () throws(ApplicationError) -> T
  ) throws(ApplicationError) -> T {
    do throws(KeyStoreError) { try lock() } catch { throw .keys(error) }
    defer { unlock() }
    return try body()
  }

  /// As above, for what only the store itself can refuse.
  package func alone<T>(_ body: () throws(KeyStoreError) -> T) throws(KeyStoreError) -> T {
    try lock()
    defer { unlock() }
    return try body()
  }
}

/// What lies where the head last signed for a log is kept.
package struct KeptNote: Hashable, Sendable {
  /// Where, for a person.
  package let place: String
  /// The note, byte for byte; nil when what lies there is not the one of that place.
  package let note: [UInt8]?

  /// What lies at a place.
  package init(place: String, note: [UInt8]?) {
    self.place = place
    self.note = note
  }
}

/// Somebody else's key that is trusted.
package struct KnownKey: Hashable, Sendable {
  /// The key with its name.
  package let key: VerifierKey
  /// What the user calls it; empty when nothing.
  package let words: String

  /// A key with what the user calls it.
  package init(_ key: VerifierKey, words: String = "") {
    self.key = key
    self.words = words
  }
}
