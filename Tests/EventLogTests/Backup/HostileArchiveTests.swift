import Application
import EventLog
import Foundation
import TestSupport
import Testing

/// Archives that are cut off, altered or made to harm: refused, and nothing is left of them.
struct HostileArchiveTests {
  private static func expectRefused(
    _ it: BackupRegistry, _ way: String, _ expected: BackupError? = nil
  ) throws {
    let error = #expect(throws: BackupError.self, "\(way)") { try it.read() }
    if let expected { #expect(error == expected, "\(way)") }
    #expect(try it.left() == ["keys.tar", "registry.tar"], "\(way)")
  }

  private func with(_ body: (BackupRegistry) throws -> Void) throws {
    let scratch = try Scratch()
    let it = try BackupRegistry(in: scratch.path)
    try it.write()
    try body(it)
  }

  @Test func everyBlockCutOff() throws {
    try with { it in
      for (path, kind) in [(it.archive, BackupKind.registry), (it.keysArchive, .keys)] {
        let bytes = try it.bytes(path)
        for length in stride(from: 0, to: bytes.count, by: 512) {
          try it.put(Array(bytes[..<length]), path)
          try Self.expectRefused(it, "\(length) bytes", .archive(kind, .cutOff))
        }
        try it.put(Array(bytes[..<(bytes.count - 1)]), path)
        try Self.expectRefused(it, "a byte less", .archive(kind, .cutOff))
        try it.put(bytes + [0], path)
        try Self.expectRefused(it, "a byte more", .archive(kind, .afterEnd))
        try it.put(bytes, path)
      }
      try it.read()
    }
  }

  /// Headers, padding and the end are compared byte for byte, the rest by its digest: no bit is free.
  @Test func bitsTurned() throws {
    let seed: UInt64 = 46
    var random = SeededRandom(seed: seed)
    try with { it in
      for round in 1...500 {
        let path = Bool.random(using: &random) ? it.archive : it.keysArchive
        var bytes = try it.bytes(path)
        let whole = bytes
        // Half of them where there are headers and the manifest.
        let end = Bool.random(using: &random) ? 2_048 : bytes.count
        bytes[.random(in: 0..<end, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try it.put(bytes, path)
        try Self.expectRefused(it, "seed \(seed), round \(round)")
        try it.put(whole, path)
      }
      try it.read()
    }
  }

  /// A header of the log's place, altered, its sum made right again.
  @Test func headers() throws {
    func header(_ place: Int, _ text: [UInt8]) -> [UInt8] {
      var block = TarHeader(file: .log, size: 1_024, modified: 5).bytes
      block.replaceSubrange(place..<place + text.count, with: text)
      return resummed(block)
    }
    let table: [(String, [UInt8], TarProblem)] = [
      ("a folder above", header(0, Array("../log.sqlite".utf8)), .foreignName),
      ("absolute", header(0, Array("/etc/passwd".utf8)), .foreignName),
      ("in a folder", header(0, Array("x/log.sqlite".utf8)), .foreignName),
      ("here", header(0, Array("./log.sqlite".utf8)), .foreignName),
      ("no name", header(0, [0]), .foreignName),
      ("after the name", header(11, [65]), .malformed),
      ("a prefix", header(345, Array("..".utf8)), .malformed),
      ("a hard link", header(156, Array("1".utf8)), .notARegularFile),
      ("a symbolic link", header(156, Array("2".utf8)), .notARegularFile),
      ("a device", header(156, Array("3".utf8)), .notARegularFile),
      ("a folder", header(156, Array("5".utf8)), .notARegularFile),
      ("a pipe", header(156, Array("6".utf8)), .notARegularFile),
      ("sparse", header(156, Array("S".utf8)), .notARegularFile),
      ("a long name", header(156, Array("L".utf8)), .notARegularFile),
      ("pax", header(156, Array("x".utf8)), .notARegularFile),
      ("old", header(156, [0]), .notARegularFile),
      ("linked to", header(157, Array("/etc/passwd".utf8)), .malformed),
      ("base 256", header(124, [0x80, 0, 0, 0, 0xFF]), .tooLarge),
      ("a size of spaces", header(124, Array("       1024".utf8)), .malformed),
      ("no octal digit", header(124, Array("00000000008".utf8)), .malformed),
      ("setuid", header(100, Array("0004755".utf8)), .malformed),
      ("an owner", header(265, Array("root".utf8)), .malformed),
      ("GNU", header(257, Array("ustar  ".utf8)), .malformed),
    ]
    for (name, block, problem) in table {
      #expect(throws: problem, "\(name)") { try TarHeader(block) }
    }
    var unsummed = TarHeader(file: .log, size: 1, modified: 5).bytes
    unsummed[0] ^= 1
    #expect(throws: TarProblem.checksum) { try TarHeader(unsummed) }
    #expect(throws: TarProblem.cutOff) { try TarHeader([1, 2]) }
  }

  @Test func headersAreReadAsWritten() throws {
    for file in BackupFile.allCases {
      for size in [0, 1, 511, 512, 513, 1 << 20, TarHeader.sizeLimit - 1] {
        let header = TarHeader(file: file, size: size, modified: size)
        #expect(try TarHeader(header.bytes) == header)
        #expect((size + header.padding) % 512 == 0 && header.padding < 512)
      }
    }
  }

  private func resummed(_ block: [UInt8]) -> [UInt8] {
    var block = block
    block.replaceSubrange(148..<156, with: [UInt8](repeating: 32, count: 8))
    let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = String(repeating: "0", count: 6 - sum.utf8.count) + sum
    block.replaceSubrange(148..<156, with: Array(digits.utf8) + [0, 32])
    return block
  }

  @Test func filesOtherThanListed() throws {
    try with { it in
      let bytes = try it.bytes(it.keysArchive)
      let manifest = Array(bytes[..<1_024])
      let (rest, end) = (Array(bytes[1_024..<bytes.count - 1_024]), Array(bytes.suffix(1_024)))
      let keyFile = Array(rest.suffix(1_024))
      let database = Array(rest.dropLast(1_024))
      let zero = [UInt8](repeating: 0, count: 512)
      let huge = TarHeader(file: .manifest, size: (1 << 20) + 1, modified: 5).bytes
      let table: [(String, [UInt8], TarProblem)] = [
        ("a file less", manifest + database + end, .notAsListed),
        ("no file", manifest + end, .notAsListed),
        ("another order", manifest + keyFile + database + end, .notAsListed),
        ("twice", manifest + database + database + end, .twice),
        ("twice at the end", manifest + rest + keyFile + end, .twice),
        ("no manifest", rest + end, .manifestNotFirst),
        ("a manifest too large", huge + rest + end, .manifestNotFirst),
        ("the manifest twice", manifest + manifest + rest + end, .twice),
        (
          "one more", manifest + rest + TarHeader(file: .log, size: 0, modified: 5).bytes + end,
          .notAsListed
        ),
        ("one block at the end", manifest + rest + zero + keyFile, .end),
        ("an archive after it", bytes + bytes, .afterEnd),
        ("nothing but zeroes", end, .manifestNotFirst),
      ]
      for (name, archive, problem) in table {
        try it.put(archive, it.keysArchive)
        try Self.expectRefused(it, name, .archive(.keys, problem))
      }
      var padded = bytes
      padded[bytes.count - 1_025] = 1
      try it.put(padded, it.keysArchive)
      try Self.expectRefused(it, "padding", .archive(.keys, .padding))
    }
  }
}
