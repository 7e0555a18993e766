import Decisions
import EventLog
package import Events
import Projections
import Vault

/// A new key for the owner of logs.
package struct OwnerKeyRequest: Hashable, Sendable {
  /// The logs; nil for every log that has no key yet.
  package let logs: [LogCode]?
  /// Whether the centre vouches for the new key of a log whose own is lost.
  package let byCentral: Bool
  /// What the new key is put under; nil for a key in clear.
  package let passphrase: String?

  /// A request.
  package init(logs: [LogCode]? = nil, byCentral: Bool = false, passphrase: String? = nil) {
    self.logs = logs
    self.byCentral = byCentral
    self.passphrase = passphrase
  }
}

/// A key that was made, and where it was recorded.
package struct NewOwnerKey: Hashable, Sendable {
  /// The key's id; nil when every log had a key already, and none was made.
  package let id: String?
  /// The owner-key-set events, `sentralt` first.
  package let handles: [Handle]
}

extension Registry {
  /// Makes one key and records it in each log, whose head is signed with it at once: a key in force whose
  /// signed head is missing was moved here without it, or lost it. The key is on disk before any log names
  /// it; every key that is to vouch for it is opened, and each log held against what was signed for it,
  /// before anything is done. Whoever makes one at the same time comes after us, and its key after ours.
  package func makeOwnerKey(
    _ request: OwnerKeyRequest, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> NewOwnerKey {
    try keys.locked { () throws(ApplicationError) in
      try makeAlone(request, keys, passphrases)
    }
  }

  private func makeAlone(
    _ request: OwnerKeyRequest, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> NewOwnerKey {
    let logs = try logsForNewKey(request)
    if logs.isEmpty { return NewOwnerKey(id: nil, handles: []) }
    var voices: [(log: LogCode, voice: Voice)] = []
    // Each is opened once: under a passphrase that takes its time.
    var opened: [PublicKey: SigningKey] = [:]
    for log in logs {
      let voice = try voice(for: log, request.byCentral) { (key) throws(ApplicationError) in
        if let signer = opened[key] { return signer }
        opened[key] = try keeping { () throws(KeyStoreError) in
          try keys.signingKey(key, passphrases)
        }
        return opened[key]
      }
      // The former key's head alone says what it signed; who has lost that key has lost the head too.
      try requireExtensionOfSigned(log, keys, withoutLast: voice.by != .previous)
      voices.append((log, voice))
    }
    let seed = environment.draw(32)
    guard let key = SigningKey(seed: seed) else { preconditionFailure("a seed has 32 bytes") }
    let file = KeyFile(
      .owner, seed: seed,
      lock: request.passphrase.map {
        KeyFile.Lock(
          passphrase: $0, salt: environment.draw(16), cost: environment.passphraseCost)
      })
    try keeping { () throws(KeyStoreError) in try keys.add(file) }
    var handles: [Handle] = []
    for (log, voice) in voices {
      handles += try record(key, in: log, voice).handles
      let signer = OwnerSigner(origin: try origin(of: log), key: key)
      _ = try signHead(signer, keys, withoutLast: voice.by != .previous)
    }
    return NewOwnerKey(id: file.id.description, handles: handles)
  }

  /// Who vouches for a log's new key, and the key it takes the place of.
  private struct Voice {
    let by: OwnerKeySigner
    /// Nil when the new key speaks for itself.
    let signer: SigningKey?
    let former: PublicKey?
  }

  private func logsForNewKey(_ request: OwnerKeyRequest) throws(ApplicationError) -> [LogCode] {
    var logs: [LogCode] = []
    if let named = request.logs {
      for log in named where !logs.contains(log) { logs.append(log) }
    } else {
      if try self.logs().isEmpty { throw .chapterNotStated([]) }
      for log in try self.logs() where try ownerKey(of: log) == nil { logs.append(log) }
    }
    return logs.filter { $0 == .central } + logs.filter { $0 != .central }
  }

  private func voice(
    for log: LogCode, _ byCentral: Bool,
    _ open: (PublicKey) throws(ApplicationError) -> SigningKey?
  ) throws(ApplicationError) -> Voice {
    let former = try ownerKey(of: log)?.key
    let speaker: (log: LogCode, key: PublicKey)
    if byCentral {
      guard log != .central else { throw .centralVouchesForOthers }
      guard let central = try ownerKey(of: .central)?.key else { throw .noCentralKey }
      speaker = (.central, central)
    } else if let former {
      speaker = (log, former)
    } else {
      return Voice(by: .itself, signer: nil, former: nil)
    }
    guard let signer = try open(speaker.key) else {
      throw .ownerKeyNotHere(speaker.log, id: KeyID(publicKey: speaker.key.bytes).description)
    }
    return Voice(by: byCentral ? .central : .previous, signer: signer, former: former)
  }

  private func record(
    _ key: SigningKey, in log: LogCode, _ voice: Voice
  ) throws(ApplicationError) -> Receipt {
    try record(in: log) { (recording) throws(ApplicationError) in
      // Somebody else set one meanwhile: ours would be vouched for by the wrong one.
      guard recording.register.ownerKeys.last?.key == voice.former,
        let origin = recording.register.origin
      else { throw .contention(log) }
      let body = OwnerKeyChain.link(
        key, at: recording.register.size + 1, of: origin, by: voice.by,
        signer: voice.signer ?? key)
      return [recording.add(Decided(.ownerKeySet(body)))]
    }
  }
}
