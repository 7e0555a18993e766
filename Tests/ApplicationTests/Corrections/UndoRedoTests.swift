import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// `angre` step by step back, `gjør om` step by step forth.
@Suite struct UndoRedoTests {
  /// What holds: every fact by its number, and the words of every entry.
  struct Standing: Equatable {
    var facts: [Int: EventData] = [:]
    var words: [Int: EntryWords] = [:]

    init(_ registry: Registry) throws {
      for fact in try registry.register(of: .asker).facts where !fact.isWithdrawn {
        facts[fact.seq] = fact.data
        guard fact.data.isEntry else { continue }
        words[fact.seq] = try registry.explain(Handle(.asker, fact.seq)).words
      }
    }
  }

  private static func undo(_ registry: Registry) throws {
    let step = try registry.undoStep(in: .asker)
    #expect(!step.isRedo)
    _ = try registry.take(step, in: .asker, reason: .mistyped, why: nil)
  }

  private static func redo(_ registry: Registry) throws {
    let step = try registry.redoStep(in: .asker)
    #expect(step.isRedo)
    _ = try registry.take(step, in: .asker, reason: .mistyped, why: nil)
  }

  /// One thing that somebody records: an entry, a correction, a withdrawal, a reinstatement.
  private static func act(_ registry: Registry, _ random: inout SeededRandom, _ n: Int) throws {
    let entries = try registry.register(of: .asker).facts.filter(\.data.isEntry)
    let standing = entries.filter { !$0.isWithdrawn }.randomElement(using: &random)
    let withdrawn = entries.filter(\.isWithdrawn).randomElement(using: &random)
    let what = Int.random(in: 0..<6, using: &random)
    if what == 1 || what == 2, let standing {
      let change = change(&random, n)
      _ = try registry.correct(
        Handle(.asker, standing.seq), change, reason: .mistyped, why: "slik")
    } else if what == 3, let standing {
      _ = try registry.withdraw(Handle(.asker, standing.seq), reason: .notHeld, why: nil)
    } else if what == 4, let withdrawn {
      _ = try registry.reinstate(Handle(.asker, withdrawn.seq), reason: .other, why: nil)
    } else {
      var statement = ReceiptTests.talk()
      statement.minutes = 30 + n
      if Bool.random(using: &random) { statement.words.title = "Prat \(n)" }
      _ = try registry.record(statement, in: .asker)
    }
  }

  private static func change(_ random: inout SeededRandom, _ n: Int) -> EntryChange {
    var change = EntryChange()
    if Bool.random(using: &random) { change.words.title = "Kveld \(n)" }
    if Bool.random(using: &random) { change.words.series = "serie \(n)" }
    if Bool.random(using: &random) { change.words.organiser = "Kommunen" }
    if Bool.random(using: &random) { change.unset = [.participants] }
    change.set[.minutes] = .integer(61 + n)
    return change
  }

  @Test(arguments: 0..<30)
  func backAndForthIsAsBefore(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let registry = Registry.inMemory()
    try registry.prepare()
    var standing = [try Standing(registry)]
    let count = Int.random(in: 1...10, using: &random)
    for n in 1...count {
      try Self.act(registry, &random, n)
      standing.append(try Standing(registry))
    }
    for _ in 0..<3 {
      let back = Int.random(in: 1...count, using: &random)
      for step in 1...back {
        try Self.undo(registry)
        #expect(try Standing(registry) == standing[count - step], "seed \(seed), back \(step)")
      }
      for step in 1...back {
        try Self.redo(registry)
        #expect(
          try Standing(registry) == standing[count - back + step], "seed \(seed), forth \(step)")
      }
      #expect(throws: ApplicationError.nothingToRedo(.asker)) {
        try registry.redoStep(in: .asker)
      }
    }
    for _ in 1...count { try Self.undo(registry) }
    #expect(try Standing(registry) == standing[0], "seed \(seed)")
    #expect(try registry.verify().isOK)
  }

  @Test func whatIsNewEndsWhatCanBeDoneAgain() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let first = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    try Self.undo(registry)
    let second = try registry.record(ReceiptTests.talk("KN"), in: .asker).handles[0]
    #expect(throws: ApplicationError.nothingToRedo(.asker)) { try registry.redoStep(in: .asker) }
    try Self.undo(registry)
    #expect(try registry.redoStep(in: .asker).change == .reinstate(second))
    try Self.redo(registry)
    #expect(throws: ApplicationError.nothingToRedo(.asker)) { try registry.redoStep(in: .asker) }
    #expect(try registry.register(of: .asker).fact(first.seq)?.isWithdrawn == true)
  }

  /// Somebody let the undone entry hold again by hand: that is something new, and undone as such.
  @Test func whatWasReinstatedByHandIsUndoneAgain() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    try Self.undo(registry)
    _ = try registry.reinstate(entry, reason: .other, why: nil)
    #expect(throws: ApplicationError.nothingToRedo(.asker)) { try registry.redoStep(in: .asker) }
    #expect(try registry.undoStep(in: .asker).change == .withdraw(entry))
    try Self.undo(registry)
    // Behind the entry lies the import that `prepare` made.
    #expect(try registry.undoStep(in: .asker).inverts.count == 6)
  }

  @Test func anImportGoesAndComesAsAWhole() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    let before = try Standing(registry)
    let imported = try registry.importText(
      .entries, "lag;dato;aktivitet;leder\nasker;2025-01-01;kurs;OÅ\nasker;2025-01-02;kurs;OÅ")
    let after = try Standing(registry)
    let row = Handle(.asker, imported.imports[0].seq + 1)
    var change = EntryChange()
    change.set[.minutes] = .integer(30)
    _ = try registry.correct(row, change, reason: .mistyped, why: nil)
    try Self.undo(registry)
    for _ in 0..<2 {
      #expect(
        try registry.undoStep(in: .asker).change == .withdrawImport(imported.imports[0]))
      try Self.undo(registry)
      #expect(try Standing(registry) == before)
      #expect(
        try registry.redoStep(in: .asker).change == .reinstateImport(imported.imports[0]))
      try Self.redo(registry)
      #expect(try Standing(registry) == after)
    }
    try Self.undo(registry)
    #expect(try registry.undoStep(in: .asker).change == .withdraw(entry))
  }
}
