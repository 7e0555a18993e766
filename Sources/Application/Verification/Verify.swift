import EventLog
import Events
import Projections
import Vault

extension Registry {
  /// Re-reads every stored byte and compares everything that follows from it: hashes, kept roots,
  /// registers, views, commitments whose payload is here, and the schema that guards the log. What
  /// only a head kept elsewhere can show (a cut tail, a rewrite of everything) is not found here.
  ///
  /// - Parameter progress: called with the number of events read so far.
  package func verify(
    progress: (Int) -> Void = { _ in }
  ) throws(ApplicationError) -> Verification {
    var result = Verification()
    for text in try reading({ () throws(LogError) in try events.schemaDifferences() }) {
      result.findings.append(VerificationFinding(log: nil, seq: nil, problem: .schema(text)))
    }
    for log in try logs() {
      try verify(log, &result, progress)
    }
    try verifyPayloads(&result)
    return result
  }

  private func verify(
    _ log: LogCode, _ result: inout Verification, _ progress: (Int) -> Void
  ) throws(ApplicationError) {
    let before = result.events
    // An append while we read is left for the next time: what is compared is the log as it was.
    let kept = try reading { () throws(LogError) in try events.keptHeads(of: log) }
    let size = kept.last?.size ?? 0
    let keys = try reading { () throws(LogError) in try events.keys(of: log) }
    var verifier = LogVerifier(log: log, kept: kept, keys: keys.filter { $0.seq <= size })
    var beyond = false
    do throws(LogError) {
      try events.readWithLeaves(log, from: 1) { seq, bytes, leaf in
        if seq > size {
          beyond = true
          return false
        }
        verifier.take(seq, bytes, leaf)
        if seq % 4_096 == 0 { progress(before + seq) }
        return true
      }
    } catch {
      guard case .damaged(_, let seq) = error else { throw .log(error) }
      verifier.stop(at: seq)
    }
    if beyond, try reading({ () throws(LogError) in try events.head(of: log) }).size == size {
      result.findings.append(VerificationFinding(log: log, seq: size + 1, problem: .noHead))
    }
    verifier.finish(events.registry)
    result.events += verifier.tree.size
    result.heads.append((log, verifier.tree.head))
    result.findings += verifier.findings
    result.clockOverrides += verifier.register.clockOverrides.map { Handle(log, $0) }
    if verifier.isFolded { try verifyView(verifier.register, &result) }
  }

  /// The saved view, brought to where the fold is, must be the same to the byte.
  private func verifyView(
    _ register: ChapterRegister, _ result: inout Verification
  ) throws(ApplicationError) {
    guard let view = views.view(of: register.log), view.head.size <= register.size else { return }
    result.views += 1
    if try !gives(view, register) {
      result.findings.append(
        VerificationFinding(log: register.log, seq: view.head.size, problem: .viewDiffers))
    }
  }

  private func gives(
    _ view: StoredView, _ register: ChapterRegister
  ) throws(ApplicationError) -> Bool {
    if view.head.size == register.size { return view.state == register.state }
    guard var saved = ChapterRegister(state: view.state, of: register.log) else { return false }
    // No further than the register: somebody may have recorded more meanwhile.
    try fold(register.log, into: &saved, upTo: register.size)
    return saved.state == register.state
  }

  private func verifyPayloads(_ result: inout Verification) throws(ApplicationError) {
    var count = 0
    var differing: [LogCode: Int] = [:]
    try privately { () throws(PrivateStoreError) in
      try privates.eachPayload { commitment, handle, nonce, bytes in
        count += 1
        if Commitment.of(nonce: nonce, payload: bytes) != commitment {
          differing[handle.log] = min(differing[handle.log] ?? handle.seq, handle.seq)
        }
      }
    }
    result.payloads = count
    for (log, seq) in differing.sorted(by: { $0.key < $1.key }) {
      result.findings.append(
        VerificationFinding(log: log, seq: seq, problem: .commitmentDiffers))
    }
  }
}
