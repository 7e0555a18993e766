import Decisions
import EventLog
package import Events
package import Exchange
import Projections
import Vault

extension Registry {
  /// The key that others are to seal to when they send something to the owner of a log; nil when it has
  /// none.
  package func receiverKey(of log: LogCode) throws(ApplicationError) -> ReceiverKey? {
    guard let key = try register(of: log).receiverKeys.last else { return nil }
    return ReceiverKey(organisation: events.registry.organisation, publicKey: key.key.bytes)
  }

  /// Makes a key that others seal to, and records it in a log. The key is on disk first.
  package func makeReceiverKey(
    in log: LogCode, passphrase: String? = nil, _ keys: any KeyStore
  ) throws(ApplicationError) -> ReceiverKey {
    try requireOwn(log)
    let seed = environment.draw(32)
    guard
      let secret = ReceiverSecret(organisation: events.registry.organisation, seed: seed),
      let key = PublicKey(secret.key.publicKey)
    else { preconditionFailure("a seed has 32 bytes") }
    let file = KeyFile(
      .receiver, seed: seed,
      lock: passphrase.map {
        KeyFile.Lock(passphrase: $0, salt: environment.draw(16), cost: environment.passphraseCost)
      })
    try keeping { () throws(KeyStoreError) in try keys.add(file) }
    _ = try record(in: log) { (recording) in
      [recording.add(Decided(.receiverKeySet(ReceiverKeySet(key: key))))]
    }
    return secret.key
  }

  /// Opens a file that was sent to somebody whose key is here, or in clear.
  package func open(
    parcel bytes: [UInt8], _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> Parcel {
    var secret: ReceiverSecret?
    if let id = try parcelling({ () throws(ParcelError) in try ParcelFile.header(bytes) }).recipient
    {
      secret = try keeping { () throws(KeyStoreError) in
        try keys.receiverSecret(id, of: events.registry.organisation, passphrases)
      }
    }
    return try parcelling { () throws(ParcelError) in try ParcelFile.open(bytes, with: secret) }
  }

  func parcelling<T>(_ body: () throws(ParcelError) -> T) throws(ApplicationError) -> T {
    do throws(ParcelError) { return try body() } catch { throw .parcel(error) }
  }
}
