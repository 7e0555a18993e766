import EventLog
import Events
import Testing

/// Files made to cost: refused, or read, in less than a hundred milliseconds, in a program without
/// optimization and on a busy machine.
struct HugeFileTests {
  private static let limit = SignedNote.maximumLength
  private static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  struct File: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    /// A unit as often as there is room between a beginning and an end.
    init(_ what: String, _ start: String, _ unit: String, _ end: String, limit: Int = limit) {
      let room = limit - start.utf8.count - end.utf8.count
      let middle = String(repeating: unit, count: room / unit.utf8.count)
      testDescription = what
      bytes = Array((start + middle + end).utf8)
    }

    init(_ what: String, _ byte: UInt8, end: [UInt8] = []) {
      testDescription = what
      bytes = [UInt8](repeating: byte, count: HugeFileTests.limit - end.count) + end
    }
  }

  static let files: [File] = [
    File("a megabyte and a byte", "", "a", "", limit: 1 << 20 + 1),
    File("a line of a megabyte", "", "a", "\n", limit: 1 << 20),
    File("a megabyte of line feeds", "", "\n", "", limit: 1 << 20),
    File("a byte too many", "", "a", "", limit: limit + 1),
    File("one long line", "", "a", "\n"),
    File("one long line without an end", "", "a", ""),
    File("line feeds", "", "\n", ""),
    File("zeroes", 0),
    File("bytes that are no letters", 0xFF, end: [10]),
    File("letters of four bytes", "", "𝄞", "\n"),
    File("a long signature", "a\n\n— b ", "AAAA", "\n"),
    File("a long name", "a\n\n— ", "a", " AAAAAAE=\n"),
    File("a long event", "c2sp.org/tlog-proof@v1\nextra ", "AAAA", "\n", limit: 1 << 18),
    File("a long number", "old ", "1", "\n"),
    File("hashes", "old 1\n", root + "\n", ""),
    File("signatures", "a\n\n", "— b AAAAAAE=\n", ""),
    File("dashes", "a\n\n", "— \n", ""),
    File("extension lines", "a\n0\n\(root)\n", "b\n", "\n— b AAAAAAE=\n"),
  ]

  @Test(arguments: files) func isDoneWithQuickly(_ file: File) {
    let parsers: [(name: String, read: ([UInt8]) throws -> Void)] = [
      ("note", { _ = try SignedNote($0) }), ("checkpoint", { _ = try SignedCheckpoint($0) }),
      ("update", { _ = try CheckpointUpdate($0) }), ("proof", { _ = try ProofFile($0) }),
      ("key", { _ = try VerifierKey($0) }), ("paper", { _ = try HeadOnPaper.parse($0) }),
    ]
    for (name, read) in parsers {
      // Far more than it costs, in a debug build on a busy machine: only what grows with the square of
      // the file takes this long. What it costs in a release is measured by `make bench`.
      let times = (0..<3).map { _ in ContinuousClock().measure { try? read(file.bytes) } }
      let least = times.min() ?? .zero
      #expect(least < .seconds(3), "as \(name)")
    }
  }

  @Test func aFileAtTheLimitIsRead() throws {
    let text = [UInt8](repeating: 97, count: Self.limit - 17) + Array("\n\n— b AAAAAAE=\n".utf8)
    #expect(text.count == Self.limit)
    #expect(try SignedNote(text).bytes == text)
    #expect(throws: TransparencyFormatError(line: 0, expected: .atMost(bytes: Self.limit))) {
      try SignedNote([97] + text)
    }
  }

  /// Sixteen signatures of five thousand bytes, as C2SP says of those to come, and the longest event.
  @Test func theLongestThatAreForeseenFit() throws {
    let signature = Base64.encode([UInt8](repeating: 1, count: 5_004))
    let name = String(repeating: "a", count: 200)
    let signatures = String(repeating: "— \(name) \(signature)\n", count: 16)
    let note = Array("a\n10000000\n\(Self.root)\n\n\(signatures)".utf8)
    let checkpoint = try SignedCheckpoint(note)
    let proof = ProofFile(
      subject: .event([UInt8](repeating: 97, count: Event.maximumLength)),
      inclusion: InclusionProof(index: 0, hashes: Array(repeating: Head.empty.root, count: 53)),
      checkpoint: checkpoint)
    #expect(try ProofFile(proof.bytes) == proof)
  }
}
