import Events
import Testing

@testable import Vault

@Suite struct PassphraseBoxTests {
  private static let cost = ScryptCost(exponent: 4, blockSize: 8, parallelism: 1)!
  private static let salt = [UInt8](0..<16)
  private static let secret = [UInt8](100..<132)

  private func box(_ passphrase: String = "blåbærøl", context: String = "her") -> PassphraseBox {
    PassphraseBox(
      sealing: Self.secret, under: passphrase, context: Array(context.utf8), salt: Self.salt,
      cost: Self.cost)
  }

  /// RFC 7914 section 12; the fourth vector takes a gibibyte, which no file may ask for.
  @Test(arguments: [
    (
      "", "", 4, 1, 1,
      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
    ),
    (
      "password", "NaCl", 10, 8, 16,
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
    ),
    (
      "pleaseletmein", "SodiumChloride", 14, 8, 1,
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    ),
  ])
  func isScrypt(
    passphrase: String, salt: String, exponent: Int, blockSize: Int, parallelism: Int,
    expected: String
  ) throws {
    let cost = try #require(
      ScryptCost(exponent: exponent, blockSize: blockSize, parallelism: parallelism))
    let key = Scrypt.key(of: Array(passphrase.utf8), salt: Array(salt.utf8), cost, count: 64)
    let hex = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect(hex.joined() == expected)
  }

  @Test func opensWithItsPassphraseOnly() throws {
    let read = try PassphraseBox(text: box().text)
    #expect(read == box())
    #expect(read.opened(with: "blåbærøl", context: Array("her".utf8)) == Self.secret)
    for other in ["blåbærø", "blåbærøl ", "Blåbærøl", ""] {
      #expect(read.opened(with: other, context: Array("her".utf8)) == nil)
    }
    #expect(read.opened(with: "blåbærøl", context: Array("der".utf8)) == nil)
  }

  @Test func spellingInUnicodeDoesNotMatter() throws {
    let composed = "bl\u{E5}"
    let decomposed = "bla\u{30A}"
    #expect(Array(composed.utf8) != Array(decomposed.utf8))
    #expect(box(composed) == box(decomposed))
    #expect(box(composed).opened(with: decomposed, context: Array("her".utf8)) == Self.secret)
  }

  @Test func anyAlteredByteKeepsItShut() {
    let whole = box().sealed
    for index in whole.indices {
      var altered = whole
      altered[index] ^= 1
      let text = box().text.replacing(Base64.encode(whole), with: Base64.encode(altered))
      let read = try? PassphraseBox(text: text)
      #expect(read != nil)
      #expect(read?.opened(with: "blåbærøl", context: Array("her".utf8)) == nil, "byte \(index)")
    }
  }

  /// Refused without any work: what is too dear would take minutes, or all memory.
  @Test(
    arguments: [
      ("17 8 1", "16 8 1", nil),
      ("17 8 1", "18 8 1", nil),
      ("17 8 1", "15 1 1", nil),
      ("17 8 1", "1 1 1", nil),
      ("17 8 1", "16 1 1", .tooDear),
      ("17 8 1", "19 8 1", .tooDear),
      ("17 8 1", "18 8 3", .tooDear),
      ("17 8 1", "20 1 1", .tooDear),
      ("17 8 1", "16 17 1", .tooDear),
      ("17 8 1", "16 8 17", .tooDear),
      ("17 8 1", "63 8 1", .tooDear),
      ("17 8 1", "0 8 1", .tooDear),
      ("17 8 1", "16 8 0", .tooDear),
      ("17 8 1", "999999999 999999999 999999999", .tooDear),
      ("17 8 1", "9999999999 8 1", .notABox),
      ("17 8 1", "-16 8 1", .tooDear),
      ("17 8 1", "016 8 1", .notABox),
      ("17 8 1", "16 8", .notABox),
      ("17 8 1", "16  8 1", .notABox),
      ("/v1", "/v2", .unknownVersion),
      ("scrypt-chacha20poly1305/v1", "argon2/v1", .notABox),
      ("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0O", .notABox),
      ("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODw", .notABox),
      ("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODx==", .notABox),
      (" ZGVm", " ", .notABox),
    ] as [(String, String, PassphraseBoxProblem?)])
  func readsTheLine(part: String, other: String, problem: PassphraseBoxProblem?) throws {
    let line =
      "scrypt-chacha20poly1305/v1 17 8 1 AAECAwQFBgcICQoLDA0ODw==" + " ZGVmZGVmZGVmZGVmZGVmZGVm"
    #expect(throws: Never.self) { try PassphraseBox(text: line) }
    let text =
      part == " ZGVm"
      ? "scrypt-chacha20poly1305/v1 17 8 1 AAECAwQFBgcICQoLDA0ODw== "
      : line.replacing(part, with: other)
    if let problem {
      #expect(throws: problem) { try PassphraseBox(text: text) }
    } else {
      #expect(try PassphraseBox(text: text).text == text)
    }
  }

  /// What the bounds allow is taken by scrypt itself too: nothing a file says ends the program.
  @Test func allowedCostsAreScrypts() {
    for exponent in 1...3 {
      for blockSize in 1...16 {
        for parallelism in [1, 2, 3, 16] {
          let cost = ScryptCost(
            exponent: exponent, blockSize: blockSize, parallelism: parallelism)!
          #expect(cost.memory <= ScryptCost.maximumMemory)
          _ = Scrypt.key(of: [], salt: [], cost, count: 32)
        }
      }
    }
  }

  @Test func newBoxesAreDear() {
    #expect(ScryptCost.current.memory >= 128 << 20)
    #expect(ScryptCost(exponent: 17, blockSize: 8, parallelism: 1) == .current)
  }
}
