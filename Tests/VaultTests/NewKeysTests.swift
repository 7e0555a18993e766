import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Keys are made before what they seal: what fails in between is done again, and no key is two payloads'.
@Suite struct NewKeysTests {
  private static let log = LogCode("asker")!

  private func payloads(_ range: ClosedRange<Int>) -> [Payload] {
    range.map {
      Payload(
        nonce: SystemRandom.bytes(32), bytes: PayloadText([.note: "Ord \($0)"]).bytes,
        handle: Handle(Self.log, $0))
    }
  }

  private func sharedKeys(_ path: String) throws -> String? {
    try RawDatabase(path + "/private.sqlite").run(
      """
      SELECT count(*) FROM (
        SELECT key FROM (SELECT key FROM payloads UNION ALL SELECT key FROM names)
        WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1)
      """)
  }

  @Test func whatFailedAfterItsKeysWereMadeIsDoneAgain() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    let store = try RegistryFolder.create(at: path, .sample).privateStore
    let raw = try RawDatabase(path + "/private.sqlite")
    let keys = try RawDatabase(path + "/keys.sqlite")
    let first = payloads(1...300)
    try raw.run(
      "CREATE TRIGGER fault BEFORE INSERT ON members WHEN NEW.payload > 200 "
        + "BEGIN SELECT RAISE(ABORT, 'fault'); END")
    let name = Alias(.series, "vår", in: Self.log, is: RandomID(bytes: [UInt8](0..<10)))
    #expect(throws: PrivateStoreError.self) {
      try store.put(first, aliases: [name], at: SampleEvents.instant(0))
    }
    let made = try keys.run("SELECT count(*) FROM numbered_keys")
    #expect(made.flatMap(Int.init) ?? 0 >= 301)
    #expect(try raw.run("SELECT count(*) FROM payloads") == "0")
    try raw.run("DROP TRIGGER fault")
    try store.put(first, aliases: [name], at: SampleEvents.instant(0))
    // The keys that were made are used now; none was made in vain.
    #expect(try keys.run("SELECT count(*) FROM numbered_keys") == made)
    let second = payloads(301...900)
    try store.put(second, aliases: [], at: SampleEvents.instant(1))
    #expect(try sharedKeys(path) == "0")
    for payload in first + second {
      #expect(try store.payload(payload.commitment)?.bytes == payload.bytes)
    }
    #expect(try store.id(.series, "vår", in: Self.log) == name.id)
  }

  /// A store put back from before keys that were used, and some of them erased, since.
  @Test func keysThatWereErasedAreSkipped() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    let files = ["private.sqlite", "former"].map { path + "/" + $0 }
    var forgotten: [Payload] = []
    do {
      let store = try RegistryFolder.create(at: path, .sample).privateStore
      try store.put(payloads(1...3), aliases: [], at: SampleEvents.instant(0))
      try FileManager.default.copyItem(atPath: files[0], toPath: files[1])
      // More than the 256 that are made at a time, and the last ones of them.
      forgotten = payloads(4...300)
      try store.put(forgotten, aliases: [], at: SampleEvents.instant(1))
      try store.destroy(forgotten.filter { $0.handle.seq != 6 }.map(\.commitment))
    }
    try FileManager.default.removeItem(atPath: files[0])
    try FileManager.default.moveItem(atPath: files[1], toPath: files[0])
    let store = try RegistryFolder.open(at: path).privateStore
    let name = Alias(.series, "vår", in: Self.log, is: RandomID(bytes: [UInt8](0..<10)))
    let new = payloads(4...303)
    try store.put(new, aliases: [name], at: SampleEvents.instant(2))
    try store.put(payloads(304...310), aliases: [], at: SampleEvents.instant(3))
    for payload in new {
      #expect(try store.payload(payload.commitment)?.bytes == payload.bytes)
    }
    #expect(try store.id(.series, "vår", in: Self.log) == name.id)
    #expect(try sharedKeys(path) == "0")
    let keys = try RawDatabase(path + "/keys.sqlite")
    #expect(try keys.run("SELECT count(*) FROM numbered_keys WHERE box IS NULL") == "296")
    #expect(
      try RawDatabase(path + "/private.sqlite").run(
        "SELECT count(*) FROM payloads WHERE key BETWEEN 4 AND 300") == "1")
  }

  /// As two programs would: each with keys of its own in memory.
  @Test func twoWhoPutByTurnsShareNoKey() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    let stores = [
      try RegistryFolder.create(at: path, .sample).privateStore,
      try RegistryFolder.open(at: path).privateStore,
    ]
    var all: [Payload] = []
    for round in 0..<40 {
      let next = payloads(round * 20 + 1...round * 20 + 20)
      try stores[round % 2].put(next, aliases: [], at: SampleEvents.instant(round))
      all += next
    }
    #expect(try sharedKeys(path) == "0")
    for store in stores {
      for payload in all {
        #expect(try store.payload(payload.commitment)?.bytes == payload.bytes)
      }
    }
    // Who is forgotten by one is so for the other, who knew the key.
    let person = RandomID(bytes: [UInt8](repeating: 9, count: 10))
    let eva = Payload(
      nonce: SystemRandom.bytes(32), bytes: PayloadText([.name: "Eva"]).bytes,
      handle: Handle(Self.log, 999), person: person)
    try stores[0].put([eva], aliases: [], at: SampleEvents.instant(99))
    #expect(try stores[1].payload(eva.commitment)?[.name] == "Eva")
    try stores[0].erase([person], in: Self.log)
    #expect(try stores[1].payload(eva.commitment) == nil)
    #expect(throws: PrivateStoreError.erased) {
      try stores[1].put(
        [], aliases: [Alias(.person, "EB", in: Self.log, is: person)],
        at: SampleEvents.instant(100))
    }
  }
}
