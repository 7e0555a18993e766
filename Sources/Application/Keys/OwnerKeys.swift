package import EventLog
package import Events
package import Projections

/// The key that the owner of a log signs with.
package struct OwnerKeyInForce: Hashable, Sendable {
  /// The log's identity, and the name of the key.
  package let origin: LogOrigin
  /// The key.
  package let key: PublicKey
  /// Number of the owner-key-set.
  package let seq: Int

  /// In the form that others are given it.
  package var verifier: VerifierKey {
    guard
      let verifier = VerifierKey(name: origin.keyName, kind: .ed25519, publicKey: key.bytes)
    else { preconditionFailure("a public key has 32 bytes") }
    return verifier
  }
}

extension Registry {
  /// The key in force for a log, with every signature that leads to it checked; nil when it has none.
  ///
  /// - Throws: `.ownerKey` when one of them does not hold.
  package func ownerKey(of log: LogCode) throws(ApplicationError) -> OwnerKeyInForce? {
    let register = try register(of: log)
    let keys = try ownerKeys(of: log)
    guard let key = keys.last, let seq = register.ownerKeys.last?.seq, let origin = register.origin
    else { return nil }
    return OwnerKeyInForce(origin: origin, key: key, seq: seq)
  }

  /// The key that was in force for a log when it had so many events: no other signs its head. Nil before
  /// its first key. Also of what lies beyond a cursor.
  func ownerVerifier(of log: LogCode, at size: Int) throws(ApplicationError) -> VerifierKey? {
    let whole = at(nil)
    let register = try whole.register(of: log)
    let keys = try whole.ownerKeys(of: log)
    guard let origin = register.origin,
      let (_, key) = zip(register.ownerKeys, keys).filter({ $0.0.seq <= size }).last
    else { return nil }
    return VerifierKey(name: origin.keyName, kind: .ed25519, publicKey: key.bytes)
  }

  /// All keys that a log's owner had, in log order, checked; the last is in force. What the centre
  /// vouched for is taken unproved where its log is not here.
  package func ownerKeys(of log: LogCode) throws(ApplicationError) -> [PublicKey] {
    let register = try register(of: log)
    guard let origin = register.origin, !register.ownerKeys.isEmpty else { return [] }
    var central: [PublicKey]?
    if register.ownerKeys.contains(where: { $0.by == .central }), log != .central {
      // Also what it had beyond a cursor: two logs have no order between them.
      let whole = at(nil)
      if try whole.logs().contains(.central) { central = try whole.ownerKeys(of: .central) }
    }
    do throws(OwnerKeyProblem) {
      return try OwnerKeyChain.check(register.ownerKeyLinks, of: origin, central: central)
    } catch {
      throw .ownerKey(Handle(log, error.seq), error.reason)
    }
  }
}

extension ChapterRegister {
  /// The log's identity towards others; nil before its first event.
  package var origin: LogOrigin? {
    opened.map { LogOrigin(organisation: $0.organisation, log: log, id: $0.id) }
  }

  /// The log's owner-key-set events.
  package var ownerKeyLinks: [OwnerKeyChain.Link] {
    ownerKeys.map { key in
      OwnerKeyChain.Link(
        seq: key.seq, OwnerKeySet(by: key.by, key: key.key, signature: key.signature))
    }
  }
}
