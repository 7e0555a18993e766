import EventLog
import Events
import Testing

/// What is a checkpoint, an update and a proof file, and what is not, line by line.
struct CheckpointFormatTests {
  private static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  private static let otherRoot = Hash([UInt8](repeating: 7, count: 32))!.base64
  private static let signature = "— b AAAAAAE="

  private static func checkpoint(_ lines: [String]) -> String {
    (lines + ["", signature]).map { $0 + "\n" }.joined()
  }

  static let numbers = [
    ("none", ""), ("a leading zero", "013"), ("two zeroes", "00"), ("a sign", "+13"),
    ("below zero", "-13"), ("a space before", " 13"), ("a space after", "13 "),
    ("a space inside", "1 3"), ("hexadecimal", "0xd"), ("an exponent", "1e3"),
    ("a fraction", "13.0"), ("other digits", "١٣"), ("2^53", "9007199254740992"),
    ("2^63", "9223372036854775808"), ("2^64", "18446744073709551616"),
    ("a thousand digits", String(repeating: "1", count: 1_000)),
  ]

  static let hashes = [
    ("no padding", String(root.dropLast())), ("a letter less", String(root.dropFirst())),
    ("a letter more", "A" + root), ("31 bytes", String(repeating: "A", count: 40) + "AA=="),
    ("33 bytes", String(repeating: "A", count: 44)), ("spare bits", root.dropLast(2) + "V="),
    ("letters of base64url", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("a space inside", "47DE pj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("a space before", " " + root), ("a space after", root + " "),
    ("hexadecimal", String(repeating: "00", count: 22)),
  ]

  static let checkpoints: [Refusal] =
    numbers.map { Refusal("size: \($0.0)", checkpoint(["a", $0.1, root]), 2, .number) }
    + hashes.map { Refusal("root: \($0.0)", checkpoint(["a", "13", $0.1]), 3, .hash) }
    + [
      Refusal("no origin", checkpoint(["", "13", root]), 1, .origin),
      Refusal(
        "an origin of 1001 letters",
        checkpoint([String(repeating: "a", count: 1_001), "13", root]), 1, .origin),
      Refusal("an origin alone", checkpoint(["a"]), 2, .number),
      Refusal("no root", checkpoint(["a", "13"]), 3, .hash),
      Refusal("an empty root", checkpoint(["a", "13", ""]), 3, .hash),
      Refusal("size and root swapped", checkpoint(["a", root, "13"]), 2, .number),
      Refusal(
        "a root of nothing that is not its own", checkpoint(["a", "0", otherRoot]), 3, .hash),
      Refusal("an empty line at the end", checkpoint(["a", "13", root, ""]), 5, .signatureLine),
      Refusal(
        "an empty line among extensions", checkpoint(["a", "13", root, "b", "", "c"]), 6,
        .signatureLine),
      Refusal("no signature", "a\n13\n\(root)\n\n", 5, .signatureLine),
    ]

  @Test(arguments: checkpoints) func checkpointRefused(_ wrong: Refusal) {
    #expect(throws: wrong.error) { try SignedCheckpoint(wrong.bytes) }
  }

  static let updates: [Refusal] =
    numbers.map { update("old: \($0.0)", ["old \($0.1)", ""], 1, .member("old")) }
    + hashes.map { update("hash: \($0.0)", ["old 1", root, $0.1, ""], 3, .hash) }
    + [
      update("no old", [root, ""], 1, .member("old")),
      update("a capital", ["Old 1", ""], 1, .member("old")),
      update("no space", ["old1", ""], 1, .member("old")),
      update("old alone", ["old", ""], 1, .member("old")),
      update("old twice", ["old 1", "old 1", ""], 2, .hash),
      update("no empty line", ["old 1", root], 3, .hash),
      update("two empty lines", ["old 1", "", ""], 3, .origin),
      update("64 hashes", ["old 1"] + Array(repeating: root, count: 64) + [""], 65, .emptyLine),
      Refusal("no checkpoint", "old 1\n\n", 3, .lineFeed),
      Refusal("a checkpoint's text alone", "old 1\n\na\n13\n\(root)\n", 0, .emptyLine),
      Refusal("the hashes end the file", "old 1\n\(root)\n", 3, .emptyLine),
      Refusal(
        "garbage at the end", "old 1\n\n" + checkpoint(["a", "13", root]) + "b\n", 8,
        .signatureLine),
      Refusal("a wrong size below", "old 1\n\n" + checkpoint(["a", "1 3", root]), 4, .number),
    ]

  private static func update(
    _ what: String, _ lines: [String], _ line: Int, _ expected: TransparencyFormatError.Expected
  ) -> Refusal {
    let text = lines.map { $0 + "\n" }.joined() + checkpoint(["a", "13", root])
    return Refusal(what, text, line, expected)
  }

  @Test(arguments: updates) func updateRefused(_ wrong: Refusal) {
    #expect(throws: wrong.error) { try CheckpointUpdate(wrong.bytes) }
  }

  private static let header = "c2sp.org/tlog-proof@v1"

  static let proofs: [Refusal] =
    numbers.map { proof("index: \($0.0)", [header, "index \($0.1)", ""], 2, .member("index")) }
    + hashes.map { proof("hash: \($0.0)", [header, "index 1", $0.1, ""], 3, .hash) }
    + [
      ("no padding", "AAE"), ("spare bits", "AAF="), ("base64url", "AA_8"), ("a space", "AA A"),
      ("a space at the end", "AAAA "), ("padding alone", "===="),
    ].map {
      proof("extra: \($0.0)", [header, "extra \($0.1)", "index 1", ""], 2, .member("extra"))
    }
    + [
      proof("no header", ["index 1", ""], 1, .header(header)),
      proof("a newer header", ["c2sp.org/tlog-proof@v2", "index 1", ""], 1, .header(header)),
      proof("a space after the header", [header + " ", "index 1", ""], 1, .header(header)),
      proof("a header with a capital", ["C2sp.org/tlog-proof@v1", ""], 1, .header(header)),
      proof("extra without a space", [header, "extra", "index 1", ""], 2, .member("index")),
      proof("extra twice", [header, "extra ", "extra ", "index 1", ""], 3, .member("index")),
      proof("extra after index", [header, "index 1", "extra ", ""], 3, .hash),
      proof("no index", [header, ""], 2, .member("index")),
      proof("index twice", [header, "index 1", "index 1", ""], 3, .hash),
      proof(
        "54 hashes", [header, "index 1"] + Array(repeating: root, count: 54) + [""], 56,
        .emptyLine),
      Refusal("header alone", header + "\n", 2, .member("index")),
      Refusal("no checkpoint", header + "\nindex 1\n\n", 4, .lineFeed),
    ]

  private static func proof(
    _ what: String, _ lines: [String], _ line: Int, _ expected: TransparencyFormatError.Expected
  ) -> Refusal {
    let text = lines.map { $0 + "\n" }.joined() + checkpoint(["a", "13", root])
    return Refusal(what, text, line, expected)
  }

  @Test(arguments: proofs) func proofRefused(_ wrong: Refusal) {
    #expect(throws: wrong.error) { try ProofFile(wrong.bytes) }
  }

  static let accepted: [(what: String, lines: [String], extensions: String)] = [
    ("three lines", ["a", "13", root], ""), ("nothing", ["a", "0", root], ""),
    ("the largest size", ["a", "9007199254740991", root], ""),
    ("an origin with spaces and a plus", ["go.sum database + tree ", "13", root], ""),
    ("extension lines", ["a", "13", root, " b", "— c AAAAAAE="], " b\n— c AAAAAAE=\n"),
  ]

  @Test(arguments: accepted) func checkpointAccepted(
    what: String, lines: [String], extensions: String
  ) throws {
    let bytes = Array(Self.checkpoint(lines).utf8)
    let signed = try SignedCheckpoint(bytes)
    #expect(signed.checkpoint.extensions == Array(extensions.utf8))
    #expect(signed.checkpoint.text == signed.note.text)
    #expect(signed.bytes == bytes)
    let update = Array("old 1\n\(Self.root)\n\n".utf8) + bytes
    #expect(try CheckpointUpdate(update).bytes == update)
    for extra in ["", "extra \n", "extra AAE=\n", "extra \(Self.root)\n"] {
      let proof = Array("\(Self.header)\n\(extra)index 0\n\n".utf8) + bytes
      #expect(try ProofFile(proof).bytes == proof)
    }
  }

  /// As many hashes as a file may have.
  @Test func theLongestProofsAreRead() throws {
    let end = Self.checkpoint(["a", "13", Self.root])
    let hash = Self.root + "\n"
    let update = "old 1\n" + String(repeating: hash, count: 63) + "\n" + end
    #expect(try CheckpointUpdate(Array(update.utf8)).consistency.hashes.count == 63)
    let proof = "\(Self.header)\nindex 1\n" + String(repeating: hash, count: 53) + "\n" + end
    #expect(try ProofFile(Array(proof.utf8)).inclusion.hashes.count == 53)
  }

  @Test func whatAProofFileSaysItProves() throws {
    let end = "index 0\n\n" + Self.checkpoint(["a", "13", Self.root])
    func subject(_ extra: String) throws -> ProofFile {
      try ProofFile(Array("\(Self.header)\n\(extra)\(end)".utf8))
    }
    #expect(try subject("").subject == .none)
    #expect(try subject("extra \n").subject == .event([]))
    #expect(try subject("extra AAE=\n").subject == .event([0, 1]))
    let leaf = try #require(Hash(base64: Array(Self.root.utf8)))
    #expect(try subject("extra \(Self.root)\n").leaf == leaf)
    #expect(try subject("").leaf == nil)
    #expect(try subject("extra \n").leaf?.base64 == "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=")
  }
}
