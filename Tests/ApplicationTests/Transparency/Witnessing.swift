import Application
import EventLog
import Events
import TestSupport
import Vault

/// A witness with keys of its own, who knows the owner of a registry's logs.
struct Witnessing {
  let keys: WatchedKeys
  let name: String
  let verifier: VerifierKey
  var known: [VerifierKey]
  var now = Instant.testNow

  init(
    _ keyed: Keyed, name: String = "vitne.example/w1", keys: WatchedKeys = WatchedKeys(),
    seed: UInt64 = 5
  ) throws {
    self.keys = keys
    self.name = name
    verifier = try keys.makeWitness(name, passphrase: nil, .test(seed: seed))
    known = try keyed.registry.logs().map { try keyed.verifier($0) }
  }

  func cosign(_ update: CheckpointUpdate) throws -> NoteSignature {
    try WitnessDesk(keys, named: name, Passphrases(), now: now).cosign(update, known: known)
  }

  /// A head alone, as it is shown the first time.
  func cosign(_ signed: SignedCheckpoint) throws -> NoteSignature {
    try cosign(
      CheckpointUpdate(consistency: ConsistencyProof(old: 0, hashes: []), checkpoint: signed))
  }

  /// What it answers, as `vitne` prints it.
  func answer(_ signed: SignedCheckpoint) throws -> [UInt8] {
    Array((try cosign(signed).line + "\n").utf8)
  }
}
