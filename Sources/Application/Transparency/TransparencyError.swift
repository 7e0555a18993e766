package import EventLog
package import Events

/// Why nothing was signed, proved or cosigned.
package enum TransparencyError: Error, Hashable, Sendable {
  /// The log has no owner key: `nøkkel ny` gives it one.
  case noOwnerKey(LogCode)
  /// The head that was signed last lies beyond the log's end: something recorded and signed for is gone.
  case shorterThanSigned(LogCode, signed: Head, here: Head)
  /// The log is no continuation of the head that was signed last.
  case forkedFromSigned(LogCode, signed: Head, here: Head)
  /// The key is here, but not the head that was signed last with it: another could be contradicted.
  case signedHeadMissing(LogCode)
  /// What was kept as signed is no checkpoint of this log, or none that its owner signed.
  case badSignedHead(LogCode)
  /// The event lies after the newest signed head, and nothing may be signed here.
  case notCovered(Handle, size: Int)
  /// The registry has several logs and no central one: which is to be sealed?
  case severalLogs([LogCode])
  /// An older head to prove from lies beyond the newest signed one.
  case beyondSigned(LogCode, old: Int, size: Int)
  /// The event is no sealed report.
  case notASeal(Handle)
  /// A file is not of its format.
  case format(TransparencyFormatError)
  /// The signatures of a note are not accepted.
  case note(NoteRefusal)
  /// There is no signed head that cosignatures could be added to.
  case nothingSigned(LogCode)
  /// A note is of another head than the one signed last.
  case otherHead(signed: Head, offered: Head)
  /// A head from elsewhere is no beginning of the log.
  case otherHistory(LogCode, Head)
  /// What a seal from elsewhere says is not what was signed.
  case broken(FileFinding)
  /// A note is about another log.
  case otherLog(expected: String, found: String)
  /// No key is known that could have signed for this log.
  case unknownLog(origin: String)
  /// There is no witness's key, or none of that name, in the key folder.
  case noWitness
  /// There are several witnesses: which? Their names.
  case severalWitnesses([String])
  /// A witness has that name already.
  case witnessExists(String)
  /// No witness can be called so.
  case notAWitnessName(String)
  /// A file that is neither a signed head nor one with a proof.
  case notForWitness
  /// A folder holds something else than tiles of a log; its path.
  case folderTaken(String)
  /// A folder holds bundles of events already, which what is written now has none of; its path.
  case folderHasEvents(String)
  /// A tile is there already, and is another; its path.
  case otherTile(String)
  /// A witness does not cosign.
  case witness(WitnessRefusal)
}
