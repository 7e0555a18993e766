import Application
import Events
import Exchange
import KeyFiles
import TestSupport
import Testing
import Vault

@Suite struct ReceiverKeyFileTests {
  // RFC 7748 section 6.1, Alice's pair.
  private static let seed: [UInt8] = [
    0x77, 0x07, 0x6d, 0x0a, 0x73, 0x18, 0xa5, 0x7d, 0x3c, 0x16, 0xc1, 0x72, 0x51, 0xb2, 0x66, 0x45,
    0xdf, 0x4c, 0x2f, 0x87, 0xeb, 0xc0, 0x99, 0x2a, 0xb1, 0x77, 0xfb, 0xa5, 0x1d, 0xb9, 0x2c, 0x2a,
  ]
  private static let publicKey: [UInt8] = [
    0x85, 0x20, 0xf0, 0x09, 0x89, 0x30, 0xa7, 0x54, 0x74, 0x8b, 0x7d, 0xdc, 0xb4, 0x3e, 0xf7, 0x5a,
    0x0d, 0xbf, 0x3a, 0x0d, 0x26, 0x38, 0x1a, 0xf4, 0xeb, 0xa4, 0xa9, 0x8e, 0xaa, 0x9b, 0x4e, 0x6a,
  ]
  private static let organisation = LogCode("mental-helse")!
  private static let lock = KeyFile.Lock(
    passphrase: "blåbær", salt: SeededBytes(seed: 3).bytes(16),
    cost: ScryptCost(exponent: 4, blockSize: 8, parallelism: 1)!)

  @Test func isWrittenAsTheFormatSays() throws {
    let key = KeyFile(.receiver, seed: Self.seed)
    #expect(key.publicKey == Self.publicKey)
    #expect(key.id == KeyID(publicKey: Self.publicKey))
    let text = """
      varde-key/v1
      kind receiver
      public \(Base64.encode(Self.publicKey))
      seed \(Base64.encode(Self.seed))

      """
    #expect(key.text == text)
    #expect(try KeyFile(bytes: Array(text.utf8)) == key)
    // The same seed as an owner's is another key, and neither reads as the other.
    for (kind, other) in [("receiver", "owner"), ("receiver", "receiver\nname a.example")] {
      #expect(throws: KeyFileProblem.self) {
        try KeyFile(bytes: Array(text.replacing("kind \(kind)", with: "kind \(other)").utf8))
      }
    }
    #expect(throws: KeyFileProblem.wrongSeed) {
      let owner = KeyFile(.owner, seed: Self.seed).text
      _ = try KeyFile(bytes: Array(owner.replacing("kind owner", with: "kind receiver").utf8))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func opensParcelsAndSignsNothing(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    let receiver = KeyFile(.receiver, seed: Self.seed, lock: Self.lock)
    let witness = KeyFile.sample(2, .witness(name: "vitne.example/w1"))
    for key in [KeyFile.sample(1), receiver, witness] { try store.add(key) }
    #expect(try again().key(receiver.id) == receiver)

    let known = try #require(try again().receivers(of: Self.organisation).first)
    #expect(try again().receivers(of: Self.organisation).count == 1)
    #expect(known.key.publicKey == Self.publicKey)
    let id = known.key.id
    let right = Passphrases(common: "blåbær")
    let secret = try again().receiverSecret(id, of: Self.organisation, right)
    #expect(secret?.key == known.key)
    #expect(try again().receiverSecret("00000000", of: Self.organisation, right) == nil)
    #expect(try again().receiverSecret(id, of: LogCode("demo")!, right) == nil)
    #expect(throws: KeyStoreError.passphraseNeeded(key: receiver.id.description)) {
      try again().receiverSecret(id, of: Self.organisation, Passphrases())
    }
    #expect(throws: KeyStoreError.wrongPassphrase(key: receiver.id.description)) {
      try again().receiverSecret(id, of: Self.organisation, Passphrases(common: "bringebær"))
    }

    #expect(throws: KeyStoreError.self) { try again().unlocked(receiver, right) }
    #expect(try again().signingKey(PublicKey(Self.publicKey)!, right) == nil)
  }

  @Test func theListingSetsItApart() throws {
    let keys = InMemoryKeyStore()
    let receiver = KeyFile(.receiver, seed: Self.seed, lock: Self.lock)
    try keys.add(receiver)
    let listing = try keys.listing(nil)
    #expect(listing.others.isEmpty && listing.witnesses.isEmpty)
    #expect(listing.receivers.map(\.id) == [receiver.id.description])
    #expect(listing.receivers.map(\.presence) == [.underPassphrase])
    #expect(throws: ApplicationError.transparency(.noWitness)) {
      try WitnessDesk(
        keys, named: receiver.id.description, Passphrases(common: "blåbær"),
        now: Instant("2026-01-01T00:00:00.000Z")!)
    }
  }
}
