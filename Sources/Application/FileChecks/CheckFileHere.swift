package import EventLog
import Events

extension Registry {
  /// Holds a file against the registry: the log is here, was once at that head, and the event is the one
  /// that was proved. A seal is computed anew.
  package func check(_ check: FileCheck) throws(ApplicationError) -> FileCheck {
    if cursor != nil { return try at(nil).check(check) }
    var check = check
    check.isAgainstRegistry = true
    guard let origin = LogOrigin(check.origin), try isHere(origin) else {
      check.findings.append(.otherLog(check.origin))
      return check
    }
    if try !hasHead(origin.log, check.head) {
      check.findings.append(.headDiffers(origin.log, size: check.head.size))
    }
    check.findings.removeAll { $0 == .onlySum }
    // Here the owner's key is known: a head without its signature is not the owner's.
    if let place = check.findings.firstIndex(of: .ownerUnknown),
      try ownerVerifier(of: origin.log, at: check.head.size) != nil
    {
      check.findings[place] = .signature(.noKnownKey)
    }
    if case .update(let update) = check.file, update.consistency.old <= (try size(of: origin.log)) {
      check.check(
        update.consistency, from: try provableHead(of: origin.log, at: update.consistency.old))
    }
    if case .proof(let proof) = check.file, let handle = check.proved {
      try self.check(proof, handle, &check)
    }
    if case .seal(let file) = check.file, let seal = check.seal {
      check.findings += try findings(seal, file)
      check.provedPart = try provedPart(of: seal)
    }
    return check
  }

  /// The key that signs a log's head of this size: whoever has the registry can check its signatures.
  /// One that was replaced by then is none.
  package func ownerVerifiers(
    of origin: String, at size: Int
  ) throws(ApplicationError) -> [VerifierKey] {
    guard let origin = LogOrigin(origin), try isHere(origin) else { return [] }
    guard let key = try ownerVerifier(of: origin.log, at: size) else { return [] }
    return [key]
  }

  func isHere(_ origin: LogOrigin) throws(ApplicationError) -> Bool {
    guard try at(nil).logs().contains(origin.log) else { return false }
    return try self.origin(of: origin.log) == origin
  }

  private func check(
    _ proof: ProofFile, _ handle: Handle, _ check: inout FileCheck
  ) throws(ApplicationError) {
    let here = try leafHere(handle)
    if let leaf = proof.leaf {
      if here != leaf { check.findings.append(.notRecorded(handle)) }
      return
    }
    check.findings.removeAll { $0 == .subjectMissing }
    guard let here, proof.inclusion.proves(here, in: check.head) else {
      check.findings.append(.notIncluded(.subject))
      return
    }
  }

  private func leafHere(_ handle: Handle) throws(ApplicationError) -> Hash? {
    guard try isRecorded(handle) else { return nil }
    var hasher = TreeHasher()
    return hasher.leaf(try bytes(of: handle))
  }

  func isRecorded(_ handle: Handle) throws(ApplicationError) -> Bool {
    try size(of: handle.log) >= handle.seq
  }

  func hasHead(_ log: LogCode, _ head: Head) throws(ApplicationError) -> Bool {
    guard head.size <= (try size(of: log)) else { return false }
    return try provableHead(of: log, at: head.size) == head
  }
}
