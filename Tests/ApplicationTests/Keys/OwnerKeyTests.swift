import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

@Suite struct OwnerKeyTests {
  private static let asker = LogCode("asker")!
  private static let barum = LogCode("barum")!

  /// The Asker sample, with its four logs.
  private func sample() throws -> Registry {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    return registry
  }

  private func make(
    _ registry: Registry, _ keys: any KeyStore, _ logs: [LogCode]? = nil, byCentral: Bool = false,
    under passphrase: String? = nil, opening: Passphrases = Passphrases()
  ) throws -> NewOwnerKey {
    try registry.makeOwnerKey(
      OwnerKeyRequest(logs: logs, byCentral: byCentral, passphrase: passphrase), keys, opening)
  }

  private func body(_ handle: Handle, _ registry: Registry) throws -> OwnerKeySet {
    let key = try registry.register(of: handle.log).ownerKeys.first { $0.seq == handle.seq }!
    return OwnerKeySet(by: key.by, key: key.key, signature: key.signature)
  }

  @Test func oneKeyForAllLogsThatHaveNone() throws {
    let registry = try sample()
    let keys = InMemoryKeyStore()
    let first = try make(registry, keys, [Self.asker])
    let rest = try make(registry, keys)
    #expect(first.handles.map(\.log) == [Self.asker])
    #expect(rest.handles.map { "\($0.log)" } == ["sentralt", "barum", "nesodden"])
    #expect(keys.keys().count == 2)
    let none = try make(registry, keys)
    #expect(none.id == nil && none.handles.isEmpty)
    #expect(keys.keys().count == 2)
    for log in try registry.logs() {
      let key = try registry.ownerKey(of: log)!
      #expect(key.verifier.text.hasPrefix("mental-helse/varde/\(log)/"))
      let signer = try keys.signingKey(key.key, Passphrases())!
      let note = SignedNote(
        text: Array("prøve\n".utf8),
        signatures: [signer.sign(Array("prøve\n".utf8), as: key.verifier.name)])
      #expect(try note.verified(by: [key.verifier]).count == 1)
    }
    #expect(try registry.verify().isOK)
  }

  @Test func aNewKeyIsVouchedForByTheOneBefore() throws {
    let registry = try sample()
    let keys = InMemoryKeyStore()
    let first = try make(registry, keys, [Self.asker])
    let second = try make(registry, keys, [Self.asker])
    #expect(try body(first.handles[0], registry).by == .itself)
    let link = try body(second.handles[0], registry)
    #expect(link.by == .previous)
    let origin = try registry.register(of: Self.asker).origin!
    let message = OwnerKeyStatement.message(
      origin, seq: second.handles[0].seq, key: "\(link.key)")
    let before = try body(first.handles[0], registry).key
    #expect(Ed25519.isValid(link.signature.bytes, of: message, by: before.bytes))
    #expect(try registry.ownerKey(of: Self.asker)?.key == link.key)
    #expect(try registry.ownerKeys(of: Self.asker) == [before, link.key])
  }

  @Test func whoseKeyIsLostIsVouchedForByTheCentre() throws {
    let registry = try sample()
    let (centre, chapter) = (InMemoryKeyStore(), InMemoryKeyStore())
    let lost = try make(registry, chapter, [Self.asker])
    #expect(throws: ApplicationError.ownerKeyNotHere(Self.asker, id: lost.id!)) {
      try make(registry, centre, [Self.asker])
    }
    #expect(throws: ApplicationError.noCentralKey) {
      try make(registry, centre, [Self.asker], byCentral: true)
    }
    _ = try make(registry, centre, [.central])
    let new = try make(registry, centre, [Self.asker], byCentral: true)
    #expect(try body(new.handles[0], registry).by == .central)
    // A later key of the centre leaves what an earlier one vouched for.
    _ = try make(registry, centre, [.central])
    #expect(try registry.ownerKeys(of: Self.asker).count == 2)
    #expect(throws: ApplicationError.centralVouchesForOthers) {
      try make(registry, centre, [.central], byCentral: true)
    }
    let id = try registry.ownerKey(of: .central).map { KeyID(publicKey: $0.key.bytes).description }
    #expect(throws: ApplicationError.ownerKeyNotHere(.central, id: id!)) {
      try make(registry, InMemoryKeyStore(), [Self.asker], byCentral: true)
    }
  }

  @Test func passphrasesAreWantedBeforeAnythingIsDone() throws {
    let registry = try sample()
    let keys = InMemoryKeyStore()
    let old = try make(registry, keys, [Self.barum], under: "blåbær")
    let size = try registry.register(of: Self.barum).size
    let store = keys.keys()
    #expect(throws: ApplicationError.keys(.passphraseNeeded(key: old.id!))) {
      try make(registry, keys, [Self.asker, Self.barum])
    }
    #expect(throws: ApplicationError.keys(.wrongPassphrase(key: old.id!))) {
      try make(registry, keys, [Self.barum], opening: Passphrases(common: "bringebær"))
    }
    #expect(keys.keys() == store)
    #expect(try registry.register(of: Self.barum).size == size)
    #expect(try registry.ownerKey(of: Self.asker) == nil)
    var opening = Passphrases(common: "bringebær")
    opening.typed[old.id!] = "blåbær"
    #expect(try make(registry, keys, [Self.barum], opening: opening).handles.count == 1)
  }

  @Test func aKeyThatCannotBeKeptIsNamedByNoLog() throws {
    let registry = try sample()
    #expect(throws: ApplicationError.keys(.notPermitted(path: "full"))) {
      try make(registry, FullKeyStore())
    }
    for log in try registry.logs() { #expect(try registry.ownerKey(of: log) == nil) }
  }

  @Test func anEmptyRegistryHasNoLogToMakeOneFor() {
    #expect(throws: ApplicationError.chapterNotStated([])) {
      try make(.inMemory(), InMemoryKeyStore())
    }
  }

  @Test func theListingSaysWhatIsWhere() throws {
    let registry = try sample()
    let keys = InMemoryKeyStore()
    let old = try make(registry, keys, [Self.asker])
    _ = try make(registry, keys, [Self.asker], under: "blåbær")
    _ = try make(registry, InMemoryKeyStore(), [Self.barum])
    let witness = KeyFile(
      .witness(name: "vitne.example/w1"), seed: SeededBytes(seed: 5).bytes(32))
    try keys.add(witness)
    let origin = try registry.register(of: Self.asker).origin!
    let head = Head(size: 41, root: Hash([UInt8](repeating: 7, count: 32))!)
    let signer = try keys.signingKey(
      registry.ownerKey(of: Self.asker)!.key, Passphrases(common: "blåbær"))!
    let checkpoint = Checkpoint(origin, head)
    let signed = SignedCheckpoint(
      checkpoint, signatures: [signer.sign(checkpoint.text, as: origin.keyName)])
    try keys.keepSigned(signed.bytes, of: "\(origin)")
    let listing = try keys.listing(registry)
    let logs = try #require(listing.logs)
    #expect(logs.map { "\($0.log)" } == ["asker", "barum", "nesodden", "sentralt"])
    #expect(logs.map(\.presence) == [.underPassphrase, .elsewhere, nil, nil])
    #expect(logs.map(\.lastSigned) == [41, nil, nil, nil])
    #expect(logs[2].id == nil && logs[2].verifier == nil)
    #expect(listing.others.map(\.id) == [old.id!])
    #expect(listing.witnesses.map(\.name) == ["vitne.example/w1"])
    #expect(listing.witnesses[0].verifier?.hasPrefix("vitne.example/w1+") == true)
    let alone = try keys.listing(nil)
    #expect(alone.logs == nil && alone.others.count == 2)
  }

  @Test func keysAreKnownByFormNameOrWords() throws {
    let keys = InMemoryKeyStore()
    let one = VerifierKey(
      name: KeyName("vitne.example/w1")!, kind: .cosignature,
      publicKey: SeededBytes(seed: 1).bytes(32))!
    let other = VerifierKey(
      name: KeyName("vitne.example/w1")!, kind: .cosignature,
      publicKey: SeededBytes(seed: 2).bytes(32))!
    #expect(try keys.trust(one.text, words: "Bergen") == "vitne.example/w1")
    #expect(keys.known() == [KnownKey(one, words: "Bergen")])
    for text in ["", "vitne", one.text + "A", String(one.text.dropLast()), "Bergen"] {
      #expect(throws: ApplicationError.notAVerifierKey) { try keys.trust(text) }
    }
    _ = try keys.trust(other.text)
    // Two are called so: neither goes.
    #expect(throws: ApplicationError.unknownKey("vitne.example/w1")) {
      try keys.distrust("vitne.example/w1")
    }
    #expect(throws: ApplicationError.unknownKey("")) { try keys.distrust("") }
    #expect(try keys.distrust("Bergen") == "vitne.example/w1")
    #expect(try keys.distrust("vitne.example/w1") == "vitne.example/w1")
    #expect(keys.known().isEmpty)
  }
}

/// A store that keeps nothing.
private final class FullKeyStore: KeyStore {
  let place = "full"

  func add(_ key: KeyFile) throws(KeyStoreError) { throw .notPermitted(path: place) }
  func keys() -> [KeyFile] { [] }
  func key(_ id: KeyID) -> KeyFile? { nil }
  func lastSigned(_ origin: String) -> [UInt8]? { nil }
  func signed() -> [KeptNote] { [] }
  func keepSigned(_ note: [UInt8], of origin: String) {}
  func lastSeen(_ origin: String, by witness: KeyID) -> [UInt8]? { nil }
  func keepSeen(_ note: [UInt8], of origin: String, by witness: KeyID) {}
  func known() -> [KnownKey] { [] }
  func addKnown(_ key: KnownKey) {}
  func removeKnown(_ key: VerifierKey) -> Bool { false }
  func erasures(of vault: VaultID) -> [ErasureNote] { [] }
  func note(_ erasures: [ErasureNote], of vault: VaultID) {}
  func lock() {}
  func unlock() {}
}
