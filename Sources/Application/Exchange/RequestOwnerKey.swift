import Decisions
package import EventLog
package import Events
import Projections
import Vault

/// What the centre did with a request for a key.
package enum KeyAnswer: Hashable, Sendable {
  /// The log is the chapter's: the signed request goes back to it.
  case vouched(KeyRequestFile)
  /// The log was the centre's and now is the chapter's: the log itself goes to it.
  case handedOver(Handle)
}

extension Registry {
  /// Makes a key for the owner of a log that the centre is to vouch for: because the log's own key is lost,
  /// or because the log is the centre's so far. The key is on disk first.
  package func requestOwnerKey(
    of log: LogCode, passphrase: String? = nil, _ keys: any KeyStore
  ) throws(ApplicationError) -> KeyRequestFile {
    try requireWhole()
    guard log != .central else { throw .centralVouchesForOthers }
    let size = try size(of: log)
    // A copy of a log that the centre owns is handed over as the centre has it.
    let isCopy = try isCopy(log)
    let after =
      size == 0 || isCopy ? nil : (origin: try origin(of: log), size: size)
    let seed = environment.draw(32)
    let file = KeyFile(
      .owner, seed: seed,
      lock: passphrase.map {
        KeyFile.Lock(passphrase: $0, salt: environment.draw(16), cost: environment.passphraseCost)
      })
    guard let key = PublicKey(file.publicKey) else { preconditionFailure("32 bytes") }
    try keeping { () throws(KeyStoreError) in try keys.add(file) }
    return KeyRequestFile(log: log, after: after, key: key)
  }

  /// The centre's answer. Of a log of its own it records the new key and writes no more in it: the log is
  /// the chapter's from there on. Of a copy it signs what the chapter is to record. Whoever asks must have
  /// made sure, by phone, whose key it is.
  package func answer(
    _ request: KeyRequestFile, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> KeyAnswer {
    try requireOwn(.central)
    guard let central = try ownerKey(of: .central) else { throw .noCentralKey }
    let signer = try ownerSigner(of: .central, keys, passphrases)
    guard try size(of: request.log) > 0 else { throw .unknownChapter("\(request.log)", near: []) }
    let origin = try origin(of: request.log)
    if let after = request.after, after.origin != origin {
      throw .exchange(.anotherLog(request.log))
    }
    if try isCopy(request.log) {
      guard let after = request.after else { throw .exchange(.copy(request.log)) }
      let link = OwnerKeyChain.link(
        request.key, at: after.size + 1, of: origin, by: .central, signer: signer.key)
      _ = try record(in: .central) { (recording) in
        let body = OwnerKeyConfirmed(log: request.log, logID: origin.id, key: request.key)
        return [recording.add(Decided(.ownerKeyConfirmed(body)))]
      }
      return .vouched(request.signed(link.signature))
    }
    return .handedOver(try handOver(request, origin, central, signer, keys, passphrases))
  }

  private func handOver(
    _ request: KeyRequestFile, _ origin: LogOrigin, _ central: OwnerKeyInForce,
    _ signer: OwnerSigner, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> Handle {
    let log = request.log
    let receipt = try record(in: log) { (recording) in
      let body = OwnerKeyChain.link(
        request.key, at: recording.register.size + 1, of: origin, by: .central, signer: signer.key)
      return [recording.add(Decided(.ownerKeySet(body)))]
    }
    // The new owner signs from here on; what is sent to it is covered by the centre's head.
    let head = try provableHead(of: log)
    let note = SignedCheckpoint(
      Checkpoint(origin, head),
      signatures: [signer.key.sign(Checkpoint(origin, head).text, as: origin.keyName)])
    let custody = LogReceipt(
      head: head, events: 0, at: environment.clock(), isCopy: true, note: note.bytes)
    _ = try appending(log) { () throws(AppendError) in
      try events.received.take([], into: log, expecting: head, custody)
    }
    return receipt.handles[0]
  }

  /// Records the key that the centre vouched for, as the next event of an own log, and signs its head.
  package func take(
    _ answer: KeyRequestFile, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> Handle {
    let log = answer.log
    guard let after = answer.after, let signature = answer.signature,
      try size(of: log) > 0, try origin(of: log) == after.origin
    else { throw .exchange(.notAnAnswer(log)) }
    try requireOwn(log)
    guard try logs().contains(.central) else { throw .exchange(.centralFirst(log)) }
    let message = OwnerKeyStatement.message(
      after.origin, seq: after.size + 1, key: "\(answer.key)")
    let centre = try ownerKeys(of: .central)
    guard
      centre.contains(where: { Ed25519.isValid(signature.bytes, of: message, by: $0.bytes) })
    else { throw .exchange(.notAnAnswer(log)) }
    let isHere = try keeping { () throws(KeyStoreError) in
      try keys.key(KeyID(publicKey: answer.key.bytes)) != nil
    }
    guard isHere else {
      throw .ownerKeyNotHere(log, id: KeyID(publicKey: answer.key.bytes).description)
    }
    let receipt = try record(in: log) { (recording) throws(ApplicationError) in
      guard recording.register.size == after.size else {
        throw .exchange(.answerTooLate(log, after: after.size, size: recording.register.size))
      }
      let body = OwnerKeySet(by: .central, key: answer.key, signature: signature)
      return [recording.add(Decided(.ownerKeySet(body)))]
    }
    // What the lost key signed last is lost with it, or here: then the new head goes on from it.
    _ = try signHead(ownerSigner(of: log, keys, passphrases), keys, withoutLast: true)
    return receipt.handles[0]
  }
}
