package import EventLog
package import Events

extension Registry {
  /// Adds cosignatures to the head of a log signed last. All are verified before any is kept.
  ///
  /// - Parameters:
  ///   - answers: each signature lines, or a whole note of that head.
  ///   - known: keys of witnesses; other signatures are left out.
  /// - Returns: the head with all its signatures, and who cosigned it in each answer.
  package func addCosignatures(
    _ answers: [[UInt8]], to log: LogCode, known: [VerifierKey], _ keys: any KeyStore
  ) throws(ApplicationError) -> (signed: SignedCheckpoint, by: [VerifiedSignature]) {
    try keys.locked { () throws(ApplicationError) in
      guard var signed = try signedHead(of: log, keys) else {
        throw .transparency(.nothingSigned(log))
      }
      try requireOwn(signed, log)
      var all: [VerifiedSignature] = []
      for answer in answers {
        let offered = try cosignatures(answer, on: signed)
        let verified: [VerifiedSignature]
        do throws(NoteRefusal) {
          verified = try offered.verified(by: known.filter { $0.kind == .cosignature })
        } catch { throw .transparency(.note(error)) }
        for one in verified { signed.add(one, among: offered) }
        all += verified
      }
      try keep(signed, keys)
      return (signed, all)
    }
  }

  private func cosignatures(
    _ bytes: [UInt8], on signed: SignedCheckpoint
  ) throws(ApplicationError) -> SignedNote {
    // What `vitne` prints is lines alone; a note may come back whole.
    let isLines = bytes.starts(with: Array("— ".utf8))
    let offered: SignedCheckpoint
    do throws(TransparencyFormatError) {
      offered = try SignedCheckpoint(isLines ? signed.note.text + [10] + bytes : bytes)
    } catch { throw .transparency(.format(error)) }
    guard offered.note.text == signed.note.text else {
      throw .transparency(
        .otherHead(signed: signed.checkpoint.head, offered: offered.checkpoint.head))
    }
    return offered.note
  }
}

extension SignedCheckpoint {
  /// Adds a signature that was verified, unless its key's that stands there is of a later time.
  fileprivate mutating func add(_ one: VerifiedSignature, among offered: SignedNote) {
    let text = note.text
    let standing = note.signatures.lazy.compactMap { one.key.verify($0, of: text) }.first
    if let time = standing?.seconds, time > one.seconds ?? 0 { return }
    if let line = offered.signatures.first(where: { one.key.verify($0, of: text) == one }) {
      add(line)
    }
  }
}
