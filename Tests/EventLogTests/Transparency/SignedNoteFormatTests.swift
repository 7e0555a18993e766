import EventLog
import Events
import Testing

/// What is a signed note and what is not, line by line.
struct SignedNoteFormatTests {
  private static let good = "AAAAAAE="

  private static func note(_ signatureLine: String) -> String { "a\n\n\(signatureLine)\n" }

  static let wholeFiles: [Refusal] = [
    Refusal("nothing", "", 1, .lineFeed),
    Refusal("a line feed", "\n", 0, .emptyLine),
    Refusal("no empty line", "a\n— b \(good)\n", 0, .emptyLine),
    Refusal("no text", "\n— b \(good)\n", 0, .emptyLine),
    Refusal("no signature", "a\n\n", 3, .signatureLine),
    Refusal("no line feed at the end", "a\n\n— b \(good)", 3, .lineFeed),
    Refusal("an empty line at the end", "a\n\n— b \(good)\n\n", 5, .signatureLine),
    Refusal("garbage at the end", "a\n\n— b \(good)\nb\n", 4, .signatureLine),
    Refusal("garbage between signatures", "a\n\n— b \(good)\nb\n— b \(good)\n", 4, .signatureLine),
    Refusal("CRLF", "a\r\n\r\n— b \(good)\r\n", 1, .plainText),
    Refusal("CRLF at the end", "a\n\n— b \(good)\r\n", 3, .plainText),
    Refusal("a tab in the text", "a\tb\n\n— b \(good)\n", 1, .plainText),
    Refusal("a zero in the text", "a\nb\0\n\n— b \(good)\n", 2, .plainText),
    Refusal(
      "half a letter", Array("a\n\n— b \(good)\n".utf8.dropFirst()) + [0xC3, 10], 0, .plainText),
    Refusal("an overlong letter", [0xC1, 0x81] + Array("\n\n— b \(good)\n".utf8), 0, .plainText),
    Refusal("a surrogate", [0xED, 0xA0, 0x80] + Array("\n\n— b \(good)\n".utf8), 0, .plainText),
    Refusal(
      "101 signatures", "a\n\n" + String(repeating: "— b \(good)\n", count: 101), 103,
      .atMostSignatures(100)),
  ]

  static let signatureLines: [Refusal] = [
    ("an en dash", "– b \(good)"), ("a hyphen", "- b \(good)"), ("no dash", "b \(good)"),
    ("no space after the dash", "—b \(good)"), ("two spaces after it", "—  b \(good)"),
    ("a hard space after it", "—\u{A0}b \(good)"), ("a space before it", " — b \(good)"),
    ("no name", "— \(good)"), ("an empty name", "—  \(good)"), ("no signature", "— b"),
    ("an empty signature", "— b "), ("two spaces before the signature", "— b  \(good)"),
    ("a space at the end", "— b \(good) "), ("a third part", "— b c \(good)"),
    ("a plus in the name", "— b+c \(good)"), ("a hard space in the name", "— b\u{A0}c \(good)"),
    ("an em space in the name", "— b\u{2003}c \(good)"),
    ("a line separator in the name", "— b\u{2028}c \(good)"),
    ("a next line in the name", "— b\u{85}c \(good)"), ("DEL in the name", "— b\u{7F}c \(good)"),
    ("a name of 1001 letters", "— \(String(repeating: "b", count: 1_001)) \(good)"),
    ("no padding", "— b AAAAAAE"), ("too much padding", "— b AAAAAAE=="),
    ("padding inside", "— b AAAA=AAE"), ("spare bits", "— b AAAAAAF="),
    ("letters of base64url", "— b AAAAA_8="), ("a key id alone", "— b AAAAAA=="),
    ("less than a key id", "— b AAAA"),
  ].map { Refusal($0.0, note($0.1), 3, .signatureLine) }

  @Test(arguments: wholeFiles + signatureLines) func refused(_ wrong: Refusal) {
    #expect(throws: wrong.error) { try SignedNote(wrong.bytes) }
  }

  static let accepted: [(what: String, text: String, signatures: Int)] = [
    ("the shortest", "a\n\n— b AAAAAAE=\n", 1),
    ("a text of one line feed", "\n\n— b AAAAAAE=\n", 1),
    ("a text of empty lines", "\n\n\n\n— b AAAAAAE=\n", 1),
    ("a text that ends in an empty line", "a\n\n\n— b AAAAAAE=\n", 1),
    ("a text with what could be a signature", "— b AAAAAAE=\n\n— b AAAAAAE=\n", 1),
    ("a text with spaces and DEL", " a \u{7F}\u{A0}\n\n— b AAAAAAE=\n", 1),
    ("a byte order mark, as text", "\u{FEFF}a\n\n— b AAAAAAE=\n", 1),
    ("a name of other letters", "a\n\n— blåbærgrød.example/日本 AAAAAAE=\n", 1),
    ("a name of 1000 letters", "a\n\n— \(String(repeating: "b", count: 1_000)) AAAAAAE=\n", 1),
    ("plus and slash in the signature", "a\n\n— b AAAAA+/8\n", 1),
    ("the same signature twice", "a\n\n— b AAAAAAE=\n— b AAAAAAE=\n", 2),
    ("sixteen", "a\n\n" + String(repeating: "— b AAAAAAE=\n", count: 16), 16),
    ("a hundred", "a\n\n" + String(repeating: "— b AAAAAAE=\n", count: 100), 100),
    ("ML-DSA-44", "a\n\n— b \(Base64.encode([UInt8](repeating: 9, count: 2_432)))\n", 1),
  ]

  @Test(arguments: accepted) func isAccepted(what: String, text: String, signatures: Int) throws {
    let note = try SignedNote(Array(text.utf8))
    #expect(note.signatures.count == signatures)
    #expect(note.bytes == Array(text.utf8))
  }

  /// Two names that look alike and are equal as `String`s are two names.
  @Test func namesAreComparedByteByByte() throws {
    let composed = try #require(KeyName("bl\u{E5}"))
    let decomposed = try #require(KeyName("bla\u{30A}"))
    #expect(composed.description == decomposed.description)
    #expect(composed != decomposed)
    #expect(KeyName("") == nil)
    #expect(KeyName([0xFF]) == nil)
  }
}
