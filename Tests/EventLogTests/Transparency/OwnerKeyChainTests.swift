import EventLog
import Events
import Testing

@Suite struct OwnerKeyChainTests {
  private static let origin = LogOrigin("mental-helse/varde/asker/0000zzzz1111yyyy")!
  private static let central = LogOrigin("mental-helse/varde/sentralt/1111zzzz0000yyyy")!

  static func key(_ number: UInt8) -> SigningKey {
    SigningKey(seed: [UInt8](repeating: number, count: 32))!
  }

  private static func publicKey(_ number: UInt8) -> PublicKey { PublicKey(key(number).publicKey)! }

  /// A link as somebody would write it, honest or not.
  struct Given: Sendable {
    var key: UInt8
    var by: OwnerKeySigner
    var signer: UInt8
    var seq: Int
    /// Where the signature was made for, when elsewhere.
    var signedAt: Int?
    var signedFor: LogOrigin?

    var link: OwnerKeyChain.Link {
      OwnerKeyChain.Link(
        seq: seq,
        OwnerKeyChain.link(
          OwnerKeyChainTests.key(key), at: signedAt ?? seq,
          of: signedFor ?? OwnerKeyChainTests.origin, by: by,
          signer: OwnerKeyChainTests.key(signer)))
    }
  }

  struct Scenario: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let links: [Given]
    var central: [UInt8]? = [101, 102]
    let problem: OwnerKeyProblem?
  }

  static let scenarios = [
    Scenario(testDescription: "no key", links: [], problem: nil),
    Scenario(
      testDescription: "the first speaks for itself",
      links: [.init(key: 1, by: .itself, signer: 1, seq: 5)], problem: nil),
    Scenario(
      testDescription: "each by the one before",
      links: [
        .init(key: 1, by: .itself, signer: 1, seq: 5),
        .init(key: 2, by: .previous, signer: 1, seq: 9),
        .init(key: 3, by: .previous, signer: 2, seq: 12),
      ], problem: nil),
    Scenario(
      testDescription: "the centre, by any key it had",
      links: [
        .init(key: 1, by: .central, signer: 101, seq: 5),
        .init(key: 2, by: .central, signer: 102, seq: 9),
        .init(key: 3, by: .previous, signer: 2, seq: 12),
      ], problem: nil),
    Scenario(
      testDescription: "the first by another key",
      links: [.init(key: 1, by: .itself, signer: 2, seq: 5)],
      problem: OwnerKeyProblem(seq: 5, reason: .badSignature)),
    Scenario(
      testDescription: "by the one before the one before",
      links: [
        .init(key: 1, by: .itself, signer: 1, seq: 5),
        .init(key: 2, by: .previous, signer: 1, seq: 9),
        .init(key: 3, by: .previous, signer: 1, seq: 12),
      ], problem: OwnerKeyProblem(seq: 12, reason: .badSignature)),
    Scenario(
      testDescription: "by itself though there was a key",
      links: [
        .init(key: 1, by: .itself, signer: 1, seq: 5),
        .init(key: 2, by: .itself, signer: 2, seq: 9),
      ], problem: OwnerKeyProblem(seq: 9, reason: .wrongSigner)),
    Scenario(
      testDescription: "by one before though there was none",
      links: [.init(key: 1, by: .previous, signer: 1, seq: 5)],
      problem: OwnerKeyProblem(seq: 5, reason: .wrongSigner)),
    Scenario(
      testDescription: "by a centre that has not that key",
      links: [.init(key: 1, by: .central, signer: 103, seq: 5)],
      problem: OwnerKeyProblem(seq: 5, reason: .badSignature)),
    Scenario(
      testDescription: "by a centre that is not here, and on from there",
      links: [
        .init(key: 1, by: .central, signer: 103, seq: 5),
        .init(key: 2, by: .previous, signer: 1, seq: 9),
      ], central: nil, problem: nil),
    Scenario(
      testDescription: "by another one than before, without the centre",
      links: [
        .init(key: 1, by: .central, signer: 101, seq: 5),
        .init(key: 2, by: .previous, signer: 3, seq: 9),
      ], central: nil, problem: OwnerKeyProblem(seq: 9, reason: .badSignature)),
    Scenario(
      testDescription: "by a centre that never had a key",
      links: [.init(key: 1, by: .central, signer: 101, seq: 5)], central: [],
      problem: OwnerKeyProblem(seq: 5, reason: .noCentralKeys)),
    Scenario(
      testDescription: "a signature from another place of the log",
      links: [.init(key: 1, by: .itself, signer: 1, seq: 5, signedAt: 4)],
      problem: OwnerKeyProblem(seq: 5, reason: .badSignature)),
    Scenario(
      testDescription: "a signature from another log",
      links: [.init(key: 1, by: .itself, signer: 1, seq: 5, signedFor: central)],
      problem: OwnerKeyProblem(seq: 5, reason: .badSignature)),
  ]

  @Test(arguments: scenarios) func isChecked(_ scenario: Scenario) throws {
    let links = scenario.links.map(\.link)
    let central = scenario.central?.map(Self.publicKey)
    if let problem = scenario.problem {
      #expect(throws: problem) {
        try OwnerKeyChain.check(links, of: Self.origin, central: central)
      }
    } else {
      let keys = try OwnerKeyChain.check(links, of: Self.origin, central: central)
      #expect(keys == scenario.links.map { Self.publicKey($0.key) })
    }
  }

  @Test func theCentreCannotVouchForItself() {
    let link = Given(key: 1, by: .central, signer: 1, seq: 5, signedFor: Self.central).link
    #expect(throws: OwnerKeyProblem(seq: 5, reason: .wrongSigner)) {
      try OwnerKeyChain.check([link], of: Self.central, central: [Self.publicKey(1)])
    }
  }

  @Test func everyFlippedBitOfASignatureFails() throws {
    let good = Given(key: 1, by: .itself, signer: 1, seq: 5).link
    for bit in 0..<512 {
      var bytes = good.body.signature.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      let link = OwnerKeyChain.Link(
        seq: 5,
        OwnerKeySet(by: .itself, key: good.body.key, signature: Signature(bytes)!))
      #expect(throws: OwnerKeyProblem(seq: 5, reason: .badSignature), "bit \(bit)") {
        try OwnerKeyChain.check([link], of: Self.origin, central: nil)
      }
    }
  }

  /// The event of docs/format.md, signed by another program.
  @Test func theFormatsOwnExampleHolds() throws {
    let key = PublicKey(
      [
        0xD7, 0x5A, 0x98, 0x01, 0x82, 0xB1, 0x0A, 0xB7, 0xD5, 0x4B, 0xFE, 0xD3, 0xC9, 0x64, 0x07,
        0x3A, 0x0E, 0xE1, 0x72, 0xF3, 0xDA, 0xA6, 0x23, 0x25, 0xAF, 0x02, 0x1A, 0x68, 0xF7, 0x07,
        0x51, 0x1A,
      ])!
    let event = try Event(
      bytes: Array(
        """
        {"actor":"7h2k9mzq4rtw0vxy","data":{"by":"itself",\
        "key":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",\
        "signature":"Lqr439bodt-tzKn0FsMyTKKxh1crtytTG5uI5tZfbvGWSy3bE60QXDNQ88nuVQ4MyqXqwSV7hXCZEebiPp_ZCA"},\
        "log":"asker","recorded":"2025-03-14T19:42:07.123Z","salt":"AAECAwQFBgcICQoLDA0ODw",\
        "seq":25,"type":"owner-key-set","v":1}
        """.utf8))
    guard case .ownerKeySet(let golden) = event.data else {
      throw OwnerKeyProblem(seq: 25, reason: .wrongSigner)
    }
    #expect(golden.key == key)
    let keys = try OwnerKeyChain.check(
      [OwnerKeyChain.Link(seq: 25, golden)], of: Self.origin, central: nil)
    #expect(keys == [key])
  }
}
