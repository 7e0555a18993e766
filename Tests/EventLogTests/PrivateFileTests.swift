import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

@Suite struct PrivateFileTests {
  /// Searches the raw bytes: what was destroyed is not in the file or its journal, sealed as it was.
  @Test func whatIsDestroyedIsOverwritten() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/private.sqlite"
    let store = try SealingPrivateStore.onDisk(scratch.path)
    let log = LogCode("asker")!
    let kept = (1...200).map { payload("kept-\($0)", $0, log) }
    let orphan = payload(String(repeating: "æ", count: 9_000), 201, log)
    try store.put(kept + [orphan], aliases: [], at: SampleEvents.instant(0))
    try store.addLine("line", limit: 5)
    let box = "SELECT hex(substr(box, 1, 16)) FROM"
    let last = try bytes(path, "\(box) members WHERE payload = 201 AND member = 'note'")
    let other = try bytes(path, "\(box) members WHERE payload = 200 AND member = 'note'")
    let line = try bytes(path, "\(box) lines")
    for one in [last, other, line] { #expect(try contains(path, one)) }
    try store.destroyOrphans([orphan.commitment])
    try store.addLine("other", limit: 1)
    #expect(try !contains(path, last) && !contains(path, line))
    #expect(try contains(path, other))
    #expect(try store.payload(kept[199].commitment)?[.note] == "kept-200")
  }

  /// A sitting holds keys for its next entries: nobody else gets them, and what failed loses some at most.
  @Test func twoSittingsNeverShareAKey() throws {
    let scratch = try Scratch()
    let first = try SealingPrivateStore.onDisk(scratch.path)
    let keys = try SQLiteVaultKeys.open(at: scratch.path + "/keys.sqlite", readOnly: false)
    let vault = Vault(keys, random: SystemRandom.bytes)
    vault.open(with: try first.vault.openKey())
    let path = scratch.path + "/private.sqlite"
    let second = SealingPrivateStore(
      try SQLiteSealedStore.open(
        at: path, readOnly: false, sealingIn: { () throws(RegistryOpenError) in vault },
        person: { _ in nil }), vault)
    let log = LogCode("asker")!
    let (eva, ola) = (RandomID("0123456789abcdef")!, RandomID("0123456789abcdeg")!)
    try first.put(
      [], aliases: [Alias(.person, "EN", in: log, is: eva)], at: SampleEvents.instant(0))
    var seq = 0
    for (store, count) in [
      (first, 1), (second, 1), (first, 30), (first, 5), (second, 40), (second, 300), (first, 1),
      (second, 33), (first, 2), (second, 1), (first, 600), (second, 600),
    ] {
      let texts = (1...count).map { payload("text \($0)", seq + $0, log) }
      #expect(throws: PrivateStoreError.aliasTaken) {
        try store.put(
          texts, aliases: [Alias(.person, "EN", in: log, is: ola)], at: SampleEvents.instant(0))
      }
      try store.put(texts, aliases: [], at: SampleEvents.instant(0))
      seq += count
    }
    let raw = try RawDatabase(path)
    #expect(try raw.run("SELECT count(DISTINCT key) FROM payloads") == "\(seq)")
    #expect(
      try raw.run("SELECT max(key) < (SELECT first FROM unused_keys) FROM payloads") == "1")
    // A copy of this file with these keys is whole: what is held is made.
    #expect(
      try SQLiteSealedStore.keysUsed(path)
        <= SQLiteVaultKeys.keysKept(scratch.path + "/keys.sqlite"))
    #expect(try second.payload(payload("text 1", 1, log).commitment)?[.note] == "text 1")
  }

  @Test func itIsReopened() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/private.sqlite"
    let store = try SealingPrivateStore.onDisk(scratch.path)
    try store.set(.actorName, "Åse")
    func opened(_ path: String, readOnly: Bool = false) throws(RegistryOpenError)
      -> SealingPrivateStore
    {
      SealingPrivateStore(
        try SQLiteSealedStore.open(
          at: path, readOnly: readOnly, sealingIn: { () throws(RegistryOpenError) in store.vault },
          person: { _ in nil }), store.vault)
    }
    #expect(throws: RegistryOpenError.notFound) { try opened(path + "x") }
    #expect(try opened(path, readOnly: true).setting(.actorName) == "Åse")
    #expect(throws: PrivateStoreError.readOnly) {
      try opened(path, readOnly: true).set(.actorName, "Eva")
    }
    #expect(throws: RegistryOpenError.exists) { try SQLiteSealedStore.create(at: path) }
    try RawDatabase(path).run("PRAGMA user_version = 9")
    #expect(throws: RegistryOpenError.newerFormat(9)) { try opened(path) }
  }

  @Test func busy() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/private.sqlite"
    let store = try SealingPrivateStore.onDisk(scratch.path, busyTimeout: 0.05)
    let raw = try RawDatabase(path)
    try raw.run("BEGIN IMMEDIATE")
    #expect(throws: PrivateStoreError.busy) { try store.set(.actor, "x") }
    #expect(try store.setting(.actor) == nil)
  }

  private func payload(_ text: String, _ seq: Int, _ log: LogCode) -> Payload {
    Payload(
      nonce: Array("\(seq)".utf8) + [UInt8](repeating: 0, count: 32 - "\(seq)".utf8.count),
      bytes: PayloadText([.note: text]).bytes, handle: Handle(log, seq))
  }

  /// Bytes of the file, by what SQL says of them in hexadecimal.
  private func bytes(_ path: String, _ sql: String) throws -> Data {
    let digits = Array(try #require(try RawDatabase(path).run(sql)))
    return Data(
      stride(from: 0, to: digits.count, by: 2).map {
        UInt8(String(digits[$0...$0 + 1]), radix: 16)!
      })
  }

  private func contains(_ path: String, _ bytes: Data) throws -> Bool {
    try ["", "-journal"].contains { suffix in
      guard FileManager.default.fileExists(atPath: path + suffix) else { return false }
      return try Data(contentsOf: URL(fileURLWithPath: path + suffix)).range(of: bytes) != nil
    }
  }
}
