package import Events

/// What must not stand in a log: payloads, secrets, what people call things. Duties of whoever
/// implements it: `put` is on disk when it returns, all or nothing; what is removed is overwritten;
/// what is read is noted in `trail` first. While it is locked everything throws `.locked` but what says
/// otherwise.
package protocol PrivateStore: AnyObject {
  /// The keys, open or locked.
  var vault: Vault { get }

  /// What was read, for the access log.
  var trail: AccessTrail { get }

  /// Told what is about to be destroyed for ever, so that it can be noted outside the registry; nothing is
  /// destroyed when it throws. nil when nobody wants to know.
  var journal: (([ErasureNote]) throws(PrivateStoreError) -> Void)? { get set }

  /// A log's secret, 32 bytes; nil before `setSecret`.
  func secret(of log: LogCode) throws(PrivateStoreError) -> [UInt8]?

  /// Keeps the secret of a log; an existing one is never replaced.
  func setSecret(_ secret: [UInt8], of log: LogCode) throws(PrivateStoreError)

  /// Keeps payloads and aliases before the events that refer to them are recorded. A payload that is
  /// there already gets the new handle. Throws `.aliasTaken`, and keeps nothing, when a name stands
  /// for another id already: somebody else was first; look it up and decide again.
  func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError)

  /// The payload behind a commitment, or what is left of it; nil when it is not here.
  func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText?

  /// The next payloads by log and number, a few at a time; empty when there are no more. Of a locked
  /// store too, with what each holds unread.
  ///
  /// - Parameter last: the last one that was had; nil to begin.
  func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload]

  /// The id behind a name in a chapter; nil when there is none.
  func id(_ kind: AliasKind, _ text: String, in log: LogCode) throws(PrivateStoreError) -> RandomID?

  /// All names of a kind in a chapter, ascending by the text's UTF-8.
  func aliases(_ kind: AliasKind, in log: LogCode) throws(PrivateStoreError) -> [Alias]

  /// Destroys for ever the keys of people, their payloads and what they are called. None of them is
  /// given a key, a payload or a name again: `put` throws `.erased`. Needs no key. Like all that
  /// destroys it tells whether anything was left to destroy.
  @discardableResult
  func erase(_ people: [RandomID], in log: LogCode) throws(PrivateStoreError) -> Bool

  /// Whether a person was erased. Needs no key.
  func isErased(_ person: RandomID, in log: LogCode) throws(PrivateStoreError) -> Bool

  /// Commitments of a person's payloads, by the events they are for. Needs no key.
  func payloads(
    of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> [(handle: Handle, commitment: Events.Digest)]

  /// Destroys payloads, whether an event refers to them or not, with the keys that are theirs alone.
  /// Needs no key.
  @discardableResult
  func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) -> Bool

  /// Destroys members of those payloads that have them. What is left of one can be read, but no longer
  /// be held against its commitment: that would let anybody try guesses of what is gone. Needs no key.
  @discardableResult
  func destroy(
    _ members: [PayloadMember], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) -> Bool

  /// Destroys what people or series are called, and nothing else of them. Needs no key.
  @discardableResult
  func destroyNames(of ids: [RandomID], in log: LogCode) throws(PrivateStoreError) -> Bool

  /// Whether a payload is here, whole or in part. Needs no key.
  func holds(_ commitment: Events.Digest) throws(PrivateStoreError) -> Bool

  /// Whether something is called something. Needs no key.
  func isNamed(_ id: RandomID, in log: LogCode) throws(PrivateStoreError) -> Bool

  /// What was about to be forgotten and may not all be destroyed. Needs no key.
  func intents() throws(PrivateStoreError) -> [ErasureIntent]

  /// Keeps what is about to be forgotten; on disk when this returns. Needs no key.
  func add(_ intents: [ErasureIntent]) throws(PrivateStoreError)

  /// Removes intents. Needs no key.
  func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError)

  /// Payloads not yet known to be referred to, with when they were put; ascending by handle.
  /// Needs no key.
  func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )]

  /// Marks payloads as referred to, in one go. Needs no key.
  func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError)

  /// Destroys payloads that no event refers to, in one go; one that is settled stays. Needs no key.
  func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError)

  /// Lines typed in the shell, oldest first.
  func lines() throws(PrivateStoreError) -> [String]

  /// Keeps a line; the oldest beyond `limit` go.
  func addLine(_ line: String, limit: Int) throws(PrivateStoreError)

  /// Destroys all lines typed. Needs no key.
  func clearLines() throws(PrivateStoreError)

  /// Entries begun and not recorded, in the order they were begun.
  func drafts() throws(PrivateStoreError) -> [DraftText]

  /// Keeps a draft: a new one, or in the place of that with a number. The number it has now.
  @discardableResult
  func keepDraft(
    _ text: String, of log: LogCode, replacing number: Int?
  ) throws(PrivateStoreError) -> Int

  /// Destroys a draft; nothing where there is none with the number. Needs no key.
  func removeDraft(_ number: Int) throws(PrivateStoreError)

  /// Destroys the drafts of a log, or of all. Needs no key.
  func clearDrafts(of log: LogCode?) throws(PrivateStoreError)

  /// A setting of this copy of the registry; nil when not set, or when it is of a person and the store
  /// is locked.
  func setting(_ key: Setting) throws(PrivateStoreError) -> String?

  /// Keeps a setting.
  func set(_ key: Setting, _ value: String) throws(PrivateStoreError)
}

extension PrivateStore {
  /// Whether the key is missing that all else is under.
  package var isLocked: Bool { vault.isLocked }
}

/// What people call something in a chapter, and the random id that stands for it in the log.
package struct Alias: Hashable, Sendable {
  /// What is called so.
  package let kind: AliasKind
  /// The chapter.
  package let log: LogCode
  /// The name, as written.
  package let text: String
  /// The id.
  package let id: RandomID

  /// A name for an id.
  package init(_ kind: AliasKind, _ text: String, in log: LogCode, is id: RandomID) {
    self.kind = kind
    self.log = log
    self.text = text
    self.id = id
  }
}

/// What can have a name.
package enum AliasKind: Hashable, Sendable {
  /// A person, by the chapter's code.
  case person
  /// A series, by its label.
  case series
  /// A participant of trips, by the chapter's code; anew every year.
  case participant(year: Int)
}

/// What this copy of a registry remembers.
package enum Setting: String, CaseIterable, Sendable {
  /// Pseudonym of whoever records here.
  case actor
  /// The actor's claimed role.
  case actorRole = "actor-role"
  /// The actor's name.
  case actorName = "actor-name"
  /// The report last opened, for addresses such as `2c`.
  case lastReport = "last-report"
  /// The comparison last made, for addresses such as `endring-2c`.
  case lastComparison = "last-comparison"
  /// `1` for a registry put back from a backup that nobody has vouched for yet.
  case unconfirmed
  /// The receiver's key that a log was last sealed to.
  case sendTo = "send-to"
  /// The language spoken here, as its code: `nb`, `nn`, `en`.
  case language

  /// Whether it is about a person, and so sealed.
  var isPersonal: Bool { self == .actorName }
}

/// Why the private store could not be used.
package enum PrivateStoreError: Error, Hashable, Sendable {
  /// Another process holds the lock longer than we wait.
  case busy
  /// The files may only be read.
  case readOnly
  /// A name stands for another id already; nothing was kept.
  case aliasTaken
  /// The vault is locked.
  case locked
  /// It is about somebody who was erased.
  case erased
  /// What was to be destroyed could not be noted outside the registry first; nothing was destroyed.
  case notNoted
  /// What is kept was altered, moved, or sealed under a key that is not here; of which event, if of one.
  case unreadable(Handle?)
  /// The storage failed; the text is the system's, without personal data.
  case storage(String)
}
