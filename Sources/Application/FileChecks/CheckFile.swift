package import EventLog
package import Events

/// What was found of a file that a stranger handed in.
package struct FileCheck {
  /// The file.
  package let file: TransparencyFile
  /// The head in it.
  package let head: Head
  /// The origin that it states.
  package let origin: String
  /// Whose signatures were verified.
  package private(set) var signatures: [VerifiedSignature] = []
  /// What is wrong.
  package internal(set) var findings: [FileFinding] = []
  /// Of a seal, what stands in it.
  package internal(set) var seal: SealCheck?
  /// Whether it is the checkpoint of a folder with tiles, which were checked too.
  package private(set) var hasTiles = false
  /// Of a folder with tiles, what it holds; nil when they are not those of the head.
  package private(set) var tiles: TiledLog.Contents?
  /// Of a seal of several logs, the chapters whose part was computed anew where not all of them are here.
  package internal(set) var provedPart: [LogCode]?
  /// Whether it was held against a registry too.
  package internal(set) var isAgainstRegistry = false

  /// Whether nothing is wrong.
  package var isOK: Bool { findings.isEmpty }

  /// Checks a file by itself.
  ///
  /// - Parameters:
  ///   - known: keys that are trusted. A checkpoint that its owner's is not among is a finding: what
  ///     witnesses saw is not from whom it is.
  ///   - outside: heads from elsewhere, one of which a consistency proof may start from.
  package init(
    _ file: TransparencyFile, known: [VerifierKey], outside: [OutsideHead] = []
  ) {
    self.file = file
    switch file {
    case .paper(let origin, let head):
      self.origin = origin.description
      self.head = head
      findings = [.onlySum]
      return
    case .proof, .update, .seal, .checkpoint: break
    }
    guard let signed = file.checkpoint else { preconditionFailure("all but paper has one") }
    origin = signed.checkpoint.origin.description
    head = signed.checkpoint.head
    // An owner's key signs for its own log only; witnesses cosign any.
    let allowed = known.filter {
      $0.kind == .cosignature || $0.name == signed.checkpoint.origin.keyName
    }
    do throws(NoteRefusal) { signatures = try signed.note.knownSignatures(by: allowed) } catch {
      findings.append(.signature(error))
    }
    if findings.isEmpty, !signatures.contains(where: { $0.key.kind == .ed25519 }) {
      findings.append(.ownerUnknown)
    }
    switch file {
    case .proof(let proof): check(proof)
    case .seal(let file):
      let check = SealCheck(file)
      seal = check
      findings += check.findings
    case .update(let update):
      let old = outside.first { $0.head.size == update.consistency.old && isOfThisLog($0) }
      check(update.consistency, from: old?.head)
    case .checkpoint, .paper: break
    }
  }

  /// Checks the tiles that lie beside the checkpoint.
  package mutating func checkTiles(_ source: @escaping TileSource) {
    hasTiles = true
    do throws(TileProblem) { tiles = try TiledLog(head: head, source: source).read() } catch {
      findings.append(.tiles(error))
    }
  }

  private func isOfThisLog(_ outside: OutsideHead) -> Bool {
    let origin = LogOrigin(origin)
    return outside.log == origin?.log && (outside.logID == nil || outside.logID == origin?.id)
  }

  /// - Parameter old: the head the proof starts from; nil when nobody has it.
  mutating func check(_ proof: ConsistencyProof, from old: Head?) {
    findings.removeAll { $0 == .olderHeadMissing(size: proof.old) }
    guard let old = proof.old == 0 ? .empty : old else {
      findings.append(.olderHeadMissing(size: proof.old))
      return
    }
    if !proof.proves(old, isPrefixOf: head) { findings.append(.notConsistent(size: proof.old)) }
  }

  private mutating func check(_ proof: ProofFile) {
    guard let leaf = proof.leaf else {
      findings.append(.subjectMissing)
      return
    }
    if !proof.inclusion.proves(leaf, in: head) { findings.append(.notIncluded(.subject)) }
    guard case .event(let bytes) = proof.subject else { return }
    do throws(CodingError) {
      let event = try Event(bytes: bytes)
      if event.seq != proof.inclusion.index + 1 || LogOrigin(origin)?.log != event.log {
        findings.append(.wrongEvent(.subject))
      }
    } catch { findings.append(.unreadable(.subject, error)) }
  }

  /// What the proof is about: the event's address; nil where the file is none, or not of a log of ours.
  package var proved: Handle? {
    guard case .proof(let proof) = file, let origin = LogOrigin(origin) else { return nil }
    return Handle(origin.log, proof.inclusion.index + 1)
  }
}
