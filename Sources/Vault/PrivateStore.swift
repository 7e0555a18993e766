package import Events

/// What must not stand in a log: payloads, secrets, what people call things. Duties of whoever
/// implements it: `put` is on disk when it returns, all or nothing; what is removed is overwritten.
package protocol PrivateStore: AnyObject {
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

  /// The payload behind a commitment; nil when it is not here.
  func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText?

  /// Nonce and bytes behind a commitment, for verification; nil when not here.
  func sealed(
    _ commitment: Events.Digest
  ) throws(PrivateStoreError) -> (nonce: [UInt8], bytes: [UInt8])?

  /// The next payloads by log and number, a few at a time; empty when there are no more.
  ///
  /// - Parameter last: the last one that was had; nil to begin.
  func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload]

  /// The id behind a name in a chapter; nil when there is none.
  func id(_ kind: AliasKind, _ text: String, in log: LogCode) throws(PrivateStoreError) -> RandomID?

  /// All names of a kind in a chapter, ascending by the text's UTF-8.
  func aliases(_ kind: AliasKind, in log: LogCode) throws(PrivateStoreError) -> [Alias]

  /// Payloads not yet known to be referred to, with when they were put; ascending by handle.
  func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )]

  /// Marks payloads as referred to, in one go.
  func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError)

  /// Destroys payloads that no event refers to, in one go; one that is settled stays.
  func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError)

  /// Lines typed in the shell, oldest first.
  func lines() throws(PrivateStoreError) -> [String]

  /// Keeps a line; the oldest beyond `limit` go.
  func addLine(_ line: String, limit: Int) throws(PrivateStoreError)

  /// A setting of this copy of the registry; nil when not set.
  func setting(_ key: Setting) throws(PrivateStoreError) -> String?

  /// Keeps a setting.
  func set(_ key: Setting, _ value: String) throws(PrivateStoreError)
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
}

/// Why the private store could not be used.
package enum PrivateStoreError: Error, Hashable, Sendable {
  /// Another process holds the lock longer than we wait.
  case busy
  /// The files may only be read.
  case readOnly
  /// A name stands for another id already; nothing was kept.
  case aliasTaken
  /// The storage failed; the text is the system's, without personal data.
  case storage(String)
}
