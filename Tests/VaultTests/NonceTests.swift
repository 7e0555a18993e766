import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// AES-GCM gives its key away when a nonce is used twice under it; each one is drawn at random.
@Suite struct NonceTests {
  private static let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"

  /// One person's payloads: all of them under one key. 20 000 seals, or a million where it may take long.
  @Test func noNonceIsUsedTwiceUnderAKey() throws {
    let person = RandomID(bytes: [UInt8](repeating: 1, count: 10))
    let log = LogCode("asker")!
    let text = PayloadText(
      Dictionary(uniqueKeysWithValues: PayloadMember.allCases.map { ($0, "x") }))
    let vault = Vault(
      InMemoryVaultKeys(VaultID(bytes: SystemRandom.bytes(16))!), random: SystemRandom.bytes)
    vault.open(with: RegistryKey(bytes: SystemRandom.bytes(32)))
    var seen: Set<UInt128> = []
    var (seals, seq) = (0, 0)
    while seals < (Self.isLong ? 1_000_000 : 20_000) {
      // A store for some of them: the keys, and so what counts, are in the vault.
      let store = InMemorySealedStore()
      let payloads = (1...100).map { _ in
        seq += 1
        return Payload(
          nonce: SystemRandom.bytes(32), bytes: text.bytes, handle: Handle(log, seq), person: person
        )
      }
      try SealingPrivateStore(store, vault)
        .put(payloads, aliases: [], at: SampleEvents.instant(0))
      for payload in try store.payloads(after: nil) {
        #expect(payload.key == .person(person, log))
        for member in payload.members.values {
          #expect(member.nonce.count == 12)
          seals += 1
          seen.insert(member.nonce.reduce(0) { $0 << 8 | UInt128($1) })
        }
      }
    }
    #expect(seen.count == seals)
    print("nonces: \(seals) seals under one key, \(seen.count) nonces")
  }

  /// Keys, names, settings, lines and secrets: what is wrapped or sealed under the registry's key too.
  @Test func nothingElseUsesANonceTwice() throws {
    let scratch = try Scratch()
    let folder = try RegistryFolder.create(at: scratch.path + "/r", .sample)
    let log = LogCode("asker")!
    for number in 1...300 {
      try folder.privateStore.put(
        [
          Payload(
            nonce: SystemRandom.bytes(32), bytes: PayloadText([.note: "x"]).bytes,
            handle: Handle(log, number))
        ],
        aliases: [
          Alias(
            .person, "K\(number)", in: log,
            is: RandomID(
              bytes: [UInt8](repeating: UInt8(number % 256), count: 9) + [UInt8(number / 256)]))
        ], at: SampleEvents.instant(0))
      try folder.privateStore.addLine("linje", limit: 1_000)
    }
    try folder.privateStore.setSecret(SystemRandom.bytes(32), of: log)
    func nonces(_ file: String, _ tables: [String]) throws -> (all: String?, distinct: String?) {
      let all = tables.map { "SELECT nonce FROM \($0) WHERE nonce IS NOT NULL" }
        .joined(separator: " UNION ALL ")
      let raw = try RawDatabase("\(folder.path)/\(file)")
      return (
        try raw.run("SELECT count(*) FROM (\(all))"),
        try raw.run("SELECT count(DISTINCT nonce) FROM (\(all))")
      )
    }
    let keys = try nonces("keys.sqlite", ["numbered_keys", "person_keys"])
    #expect(keys.all == keys.distinct)
    #expect(keys.all.flatMap(Int.init) ?? 0 >= 600)
    let sealed = try nonces("private.sqlite", ["members", "names", "lines", "secrets"])
    #expect(sealed.all == sealed.distinct)
    #expect(sealed.all == "1201")
  }
}
