package import EventLog
package import Events
import Vault

/// A witness at work: its key, and the heads it saw, in the key folder.
package struct WitnessDesk {
  private let keys: any KeyStore
  private let name: KeyName
  private let id: KeyID
  private let key: SigningKey
  private let now: Instant

  /// A witness, with its key opened.
  ///
  /// - Parameters:
  ///   - wanted: its name, or the id of its key; nil when there is only one. Of several of that name the
  ///     one that has not lost what it saw.
  ///   - now: the time its cosignatures state.
  package init(
    _ keys: any KeyStore, named wanted: String?, _ passphrases: Passphrases, now: Instant
  ) throws(ApplicationError) {
    var witnesses = try keys.witnesses().filter {
      wanted == nil || $0.name == wanted || $0.file.id.description == wanted
    }
    if witnesses.count > 1 {
      var whole: [(name: String, file: KeyFile)] = []
      for one in witnesses where try keys.remembers(one.file.id) { whole.append(one) }
      witnesses = whole.isEmpty ? [witnesses[0]] : whole
    }
    guard let one = witnesses.first, let name = KeyName(one.name) else {
      throw .transparency(.noWitness)
    }
    if witnesses.count > 1 { throw .transparency(.severalWitnesses(witnesses.map(\.name))) }
    self.keys = keys
    self.name = name
    self.now = now
    id = one.file.id
    do throws(KeyStoreError) { key = try keys.unlocked(one.file, passphrases) } catch {
      throw .keys(error)
    }
  }

  /// Cosigns a checkpoint that extends what was seen of its log. What was seen is kept, on disk, before
  /// the cosignature is handed out. The time that it states is never before that of the one kept.
  ///
  /// - Parameters:
  ///   - update: a proof from the head seen last; for a log seen first, from none.
  ///   - known: keys of logs that are trusted; those whose name is the checkpoint's origin can sign it.
  package func cosign(
    _ update: CheckpointUpdate, known: [VerifierKey]
  ) throws(ApplicationError) -> NoteSignature {
    let checkpoint = update.checkpoint.checkpoint
    let origin = checkpoint.origin.description
    let owners = known.filter { $0.kind == .ed25519 && $0.name == checkpoint.origin.keyName }
    guard !owners.isEmpty else { throw .transparency(.unknownLog(origin: origin)) }
    let verified: [VerifiedSignature]
    do throws(NoteRefusal) { verified = try update.checkpoint.note.verified(by: owners) } catch {
      throw .transparency(.note(error))
    }
    return try keys.locked { () throws(ApplicationError) in
      let seen = try lastSeen(origin)
      do throws(WitnessRefusal) {
        try Witness.check(update, after: seen?.checkpoint.head)
      } catch {
        throw .transparency(.witness(error))
      }
      let seconds = max(Int(now.milliseconds / 1_000), seen.flatMap(timeStated) ?? 0)
      let signature = key.cosign(checkpoint.text, as: name, seconds: seconds)
      // Not what others may have put on the note, in whatever number.
      let seenNow = SignedCheckpoint(
        checkpoint,
        signatures: update.checkpoint.note.signatures.filter { line in
          verified.contains { $0.key.verify(line, of: checkpoint.text) == $0 }
        } + [signature])
      do throws(KeyStoreError) { try keys.keepSeen(seenNow.bytes, of: origin, by: id) } catch {
        throw .keys(error)
      }
      return signature
    }
  }

  /// When this witness cosigned a note, in seconds after 1970.
  private func timeStated(_ signed: SignedCheckpoint) -> Int? {
    let own = key.verifier(name, .cosignature)
    return signed.note.signatures.lazy.compactMap { own.verify($0, of: signed.note.text) }.first?
      .seconds
  }

  private func lastSeen(_ origin: String) throws(ApplicationError) -> SignedCheckpoint? {
    let bytes: [UInt8]?
    do throws(KeyStoreError) { bytes = try keys.lastSeen(origin, by: id) } catch {
      throw .keys(error)
    }
    guard let bytes else { return nil }
    do throws(TransparencyFormatError) { return try SignedCheckpoint(bytes) } catch {
      throw .transparency(.format(error))
    }
  }
}

extension KeyStore {
  /// Makes the key of a witness.
  ///
  /// - Parameters:
  ///   - name: a URL without its scheme.
  ///   - passphrase: what it is put under; nil for a key in clear.
  package func makeWitness(
    _ name: String, passphrase: String?, _ environment: Environment
  ) throws(ApplicationError) -> VerifierKey {
    guard KeyFile.isName(name), let keyName = KeyName(name) else {
      throw .transparency(.notAWitnessName(name))
    }
    // Two keys could not be told apart by it, unless the older one cannot be used any more.
    for one in try witnesses() where one.name == name {
      if try remembers(one.file.id) { throw .transparency(.witnessExists(name)) }
    }
    let file = KeyFile(
      .witness(name: name), seed: environment.draw(32),
      lock: passphrase.map {
        KeyFile.Lock(
          passphrase: $0, salt: environment.draw(16), cost: environment.passphraseCost)
      })
    do throws(KeyStoreError) { try add(file) } catch { throw .keys(error) }
    guard
      let key = VerifierKey(name: keyName, kind: .cosignature, publicKey: file.publicKey)
    else { preconditionFailure("a public key has 32 bytes") }
    return key
  }

  fileprivate func remembers(_ witness: KeyID) throws(ApplicationError) -> Bool {
    do throws(KeyStoreError) {
      _ = try lastSeen("", by: witness)
      return true
    } catch .stateLost {
      return false
    } catch { throw .keys(error) }
  }

  fileprivate func witnesses() throws(ApplicationError) -> [(name: String, file: KeyFile)] {
    do throws(KeyStoreError) {
      return try keys().compactMap { file -> (name: String, file: KeyFile)? in
        if case .witness(let name) = file.kind { (name, file) } else { nil }
      }
    } catch { throw .keys(error) }
  }
}
