package import Events

extension SealingPrivateStore {
  /// Name of the member that holds the commitment's nonce. Sealed like the others: in clear it would let
  /// guesses of a forgotten text be tried against the commitment in the log.
  static let nonce = "nonce"
  /// Name of the only member of a payload that is not written as payloads are.
  static let raw = "raw"
  /// How many keys a sitting holds for itself at most, so that not every entry writes which come next.
  private static let held = 32

  package func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError) {
    _ = try vault.openKey()
    let numbered = payloads.count { $0.person == nil } + aliases.count { $0.kind == .series }
    try store.put(at: instant, using: numbered) { (first) throws(PrivateStoreError) in
      var batch = SealedBatch()
      var made = first + numbered - 1
      try vault.make(upTo: made)
      func next() throws(PrivateStoreError) -> VaultKeyName {
        while true {
          let name = VaultKeyName.number(first + batch.keysUsed)
          batch.keysUsed += 1
          // The keys may be newer than this store, and know of what it never held and is forgotten.
          if try vault.key(name) != nil { return name }
          made += 1
          try vault.make(upTo: made)
        }
      }
      for payload in payloads {
        let key: VaultKeyName
        if let person = payload.person {
          key = .person(person, payload.handle.log)
        } else {
          key = try next()
        }
        batch.payloads.append(try sealed(payload, under: key))
      }
      for alias in aliases {
        let key = alias.kind == .series ? try next() : .person(alias.id, alias.log)
        batch.names.append(try sealed(alias, under: key))
      }
      batch.keysAhead = min(vault.newest + 1 - first - batch.keysUsed, Self.held)
      return batch
    }
  }

  private func sealed(
    _ payload: Payload, under name: VaultKeyName
  ) throws(PrivateStoreError) -> SealedPayload {
    let key = try key(name)
    var clear: [String: [UInt8]] = [Self.nonce: payload.nonce]
    // What is read again must be what was committed to, to the byte.
    if let text = PayloadText(bytes: payload.bytes), text.bytes == payload.bytes {
      for (member, value) in text.members { clear[member.rawValue] = Array(value.utf8) }
    } else {
      clear[Self.raw] = payload.bytes
    }
    var members: [String: SealedBytes] = [:]
    for (member, bytes) in clear {
      members[member] = SealedBytes(
        sealing: bytes, under: key,
        context: .member(
          member, of: payload.commitment, key: name, log: payload.handle.log, in: vault.id),
        nonce: vault.draw(12))
    }
    return SealedPayload(
      commitment: payload.commitment, handle: payload.handle, key: name, members: members)
  }

  func key(_ name: VaultKeyName) throws(PrivateStoreError) -> SecretKey {
    if case .person(let person, let log) = name { return try vault.key(of: person, in: log) }
    guard let key = try vault.key(name) else { throw .unreadable(nil) }
    return key
  }

  package func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText? {
    guard !isLocked else { throw .locked }
    guard let sealed = try store.payload(commitment) else { return nil }
    guard let clear = try opened(sealed) else { return nil }
    note(sealed)
    var text = PayloadText()
    for (member, bytes) in clear where member != Self.nonce {
      guard let known = PayloadMember(rawValue: member),
        let value = String(validating: bytes, as: UTF8.self)
      else { throw .unreadable(sealed.handle) }
      text[known] = value
    }
    return text
  }

  private func note(_ payload: SealedPayload) {
    switch payload.key {
    case .person(let person, _): trail.note(person: person)
    case .number: trail.note(entry: payload.handle)
    }
  }

  /// The members in clear; nil when the key was erased.
  private func opened(
    _ payload: SealedPayload
  ) throws(PrivateStoreError) -> [String: [UInt8]]? {
    let key: SecretKey
    do throws(PrivateStoreError) {
      guard let found = try vault.key(payload.key) else { return nil }
      key = found
    } catch {
      if case .unreadable = error { throw .unreadable(payload.handle) }
      throw error
    }
    var clear: [String: [UInt8]] = [:]
    for (member, sealed) in payload.members {
      let context = SealContext.member(
        member, of: payload.commitment, key: payload.key, log: payload.handle.log, in: vault.id)
      guard let bytes = sealed.opened(with: key, context: context) else {
        throw .unreadable(payload.handle)
      }
      clear[member] = bytes
    }
    return clear
  }

  package func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload] {
    let next = try store.payloads(after: last)
    if !isLocked, !next.isEmpty { trail.noteEverything() }
    var kept: [KeptPayload] = []
    for payload in next {
      kept.append(
        KeptPayload(
          commitment: payload.commitment, handle: payload.handle,
          content: try content(of: payload), isSettled: payload.isSettled, number: payload.number))
    }
    return kept
  }

  private func content(
    of payload: SealedPayload
  ) throws(PrivateStoreError) -> KeptPayload.Content {
    do throws(PrivateStoreError) {
      guard let clear = try opened(payload) else { return .erased }
      guard let nonce = clear[Self.nonce] else { return .partly }
      if let raw = clear[Self.raw] { return .whole(nonce: nonce, bytes: raw) }
      var text = PayloadText()
      for (member, bytes) in clear where member != Self.nonce {
        guard let known = PayloadMember(rawValue: member) else { return .unreadable }
        text[known] = String(decoding: bytes, as: UTF8.self)
      }
      return .whole(nonce: nonce, bytes: text.bytes)
    } catch {
      switch error {
      case .unreadable: return .unreadable
      case .locked: return .locked
      default: throw error
      }
    }
  }

  package func payloads(
    of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> [(handle: Handle, commitment: Events.Digest)] {
    try store.payloads(of: person, in: log).map { ($0.handle, $0.commitment) }
  }
}
