import EventLog
import Events

extension Registry {
  /// The access log by the same checks; it has no payloads. nil where there is none.
  ///
  /// - Parameter outside: heads of it from elsewhere.
  func verifyAccesses(
    _ checks: Set<Check>, _ outside: [OutsideHead]
  ) throws(ApplicationError) -> Verification? {
    guard let accessLog else { return nil }
    accessLog.environment = environment
    // Without progress: what is said on the way may be put on record in the file that is read.
    return try accessLog.verify(checks: checks.subtracting([.commitments]), outside: outside)
  }
}

extension Verification {
  /// Takes what was found of the access log, by its name.
  mutating func take(_ found: Verification) {
    if let head = found.heads.first(where: { $0.log == .access }),
      let after = found.afterOutside.first(where: { $0.log == .access })
    {
      accesses = (head.log, head.head, after)
    }
    views += found.views
    outsideHeads += found.outsideHeads
    agreedOutside += found.agreedOutside
    clockOverrides += found.clockOverrides
    findings += found.findings.map { finding in
      VerificationFinding(
        log: finding.log ?? .access, seq: finding.seq, problem: finding.problem)
    }
  }
}
