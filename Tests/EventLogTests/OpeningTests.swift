import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Making, opening and locking the log.
@Suite struct OpeningTests {
  static let asker = LogCode("asker")!

  @Test func theHeaderIsKept() throws {
    for demo in [false, true] {
      let scratch = try Scratch()
      let header = RegistryHeader(organisation: LogCode("mental-helse")!, demo: demo)
      _ = try SQLiteEventStore.create(at: scratch.log, header)
      #expect(try SQLiteEventStore.open(at: scratch.log, readOnly: true).registry == header)
    }
  }

  @Test func settings() throws {
    let scratch = try Scratch()
    _ = try scratch.makeLog()
    let raw = try RawDatabase(scratch.log)
    #expect(try raw.run("PRAGMA application_id") == "1447121484")
    #expect(try raw.run("PRAGMA user_version") == "3")
    #expect(try raw.run("PRAGMA page_size") == "16384")
    #expect(try raw.run("PRAGMA integrity_check") == "ok")
  }

  @Test func refusals() throws {
    let scratch = try Scratch()
    func opened() -> RegistryOpenError? {
      do throws(RegistryOpenError) {
        _ = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
        return nil
      } catch { return error }
    }
    #expect(opened() == .notFound)
    try Data().write(to: URL(fileURLWithPath: scratch.log))
    #expect(opened() == .notARegistry)
    try Data("This is not a database at all, only text. ".utf8).write(
      to: URL(fileURLWithPath: scratch.log))
    #expect(opened() == .notARegistry)
    unlink(scratch.log)
    try RawDatabase.make(scratch.log).run("CREATE TABLE events (a)")
    #expect(opened() == .notARegistry)
    unlink(scratch.log)
    _ = try scratch.makeLog()
    #expect(throws: RegistryOpenError.exists) { try scratch.makeLog() }
    #expect(opened() == nil)
    try RawDatabase(scratch.log).run("PRAGMA user_version = 4")
    #expect(opened() == .newerFormat(4))
  }

  @Test func readOnly() throws {
    let scratch = try Scratch()
    var sample = SampleEvents(Self.asker)
    _ = try scratch.makeLog().append(sample.events(1...3), to: Self.asker, expecting: 0)
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: true)
    #expect(store.isReadOnly)
    #expect(try recorded(Self.asker, in: store).count == 3)
    let next = sample.event(4)
    #expect(throws: AppendError.log(.readOnly)) {
      try store.append([next], to: Self.asker, expecting: 3)
    }
  }

  @Test func busy() throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog(busyTimeout: 0.05)
    var sample = SampleEvents(Self.asker)
    let raw = try RawDatabase(scratch.log)
    try raw.run("BEGIN IMMEDIATE")
    let event = sample.event(1)
    #expect(throws: AppendError.log(.busy)) {
      try store.append([event], to: Self.asker, expecting: 0)
    }
    // Whoever records does not keep others from reading.
    #expect(try store.head(of: Self.asker) == .empty)
    try raw.run("COMMIT; BEGIN EXCLUSIVE")
    #expect(throws: LogError.busy) { try store.heads() }
    #expect(throws: LogError.busy) { try store.read(Self.asker, from: 1) { _, _ in true } }
    #expect(throws: RegistryOpenError.busy) {
      try SQLiteEventStore.open(at: scratch.log, readOnly: true, busyTimeout: 0.05)
    }
    try raw.run("COMMIT")
    _ = try store.append([event], to: Self.asker, expecting: 0)
  }

  /// A reader in another program: the append is refused at its commit, whole, and the lock is let go.
  @Test func busyAtCommit() throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog(busyTimeout: 0.05)
    var sample = SampleEvents(Self.asker)
    let event = sample.event(1)
    let raw = try RawDatabase(scratch.log)
    try raw.run("BEGIN; SELECT * FROM registry")
    #expect(throws: AppendError.log(.busy)) {
      try store.append([event], to: Self.asker, expecting: 0)
    }
    try raw.run("COMMIT")
    #expect(try store.head(of: Self.asker) == .empty)
    _ = try store.append([event], to: Self.asker, expecting: 0)
  }

  /// Nobody who reads slowly keeps others from recording.
  @Test func noLockWhileEventsAreLookedAt() throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog()
    var sample = SampleEvents(Self.asker)
    _ = try store.append(sample.events(1...5), to: Self.asker, expecting: 0)
    let raw = try RawDatabase(scratch.log)
    try store.read(Self.asker, from: 1) { _, _ in
      #expect(throws: Never.self) { try raw.run("BEGIN EXCLUSIVE; COMMIT") }
      return true
    }
  }

  /// What a process that was killed left half written is undone by whoever opens the log next.
  @Test func aCutOffAppendIsUndone() throws {
    let scratch = try Scratch()
    let copy = try Scratch()
    let store = try scratch.makeLog()
    var sample = SampleEvents(Self.asker)
    _ = try store.append(sample.events(1...200), to: Self.asker, expecting: 0)
    let before = try recorded(Self.asker, in: store)
    let raw = try RawDatabase(scratch.log)
    // A cache this small spills: the file is overwritten long before the commit.
    try raw.run(
      """
      PRAGMA cache_size = 4; PRAGMA cache_spill = 4; BEGIN;
      WITH RECURSIVE n(i) AS (SELECT 201 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO events SELECT 'asker', i, zeroblob(300), zeroblob(32) FROM n;
      """)
    for suffix in ["", "-journal"] {
      try FileManager.default.copyItem(atPath: scratch.log + suffix, toPath: copy.log + suffix)
    }
    let journal = try Data(contentsOf: URL(fileURLWithPath: copy.log + "-journal"))
    #expect(journal.count > 16_384)
    #expect(throws: RegistryOpenError.readOnly) {
      try SQLiteEventStore.open(at: copy.log, readOnly: true)
    }
    let reopened = try SQLiteEventStore.open(at: copy.log, readOnly: false)
    #expect(try recorded(Self.asker, in: reopened) == before)
    let next = sample.event(201)
    _ = try reopened.append([next], to: Self.asker, expecting: 200)
  }

  /// What is typed never gets into an error: only SQLite's words for the code.
  @Test func errorsNameNoValues() throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog()
    try RawDatabase(scratch.log).run("ALTER TABLE keys RENAME TO gone")
    do throws(LogError) {
      _ = try store.number(ofKey: Head.empty.root, in: Self.asker)
    } catch { #expect(error == .storage("SQLite 1: SQL logic error")) }
  }
}

extension RawDatabase {
  static func make(_ path: String) throws -> RawDatabase {
    try Data().write(to: URL(fileURLWithPath: path))
    return try RawDatabase(path)
  }
}
