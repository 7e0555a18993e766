import Crypto
import Events
import Exchange
import TestSupport
import Testing

enum SeededSeed {
  static let receiver = SeededBytes(seed: 1).bytes(32)
}

@Suite struct ReceiverKeyTests {
  private let key = Sample.secret.key

  @Test func isWrittenAsThePageSays() throws {
    let text = "varde/receiver/v1\nmental-helse\n"
    let hash = Array(SHA256.hash(data: Array(text.utf8) + key.publicKey))
    let id = hash.prefix(4).map { String(0x100 + Int($0), radix: 16).dropFirst() }.joined()
    #expect(key.id == id)
    #expect(key.text == "varde-mottak+mental-helse+\(id)+\(Base64.encode(key.publicKey))")
    #expect(key.groups.count == 5 && key.groups.allSatisfy { $0.count == 4 })
    #expect(
      PaperLetters.values(of: hash, count: 20)
        == key.groups.joined().utf8.map {
          PaperLetters.value(of: $0)!
        })
    #expect(try ReceiverKey(key.text) == key)
    #expect(try ReceiverKey("  \(key.text)\r\n") == key)
    #expect(ReceiverKey(organisation: LogCode("demo")!, publicKey: key.publicKey)?.id != id)
  }

  @Test func anySlipIsRefused() {
    let bytes = Array(key.text.utf8)
    for place in bytes.indices {
      for replacement in [UInt8(ascii: "a"), UInt8(ascii: "B"), UInt8(ascii: "+")] {
        var other = bytes
        guard other[place] != replacement else { continue }
        other[place] = replacement
        #expect(throws: ParcelError.notAReceiverKey, "\(place)") {
          try ReceiverKey(String(decoding: other, as: UTF8.self))
        }
      }
      #expect(throws: ParcelError.notAReceiverKey, "\(place)") {
        try ReceiverKey(String(decoding: bytes.prefix(place), as: UTF8.self))
      }
    }
    for text in ["", "varde-mottak", key.text + "+", key.text + "A", "x" + key.text] {
      #expect(throws: ParcelError.notAReceiverKey) { try ReceiverKey(text) }
    }
  }

  // The points of small order that everybody shares a secret with (RFC 7748 section 6.1).
  @Test func whatEverybodyCouldOpenIsNoKey() {
    let demo = LogCode("demo")!
    var one = [UInt8](repeating: 0, count: 32)
    #expect(ReceiverKey(organisation: demo, publicKey: one) == nil)
    one[0] = 1
    #expect(ReceiverKey(organisation: demo, publicKey: one) == nil)
    #expect(ReceiverKey(organisation: demo, publicKey: Array(key.publicKey.dropLast())) == nil)
    #expect(ReceiverSecret(organisation: demo, seed: [1, 2, 3]) == nil)
  }

  @Test func aSecretIsNotPrinted() {
    let secret = Sample.secret
    var dumped = ""
    dump(secret, to: &dumped)
    #expect("\(secret)" == "a private key")
    #expect(!dumped.contains("\(SeededSeed.receiver[0]), \(SeededSeed.receiver[1])"))
    #expect(!dumped.contains("privateKey"))
  }
}
