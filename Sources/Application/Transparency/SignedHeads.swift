package import EventLog
package import Events
import Projections
import Vault

/// The owner's private key for a log, once it was opened.
package struct OwnerSigner {
  /// For which log.
  package let origin: LogOrigin
  let key: SigningKey

  /// A key for a log.
  package init(origin: LogOrigin, key: SigningKey) {
    self.origin = origin
    self.key = key
  }
}

extension Registry {
  /// The head of a log that was signed last and is kept with the keys, as it lies there; nil when none
  /// was.
  package func signedHead(
    of log: LogCode, _ keys: any KeyStore
  ) throws(ApplicationError) -> SignedCheckpoint? {
    let origin = try origin(of: log)
    guard
      let bytes = try keeping({ () throws(KeyStoreError) in
        try keys.lastSigned(origin.description)
      })
    else { return nil }
    guard let signed = try? SignedCheckpoint(bytes), signed.checkpoint.logOrigin == origin else {
      throw .transparency(.badSignedHead(log))
    }
    return signed
  }

  /// Signs the newest head of a log, also when the registry is looked at as of earlier. It is kept with
  /// the keys, on disk, before this returns: a signature that has left is never contradicted. A head
  /// that does not provably extend the one signed last is not signed.
  ///
  /// - Parameter withoutLast: signs all the same where the head signed last is not here; it was made with
  ///   the key, and what was signed elsewhere or before it was lost could be contradicted.
  package func signHead(
    _ signer: OwnerSigner, _ keys: any KeyStore, withoutLast: Bool = false
  ) throws(ApplicationError) -> SignedCheckpoint {
    let log = signer.origin.log
    return try keys.locked { () throws(ApplicationError) in
      let head = try at(nil).provableHead(of: log)
      let verifier = signer.key.verifier(signer.origin.keyName, .ed25519)
      // A key that was replaced meanwhile signs no head that holds its successor.
      guard try ownerVerifier(of: log, at: head.size) == verifier else { throw .contention(log) }
      if let last = try signedHead(of: log, keys) {
        try requireOwn(last, log)
        try requireExtension(of: last.checkpoint.head, by: head, log)
        if last.checkpoint.head == head { return last }
      } else if !withoutLast, try !isHandedOver(log) {
        throw .transparency(.signedHeadMissing(log))
      }
      let checkpoint = Checkpoint(signer.origin, head)
      let signed = SignedCheckpoint(
        checkpoint, signatures: [signer.key.sign(checkpoint.text, as: signer.origin.keyName)])
      try keep(signed, keys)
      return signed
    }
  }

  /// Whether the key in force came with the last event of what was received: nobody has signed with it.
  private func isHandedOver(_ log: LogCode) throws(ApplicationError) -> Bool {
    guard let key = try ownerKey(of: log) else { return false }
    return try receipts(of: log).contains { $0.events > 0 && $0.head.size == key.seq }
  }

  /// Throws unless what was signed last for a log is a beginning of what it is now.
  ///
  /// - Parameter withoutLast: whether it may be missing.
  package func requireExtensionOfSigned(
    _ log: LogCode, _ keys: any KeyStore, withoutLast: Bool = false
  ) throws(ApplicationError) {
    guard let last = try signedHead(of: log, keys) else {
      if withoutLast { return }
      throw .transparency(.signedHeadMissing(log))
    }
    try requireOwn(last, log)
    try requireExtension(of: last.checkpoint.head, log)
  }

  /// Throws unless a head that was signed for a log is a beginning of what it is now.
  func requireExtension(of signed: Head, _ log: LogCode) throws(ApplicationError) {
    try requireExtension(of: signed, by: at(nil).provableHead(of: log), log)
  }

  /// Throws unless a kept head is signed by the owner. Where the registry was put back behind a change
  /// of key, that it is too short is told instead.
  func requireOwn(
    _ signed: SignedCheckpoint, _ log: LogCode
  ) throws(ApplicationError) {
    let size = signed.checkpoint.head.size
    let isShort = try at(nil).size(of: log) < size
    let key = try ownerVerifier(of: log, at: size)
    let verified = try? signed.note.knownSignatures(by: key.map { [$0] } ?? [])
    guard let verified, isShort || !verified.isEmpty else {
      throw .transparency(.badSignedHead(log))
    }
  }

  private func requireExtension(
    of signed: Head, by here: Head, _ log: LogCode
  ) throws(ApplicationError) {
    guard signed.size <= here.size else {
      throw .transparency(.shorterThanSigned(log, signed: signed, here: here))
    }
    let proof = try reading { () throws(LogError) in
      var tree = at(nil).events.tree(of: log, size: here.size)
      return try ConsistencyProof(from: signed.size, to: here.size) { (from, to) throws(LogError) in
        try tree.subtree(from: from, to: to)
      }
    }
    guard proof.proves(signed, isPrefixOf: here) else {
      throw .transparency(.forkedFromSigned(log, signed: signed, here: here))
    }
  }

  func keep(
    _ signed: SignedCheckpoint, _ keys: any KeyStore
  ) throws(ApplicationError) {
    try keeping { () throws(KeyStoreError) in
      try keys.keepSigned(signed.bytes, of: signed.checkpoint.origin.description)
    }
  }
}

extension Registry {
  /// The private key that signs for a log, opened.
  package func ownerSigner(
    of log: LogCode, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> OwnerSigner {
    guard let owner = try ownerKey(of: log) else {
      // Where it once had one, the log is shorter than it was.
      try requireExtensionOfSigned(log, keys, withoutLast: true)
      throw .transparency(.noOwnerKey(log))
    }
    let key = try keeping { () throws(KeyStoreError) in
      try keys.signingKey(owner.key, passphrases)
    }
    guard let key else {
      throw .ownerKeyNotHere(log, id: KeyID(publicKey: owner.key.bytes).description)
    }
    return OwnerSigner(origin: owner.origin, key: key)
  }
}
