import Events
import TestSupport
import Testing

@testable import Vault

/// What sealing gives, computed by another program: AES-256-GCM and HKDF in plain Python after
/// SP 800-38D and RFC 5869, checked there with test cases 13 and 16 of the GCM specification and with
/// case A.3 of the RFC. What they pin is what every sealed file depends on.
@Suite struct KnownAnswerTests {
  private static let vault = VaultID(bytes: [UInt8](1...16))!
  private static let key = SecretKey(bytes: [UInt8](0..<32))
  private static let nonce = [UInt8](100..<112)
  private static let asker = LogCode("asker")!
  private static let person = RandomID(bytes: [UInt8](repeating: 1, count: 10))
  private static let commitment = Events.Digest([UInt8](64..<96))!

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static let contexts: [(SealContext, String)] = [
    (
      .member("name", of: commitment, key: .person(person, asker), log: asker, in: vault),
      "b53c41b84ff0bceec1640585f903509f"
    ),
    (
      .member("title", of: commitment, key: .number(7), log: asker, in: vault),
      "60888148a9731094783de1a3087c423e"
    ),
    (
      .name(.participant(year: 2026), of: person, log: asker, in: vault),
      "769068f6e89f426b4611512f9756eb42"
    ),
    (.key(.number(7), in: vault), "5aa987012fc22ed977e4ae1a678a1434"),
    (.key(.person(person, asker), in: vault), "e277db63c657f45f9d5c456b99e91644"),
    (.registryKey(.recovery, in: vault), "6e359241194770efaa258c5c92f6b0d1"),
    (.own("secret", "asker", in: vault), "9768c7e62ff9561207493e46b442e9d4"),
  ]

  @Test func sealedBytes() {
    for (context, tag) in Self.contexts {
      let sealed = SealedBytes(
        sealing: Array("Åse Ås".utf8), under: Self.key, context: context, nonce: Self.nonce)
      #expect(Self.hex(sealed.box) == "8b9ead03592ad3ed" + tag)
      #expect(sealed.nonce == Self.nonce)
      for (other, _) in Self.contexts {
        #expect((sealed.opened(with: Self.key, context: other) != nil) == (other == context))
      }
    }
  }

  @Test(arguments: [
    ("wrap", "a0b11bfa14f3673e7e09831d83047772f950e3252b18b0520dacd6221738d818"),
    ("index", "30befd397c1d903551c20ce7c5f1f92970703cdb5cdffe1b5026b1d55775e15f"),
    ("own", "b270a83a0cce79d220ead97d91f2e0673b7c1e697e9165bc246dbb367c782308"),
  ])
  func derivedKeys(use: String, expected: String) {
    #expect(Self.hex(Self.key.derived(for: use).bytes) == expected)
  }

  @Test func theRegistryKey() {
    let key = RegistryKey(bytes: Self.key.bytes)
    #expect(
      Self.hex(key.blind("person", "OÅ", in: Self.asker).bytes)
        == "1f9d96302523894605c11661900c0f87ae05829d9559bfadbf4f1023f60004d1")
    let wrapped = key.wrap(
      SecretKey(bytes: [UInt8](32..<64)), .number(7), in: Self.vault, nonce: Self.nonce)
    #expect(
      Self.hex(wrapped.box)
        == "4cb65787fcad2a4ccb079dc5f2ca289618f2143d92fef363d85e3235ba405375"
        + "ebac257fb0a7782eedfdfeaf5985a724")
    let lock = VaultLock(
      .recovery, key, secret: [UInt8](50..<82), in: Self.vault, nonce: [UInt8](0..<12))
    #expect(
      SealedBytes(text: lock.text).map { Self.hex($0.box) }
        == "0e72e2c58d414420b04e1c8f3f3d57cd85f1a885aa153afb1f4640e05fc4ace2"
        + "ae474a4d092f8c1073c71552ec495a65")
  }

  /// Any bit of nonce, ciphertext or tag.
  @Test func noAlteredBitOpens() {
    let context = Self.contexts[0].0
    let sealed = SealedBytes(
      sealing: Array("Åse Ås".utf8), under: Self.key, context: context, nonce: Self.nonce)
    for bit in 0..<8 * (sealed.nonce.count + sealed.box.count) {
      var all = sealed.nonce + sealed.box
      all[bit / 8] ^= 1 << (bit % 8)
      let altered = SealedBytes(nonce: Array(all.prefix(12)), box: Array(all.dropFirst(12)))
      #expect(altered.opened(with: Self.key, context: context) == nil, "bit \(bit)")
    }
    for length in 0..<sealed.box.count {
      let cut = SealedBytes(nonce: sealed.nonce, box: Array(sealed.box.prefix(length)))
      #expect(cut.opened(with: Self.key, context: context) == nil, "\(length) bytes")
    }
  }
}
