package import Events

/// The keys that a log says its owner signs with, each held to the signature that introduces it.
package enum OwnerKeyChain {
  /// One owner-key-set.
  package struct Link: Hashable, Sendable {
    /// Its number.
    package let seq: Int
    /// What it says.
    package let body: OwnerKeySet

    /// An event by its number.
    package init(seq: Int, _ body: OwnerKeySet) {
      self.seq = seq
      self.body = body
    }
  }

  /// Checks every signature and that each is by whom the event says.
  ///
  /// - Parameters:
  ///   - links: the log's owner-key-set events, ascending.
  ///   - central: all keys that `sentralt` ever had, checked. Which of them was in force cannot be
  ///     told: two logs have no order between them. Nil when that log is not at hand: what it vouches
  ///     for is then taken unproved.
  /// - Returns: the keys in log order; the last is in force.
  package static func check(
    _ links: [Link], of origin: LogOrigin, central: [PublicKey]?
  ) throws(OwnerKeyProblem) -> [PublicKey] {
    var keys: [PublicKey] = []
    for link in links {
      let signers: [PublicKey]?
      switch link.body.by {
      case .itself where keys.isEmpty: signers = [link.body.key]
      case .previous where !keys.isEmpty: signers = [keys[keys.count - 1]]
      case .central where origin.log != .central:
        if central == [] { throw OwnerKeyProblem(seq: link.seq, reason: .noCentralKeys) }
        signers = central
      default: throw OwnerKeyProblem(seq: link.seq, reason: .wrongSigner)
      }
      let message = OwnerKeyStatement.message(
        origin, seq: link.seq, key: "\(link.body.key)")
      guard
        signers?.contains(where: {
          Ed25519.isValid(link.body.signature.bytes, of: message, by: $0.bytes)
        }) ?? true
      else { throw OwnerKeyProblem(seq: link.seq, reason: .badSignature) }
      keys.append(link.body.key)
    }
    return keys
  }

  /// The event that introduces a key at the number it will have.
  package static func link(
    _ key: SigningKey, at seq: Int, of origin: LogOrigin, by: OwnerKeySigner, signer: SigningKey
  ) -> OwnerKeySet {
    guard let publicKey = PublicKey(key.publicKey) else {
      preconditionFailure("a public key has 32 bytes")
    }
    return link(publicKey, at: seq, of: origin, by: by, signer: signer)
  }

  /// The event that introduces the key of somebody else.
  package static func link(
    _ publicKey: PublicKey, at seq: Int, of origin: LogOrigin, by: OwnerKeySigner,
    signer: SigningKey
  ) -> OwnerKeySet {
    let message = OwnerKeyStatement.message(origin, seq: seq, key: "\(publicKey)")
    guard let signature = Signature(signer.signature(of: message)) else {
      preconditionFailure("a signature has 64 bytes")
    }
    return OwnerKeySet(by: by, key: publicKey, signature: signature)
  }
}

/// A key of a log's owner that nobody need believe in.
package struct OwnerKeyProblem: Error, Hashable, Sendable {
  /// Number of the owner-key-set.
  package let seq: Int
  /// What is wrong.
  package let reason: Reason

  /// What is wrong with a link.
  package enum Reason: Hashable, Sendable {
    /// The signature is not by whom it should be.
    case badSignature
    /// Signed by one that may not: by itself though there was a key, and the like.
    case wrongSigner
    /// Signed by the centre, whose log never had a key.
    case noCentralKeys
  }

  /// A problem at a number.
  package init(seq: Int, reason: Reason) {
    self.seq = seq
    self.reason = reason
  }
}
