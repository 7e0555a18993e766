package import Events

/// What is kept of payloads, names, secrets and lines: all of it sealed, so that the store can neither
/// read it nor say whose it is but by pseudonym. Duties of whoever implements it: `put` is on disk when
/// it returns, all or nothing; what is removed is overwritten.
package protocol SealedStore: AnyObject {
  /// Whether nothing can be kept.
  var isReadOnly: Bool { get }

  func secret(of log: LogCode) throws(PrivateStoreError) -> SealedBytes?
  /// An existing one is never replaced.
  func setSecret(_ secret: SealedBytes, of log: LogCode) throws(PrivateStoreError)

  /// Keeps what `make` returns. It is handed the number of the first numbered key that is not used, and says
  /// how many it used; both inside one transaction, in which it may be asked twice. `keys` is how many it is likely to use. Throws `.aliasTaken`, and keeps nothing, when a name
  /// stands for another id already.
  func put(
    at instant: Instant, using keys: Int, _ make: (Int) throws(PrivateStoreError) -> SealedBatch
  ) throws(PrivateStoreError)

  func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> SealedPayload?
  /// The next ones by log and number of event, a few at a time; empty when there are no more.
  func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [SealedPayload]
  /// Those under a person's key.
  func payloads(of person: RandomID, in log: LogCode) throws(PrivateStoreError) -> [SealedPayload]

  func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )]
  func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError)
  func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError)
  /// Overwrites and removes whole payloads.
  func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError)
  /// Overwrites and removes members of payloads.
  func destroy(_ members: [String], of commitments: [Events.Digest]) throws(PrivateStoreError)

  func name(
    _ kind: AliasKind, _ blind: Events.Digest, in log: LogCode
  ) throws(PrivateStoreError) -> SealedName?
  func names(_ kind: AliasKind, in log: LogCode) throws(PrivateStoreError) -> [SealedName]
  /// The kinds of names that stand for an id.
  func names(of id: RandomID, in log: LogCode) throws(PrivateStoreError) -> [SealedName]
  func destroyNames(of ids: [RandomID], in log: LogCode) throws(PrivateStoreError)

  func intents() throws(PrivateStoreError) -> [ErasureIntent]
  func add(_ intents: [ErasureIntent]) throws(PrivateStoreError)
  func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError)

  func lines() throws(PrivateStoreError) -> [SealedBytes]
  func addLine(_ line: SealedBytes, limit: Int) throws(PrivateStoreError)
  func clearLines() throws(PrivateStoreError)

  /// Ascending by number.
  func drafts() throws(PrivateStoreError) -> [(number: Int, log: LogCode, text: SealedBytes)]
  func keepDraft(
    _ text: SealedBytes, of log: LogCode, replacing number: Int?
  ) throws(PrivateStoreError) -> Int
  func removeDraft(_ number: Int) throws(PrivateStoreError)
  func clearDrafts(of log: LogCode?) throws(PrivateStoreError)

  func setting(_ name: String) throws(PrivateStoreError) -> String?
  func set(_ name: String, _ value: String) throws(PrivateStoreError)
}

/// A payload as it is stored.
package struct SealedPayload: Hashable, Sendable {
  /// What it is looked up by.
  package let commitment: Events.Digest
  /// The event it was put for.
  package var handle: Handle
  /// The key that its members are under: of the person it is about, or one of its own.
  package let key: VaultKeyName
  /// The members that are left, by name; the commitment's nonce among them.
  package var members: [String: SealedBytes]
  /// Whether an event was seen that refers to it.
  package var isSettled = false
  /// Its place among those of one event.
  package var number = 0

  package init(
    commitment: Events.Digest, handle: Handle, key: VaultKeyName,
    members: [String: SealedBytes], isSettled: Bool = false, number: Int = 0
  ) {
    self.commitment = commitment
    self.handle = handle
    self.key = key
    self.members = members
    self.isSettled = isSettled
    self.number = number
  }
}

/// A name as it is stored.
package struct SealedName: Hashable, Sendable {
  package let kind: AliasKind
  package let log: LogCode
  /// What it is looked up by.
  package let blind: Events.Digest
  /// What is called so.
  package let id: RandomID
  /// The key that the name is under.
  package let key: VaultKeyName
  package let text: SealedBytes

  package init(
    kind: AliasKind, log: LogCode, blind: Events.Digest, id: RandomID, key: VaultKeyName,
    text: SealedBytes
  ) {
    self.kind = kind
    self.log = log
    self.blind = blind
    self.id = id
    self.key = key
    self.text = text
  }
}

/// What is put in one go.
package struct SealedBatch {
  package var payloads: [SealedPayload] = []
  package var names: [SealedName] = []
  /// How many of the keys that none used before it uses.
  package var keysUsed = 0
  /// How many made keys follow those: the store may hold them for its next batches.
  package var keysAhead = 0

  package init() {}
}
