package import Events

/// Sealed payloads, names, secrets and lines in memory: for tests, and in the place of a file that is
/// not there.
package final class InMemorySealedStore: SealedStore {
  package let isReadOnly: Bool
  private var secrets: [LogCode: SealedBytes] = [:]
  private var payloads: [Events.Digest: Kept] = [:]
  private var named: [Name: SealedName] = [:]
  private var begun: [(number: Int, log: LogCode, text: SealedBytes)] = []
  private var typed: [SealedBytes] = []
  private var settings: [String: String] = [:]
  private var intended: [ErasureIntent] = []
  private var nextKey = 1
  private var count = 0

  private struct Kept {
    var payload: SealedPayload
    var put: Instant
  }

  private struct Name: Hashable {
    let kind: AliasKind
    let log: LogCode
    let blind: Events.Digest
  }

  /// A store of nothing; a read-only one stays so.
  package init(readOnly: Bool = false) { isReadOnly = readOnly }

  package func secret(of log: LogCode) throws(PrivateStoreError) -> SealedBytes? { secrets[log] }

  package func setSecret(_ secret: SealedBytes, of log: LogCode) throws(PrivateStoreError) {
    try willWrite()
    secrets[log] = secrets[log] ?? secret
  }

  package func put(
    at instant: Instant, using keys: Int, _ make: (Int) throws(PrivateStoreError) -> SealedBatch
  ) throws(PrivateStoreError) {
    try willWrite()
    let batch = try make(nextKey)
    var named = named
    for name in batch.names {
      let place = Name(kind: name.kind, log: name.log, blind: name.blind)
      guard named[place] == nil || named[place]?.id == name.id else { throw .aliasTaken }
      named[place] = named[place] ?? name
    }
    self.named = named
    nextKey += batch.keysUsed
    for var payload in batch.payloads {
      if payloads[payload.commitment]?.payload.isSettled == true { continue }
      count += 1
      payload.number = count
      payloads[payload.commitment] = Kept(payload: payload, put: instant)
    }
  }

  package func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> SealedPayload? {
    payloads[commitment]?.payload
  }

  package func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [SealedPayload] {
    // All at once: they are in memory already.
    last == nil ? sorted() : []
  }

  package func payloads(
    of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> [SealedPayload] {
    sorted().filter { $0.key == .person(person, log) }
  }

  private func sorted() -> [SealedPayload] {
    payloads.values.map(\.payload)
      .sorted { ($0.handle, $0.number) < ($1.handle, $1.number) }
  }

  package func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )] {
    payloads.values.filter { !$0.payload.isSettled }
      .map { ($0.payload.commitment, $0.payload.handle, $0.put) }
      .sorted { $0.handle < $1.handle }
  }

  package func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try willWrite()
    for commitment in commitments { payloads[commitment]?.payload.isSettled = true }
  }

  package func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try willWrite()
    for commitment in commitments where payloads[commitment]?.payload.isSettled == false {
      payloads[commitment] = nil
    }
  }

  package func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try willWrite()
    for commitment in commitments { payloads[commitment] = nil }
  }

  package func destroy(
    _ members: [String], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) {
    try willWrite()
    for commitment in commitments {
      for member in members { payloads[commitment]?.payload.members[member] = nil }
    }
  }

  package func name(
    _ kind: AliasKind, _ blind: Events.Digest, in log: LogCode
  ) throws(PrivateStoreError) -> SealedName? {
    named[Name(kind: kind, log: log, blind: blind)]
  }

  package func names(
    _ kind: AliasKind, in log: LogCode
  ) throws(PrivateStoreError) -> [SealedName] {
    named.values.filter { $0.kind == kind && $0.log == log }
  }

  package func names(of id: RandomID, in log: LogCode) throws(PrivateStoreError) -> [SealedName] {
    named.values.filter { $0.id == id && $0.log == log }
  }

  package func destroyNames(of ids: [RandomID], in log: LogCode) throws(PrivateStoreError) {
    try willWrite()
    let ids = Set(ids)
    named = named.filter { $0.value.log != log || !ids.contains($0.value.id) }
  }

  package func intents() throws(PrivateStoreError) -> [ErasureIntent] { intended }

  package func add(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try willWrite()
    intended += intents
  }

  package func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try willWrite()
    intended.removeAll { intents.contains($0) }
  }

  package func lines() throws(PrivateStoreError) -> [SealedBytes] { typed }

  package func addLine(_ line: SealedBytes, limit: Int) throws(PrivateStoreError) {
    try willWrite()
    typed = Array((typed + [line]).suffix(max(limit, 0)))
  }

  package func clearLines() throws(PrivateStoreError) {
    try willWrite()
    typed = []
  }

  package func drafts() throws(PrivateStoreError) -> [(
    number: Int, log: LogCode, text: SealedBytes
  )] { begun }

  package func keepDraft(
    _ text: SealedBytes, of log: LogCode, replacing number: Int?
  ) throws(PrivateStoreError) -> Int {
    try willWrite()
    let number = number ?? (begun.last?.number ?? 0) + 1
    begun.removeAll { $0.number == number }
    begun.append((number, log, text))
    begun.sort { $0.number < $1.number }
    return number
  }

  package func removeDraft(_ number: Int) throws(PrivateStoreError) {
    try willWrite()
    begun.removeAll { $0.number == number }
  }

  package func clearDrafts(of log: LogCode?) throws(PrivateStoreError) {
    try willWrite()
    begun.removeAll { log == nil || $0.log == log }
  }

  package func setting(_ name: String) throws(PrivateStoreError) -> String? { settings[name] }

  package func set(_ name: String, _ value: String) throws(PrivateStoreError) {
    try willWrite()
    settings[name] = value
  }

  private func willWrite() throws(PrivateStoreError) {
    if isReadOnly { throw .readOnly }
  }
}
