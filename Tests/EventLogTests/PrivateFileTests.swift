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
