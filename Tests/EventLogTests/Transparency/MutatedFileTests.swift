import EventLog
import Events
import TestSupport
import Testing

/// Twenty thousand files that were good once: whatever is accepted is written back to the byte, so that
/// there is one file a content, and nothing stops the program.
struct MutatedFileTests {
  private typealias Format = (
    name: String, file: [UInt8], read: @Sendable ([UInt8]) throws -> [UInt8]
  )

  private static let formats: [Format] = [
    ("note", SampleFiles.note.bytes, { try SignedNote($0).bytes }),
    ("checkpoint", SampleFiles.note.bytes, { try SignedCheckpoint($0).bytes }),
    ("update", SampleFiles.update.bytes, { try CheckpointUpdate($0).bytes }),
    ("proof", SampleFiles.proof.bytes, { try ProofFile($0).bytes }),
    ("key", Array(SampleFiles.ownerKey.text.utf8), { Array(try VerifierKey($0).text.utf8) }),
  ]

  @Test(arguments: 1...20) func acceptedIsWrittenBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var accepted = 0
    for _ in 0..<200 {
      for (name, file, read) in Self.formats {
        var mutant = file
        for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&mutant, &random) }
        guard let written = try? read(mutant) else { continue }
        accepted += 1
        #expect(written == mutant, "\(name), seed \(seed)")
      }
    }
    // Bits of an unknown signature, hashes and extra bytes may be anything.
    #expect(accepted > 20, "seed \(seed)")
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = Array("09Aa/+= ".utf8)[Int.random(in: 0..<8, using: &random)]
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 4: bytes.insert(10, at: place)
    case 5: bytes.removeSubrange(place...)
    case 6: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
    case 7:
      let other = formats[Int.random(in: 0..<4, using: &random)].file
      bytes.replaceSubrange(place..., with: other[min(place, other.count)...])
    default: moveLine(&bytes, &random)
    }
  }

  private static func moveLine(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let line = lines.remove(at: Int.random(in: lines.indices, using: &random))
    lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
    bytes = Array(lines.joined(separator: [10]))
  }
}
