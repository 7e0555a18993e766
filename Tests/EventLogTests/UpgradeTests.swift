import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// A log file of format 1, opened by the program of today.
@Suite struct UpgradeTests {
  @Test func whereItCanBeWrittenItIsBroughtUpToDate() throws {
    let scratch = try Scratch()
    let old = try FormatOne(scratch)
    let asker = try old.fill(FormatOne.asker, 70_000)
    let oslo = try old.fill(FormatOne.oslo, 300)
    #expect(asker.map(\.level).max() == 16)
    for _ in 1...2 {
      let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
      #expect(store.registry.format == 3)
      #expect(try store.schemaDifferences() == [])
      #expect(try store.keptSubtrees(of: FormatOne.asker) == asker)
      #expect(try store.keptSubtrees(of: FormatOne.oslo) == oslo)
    }
    #expect(try old.raw.run("PRAGMA user_version") == "3")
    // The row says in which format the file was made.
    #expect(try old.raw.run("SELECT format FROM registry") == "1")
  }

  @Test func whereItCanOnlyBeReadItIsComputed() throws {
    let scratch = try Scratch()
    let old = try FormatOne(scratch)
    let subtrees = try old.fill(FormatOne.asker, 70_000)
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.log))
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: true)
    #expect(store.registry.format == 1)
    #expect(try store.schemaDifferences() == [])
    #expect(try store.keptSubtrees(of: FormatOne.asker) == nil)
    for level in [8, 16, 24] {
      let roots = subtrees.filter { $0.level == level }.map(\.root)
      #expect(try store.hashes(of: FormatOne.asker, level: level, from: 0, count: 999) == roots)
      #expect(
        try store.hashes(of: FormatOne.asker, level: level, from: 7, count: 3)
          == Array(roots.dropFirst(7).prefix(3)))
    }
    var tree = store.tree(of: FormatOne.asker, size: 70_000)
    #expect(try tree.root(at: 70_000) == store.head(of: FormatOne.asker).root)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.log)) == before)
    // Another process brings it up to date meanwhile.
    _ = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    #expect(try store.schemaDifferences() == [])
  }

  @Test func anEventAfterwards() throws {
    let scratch = try Scratch()
    let old = try FormatOne(scratch)
    var sample = SampleEvents(FormatOne.asker)
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    _ = try store.append(sample.events(1...300), to: FormatOne.asker, expecting: 0)
    #expect(try store.keptSubtrees(of: FormatOne.asker)?.count == 1)
    #expect(try old.raw.run("SELECT count(*) FROM nodes") == "1")
  }

  @Test func whatIsInterruptedLeavesTheFileAsItWas() throws {
    let scratch = try Scratch()
    let old = try FormatOne(scratch)
    let subtrees = try old.fill(FormatOne.asker, 600)
    // In the way of the last trigger, when table and other triggers are made already.
    try old.raw.run(
      "CREATE TRIGGER nodes_complete BEFORE INSERT ON keys BEGIN SELECT 1; END")
    let before = try old.layout()
    #expect(throws: RegistryOpenError.storage("SQLite 1: SQL logic error")) {
      try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    }
    #expect(try old.layout() == before)
    try old.raw.run("DROP TRIGGER nodes_complete")
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    #expect(try store.keptSubtrees(of: FormatOne.asker) == subtrees)
  }

  /// Killed in the middle: whoever opens it next finds format 1, and goes through with it.
  @Test func whatIsCutOffIsUndoneAndDoneAgain() throws {
    let scratch = try Scratch()
    let copy = try Scratch()
    let old = try FormatOne(scratch)
    let subtrees = try old.fill(FormatOne.asker, 600)
    try old.raw.run(
      """
      PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;
      CREATE TABLE nodes (log TEXT, level INTEGER, position INTEGER, hash BLOB);
      PRAGMA user_version = 2;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO nodes SELECT 'asker', 8, i, zeroblob(300) FROM n;
      """)
    for suffix in ["", "-journal"] {
      try FileManager.default.copyItem(atPath: scratch.log + suffix, toPath: copy.log + suffix)
    }
    #expect(throws: RegistryOpenError.readOnly) {
      try SQLiteEventStore.open(at: copy.log, readOnly: true)
    }
    let store = try SQLiteEventStore.open(at: copy.log, readOnly: false)
    #expect(try store.schemaDifferences() == [])
    #expect(try store.keptSubtrees(of: FormatOne.asker) == subtrees)
  }

  @Test func whileSomebodyRecordsItIsBusy() throws {
    let scratch = try Scratch()
    let old = try FormatOne(scratch)
    try old.raw.run("BEGIN IMMEDIATE")
    #expect(throws: RegistryOpenError.busy) {
      try SQLiteEventStore.open(at: scratch.log, readOnly: false, busyTimeout: 0.05)
    }
    try old.raw.run("COMMIT")
    #expect(try SQLiteEventStore.open(at: scratch.log, readOnly: false).registry.format == 3)
  }

  @Test(arguments: [true, false])
  func aFormatThatWasSetBackIsRefused(madeInFormatOne: Bool) throws {
    let scratch = try Scratch()
    if madeInFormatOne { _ = try FormatOne(scratch) } else { _ = try scratch.makeLog() }
    _ = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    try RawDatabase(scratch.log).run("PRAGMA user_version = 1")
    #expect(throws: RegistryOpenError.notARegistry) {
      try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    }
  }

  /// `kontroller` must be able to name it.
  @Test func aLogWithAHoleIsOpenedAllTheSame() throws {
    let scratch = try Scratch()
    let old = try FormatOne(scratch)
    try old.fill(FormatOne.asker, 600)
    try old.raw.run("DROP TRIGGER events_no_delete; DELETE FROM events WHERE seq = 300")
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    #expect(try store.keptSubtrees(of: FormatOne.asker)?.count == 1)
  }
}
