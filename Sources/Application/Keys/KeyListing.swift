package import EventLog
package import Events
import Exchange
import Vault

/// What is in the key folder, and which keys the logs of a registry have.
package struct KeyListing: Hashable, Sendable {
  /// Where the keys are.
  package let place: String
  /// The logs, ascending; nil without a registry.
  package var logs: [LogKey]?
  /// Private keys of owners that no log here has in force.
  package var others: [OwnKey] = []
  /// Private keys of witnesses.
  package var witnesses: [OwnKey] = []
  /// Private keys that parcels are opened with.
  package var receivers: [OwnKey] = []
  /// Keys of others that are trusted.
  package var known: [KnownKey] = []

  /// Whether a private key is at hand.
  package enum Presence: Hashable, Sendable, CaseIterable {
    case here, underPassphrase, elsewhere
  }

  /// A log with the key in force.
  package struct LogKey: Hashable, Sendable {
    /// Which log.
    package let log: LogCode
    /// The key's id; nil when the log has none.
    package let id: String?
    /// Whether it can be signed with here.
    package let presence: Presence?
    /// C2SP's verifier form.
    package let verifier: String?
    /// Events of the head last signed from here.
    package let lastSigned: Int?
    /// A signature that does not hold: the handle and why.
    package let problem: Problem?
  }

  /// A signature that does not hold.
  package struct Problem: Hashable, Sendable {
    /// The owner-key-set.
    package let handle: Handle
    /// Why.
    package let reason: OwnerKeyProblem.Reason
  }

  /// A private key that is here.
  package struct OwnKey: Hashable, Sendable {
    /// Its id.
    package let id: String
    /// The name it cosigns under; nil for an owner's and a receiver's.
    package let name: String?
    /// Here, or under a passphrase.
    package let presence: Presence
    /// How others are given it: C2SP's verifier form of a cosignature; the line of a receiver's key, nil
    /// without a registry, whose organisation stands in it; nil for an owner's, which is named by its logs.
    package let verifier: String?
  }
}

extension KeyStore {
  /// What is in the key folder.
  ///
  /// - Parameter registry: whose logs are listed; nil for none.
  package func listing(_ registry: Registry?) throws(ApplicationError) -> KeyListing {
    var listing = KeyListing(place: place)
    var inForce: Set<String> = []
    if let registry {
      var logs: [KeyListing.LogKey] = []
      for log in try registry.logs() { logs.append(try logKey(log, registry)) }
      inForce = Set(logs.compactMap(\.id))
      listing.logs = logs
    }
    do throws(KeyStoreError) {
      for file in try keys() {
        let own = ownKey(file, registry?.events.registry.organisation)
        switch file.kind {
        case .witness: listing.witnesses.append(own)
        case .receiver: listing.receivers.append(own)
        case .owner: if !inForce.contains(own.id) { listing.others.append(own) }
        }
      }
      listing.known = try known()
    } catch { throw .keys(error) }
    return listing
  }

  private func logKey(
    _ log: LogCode, _ registry: Registry
  ) throws(ApplicationError) -> KeyListing.LogKey {
    let key: OwnerKeyInForce?
    var problem: KeyListing.Problem?
    do throws(ApplicationError) { key = try registry.ownerKey(of: log) } catch {
      guard case .ownerKey(let handle, let reason) = error else { throw error }
      problem = KeyListing.Problem(handle: handle, reason: reason)
      key = nil
    }
    let id = key.map { KeyID(publicKey: $0.key.bytes) }
    let origin = try registry.register(of: log).origin
    do throws(KeyStoreError) {
      var presence: KeyListing.Presence?
      if let id { presence = Self.presence(try self.key(id)) }
      return KeyListing.LogKey(
        log: log, id: id?.description, presence: presence, verifier: key?.verifier.text,
        lastSigned: try origin.flatMap { (origin) throws(KeyStoreError) in
          try lastSignedSize("\(origin)")
        }, problem: problem)
    } catch { throw .keys(error) }
  }

  private func lastSignedSize(_ origin: String) throws(KeyStoreError) -> Int? {
    guard let note = try lastSigned(origin) else { return nil }
    do throws(TransparencyFormatError) {
      return try SignedCheckpoint(note).checkpoint.head.size
    } catch { throw .badCheckpoint(path: "\(place): \(origin)") }
  }

  private func ownKey(_ file: KeyFile, _ organisation: LogCode?) -> KeyListing.OwnKey {
    var name: String?
    var verifier: String?
    switch file.kind {
    case .owner: break
    case .witness(let own):
      name = own
      verifier =
        KeyName(own).flatMap {
          VerifierKey(name: $0, kind: .cosignature, publicKey: file.publicKey)
        }?.text
    case .receiver:
      verifier =
        organisation.flatMap {
          ReceiverKey(organisation: $0, publicKey: file.publicKey)
        }?.text
    }
    return KeyListing.OwnKey(
      id: file.id.description, name: name, presence: Self.presence(file), verifier: verifier)
  }

  private static func presence(_ file: KeyFile?) -> KeyListing.Presence {
    guard let file else { return .elsewhere }
    return file.isSealed ? .underPassphrase : .here
  }
}
