import EventLog
import Events
import Foundation
import TestSupport
import Testing

/// What is written here is what the auditor's program reads: docs/audit/verify.py, which shares nothing with it.
struct AuditorTests {
  private static let program = SampleForms.tests + "/../docs/audit/verify.py"
  private static let text = "mental-helse/varde/asker/0000zzzz1111yyyy"

  /// The lines of a log; their leaf hashes.
  private let events: [[UInt8]]
  private let leaves: [Hash]
  private let origin: LogOrigin
  private let folder: URL

  init() throws {
    origin = try #require(LogOrigin(Self.text))
    events = (1...23).map { seq in
      let opened = #"{"demo":false,"id":"0000zzzz1111yyyy","organisation":"mental-helse"}"#
      let data = seq == 1 ? opened : #"{"role":"coordinator"}"#
      return Array(
        #"{"actor":"7h2k9mzq4rtw0vxy","data":\#(data),"log":"asker","recorded":"2025-01-02T08:00:00.000Z","salt":"AAECAwQFBgcICQoLDA0ODw","seq":\#(seq),"type":"\#(seq == 1 ? "log-opened" : "actor-named")","v":1}"#
          .utf8)
    }
    var hasher = TreeHasher()
    leaves = events.map { hasher.leaf($0) }
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-auditor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func readsProofs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let all = try file("events", events.flatMap { $0 + [10] })
    for (index, size) in [(0, 1), (0, 23), (22, 23), (7, 8), (8, 9), (12, 20)] {
      let inclusion = InclusionProof(of: index, in: size, root)
      let (signed, keys) = try checkpoint(size)
      let event = events[index]
      for subject in [ProofFile.Subject.none, .leaf(leaves[index]), .event(event)] {
        let proof = ProofFile(subject: subject, inclusion: inclusion, checkpoint: signed)
        try run(0, ["proof", file("proof", proof.bytes), "--events", all] + keys)
        try run(0, ["proof", file("proof", proof.bytes), "--event", file("event", event)] + keys)
      }
      let wrong = ProofFile(
        subject: .leaf(leaves[(index + 1) % 23]), inclusion: inclusion, checkpoint: signed)
      try run(1, ["proof", file("proof", wrong.bytes)] + keys)
    }
  }

  @Test func readsCheckpointsAndConsistency() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let all = try file("events", events.flatMap { $0 + [10] })
    for (old, size) in [(1, 1), (1, 23), (8, 23), (16, 23), (22, 23), (23, 23), (6, 7)] {
      let (earlier, keys) = try checkpoint(old)
      let (later, _) = try checkpoint(size)
      let before = try file("old", earlier.bytes)
      try run(0, ["checkpoint", before, all] + keys)
      let update = CheckpointUpdate(
        consistency: ConsistencyProof(from: old, to: size, root), checkpoint: later)
      try run(0, ["consistency", file("update", update.bytes), before] + keys)
      let forged = SignedCheckpoint(
        Checkpoint(origin, Head(size: old, root: leaves[22])),
        signatures: earlier.note.signatures)
      try run(1, ["consistency", file("update", update.bytes), file("old", forged.bytes)])
    }
  }

  /// A checkpoint with a log's and a witness's signature, and the options that name their keys.
  private func checkpoint(_ size: Int) throws -> (SignedCheckpoint, [String]) {
    let owner = try #require(SigningKey(seed: Array(repeating: 7, count: 32)))
    let witness = try #require(SigningKey(seed: Array(repeating: 9, count: 32)))
    let name = try #require(KeyName("vitne.example"))
    let stated = Checkpoint(origin, Head(size: size, root: root(0, size)))
    let signatures = [
      owner.sign(stated.text, as: origin.keyName),
      witness.cosign(stated.text, as: name, seconds: 1_760_000_000),
    ]
    let keys = [owner.verifier(origin.keyName, .ed25519), witness.verifier(name, .cosignature)]
    return (
      SignedCheckpoint(stated, signatures: signatures), keys.flatMap { ["--key", $0.text] }
    )
  }

  private func root(_ from: Int, _ to: Int) -> Hash {
    var tree = MerkleTree()
    var hasher = TreeHasher()
    for leaf in leaves[from..<to] { tree.append(leaf, &hasher) }
    return tree.head.root
  }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  private func run(_ status: Int32, _ arguments: [String]) throws {
    let said = try Subprocess("python3", ["-B", Self.program] + arguments)
    #expect(said.status == status, "\(arguments): \(said.output)\(said.errors)")
  }
}
