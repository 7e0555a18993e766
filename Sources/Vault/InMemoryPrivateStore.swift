package import Events

/// Payloads, secrets and names in memory: for tests, and in the place of a file that is not there.
package final class InMemoryPrivateStore: PrivateStore {
  private let isReadOnly: Bool
  private var secrets: [LogCode: [UInt8]] = [:]
  private var payloads: [Events.Digest: Kept] = [:]
  private var names: [Name: RandomID] = [:]
  private var typed: [String] = []
  private var settings: [Setting: String] = [:]

  private struct Kept {
    var payload: Payload
    var put: Instant
    var settled = false
  }

  // Bytes, since Swift takes different spellings of a letter for the same.
  private struct Name: Hashable {
    let kind: AliasKind
    let log: LogCode
    let utf8: [UInt8]
  }

  /// A store of nothing; a read-only one stays so.
  package init(readOnly: Bool = false) { isReadOnly = readOnly }

  package func secret(of log: LogCode) throws(PrivateStoreError) -> [UInt8]? { secrets[log] }

  package func setSecret(_ secret: [UInt8], of log: LogCode) throws(PrivateStoreError) {
    precondition(secret.count == 32)
    try willWrite()
    secrets[log] = secrets[log] ?? secret
  }

  package func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError) {
    try willWrite()
    var names = names
    for alias in aliases {
      let name = Name(kind: alias.kind, log: alias.log, utf8: Array(alias.text.utf8))
      guard names[name] == nil || names[name] == alias.id else { throw .aliasTaken }
      names[name] = alias.id
    }
    self.names = names
    for payload in payloads where self.payloads[payload.commitment]?.settled != true {
      self.payloads[payload.commitment] = Kept(payload: payload, put: instant)
    }
  }

  package func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText? {
    payloads[commitment].flatMap { PayloadText(bytes: $0.payload.bytes) }
  }

  package func sealed(
    _ commitment: Events.Digest
  ) throws(PrivateStoreError) -> (nonce: [UInt8], bytes: [UInt8])? {
    payloads[commitment].map { ($0.payload.nonce, $0.payload.bytes) }
  }

  package func id(
    _ kind: AliasKind, _ text: String, in log: LogCode
  ) throws(PrivateStoreError) -> RandomID? {
    names[Name(kind: kind, log: log, utf8: Array(text.utf8))]
  }

  package func aliases(
    _ kind: AliasKind, in log: LogCode
  ) throws(PrivateStoreError) -> [Alias] {
    names.filter { $0.key.kind == kind && $0.key.log == log }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { Alias(kind, String(decoding: $0.key.utf8, as: UTF8.self), in: log, is: $0.value) }
  }

  package func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload] {
    // All at once: they are in memory already.
    guard last == nil else { return [] }
    return payloads.values.sorted { $0.payload.handle < $1.payload.handle }.enumerated().map {
      KeptPayload(
        commitment: $1.payload.commitment, handle: $1.payload.handle, nonce: $1.payload.nonce,
        bytes: $1.payload.bytes, isSettled: $1.settled, number: $0)
    }
  }

  package func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )] {
    payloads.values.filter { !$0.settled }
      .map { ($0.payload.commitment, $0.payload.handle, $0.put) }
      .sorted { $0.handle < $1.handle }
  }

  package func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try willWrite()
    for commitment in commitments { payloads[commitment]?.settled = true }
  }

  package func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try willWrite()
    for commitment in commitments where payloads[commitment]?.settled == false {
      payloads[commitment] = nil
    }
  }

  package func lines() throws(PrivateStoreError) -> [String] { typed }

  package func addLine(_ line: String, limit: Int) throws(PrivateStoreError) {
    try willWrite()
    typed = Array((typed + [line]).suffix(max(limit, 0)))
  }

  package func setting(_ key: Setting) throws(PrivateStoreError) -> String? { settings[key] }

  package func set(_ key: Setting, _ value: String) throws(PrivateStoreError) {
    try willWrite()
    settings[key] = value
  }

  private func willWrite() throws(PrivateStoreError) {
    if isReadOnly { throw .readOnly }
  }
}
