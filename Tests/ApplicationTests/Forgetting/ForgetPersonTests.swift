import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Who is meant, what goes with them, and what can be done afterwards.
@Suite struct ForgetPersonTests {
  @Test(arguments: RegistryKind.allCases)
  func aPseudonymDoesAsWellAsACode(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let runa = try registry.pseudonym("RH")
      for text in ["RH", "\(runa)", "p-\("\(runa)".prefix(4))"] {
        let plan = try registry.planForgetting(text, in: .asker, takesEvidence: false)
        #expect(plan.subjects.map(\.person.pseudonym) == [runa], "\(text)")
        #expect(plan.subjects[0].person.kind == .enrolled)
      }
      for text in ["XX", "p-", "\("\(runa)".prefix(3))", ""] {
        #expect(throws: ApplicationError.unknownPerson(.asker, text)) {
          try registry.planForgetting(text, in: .asker, takesEvidence: false)
        }
      }
      try registry.forget("RH")
      #expect(throws: ApplicationError.refused(.objection(.personErased(runa)))) {
        try registry.forget("\(runa)")
      }
    }
  }

  /// A code that is written on trips as well is all of them, year by year.
  @Test func everyYearOfAParticipant() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .entries,
      """
      lag;dato;varighet;aktivitet;leder;deltakerkoder
      asker;2024-05-10;60;tur;KN;T1/RH
      asker;2025-05-10;60;tur;KN;T1/T2
      """)
    let trips = try registry.national(2025)
    let plan = try registry.planForgetting("T1", in: .asker, takesEvidence: false)
    #expect(
      plan.subjects.map(\.person.kind) == [.participant(year: 2024), .participant(year: 2025)])
    #expect(
      try registry.planForgetting("RH", in: .asker, takesEvidence: false).subjects
        .map(\.person.kind) == [.enrolled, .participant(year: 2024)])
    let handles = try registry.forget(plan)
    #expect(handles.count == 2)
    let left = try registry.everythingReadable()
    #expect(!left.contains("T1") && left.contains("T2"))
    #expect(try registry.national(2025).chapters.map(\.trips) == trips.chapters.map(\.trips))
    // Written so again, it is somebody else.
    let outcome = try registry.importText(
      .entries, "lag;dato;varighet;aktivitet;leder;deltakerkoder\nasker;2025-06-10;60;tur;KN;T1")
    #expect(outcome.recorded == 1)
    #expect(try registry.register(of: .asker).findings == [])
  }

  /// An actor is one in every log; whoever forgets themselves is somebody new afterwards.
  @Test(arguments: RegistryKind.allCases)
  func anActor(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.setActor(name: "Marit Markør", role: .coordinator)
      try registry.prepare()
      let me = try #require(try registry.actor()?.pseudonym)
      let plan = try registry.planForgetting("\(me)", in: .asker, takesEvidence: false)
      #expect(Set(plan.subjects.map(\.person.log)) == [.asker, .barum, .central])
      #expect(plan.subjects.allSatisfy { $0.person.kind == .actor && $0.hasActorName })
      try registry.forget(plan)
      #expect(!(try registry.everythingReadable()).contains("Marit"))
      #expect(try registry.actor() == nil)
      _ = try registry.record(ReceiptTests.talk(), in: .asker)
      let next = try #require(try registry.actor())
      #expect(next.pseudonym != me && next.name == nil)
      #expect(try registry.verify().isOK)
    }
  }

  @Test func nothingIsRecordedOfSomebodyForgotten() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let runa = try registry.pseudonym("RH")
    let enrolled = try #require(try registry.register(of: .asker).person(runa))
    try registry.forget("RH")
    #expect(throws: PrivateStoreError.erased) {
      try registry.privates.put(
        [], aliases: [Alias(.person, "RH", in: .asker, is: runa)], at: .testNow)
    }
    let listing = try registry.people(of: .asker).first { $0.person.pseudonym == runa }
    #expect(listing != nil && listing?.contact == nil)
    #expect(try registry.explain(Handle(.asker, enrolled.seq)).erasure?.scope == .all)
    // The same code is somebody else.
    var again = PersonStatement(code: "RH")
    again.name = "Rolf Hø"
    _ = try registry.record(again, in: .asker)
    #expect(try registry.pseudonym("RH") != runa)
    #expect(try registry.people(of: .asker).count == 4)
    #expect(try registry.register(of: .asker).findings == [])
  }

  /// An old form changes nothing, whether a row of it once recorded something or not.
  @Test(arguments: RegistryKind.allCases)
  func anOldFormChangesNothing(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let people = """
        lag;kode;navn;telefon;rolle;oppnevnt
        asker;PP;Per Pål;41000009;likeperson;2020-01-01
        asker;PP;Per Pål;41000009;likeperson;2020-01-01
        """
      let entries = """
        lag;dato;varighet;aktivitet;leder;deltakere;merknad
        asker;2025-05-10;60;samtalegruppe;PP;4;med Per
        """
      #expect(try registry.importText(.people, people).counts == [2, 1, 1, 0])
      #expect(try registry.importText(.entries, entries).counts == [1, 1, 0, 0])
      try registry.forget("PP", alsoEvidence: true)
      let entry = try registry.entry(.asker, .samtalegruppe, "2025-05-10")
      try registry.forget([.note], of: entry)
      let (log, left) = (try registry.exported(), try registry.everythingReadable())
      #expect(try registry.importText(.people, people).counts == [2, 0, 2, 0])
      #expect(try registry.importText(.entries, entries).counts == [1, 0, 1, 0])
      #expect(try registry.exported() == log)
      #expect(try registry.everythingReadable() == left)
    }
  }

  /// Why the enrolment or a role was corrected or withdrawn is about nobody else.
  @Test func theReasonsGoAlong() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let role = try #require(try registry.roles(.asker, "KN").first)
    _ = try registry.withdraw(
      Handle(.asker, role.seq), reason: .other, why: "Kari Nå er flyttet")
    let plan = try registry.planForgetting("KN", in: .asker, takesEvidence: false)
    #expect(plan.subjects[0].words == 1)
    #expect(plan.naming == [])
    try registry.forget(plan)
    #expect(!(try registry.everythingReadable()).contains("flyttet"))
  }

  @Test func textsThatNameThePersonAreListed() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    func note(_ note: String, in log: LogCode, title: String? = nil) throws -> Handle {
      var statement = ReceiptTests.talk(nil)
      statement.words.note = note
      statement.words.title = title
      return try registry.record(statement, in: log).handles[0]
    }
    let first = try note("KARI NA leste høyt", in: .asker, title: "Kaffe")
    let second = try note("ring 410 00 002", in: .asker, title: "hos Nå")
    _ = try note("ingen", in: .asker)
    let away = try note("kari nå var gjest", in: .barum)
    _ = try note("KN, og Per Nå", in: .barum)
    var change = EntryChange()
    change.words.note = "ingen"
    _ = try registry.correct(first, change, reason: .other, why: "sa KN")
    let plan = try registry.planForgetting("KN", in: .asker, takesEvidence: false)
    #expect(
      plan.naming == [
        .init(entry: first, texts: [.note, .words]), .init(entry: second, texts: [.note, .title]),
        .init(entry: away, texts: [.note]),
      ])
    // Somebody forgotten but for evidence still says what to look for.
    for one in plan.naming { try registry.forget(Set(one.texts), of: one.entry) }
    #expect(
      try registry.planForgetting("KN", in: .asker, takesEvidence: false).naming == [])
  }
}
