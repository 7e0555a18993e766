import EventLog
import Events
import TestSupport
import Testing

/// Verifier keys, origins and base 64: what is one and what is not.
struct KeyFormatTests {
  private static let key: String = SampleFiles.ownerKey.text

  static let keys: [(what: String, text: String)] = [
    ("nothing", ""), ("two pluses", "++"), ("no name", String(key.drop { $0 != "+" })),
    ("a line feed at the end", key + "\n"), ("a space at the end", key + " "),
    ("a space before", " " + key), ("a name with a space", "a b" + key.drop { $0 != "+" }),
    ("another name", "x" + key), ("no id", "a++AQ=="), ("no key", "a+00000000+"),
    ("a kind alone", "a+00000000+AQ=="),
    ("an id in capitals", upperID(key)), ("an id with a digit less", shorterID(key)),
    ("an id with a digit more", key.replacing("+", with: "+0", maxReplacements: 1)),
    ("no padding needed and some there", key + "===="),
    ("a DEL in the name", "a\u{7F}" + key),
  ]

  private static func upperID(_ key: String) -> String {
    let parts = key.split(separator: "+", maxSplits: 2)
    return "\(parts[0])+\(parts[1].uppercased())+\(parts[2])"
  }

  private static func shorterID(_ key: String) -> String {
    let parts = key.split(separator: "+", maxSplits: 2)
    return "\(parts[0])+\(parts[1].dropLast())+\(parts[2])"
  }

  @Test(arguments: keys) func keyRefused(what: String, text: String) {
    #expect(throws: TransparencyFormatError(line: 1, expected: .verifierKey)) {
      try VerifierKey(Array(text.utf8))
    }
  }

  @Test func keysAreWrittenAndReadBack() throws {
    var random = SeededRandom(seed: 5)
    let long = String(repeating: "a", count: 1_000)
    for name in [long, "a", "mentalhelse.no/varde", "å/日本", SampleFiles.origin.description] {
      for kind in VerifierKey.Kind.allCases {
        let name = try #require(KeyName(name))
        let key = try #require(VerifierKey(name: name, kind: kind, publicKey: random.bytes(32)))
        #expect(try VerifierKey(Array(key.text.utf8)) == key)
        #expect(key.idText.utf8.count == 8)
      }
    }
  }

  /// The id is of name, kind and key: any other has another.
  @Test func everyBitOfAKeyCounts() throws {
    let text = Array(Self.key.utf8)
    for bit in 0..<text.count * 8 {
      var other = text
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: TransparencyFormatError.self, "bit \(bit)") { try VerifierKey(other) }
    }
  }

  static let origins: [(text: String, isOurs: Bool)] = [
    ("mentalhelse/varde/nord-troendelag/4c9mzr51skc1dkth", true),
    ("demo/varde/sentralt/4c9mzr51skc1dkth", true),
    ("", false), ("demo", false), ("demo/varde/sentralt", false), ("///", false),
    ("demo/Varde/sentralt/4c9mzr51skc1dkth", false),
    ("demo/vardf/sentralt/4c9mzr51skc1dkth", false),
    ("Demo/varde/sentralt/4c9mzr51skc1dkth", false),
    ("demo/varde/sentralt/4c9mzr51skc1dkt", false),
    ("demo/varde/sentralt/4c9mzr51skc1dkthh", false),
    ("demo/varde/sentralt/4C9MZR51SKC1DKTH", false),
    ("demo/varde/sentralt/4c9mzr51skc1dkth/", false),
    ("/demo/varde/sentralt/4c9mzr51skc1dkth", false),
    ("demo//varde/sentralt/4c9mzr51skc1dkth", false),
    ("demo/varde/sentralt/4c9mzr51skc1dkth ", false),
  ]

  @Test(arguments: origins) func anOriginIsOurs(text: String, isOurs: Bool) {
    let origin = LogOrigin(text)
    #expect((origin != nil) == isOurs)
    if let origin {
      #expect(origin.description == text)
      #expect(origin.keyName.description == text)
    }
  }

  /// RFC 4648 section 10, and every other spelling of four letters.
  @Test func base64HasOneSpelling() {
    for (text, letters) in [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ] {
      #expect(Base64.encode(Array(text.utf8)) == letters)
      #expect(Base64.decode(Array(letters.utf8)) == Array(text.utf8))
    }
    let wrong = [
      "Z", "Zg", "Zg=", "Zh==", "Zm9=", "Zg===", "=Zg=", "Z===", "====", "Zg==Zg==", "Zg==\n",
      "Zm 9v", "Zm9-", "Zm9_", "Zm9\u{7F}", "Zm8=Zm8=", "Zm9v=", "Zm9v====", "ö9v",
    ]
    for letters in wrong { #expect(Base64.decode(Array(letters.utf8)) == nil, "\(letters)") }
  }

  /// Of all spellings of one and two bytes, those that are read are those that are written.
  @Test func noTwoTextsAreTheSameBytes() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_= \n".utf8
    var read = 0
    for first in letters {
      for second in letters {
        for end in [[UInt8(61), 61], [65, 61], [66, 61], [69, 61], [65, 65]] {
          guard let bytes = Base64.decode([first, second] + end) else { continue }
          read += 1
          #expect(Array(Base64.encode(bytes).utf8) == [first, second] + end)
        }
      }
    }
    #expect(read == 256 + 3 * 4_096)
  }
}
