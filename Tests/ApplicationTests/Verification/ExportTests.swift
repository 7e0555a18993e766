import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// The export is the stored bytes, by log and number, and nothing else.
@Suite struct ExportTests {
  @Test(arguments: RegistryKind.allCases)
  func isTheStoredBytes(_ kind: RegistryKind) throws {
    try kind.with { registry in
      _ = try SampleForms.asker.importAll(into: registry)
      var stored: [[UInt8]] = []
      for log in try registry.logs() {
        try registry.events.read(log, from: 1) { _, bytes in
          stored.append(Array(bytes))
          return true
        }
      }
      let exported = try registry.exported()
      #expect(exported == stored)
      let events = try exported.map {
        try $0.withUnsafeBytes { (raw) throws in try Event(bytes: raw) }
      }
      #expect(events.map(\.handle) == events.map(\.handle).sorted())
      #expect(Set(events.map(\.log)).count == 4)
      #expect(exported.allSatisfy { !$0.contains(UInt8(ascii: "\n")) })
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func ofOneLogIsThatLog(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let asker = try registry.exported(.asker)
      #expect(asker.count == (try registry.size(.asker)))
      #expect(try registry.exported(.barum).count == registry.size(.barum))
      #expect(try registry.exported().starts(with: asker))
      #expect(try registry.exported(.nesodden) == [])
    }
  }

  @Test func whatDiskHoldsIsWhatIsExported() throws {
    try Disk.with { disk in
      _ = try SampleForms.asker.importAll(into: disk.registry)
      let raw = try RawDatabase(disk.log)
      for (index, line) in try disk.registry.exported(.asker).enumerated() {
        let stored = try raw.run(
          "SELECT CAST(bytes AS TEXT) FROM events WHERE log = 'asker' AND seq = \(index + 1)")
        #expect(stored == String(decoding: line, as: UTF8.self))
      }
    }
  }

  @Test func endsWhenNobodyReadsOn() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    var lines = 0
    try registry.exportEvents(only: nil) { _ in
      lines += 1
      return lines < 3
    }
    #expect(lines == 3)
  }
}
