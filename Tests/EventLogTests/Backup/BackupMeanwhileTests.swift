import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import Synchronization
import TestSupport
import Testing
import Vault

/// Backups of a registry in which others go on recording.
@Suite(.serialized) struct BackupMeanwhileTests {
  /// Puts a payload under a new key, then its event, again and again, as the program does.
  private static func record(_ it: BackupRegistry, until stop: borrowing Atomic<Bool>) throws -> Int
  {
    let registry = try RegistryFolder.open(at: it.folder, busyTimeout: 60)
    let (log, personal) = (registry.events, registry.privateStore)
    let (keys, used) = try (
      RawDatabase(it.folder + "/keys.sqlite"), RawDatabase(it.folder + "/private.sqlite")
    )
    for database in [keys, used] { try database.run("PRAGMA busy_timeout = 60000") }
    var sample = SampleEvents(BackupRegistry.asker, seed: 3)
    var seq = 40
    while !stop.load(ordering: .relaxed) {
      seq += 1
      try keys.run("INSERT INTO keys VALUES (\(1_000 + seq))")
      let text = PayloadText([.note: "note \(seq)"])
      let payload = Payload(
        nonce: sample.bytes(32), bytes: text.bytes, handle: Handle(BackupRegistry.asker, seq))
      try personal.put([payload], aliases: [], at: SampleEvents.instant(seq))
      try used.run("INSERT INTO used VALUES (\(1_000 + seq))")
      _ = try log.append([sample.event(seq)], to: BackupRegistry.asker, expecting: seq - 1)
    }
    return seq
  }

  /// Every event that was copied has its payload, and every payload its key.
  @Test func twentyRounds() throws {
    let scratch = try Scratch()
    let it = try BackupRegistry(in: scratch.path)
    let (stop, ended) = (Stop(), DispatchSemaphore(value: 0))
    Thread.detachNewThread {
      do { stop.recorded.store(try Self.record(it, until: stop.flag), ordering: .relaxed) } catch {
        Issue.record("the writer stopped: \(error)")
      }
      ended.signal()
    }
    var (sizes, others): (Set<Int>, Set<Int>) = ([], [])
    for round in 1...20 {
      // Another process, in the log that the thread does not write; killed, in the midst of an append.
      let other = try Appender([it.folder + "/log.sqlite", "oslo", "1000000", "1"])
      let made = try it.write()
      _ = other.kill(afterBytes: 1, microseconds: 0)
      let size = made.registry.logs[0].head.size
      sizes.insert(size)
      others.insert(made.registry.logs[1].head.size)
      var seen = false
      try it.read { folder, _ in
        seen = FileManager.default.fileExists(atPath: folder + "/keys.sqlite")
      }
      #expect(seen)
      let registry = try RegistryFolder.open(at: it.restored)
      for log in made.registry.logs {
        try #expect(recorded(log.log, in: registry.events).count == log.head.size)
      }
      var payloads: Set<Int> = []
      var last: KeptPayload?
      while true {
        let part = try registry.privateStore.payloads(after: last)
        if part.isEmpty { break }
        payloads.formUnion(part.map(\.handle.seq))
        last = part.last
      }
      let missing = size > 40 ? Set(41...size).subtracting(payloads) : []
      #expect(missing.isEmpty, "round \(round)")
      #expect(made.keys.lastKey >= made.registry.lastKey, "round \(round)")
      for path in [it.archive, it.keysArchive, it.restored] {
        try FileManager.default.removeItem(atPath: path)
      }
    }
    stop.flag.store(true, ordering: .relaxed)
    ended.wait()
    #expect(sizes.count > 10, "nothing was recorded meanwhile: \(sizes)")
    #expect(others.count > 10, "nothing was recorded by other processes: \(others)")
    print(
      "meanwhile: \(sizes.sorted()) of \(stop.recorded.load(ordering: .relaxed)),",
      "by other processes \(others.sorted())")
  }

  private final class Stop: Sendable {
    let flag = Atomic(false)
    let recorded = Atomic(0)
  }
}
