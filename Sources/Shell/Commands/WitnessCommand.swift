import Application
import EventLog
import Events
import Texts

extension Session {
  /// `vitne`: cosigns a head that extends the one seen last.
  func witness(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let update = try checkpointUpdate(line.parameters[0])
    let keys = try requiredKeys(line)
    let known = try knownKeys(line)
    let now = opener.environment.clock()
    let signature = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      try WitnessDesk(keys, named: line[option: "navn"], passphrases, now: now)
        .cosign(update, known: known)
    }
    try hand(out: Array((signature.line + "\n").utf8), line)
    let checkpoint = update.checkpoint.checkpoint
    remark(
      texts(
        .witnessed, texts.quoted(checkpoint.origin.description),
        texts.events(checkpoint.head.size)))
    return .done
  }

  /// `vitne ny`: a key to witness with.
  func newWitness(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let keys = try requiredKeys(line)
    let name = line.parameters[0]
    let passphrase = try newPassphrase(line)
    let key = try keeping { () throws(ApplicationError) in
      try keys.makeWitness(name, passphrase: passphrase, opener.environment)
    }
    remark(texts(.witnessMade, name))
    console.write(key.text + "\n")
    return .done
  }

  /// A checkpoint with its proof; a checkpoint alone is one that nobody has seen an earlier of.
  private func checkpointUpdate(_ path: String) throws(CommandFailure) -> CheckpointUpdate {
    switch try transparencyFile(path) {
    case .update(let update): return update
    case .checkpoint(let signed):
      return CheckpointUpdate(
        consistency: ConsistencyProof(old: 0, hashes: []), checkpoint: signed)
    case .proof, .seal, .paper:
      throw .application(.transparency(.notForWitness))
    }
  }
}
