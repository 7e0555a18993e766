import Crypto
import Events
import Exchange
import Foundation
import Testing

/// That other programs can open and make our files: the suite is that of the standard, and the file is
/// what docs/exchange.md says, opened here without any of our code.
@Suite struct KnownAnswerTests {
  private static func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).map { place in
      UInt8(hex.dropFirst(place).prefix(2), radix: 16)!
    }
  }

  /// RFC 9180, A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode, the first
  /// three encryptions.
  @Test func theSuiteIsThatOfTheStandard() throws {
    let privateKey = try Curve25519.KeyAgreement.PrivateKey(
      rawRepresentation: Self.bytes(
        "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"))
    #expect(
      Array(privateKey.publicKey.rawRepresentation)
        == Self.bytes("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"))
    var recipient = try HPKE.Recipient(
      privateKey: privateKey, ciphersuite: .Curve25519_SHA256_ChachaPoly,
      info: Data(Self.bytes("4f6465206f6e2061204772656369616e2055726e")),
      encapsulatedKey: Data(
        Self.bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")))
    let sealed = [
      "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
      "6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c",
      "71146bd6795ccc9c49ce25dda112a48f202ad220559502cef1f34271e0cb4b02b4f10ecac6f48c32f878fae86b",
    ]
    for (number, text) in sealed.enumerated() {
      let opened = try recipient.open(
        Self.bytes(text), authenticating: Array("Count-\(number)".utf8))
      #expect(String(decoding: opened, as: UTF8.self) == "Beauty is truth, truth beauty")
    }
  }

  @Test func aFileIsWhatThePageSays() throws {
    let parcel = try Sample.parcel(from: 18, events: 2_000, payloads: 700)
    let file = try Sample.sealed(parcel)
    let header = try #require(file.firstRange(of: Array("\n\n".utf8))).upperBound
    let lines = String(decoding: file[..<header], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 8 && lines[6].isEmpty && lines[7].isEmpty)
    #expect(lines[0] == "varde/parcel/v1")
    #expect(lines[1] == "to \(Sample.secret.key.id)")
    #expect(lines[2] == "origin \(Sample.origin)")
    #expect(lines[3] == "events 18 2017")
    let info = lines[..<5].map { $0 + "\n" }.joined()
    let key = try #require(Data(base64Encoded: String(lines[5].dropFirst("enc ".count))))
    var recipient = try HPKE.Recipient(
      privateKey: Curve25519.KeyAgreement.PrivateKey(
        rawRepresentation: SeededSeed.receiver), ciphersuite: .Curve25519_SHA256_ChachaPoly,
      info: Data(info.utf8), encapsulatedKey: key)
    var plain: [UInt8] = []
    var rest = file[header...]
    var chunks = 0
    while !rest.isEmpty {
      let chunk = rest.prefix(65_552)
      rest = rest.dropFirst(chunk.count)
      plain += try recipient.open(chunk, authenticating: [rest.isEmpty ? 1 : 0])
      chunks += 1
    }
    #expect(chunks > 1)
    #expect(plain.count % 4_096 == 0)
    let length = plain.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    #expect(plain.count - 4 - length < 4_096)
    #expect(plain[(4 + length)...].allSatisfy { $0 == 0 })
    // The contents are those of the open file, but for the payloads.
    let inflate = try Inflate(limit: 1 << 24)
    var packed = plain[4..<4 + length]
    var contents: [UInt8] = []
    while !inflate.isAtEnd { contents += try inflate.next(&packed) }
    let open = try ParcelFile.seal(Sample.parcel(from: 18, events: 2_000), to: .open)
    let start = try #require(open.firstRange(of: Array("\n\n".utf8))).upperBound
    let shared = open[start...].dropLast("payloads 0 0\nend\n".utf8.count)
    #expect(contents.starts(with: shared))
    let text = String(decoding: contents.dropFirst(shared.count), as: UTF8.self)
    #expect(text.hasPrefix("payloads 700 ") && text.hasSuffix("\nend\n"))
    #expect(text.split(separator: "\n").count == 702)
  }
}
