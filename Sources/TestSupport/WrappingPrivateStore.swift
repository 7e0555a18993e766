package import Events
package import Vault

/// A private store that passes everything on to another; whoever adopts it says what it does otherwise.
package protocol WrappingPrivateStore: PrivateStore {
  /// The other one.
  var inner: any PrivateStore { get }
}

extension WrappingPrivateStore {
  package var vault: Vault { inner.vault }
  package var trail: AccessTrail { inner.trail }
  package var journal: (([ErasureNote]) throws(PrivateStoreError) -> Void)? {
    get { inner.journal }
    set { inner.journal = newValue }
  }
  package func secret(of log: LogCode) throws(PrivateStoreError) -> [UInt8]? {
    try inner.secret(of: log)
  }
  package func setSecret(_ secret: [UInt8], of log: LogCode) throws(PrivateStoreError) {
    try inner.setSecret(secret, of: log)
  }
  package func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError) { try inner.put(payloads, aliases: aliases, at: instant) }
  package func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText? {
    try inner.payload(commitment)
  }
  package func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload] {
    try inner.payloads(after: last)
  }
  package func id(
    _ kind: AliasKind, _ text: String, in log: LogCode
  ) throws(PrivateStoreError) -> RandomID? { try inner.id(kind, text, in: log) }
  package func aliases(
    _ kind: AliasKind, in log: LogCode
  ) throws(PrivateStoreError) -> [Alias] { try inner.aliases(kind, in: log) }
  package func erase(
    _ people: [RandomID], in log: LogCode
  ) throws(PrivateStoreError) -> Bool { try inner.erase(people, in: log) }
  package func isErased(
    _ person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> Bool { try inner.isErased(person, in: log) }
  package func payloads(
    of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> [(handle: Handle, commitment: Events.Digest)] {
    try inner.payloads(of: person, in: log)
  }
  package func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) -> Bool {
    try inner.destroy(commitments)
  }
  package func destroy(
    _ members: [PayloadMember], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) -> Bool { try inner.destroy(members, of: commitments) }
  package func destroyNames(
    of ids: [RandomID], in log: LogCode
  ) throws(PrivateStoreError) -> Bool { try inner.destroyNames(of: ids, in: log) }
  package func holds(_ commitment: Events.Digest) throws(PrivateStoreError) -> Bool {
    try inner.holds(commitment)
  }
  package func isNamed(_ id: RandomID, in log: LogCode) throws(PrivateStoreError) -> Bool {
    try inner.isNamed(id, in: log)
  }
  package func intents() throws(PrivateStoreError) -> [ErasureIntent] { try inner.intents() }
  package func add(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try inner.add(intents)
  }
  package func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try inner.remove(intents)
  }
  package func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )] { try inner.unsettled() }
  package func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try inner.settle(commitments)
  }
  package func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try inner.destroyOrphans(commitments)
  }
  package func lines() throws(PrivateStoreError) -> [String] { try inner.lines() }
  package func addLine(_ line: String, limit: Int) throws(PrivateStoreError) {
    try inner.addLine(line, limit: limit)
  }
  package func clearLines() throws(PrivateStoreError) { try inner.clearLines() }
  package func drafts() throws(PrivateStoreError) -> [DraftText] { try inner.drafts() }
  package func keepDraft(
    _ text: String, of log: LogCode, replacing number: Int?
  ) throws(PrivateStoreError) -> Int { try inner.keepDraft(text, of: log, replacing: number) }
  package func removeDraft(_ number: Int) throws(PrivateStoreError) {
    try inner.removeDraft(number)
  }
  package func clearDrafts(of log: LogCode?) throws(PrivateStoreError) {
    try inner.clearDrafts(of: log)
  }
  package func setting(_ key: Setting) throws(PrivateStoreError) -> String? {
    try inner.setting(key)
  }
  package func set(_ key: Setting, _ value: String) throws(PrivateStoreError) {
    try inner.set(key, value)
  }
}
