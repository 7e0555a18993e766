import Application
import EventLog
import Events
import TestSupport
import Testing
import Vault

/// A sealed report of the Asker sample with its file.
struct Sealed {
  let keyed: Keyed
  let seal: SealedReport
  let file: SealFile
  let known: [VerifierKey]

  init(_ keyed: Keyed, _ year: Int = 2025, in log: LogCode = .central) throws {
    self.keyed = keyed
    seal = try keyed.registry.seal(year, in: log)
    file = try keyed.registry.sealFile(seal, in: keyed.sign(log))
    known = [try keyed.verifier(log)]
  }

  /// What is found of a file with the owner's key alone.
  func alone(_ file: SealFile) throws -> FileCheck {
    let read = try TransparencyFile(file.bytes)
    #expect(read == .seal(file))
    return FileCheck(read, known: known)
  }

  /// What the registry adds to it.
  func here(_ file: SealFile, _ registry: Registry? = nil) throws -> [FileFinding] {
    try (registry ?? keyed.registry).check(alone(file)).findings
  }
}

extension SealFile {
  func with(
    sealed: [UInt8]? = nil, heads: [[UInt8]]? = nil, list: [UInt8]? = nil,
    inclusions: [InclusionProof]? = nil, checkpoint: SignedCheckpoint? = nil
  ) -> SealFile {
    SealFile(
      sealed: sealed ?? self.sealed, heads: heads ?? self.heads, list: list ?? self.list,
      inclusions: inclusions ?? self.inclusions, checkpoint: checkpoint ?? self.checkpoint)
  }

  var lines: [String] {
    String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func with(lines: [String]) -> SealFile {
    with(list: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
