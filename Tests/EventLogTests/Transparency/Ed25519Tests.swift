import EventLog
import Events
import TestSupport
import Testing

/// Signing and verifying, against RFC 8032 and keys whose private half is published.
struct Ed25519Tests {
  @Test func publishedVectors() throws {
    let rows = try VectorFiles.rows("rfc8032.tsv")
    #expect(rows.count == 4)
    for row in rows {
      let key = try #require(SigningKey(seed: Self.bytes(row[1])))
      let message = row[3] == "-" ? [] : Self.bytes(row[3])
      #expect(key.publicKey == Self.bytes(row[2]), "\(row[0])")
      #expect(Ed25519.isValid(Self.bytes(row[4]), of: message, by: key.publicKey), "\(row[0])")
      #expect(!Ed25519.isValid(Self.bytes(row[4]), of: message + [0], by: key.publicKey))
      // A signature need not be the published one, as long as it verifies.
      let signature = key.signature(of: message)
      #expect(Ed25519.isValid(signature, of: message, by: key.publicKey), "\(row[0])")
    }
  }

  /// Private halves from golang.org/x/mod and transparency-dev/formats.
  @Test(arguments: [
    (
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    ),
    (
      "Wit1+55ee4561+AVhZSmQj9+SoL+p/nN0Hh76xXmF7QcHfytUrI1XfSClk",
      "AeadRiG7XM4XiieCHzD8lxysXMwcViy5nYsoXURWGrlE"
    ),
    (
      "Wit2+85ecc407+AWVbwFJte9wMQIPSnEnj4KibeO6vSIOEDUTDp3o63c2x",
      "AfPTvxw5eUcqSgivo2vaiC7JPOMUZ/9baHPSDrWqgdGm"
    ),
  ]) func aPublishedSeedGivesThePublishedKey(text: String, seed: String) throws {
    let known = try VerifierKey(Array(text.utf8))
    let seed = try #require(Base64.decode(Array(seed.utf8))).dropFirst()
    let key = try #require(SigningKey(seed: Array(seed)))
    #expect(key.verifier(known.name, .ed25519) == known)

    let message = Array("sign me\nI'm a\nnote\n".utf8)
    let note = SignedNote(text: message, signatures: [key.sign(message, as: known.name)])
    #expect(try SignedNote(note.bytes).verified(by: [known]).map(\.key) == [known])
    // As a cosigner the same key has another id, and signs another message.
    let cosigner = key.verifier(known.name, .cosignature)
    #expect(cosigner.id != known.id)
    #expect(throws: NoteRefusal.noKnownKey) { try note.verified(by: [cosigner]) }
  }

  /// RFC 8032 section 5.1.7: S must be below the order of the group, or a signature would have a twin.
  @Test func aSignatureHasNoTwin() throws {
    let order = Self.bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
    let row = try VectorFiles.rows("rfc8032.tsv")[1]
    var twin = Self.bytes(row[4])
    var carry = 0
    for index in 0..<32 {
      carry += Int(twin[32 + index]) + Int(order[index])
      twin[32 + index] = UInt8(carry & 0xFF)
      carry >>= 8
    }
    #expect(carry == 0)
    #expect(Ed25519.isValid(Self.bytes(row[4]), of: [0x72], by: Self.bytes(row[2])))
    #expect(!Ed25519.isValid(twin, of: [0x72], by: Self.bytes(row[2])))
  }

  @Test func wrongLengthsAreRefused() throws {
    for count in [0, 31, 33, 64] {
      #expect(SigningKey(seed: [UInt8](repeating: 1, count: count)) == nil)
      let name = try #require(KeyName("a"))
      let key = [UInt8](repeating: 1, count: count)
      #expect(VerifierKey(name: name, kind: .ed25519, publicKey: key) == nil)
      #expect(!Ed25519.isValid([UInt8](repeating: 0, count: 64), of: [], by: key))
    }
    let key = try #require(SigningKey(seed: [UInt8](repeating: 1, count: 32)))
    let signature = key.signature(of: [1])
    #expect(!Ed25519.isValid(Array(signature.dropLast()), of: [1], by: key.publicKey))
    #expect(!Ed25519.isValid(signature + [0], of: [1], by: key.publicKey))
    #expect(!Ed25519.isValid([], of: [1], by: key.publicKey))
  }

  @Test func everyFlippedBitOfASignatureFails() throws {
    let key = try #require(SigningKey(seed: [UInt8](repeating: 2, count: 32)))
    let signature = key.signature(of: [1, 2, 3])
    for bit in 0..<512 {
      var other = signature
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!Ed25519.isValid(other, of: [1, 2, 3], by: key.publicKey), "bit \(bit)")
    }
  }

  @Test func aPrivateKeyIsNeverShown() throws {
    let key = try #require(SigningKey(seed: Array(repeating: 0xAB, count: 32)))
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(describing: key), String(reflecting: key), dumped] {
      #expect(!text.contains("171") && !text.lowercased().contains("ab, "), "\(text)")
      #expect(text.contains("a private key"))
    }
  }

  private static func bytes(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
