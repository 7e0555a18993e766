import Application
import Decisions
import EventLog
import Events
import TestSupport
import Testing
import Vault

/// The program ends between any two steps of forgetting: the next opening goes on, or nothing was done.
@Suite struct CrashTests {
  /// Ends everything at the n-th step that writes.
  private final class Steps {
    var left = Int.max
    private(set) var taken = 0
    func take() throws(PrivateStoreError) {
      if left == 0 { throw .storage("stopped") }
      left -= 1
      taken += 1
    }
  }

  private final class Sealed: SealedStore {
    let inner: InMemorySealedStore
    let steps: Steps
    init(_ inner: InMemorySealedStore, _ steps: Steps) { (self.inner, self.steps) = (inner, steps) }
    var isReadOnly: Bool { false }
    func secret(of log: LogCode) throws(PrivateStoreError) -> SealedBytes? {
      try inner.secret(of: log)
    }
    func setSecret(_ secret: SealedBytes, of log: LogCode) throws(PrivateStoreError) {
      try inner.setSecret(secret, of: log)
    }
    func put(
      at instant: Instant, using keys: Int, _ make: (Int) throws(PrivateStoreError) -> SealedBatch
    ) throws(PrivateStoreError) {
      try steps.take()
      try inner.put(at: instant, using: keys, make)
    }
    func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> SealedPayload? {
      try inner.payload(commitment)
    }
    func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [SealedPayload] {
      try inner.payloads(after: last)
    }
    func payloads(
      of person: RandomID, in log: LogCode
    ) throws(PrivateStoreError) -> [SealedPayload] { try inner.payloads(of: person, in: log) }
    func unsettled() throws(PrivateStoreError) -> [(
      commitment: Events.Digest, handle: Handle, put: Instant
    )] { try inner.unsettled() }
    func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
      try inner.settle(commitments)
    }
    func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
      try inner.destroyOrphans(commitments)
    }
    func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
      try steps.take()
      try inner.destroy(commitments)
    }
    func destroy(
      _ members: [String], of commitments: [Events.Digest]
    ) throws(PrivateStoreError) {
      try steps.take()
      try inner.destroy(members, of: commitments)
    }
    func name(
      _ kind: AliasKind, _ blind: Events.Digest, in log: LogCode
    ) throws(PrivateStoreError) -> SealedName? { try inner.name(kind, blind, in: log) }
    func names(_ kind: AliasKind, in log: LogCode) throws(PrivateStoreError) -> [SealedName] {
      try inner.names(kind, in: log)
    }
    func names(of id: RandomID, in log: LogCode) throws(PrivateStoreError) -> [SealedName] {
      try inner.names(of: id, in: log)
    }
    func destroyNames(of ids: [RandomID], in log: LogCode) throws(PrivateStoreError) {
      try steps.take()
      try inner.destroyNames(of: ids, in: log)
    }
    func intents() throws(PrivateStoreError) -> [ErasureIntent] { try inner.intents() }
    func add(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
      try steps.take()
      try inner.add(intents)
    }
    func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
      try steps.take()
      try inner.remove(intents)
    }
    func lines() throws(PrivateStoreError) -> [SealedBytes] { try inner.lines() }
    func addLine(_ line: SealedBytes, limit: Int) throws(PrivateStoreError) {
      try inner.addLine(line, limit: limit)
    }
    func clearLines() throws(PrivateStoreError) {
      try steps.take()
      try inner.clearLines()
    }
    func drafts() throws(PrivateStoreError) -> [(number: Int, log: LogCode, text: SealedBytes)] {
      try inner.drafts()
    }
    func keepDraft(
      _ text: SealedBytes, of log: LogCode, replacing number: Int?
    ) throws(PrivateStoreError) -> Int {
      try steps.take()
      return try inner.keepDraft(text, of: log, replacing: number)
    }
    func removeDraft(_ number: Int) throws(PrivateStoreError) { try inner.removeDraft(number) }
    func clearDrafts(of log: LogCode?) throws(PrivateStoreError) {
      try steps.take()
      try inner.clearDrafts(of: log)
    }
    func setting(_ name: String) throws(PrivateStoreError) -> String? { try inner.setting(name) }
    func set(_ name: String, _ value: String) throws(PrivateStoreError) {
      try inner.set(name, value)
    }
  }

  private final class Keys: VaultKeyStore {
    let inner: InMemoryVaultKeys
    let steps: Steps
    init(_ inner: InMemoryVaultKeys, _ steps: Steps) { (self.inner, self.steps) = (inner, steps) }
    var vault: VaultID { inner.vault }
    func locks() throws(PrivateStoreError) -> [VaultLock] { try inner.locks() }
    func set(_ lock: VaultLock) throws(PrivateStoreError) { try inner.set(lock) }
    func removeLock(_ kind: LockKind) throws(PrivateStoreError) { try inner.removeLock(kind) }
    func key(_ name: VaultKeyName) throws(PrivateStoreError) -> StoredKey { try inner.key(name) }
    func newest() throws(PrivateStoreError) -> Int { try inner.newest() }
    func count() throws(PrivateStoreError) -> VaultKeyCount { try inner.count() }
    func add(_ count: Int, _ wrap: (VaultKeyName) -> SealedBytes) throws(PrivateStoreError) {
      try inner.add(count, wrap)
    }
    func add(
      _ key: SealedBytes, of person: RandomID, in log: LogCode
    ) throws(PrivateStoreError) { try inner.add(key, of: person, in: log) }
    func erase(_ names: [VaultKeyName]) throws(PrivateStoreError) {
      try steps.take()
      try inner.erase(names)
    }
  }

  /// A registry with somebody to forget, that can end at any step, and opened again.
  private struct Given {
    let registry: Registry
    let steps = Steps()
    let entry: Handle
    private let sealed = InMemorySealedStore()
    private let keys: InMemoryVaultKeys
    private let key: RegistryKey
    private let log: Interfering

    init() throws {
      let random = SeededBytes(seed: 12)
      keys = InMemoryVaultKeys(VaultID(bytes: random.bytes(16))!)
      key = RegistryKey(bytes: random.bytes(32))
      let vault = Vault(Keys(keys, steps), random: { random.bytes($0) })
      vault.open(with: key)
      let steps = steps
      log = Interfering(
        InMemoryEventStore(
          RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)))
      registry = Registry(
        events: log, privates: SealingPrivateStore(Sealed(sealed, steps), vault),
        views: InMemoryViewStore(), environment: .test())
      try registry.prepare()
      registry.keepLine("logg kurs --leder KN", limit: 9)
      var statement = ReceiptTests.talk("KN")
      statement.words.note = "Kari Nå tok ordet"
      statement.words.title = "Kaffe"
      entry = try registry.record(statement, in: .asker).handles[0]
      log.others = { _ in try steps.take() }
      log.times = 1
    }

    /// As the next process finds it.
    func reopened(at instant: Instant = .testNow) throws -> Registry {
      let random = SeededBytes(seed: 13)
      let vault = Vault(keys, random: { random.bytes($0) })
      vault.open(with: key)
      let registry = Registry(
        events: log.inner, privates: SealingPrivateStore(sealed, vault),
        views: InMemoryViewStore(), environment: .test(seed: 4, at: instant))
      try registry.settlePayloads()
      return registry
    }
  }

  @Test func aPersonIsForgottenWhollyOrNotAtAll() throws {
    try endsAnywhere(gone: ["Vei 2", "KN", "41000002"]) { given in
      try given.registry.forget("KN", alsoEvidence: true)
    }
  }

  @Test func butForEvidenceWhollyOrNotAtAll() throws {
    try endsAnywhere(gone: ["logg kurs"]) { given in
      try given.registry.forget("KN")
    }
  }

  @Test func aTextIsForgottenWhollyOrNotAtAll() throws {
    try endsAnywhere(gone: ["tok ordet"]) { given in
      try given.registry.forget([.note], of: given.entry)
    }
  }

  /// Another process may be about to record what an intent was kept for: it is left alone for a day.
  @Test func anIntentWithoutItsEventIsDroppedAfterADay() throws {
    let given = try Given()
    let intent = ErasureIntent(
      log: .asker, subject: .entry(given.entry.seq), after: try given.registry.size(.asker),
      put: .testNow)
    try given.registry.privates.add([intent])
    for (hours, left) in [(0, [intent]), (24, [intent]), (25, [])] {
      let registry = try given.reopened(at: .testNow.adding(hours: hours))
      #expect(try registry.privates.intents() == left, "\(hours) hours")
    }
    #expect(try given.registry.everythingReadable().contains("tok ordet"))
  }

  private func endsAnywhere(
    gone: [String], _ forget: (Given) throws -> Void
  ) throws {
    let all = try Given()
    let first = all.steps.taken
    try forget(all)
    let count = all.steps.taken - first
    #expect(count >= 5)
    let done = try all.reopened().everythingReadable()
    for ending in 0..<count {
      let given = try Given()
      let before = try given.registry.everythingReadable()
      let size = try given.registry.size(.asker)
      given.steps.left = ending
      #expect(throws: ApplicationError.self) { try forget(given) }
      let registry = try given.reopened()
      if try registry.size(.asker) > size {
        #expect(try registry.everythingReadable() == done, "step \(ending)")
        for text in gone { #expect(!done.contains(text)) }
        #expect(try registry.privates.intents() == [], "step \(ending)")
      } else {
        #expect(try registry.everythingReadable() == before, "step \(ending)")
        // Another process may be about to record it; a day later nobody is.
        let later = try given.reopened(at: .testNow.adding(hours: 25))
        #expect(try later.privates.intents() == [], "step \(ending)")
      }
    }
  }
}
