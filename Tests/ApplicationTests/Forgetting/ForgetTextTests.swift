import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Texts of an entry are forgotten in every version, and only they.
@Suite struct ForgetTextTests {
  private static func entry(_ registry: Registry, series: String? = nil) throws -> Handle {
    var statement = ReceiptTests.talk()
    (statement.words.title, statement.words.note) = ("Tittelen", "Merknaden")
    (statement.words.place, statement.words.series) = ("Stedet", series)
    return try registry.record(statement, in: .asker).handles[0]
  }

  @Test(arguments: RegistryKind.allCases)
  func everyVersionAndNothingElse(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let entry = try Self.entry(registry)
      var change = EntryChange()
      (change.words.note, change.words.place) = ("Merknad to", "Sted to")
      let receipt = try registry.correct(entry, change, reason: .other, why: "Hvorfor")
      let before = try registry.national(2025)
      let (root, versions) = try registry.textsHere([.note], of: receipt.handles[0])
      #expect(root == entry && versions == 2)
      try registry.forget([.note], of: root)
      let shown = try registry.explain(entry)
      #expect(shown.words?.title == "Tittelen" && shown.words?.place == "Sted to")
      #expect(shown.words?.note == nil && shown.forgotten == [.note])
      #expect(shown.why.values.sorted() == ["Hvorfor"])
      let left = try registry.everythingReadable()
      for text in ["Merknaden", "Merknad to"] { #expect(!left.contains(text)) }
      for text in ["Tittelen", "Stedet", "Sted to", "Hvorfor"] { #expect(left.contains(text)) }
      // The nonce is gone with it: what is left answers no guesses.
      for seq in [entry.seq, receipt.handles[0].seq] {
        let commitment = try #require(try registry.event(Handle(.asker, seq))?.commitment)
        #expect(try registry.privates.content(commitment) == .partly)
      }
      #expect(try registry.verify().isOK)
      #expect(try registry.national(2025).allDays == before.allDays)
    }
  }

  /// A text that is stated again afterwards is another text, and stays.
  @Test func whatIsStatedAgainStays() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try Self.entry(registry)
    try registry.forget([.note], of: entry)
    var change = EntryChange()
    change.words.note = "En annen"
    _ = try registry.correct(entry, change, reason: .other, why: nil)
    #expect(try registry.reapplyErasures() == (0, 0))
    #expect(try registry.explain(entry).words?.note == "En annen")
    try registry.forget([.note], of: entry)
    #expect(try registry.explain(entry).words?.note == nil)
  }

  /// A series is called what its entries say; when the last of them has forgotten it, so has the label.
  @Test func theLabelOfASeriesGoesWithTheLast() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entries = try (0..<2).map { _ in try Self.entry(registry, series: "Karis gruppe") }
    try registry.forget([.series], of: entries[0])
    #expect(try registry.privates.aliases(.series, in: .asker).map(\.text) == ["Karis gruppe"])
    try registry.forget([.series], of: entries[1])
    #expect(try registry.privates.aliases(.series, in: .asker).isEmpty)
    #expect(!(try registry.everythingReadable()).contains("Karis gruppe"))
  }

  @Test func refuses() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    #expect(throws: ApplicationError.unknownHandle("asker-999")) {
      try registry.textsHere([.note], of: Handle(.asker, 999))
    }
    #expect(throws: ApplicationError.notAnEntry(Handle(.asker, 1))) {
      try registry.textsHere([.note], of: Handle(.asker, 1))
    }
    let entry = try Self.entry(registry)
    registry.privates.vault.lock()
    #expect(throws: ApplicationError.privateStore(.locked)) {
      try registry.textsHere([.note], of: entry)
    }
    #expect(throws: ApplicationError.privateStore(.locked)) {
      try registry.planForgetting("KN", in: .asker, takesEvidence: false)
    }
  }

  /// Forgotten where the vault is locked: a log that came from elsewhere says so.
  @Test func needsNoKeyToDestroy() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try Self.entry(registry)
    let kari = try registry.pseudonym("KN")
    let key = try registry.privates.vault.openKey()
    registry.privates.vault.lock()
    try registry.forge(.textErased(TextErased(entry: entry.seq, texts: [.note])), in: .asker)
    try registry.forge(.personErased(PersonErased(person: kari)), in: .asker)
    let copy = registry.another()
    #expect(try copy.reapplyErasures() == (1, 1))
    #expect(try copy.reapplyErasures() == (0, 0))
    registry.privates.vault.open(with: key)
    let left = try copy.everythingReadable()
    for text in ["Merknaden", "Kari", "Vei 2"] { #expect(!left.contains(text)) }
    #expect(left.contains("Tittelen") && left.contains("Vei 1"))
  }
}
