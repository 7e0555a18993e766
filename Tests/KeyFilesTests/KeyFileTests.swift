import TestSupport
import Testing
import Vault

@Suite struct KeyFileTests {
  /// RFC 8032 section 7.1, test 1.
  private static let seed = bytes(
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
  private static let publicKey = bytes(
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
  private static let plain = """
    varde-key/v1
    kind owner
    public 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    seed nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=

    """

  private static func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).map { place in
      UInt8(hex.dropFirst(place).prefix(2), radix: 16)!
    }
  }

  private static func lock(_ passphrase: String) -> KeyFile.Lock {
    KeyFile.Lock(
      passphrase: passphrase, salt: SeededBytes(seed: 3).bytes(16),
      cost: ScryptCost(exponent: 4, blockSize: 8, parallelism: 1)!)
  }

  @Test func isWrittenAsTheFormatSays() throws {
    let key = KeyFile(.owner, seed: Self.seed)
    #expect(key.publicKey == Self.publicKey)
    #expect(key.text == Self.plain)
    #expect(key.id.description == "21fe31dfa154a261")
    let witness = KeyFile(.witness(name: "vitne.example/w1"), seed: Self.seed)
    #expect(
      witness.text
        == Self.plain.replacing("kind owner", with: "kind witness\nname vitne.example/w1"))
  }

  @Test(
    arguments: [nil, "blåbær"], [KeyFile.Kind.owner, .witness(name: "vitne.example/w1"), .receiver])
  func isReadAsWritten(passphrase: String?, kind: KeyFile.Kind) throws {
    for number in 0..<20 {
      let seed = SeededBytes(seed: UInt64(number)).bytes(32)
      let key = KeyFile(kind, seed: seed, lock: passphrase.map(Self.lock))
      let read = try KeyFile(bytes: Array(key.text.utf8))
      #expect(read == key)
      #expect(read.text == key.text)
      #expect(read.isSealed == (passphrase != nil))
      #expect(try read.seed(passphrase: passphrase) == seed)
    }
  }

  @Test func aSealedSeedNeedsItsPassphrase() throws {
    let key = KeyFile(.owner, seed: Self.seed, lock: Self.lock("blåbær"))
    #expect(throws: KeyFileProblem.passphraseNeeded) { try key.seed() }
    #expect(throws: KeyFileProblem.wrongPassphrase) { try key.seed(passphrase: "bringebær") }
    #expect(!key.text.contains("nWGxne"))
    let moved = try KeyFile(
      bytes: Array(key.text.replacing("kind owner", with: "kind witness\nname a.example").utf8))
    #expect(throws: KeyFileProblem.wrongPassphrase) { try moved.seed(passphrase: "blåbær") }
  }

  @Test(
    arguments: [
      ("varde-key/v1", "varde-key/v2", .unknownVersion),
      ("varde-key/v1", "varde-key/v10", .unknownVersion),
      ("varde-key/v1", "# varde-key/v1", .notAKey),
      ("varde-key/v1\n", "", .notAKey),
      ("kind owner", "kind central", .damaged),
      ("kind owner", "kind  owner", .damaged),
      ("kind owner", "kind owner\r", .damaged),
      ("kind owner", "kind witness", .damaged),
      ("kind owner", "kind witness\nname vitne example", .damaged),
      ("kind owner", "kind witness\nname vitne+example", .damaged),
      ("kind owner", "kind witness\nname https://vitne.example", .damaged),
      ("kind owner", "kind witness\nname ", .damaged),
      ("kind owner", "kind owner\nname vitne.example", .damaged),
      ("kind owner\n", "", .damaged),
      ("public 11qYAYKx", "public 11qYAYKy", .wrongSeed),
      ("public 11qYAYKx", "public 11qYAYK", .damaged),
      ("seed nWGx", "seed nWGy", .wrongSeed),
      ("seed nWGx", "seed AAAAnWGx", .damaged),
      ("seed nWGx", "sealed nWGx", .damaged),
      ("seed nWGx", "secret nWGx", .damaged),
      ("f2A=\n", "f2A=", .damaged),
      ("f2A=\n", "f2A=\n\n", .damaged),
      ("f2A=\n", "f2A=\nmore\n", .damaged),
      (
        "seed nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=",
        "sealed scrypt-chacha20poly1305/v1 24 8 1 AAECAwQFBgcICQoLDA0ODw== ZGVmZGVmZGVmZGVmZGVmZGVm",
        .tooDear
      ),
    ] as [(String, String, KeyFileProblem)])
  func anythingElseIsRefused(part: String, other: String, problem: KeyFileProblem) {
    let text = Self.plain.replacing(part, with: other)
    #expect(text != Self.plain)
    #expect(throws: problem) { try KeyFile(bytes: Array(text.utf8)) }
  }

  @Test func everyTruncationIsRefused() {
    let sealed = KeyFile(.owner, seed: Self.seed, lock: Self.lock("blåbær")).text
    for text in [Self.plain, sealed] {
      for length in 0..<text.utf8.count {
        #expect(throws: KeyFileProblem.self, "\(length) bytes") {
          try KeyFile(bytes: Array(text.utf8.prefix(length)))
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func garbageIsRefused(seed: UInt64) {
    let noise = SeededBytes(seed: seed).bytes(Int(seed) * 7)
    #expect(throws: KeyFileProblem.notAKey) { try KeyFile(bytes: noise) }
    #expect(throws: KeyFileProblem.self) {
      try KeyFile(bytes: Array("varde-key/v1\n".utf8) + noise)
    }
  }
}
