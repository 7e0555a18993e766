import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// A look ahead leaves nothing behind, in the log or in memory.
@Suite struct PreviewTests {
  @Test(arguments: RegistryKind.allCases)
  func recordsNothing(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
      let before = try registry.exported()
      _ = try registry.preview(ReceiptTests.talk(), in: .asker)
      var change = EntryChange()
      change.set[.minutes] = .integer(30)
      _ = try registry.preview(change, of: entry)
      #expect(try registry.exported() == before)
      #expect(try registry.register(of: .asker) == registry.folded(.asker))
    }
  }

  // A preview introduces an actor that the log does not know; nobody may take that for recorded.
  @Test(arguments: [false, true])
  func whatItOnlySupposedIsForgotten(_ previewsACorrection: Bool) throws {
    let first = Registry.inMemory()
    try first.prepare()
    let entry = try first.record(ReceiptTests.talk(), in: .asker).handles[0]
    let registry = first.another()
    try registry.setActor(name: nil, role: .auditor, isSomebodyElse: true)
    if previewsACorrection {
      var change = EntryChange()
      change.set[.minutes] = .integer(30)
      _ = try registry.preview(change, of: entry)
    } else {
      _ = try registry.preview(ReceiptTests.talk("KN"), in: .asker)
    }
    #expect(try registry.register(of: .asker) == registry.folded(.asker))
    try first.setActor(name: nil, role: .coordinator)
    // As many events as the preview supposed: sizes alone would not tell.
    _ = try first.record(ReceiptTests.talk("KN", on: "2025-12-02"), in: .asker)
    #expect(try registry.register(of: .asker) == registry.folded(.asker))
    _ = try registry.record(ReceiptTests.talk(on: "2025-12-03"), in: .asker)
    #expect(try registry.register(of: .asker) == registry.folded(.asker))
    #expect(try registry.verify().findings == [])
  }

  @Test func namesWhatIsThereAlready() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    #expect(try registry.preview(ReceiptTests.talk(), in: .asker).alike == [])
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    _ = try registry.record(ReceiptTests.talk("KN"), in: .asker)
    _ = try registry.record(ReceiptTests.talk(on: "2025-12-02"), in: .asker)
    let gone = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    _ = try registry.withdraw(gone, reason: .recordedTwice, why: nil)
    #expect(try registry.preview(ReceiptTests.talk(), in: .asker).alike == [entry.seq])
  }
}
