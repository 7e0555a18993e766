import TestSupport
import Testing

@testable import Events

/// Ids, salts and digests against base32 and base64 by their definition: one long row of bits.
@Suite struct BinaryValueTests {
  @Test(arguments: EventPropertyTests.seeds) func `ids are base32`(seed: UInt64) {
    var values = ValueGenerator(seed: seed)
    for _ in 0..<500 {
      let (bytes, more) = (values.bytes(10), values.bytes(10))
      let id = RandomID(bytes: bytes)
      #expect(id.description == Bits.text(bytes, 5, Bits.crockford))
      #expect(RandomID(id.description) == id)
      #expect((id < RandomID(bytes: more)) == bytes.lexicographicallyPrecedes(more))
    }
  }

  @Test(arguments: EventPropertyTests.seeds) func `salts and digests`(seed: UInt64) {
    var values = ValueGenerator(seed: seed)
    for _ in 0..<500 {
      let salt = Salt(bytes: values.bytes(16))
      let saltText = Bits.text(salt.bytes, 6, Bits.url)
      #expect(spelled(salt) == saltText)
      #expect(Array(saltText.utf8).withUnsafeBytes { Salt(base64URL: $0) } == salt)
      let digest = values.digest()
      #expect(digest.description == Bits.text(digest.bytes, 6, Bits.url))
      #expect(Array(digest.description.utf8).withUnsafeBytes { Digest(base64URL: $0) } == digest)
    }
  }

  @Test(arguments: EventPropertyTests.seeds) func `keys and signatures`(seed: UInt64) {
    var values = ValueGenerator(seed: seed)
    for _ in 0..<500 {
      let key = values.publicKey()
      let keyText = Bits.text(key.bytes, 6, Bits.url)
      #expect(keyText.count == 43 && key.description == keyText)
      #expect(Array(keyText.utf8).withUnsafeBytes { PublicKey(base64URL: $0) } == key)
      let signature = values.signature()
      let text = Bits.text(signature.bytes, 6, Bits.url)
      #expect(text.count == 86 && signature.description == text)
      #expect(Array(text.utf8).withUnsafeBytes { Signature(base64URL: $0) } == signature)
    }
  }

  @Test(arguments: [0, 31, 33, 63, 64, 65]) func `bytes of a key and a signature`(count: Int) {
    let bytes = [UInt8](repeating: 0, count: count)
    #expect(PublicKey(bytes) == nil)
    #expect((Signature(bytes) != nil) == (count == 64))
  }

  @Test(arguments: EventPropertyTests.seeds) func `base64url of any length`(seed: UInt64) {
    var values = ValueGenerator(seed: seed)
    for count in 0..<70 {
      let bytes = values.bytes(count)
      let text = Base64URL.encode(bytes)
      #expect(text == Bits.text(bytes, 6, Bits.url))
      #expect(Base64URL.decode(text) == bytes)
    }
  }

  /// RFC 4648 section 10, without padding.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"), ("??>", "Pz8-"), ("???", "Pz8_"),
  ])
  func `vectors of RFC 4648`(plain: String, text: String) {
    #expect(Base64URL.encode(plain.utf8) == text)
    #expect(Base64URL.decode(text) == Array(plain.utf8))
  }

  @Test(arguments: ["Z", "Zm9vY", "Zh", "Zm9", "Zg==", "Zm9v\n", "Zm+v", "Zm/v", "Zm 9", "Zmø"])
  func `other spellings of base64 are refused`(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }

  @Test func `every last letter of a digest and a salt but the right ones is refused`() {
    let (digest, salt) = (Fixed.key.description.dropLast(), spelled(Fixed.salt).dropLast())
    for letter in Bits.url {
      let value = Bits.url.firstIndex(of: letter)!
      let inDigest = Array("\(digest)\(letter)".utf8).withUnsafeBytes { Digest(base64URL: $0) }
      #expect((inDigest != nil) == (value % 4 == 0))
      let inSalt = Array("\(salt)\(letter)".utf8).withUnsafeBytes { Salt(base64URL: $0) }
      #expect((inSalt != nil) == (value % 16 == 0))
      let inKey = Array("\(digest)\(letter)".utf8).withUnsafeBytes { PublicKey(base64URL: $0) }
      #expect((inKey != nil) == (value % 4 == 0))
      let signature = String(repeating: "A", count: 85)
      let inSignature = Array("\(signature)\(letter)".utf8).withUnsafeBytes {
        Signature(base64URL: $0)
      }
      #expect((inSignature != nil) == (value % 16 == 0))
    }
  }

  @Test(arguments: [0, 31, 33, 64]) func `a digest has 32 bytes`(count: Int) {
    #expect(Digest([UInt8](repeating: 0, count: count)) == nil)
  }

  private func spelled(_ salt: Salt) -> String {
    var out: [UInt8] = []
    salt.appendText(to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

private enum Bits {
  static let crockford = Array("0123456789abcdefghjkmnpqrstvwxyz")
  static let url = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  static func text(_ bytes: [UInt8], _ width: Int, _ alphabet: [Character]) -> String {
    var row = bytes.map { byte in
      String(repeating: "0", count: byte.leadingZeroBitCount == 8 ? 7 : byte.leadingZeroBitCount)
        + String(byte, radix: 2)
    }.joined()
    while row.count % width != 0 { row += "0" }
    var text = ""
    while !row.isEmpty {
      text.append(alphabet[Int(row.prefix(width), radix: 2)!])
      row.removeFirst(width)
    }
    return text
  }
}
