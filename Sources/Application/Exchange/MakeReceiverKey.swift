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

  func parcelling<T>(_ body: () throws(ParcelError) -> T) throws(ApplicationError) -> T {
    do throws(ParcelError) { return try body() } catch { throw .parcel(error) }
  }
}
