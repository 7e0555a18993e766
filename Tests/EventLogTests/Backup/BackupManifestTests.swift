import EventLog
import Events
import Foundation
import TestSupport
import Testing

struct BackupManifestTests {
  private static func sample(_ random: inout SeededRandom) -> BackupManifest {
    func digest() -> Events.Digest {
      Events.Digest((0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })!
    }
    let kind = BackupKind.allCases.randomElement(using: &random)!
    let hex = (0..<32).map { _ in "0123456789abcdef".randomElement(using: &random)! }
    let logs = ["asker", "buskerud", "oslo", "sentralt"]
      .filter { _ in Bool.random(using: &random) }
    let optional = Bool.random(using: &random) ? kind.optional.map { [$0] } ?? [] : []
    return BackupManifest(
      kind: kind, registry: BackupManifest.RegistryID(String(hex))!,
      organisation: LogCode("mental-helse")!,
      made: Instant(milliseconds: .random(in: 0..<7_258_118_400_000, using: &random))!,
      lastKey: .random(in: 0..<1 << 53, using: &random),
      logs: kind == .keys
        ? []
        : logs.map {
          .init(
            log: LogCode($0)!,
            head: Head(size: .random(in: 0..<1 << 53, using: &random), root: digest()))
        },
      files: (kind.files + optional).map {
        .init(file: $0, size: .random(in: 0..<1 << 33, using: &random), digest: digest())
      })
  }

  /// What is written is read; cut off anywhere or with any one bit turned it is refused.
  @Test func property() throws {
    let seed: UInt64 = 20_261_121
    var random = SeededRandom(seed: seed)
    for round in 1...30 {
      let manifest = Self.sample(&random)
      let bytes = manifest.bytes
      #expect(try BackupManifest(bytes) == manifest, "seed \(seed), round \(round)")
      for length in bytes.indices {
        #expect(throws: TransparencyFormatError.self, "seed \(seed), round \(round), \(length)") {
          try BackupManifest(Array(bytes[..<length]))
        }
      }
      for _ in 1...200 {
        var other = bytes
        other[.random(in: bytes.indices, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
        #expect(throws: TransparencyFormatError.self, "seed \(seed), round \(round)") {
          try BackupManifest(other)
        }
      }
    }
  }

  /// Each with a sum that is right, so that it is the line itself that is refused.
  @Test(arguments: [
    ("varde-backup/v1", "varde-backup/v2", 1), ("kind registry", "kind other", 2),
    ("kind registry", "kind keys", 7), ("registry 01", "registry 0A", 3),
    ("registry 01", "registry 1", 3), ("mental-helse", "../helse", 4),
    (".000Z", "Z", 5), ("last-key 12", "last-key 012", 6), ("last-key 12", "last-key -1", 6),
    ("log asker", "log oslo", 8), ("log asker", "log sentralt", 8),
    ("log asker 3", "log asker 3 ", 7),
    ("file log.sqlite", "file ../log.sqlite", 9), ("file log.sqlite", "file keys.sqlite", 11),
    ("file private.sqlite", "file log.sqlite", 11),
    ("file log.sqlite 512", "file log.sqlite 0512", 9),
    ("file access.sqlite", "file manifest.txt", 11),
    ("file log.sqlite 512", "file log.sqlite 5e2", 9),
  ])
  func lines(_ was: String, _ becomes: String, _ line: Int) throws {
    let zero = Events.Digest([UInt8](repeating: 0, count: 32))!
    let manifest = BackupManifest(
      kind: .registry, registry: .init("0123456789abcdef0123456789abcdef")!,
      organisation: LogCode("mental-helse")!, made: Instant("2026-11-21T11:00:00.000Z")!,
      lastKey: 12,
      logs: ["asker", "oslo"].map { .init(log: LogCode($0)!, head: Head(size: 3, root: zero)) },
      files: BackupKind.registry.files.map { .init(file: $0, size: 512, digest: zero) })
    let text = String(decoding: manifest.bytes, as: UTF8.self)
    #expect(text.contains(was))
    let summed = text.prefix(upTo: text.range(of: "sum ")!.lowerBound)
    let other = Array(summed.replacing(was, with: becomes, maxReplacements: 1).utf8)
    let sum = ContentHash.of(other).bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    let error = #expect(throws: TransparencyFormatError.self) {
      try BackupManifest(other + Array("sum \(sum.joined())\n".utf8))
    }
    #expect(error?.line == line)
  }
}
