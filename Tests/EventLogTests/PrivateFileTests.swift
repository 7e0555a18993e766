import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

@Suite struct PrivateFileTests {
  /// Searches the raw bytes: what was destroyed is not in the file or its journal.
  @Test func whatIsDestroyedIsOverwritten() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/private.sqlite"
    let store = try SQLitePrivateStore.create(at: path)
    let log = LogCode("asker")!
    let kept = (1...200).map { payload("kept-marker-\($0)", $0, log) }
    let orphan = payload("orphan-marker-" + String(repeating: "æ", count: 9_000), 201, log)
    try store.put(kept + [orphan], aliases: [], at: SampleEvents.instant(0))
    try store.addLine("line-marker", limit: 5)
    #expect(try contains(path, "orphan-marker") && contains(path, "line-marker"))
    try store.destroyOrphans([orphan.commitment])
    try store.addLine("other", limit: 1)
    #expect(try !contains(path, "orphan-marker") && !contains(path, "line-marker"))
    #expect(try contains(path, "kept-marker-200"))
  }

  @Test func itIsReopened() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/private.sqlite"
    #expect(throws: RegistryOpenError.notFound) {
      try SQLitePrivateStore.open(at: path, readOnly: false)
    }
    try SQLitePrivateStore.create(at: path).set(.actorName, "Åse")
    #expect(try SQLitePrivateStore.open(at: path, readOnly: true).setting(.actorName) == "Åse")
    #expect(throws: RegistryOpenError.exists) { try SQLitePrivateStore.create(at: path) }
    try RawDatabase(path).run("PRAGMA user_version = 9")
    #expect(throws: RegistryOpenError.newerFormat(9)) {
      try SQLitePrivateStore.open(at: path, readOnly: false)
    }
  }

  @Test func busy() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/private.sqlite"
    let store = try SQLitePrivateStore.create(at: path, busyTimeout: 0.05)
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

  private func contains(_ path: String, _ marker: String) throws -> Bool {
    try ["", "-journal"].contains { suffix in
      guard FileManager.default.fileExists(atPath: path + suffix) else { return false }
      return try Data(contentsOf: URL(fileURLWithPath: path + suffix))
        .range(of: Data(marker.utf8)) != nil
    }
  }
}
