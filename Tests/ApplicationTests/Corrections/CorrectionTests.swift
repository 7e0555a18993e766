import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// Correcting, withdrawing, reinstating: always a new event, and the history shows all.
@Suite struct CorrectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let change: EntryChange
    /// Names of failures, the main one first.
    let reasons: [String]
    let strict: Bool
    var testDescription: String { name }

    init(
      _ name: String, strict: Bool, _ reasons: String..., change: (inout EntryChange) -> Void
    ) {
      self.name = name
      self.strict = strict
      self.reasons = reasons
      var made = EntryChange()
      change(&made)
      self.change = made
    }
  }

  static let cases = [
    Case("too short", strict: false, "tooShort") { $0.set[.minutes] = .integer(44) },
    Case("one took part", strict: false, "tooFew") { $0.set[.participants] = .integer(1) },
    Case("more took part", strict: true) { $0.set[.participants] = .integer(40) },
    Case("abroad", strict: false, "abroad") { $0.words.country = "Sverige" },
    Case("in Norway", strict: true) { $0.words.country = "Norge" },
    Case("another's", strict: false, "otherOrganiser") { $0.words.organiser = "Kommunen" },
    Case("our own", strict: true) { $0.words.organiser = "mental helse asker" },
    Case("no leader", strict: false, "noLeader") { $0.unset = [.leader] },
    Case("another leader", strict: true) { $0.leader = "KN" },
    Case("a leader of no likeperson role", strict: false, "leaderNotLikeperson") {
      $0.leader = "RH"
    },
    Case("others", strict: true) { $0.others = ["KN", "RH"] },
    Case("words only", strict: true) { $0.words.title = "Kaffe" },
    Case("an earlier day", strict: true) { $0.set[.on] = .date(CivilDate("2025-02-01")!) },
    Case("a meeting of the board", strict: false, "neverCounts") {
      $0.set[.kind] = .entryKind(.styremote)
    },
  ]

  @Test(arguments: cases, RegistryKind.allCases)
  func theVerdictFollows(_ test: Case, _ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
      let preview = try registry.preview(test.change, of: entry)
      let receipt = try registry.correct(entry, test.change, reason: .mistyped, why: "feil")
      #expect(receipt.handles == [Handle(.asker, entry.seq + 1)])
      let explanation = try registry.explain(entry)
      #expect(preview.before?.counts.strict == true)
      #expect(preview.after == explanation.verdict)
      #expect(explanation.verdict?.counts.strict == test.strict)
      let failures = try #require(explanation.verdict).reasons.map { "\($0.failure)" }
      #expect(failures.map { $0.prefix { $0 != "(" } } == test.reasons.map { $0[...] })
      #expect(explanation.history.map(\.data.type) == ["activity-held", "entry-corrected"])
      #expect(explanation.why == [entry.seq + 1: "feil"])
      #expect(try registry.explain(receipt.handles[0]).handle == entry)
      let national = try registry.national(2025).chapters.first { $0.log == .asker }
      #expect(national?.verdicts == [explanation.verdict].compactMap { $0 })
      #expect(try registry.verify().isOK)
    }
  }

  @Test func theWordsFollowToo() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    var statement = ReceiptTests.talk()
    statement.words.title = "Kaffe"
    statement.words.note = "ute"
    let entry = try registry.record(statement, in: .asker).handles[0]
    var change = EntryChange()
    change.words.title = "Te"
    change.words.place = "Biblioteket"
    change.words.series = "tirsdager"
    _ = try registry.correct(entry, change, reason: .mistyped, why: nil)
    let explanation = try registry.explain(entry)
    #expect(explanation.words?.title == "Te")
    #expect(explanation.words?.note == "ute")
    #expect(explanation.words?.place == "Biblioteket")
    #expect(explanation.fact.data.gathering?.series != nil)
    #expect(explanation.why == [:])
  }

  @Test func otherLikepersonerAreReplacedWholeOrGone() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    var statement = ReceiptTests.talk()
    statement.others = ["RH"]
    let entry = try registry.record(statement, in: .asker).handles[0]
    func others() throws -> [String?] {
      let codes = try registry.codes(of: .asker)
      return try registry.explain(entry).fact.data.gathering?.others.map { codes[$0] } ?? []
    }
    for (codes, count) in [(["KN"], 1), (["KN", "RH"], 2), ([], 0)] {
      var change = EntryChange()
      change.others = codes
      _ = try registry.correct(entry, change, reason: .mistyped, why: nil)
      #expect(Set(try others()) == Set(codes))
      #expect(try others().count == count)
    }
  }

  @Test func ofAContactTheLeaderIsTheRingevenn() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    var statement = EntryStatement(on: CivilDate("2025-02-03")!, kind: .ringevenn)
    statement.leader = "RH"
    let entry = try registry.record(statement, in: .asker).handles[0]
    var change = EntryChange()
    change.leader = "KN"
    _ = try registry.correct(entry, change, reason: .mistyped, why: nil)
    let codes = try registry.codes(of: .asker)
    #expect(try registry.explain(entry).fact.data.people.map { codes[$0] } == ["KN"])
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let change: EntryChange
    let refusal: Refusal
    var testDescription: String { name }

    init(_ name: String, _ refusal: Refusal, change: (inout EntryChange) -> Void) {
      self.name = name
      self.refusal = refusal
      var made = EntryChange()
      change(&made)
      self.change = made
    }
  }

  private static let tomorrow = CivilDate("2026-11-22")!

  static let refused = [
    Refused("nothing", .nothingToChange) { _ in },
    Refused("the same minutes", .nothingToChange) { $0.set[.minutes] = .integer(60) },
    Refused("the same leader", .nothingToChange) { $0.leader = "OÅ" },
    Refused("what was not stated", .nothingToChange) { $0.unset = [.start] },
    Refused("unknown leader", .unknownCode(.leder, "ZZ")) { $0.leader = "ZZ" },
    Refused("unknown other", .unknownCode(.likepersoner, "ZZ")) { $0.others = ["KN", "ZZ"] },
    Refused("tomorrow", .objection(.future(tomorrow))) { $0.set[.on] = .date(tomorrow) },
  ]

  @Test(arguments: refused, RegistryKind.allCases)
  func aChangeThatIsNoneOrNotValidIsRefused(_ test: Refused, _ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
      let before = try registry.exported()
      #expect(throws: ApplicationError.refused(test.refusal)) {
        try registry.correct(entry, test.change, reason: .mistyped, why: nil)
      }
      #expect(throws: ApplicationError.refused(test.refusal)) {
        try registry.preview(test.change, of: entry)
      }
      #expect(try registry.exported() == before)
    }
  }

  static let impossible: [(FactMember, MemberValue)] = [
    (.minutes, .integer(0)), (.minutes, .integer(1_441)), (.participants, .integer(-1)),
    (.unpaid, .bool(true)), (.minutes, .bool(true)), (.kind, .entryKind(.tur)),
  ]

  @Test(arguments: impossible)
  func aResultThatIsNoEntryIsRefused(_ member: FactMember, _ value: MemberValue) throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    let before = try registry.exported()
    var change = EntryChange()
    change.set[member] = value
    #expect(throws: ApplicationError.self) {
      try registry.correct(entry, change, reason: .mistyped, why: nil)
    }
    #expect(try registry.exported() == before)
  }

  @Test(arguments: RegistryKind.allCases)
  func withdrawnItCountsNoMoreUntilReinstated(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
      func counts() throws -> Int { try registry.national(2025).allDays.strict }
      #expect(try counts() == 1)
      _ = try registry.withdraw(entry, reason: .notHeld, why: "avlyst")
      #expect(try counts() == 0)
      #expect(try registry.explain(entry).verdict?.counts.strict == false)
      #expect(throws: ApplicationError.refused(.objection(.alreadyWithdrawn(entry.seq)))) {
        try registry.withdraw(entry, reason: .notHeld, why: nil)
      }
      var change = EntryChange()
      change.set[.minutes] = .integer(90)
      #expect(throws: ApplicationError.refused(.objection(.correctsWithdrawn(entry.seq)))) {
        try registry.correct(entry, change, reason: .mistyped, why: nil)
      }
      _ = try registry.reinstate(entry, reason: .other, why: "holdt likevel")
      #expect(try counts() == 1)
      #expect(throws: ApplicationError.refused(.objection(.notWithdrawn(entry.seq)))) {
        try registry.reinstate(entry, reason: .other, why: nil)
      }
      let explanation = try registry.explain(entry)
      #expect(
        explanation.history.map(\.data.type) == [
          "activity-held", "entry-withdrawn", "entry-reinstated",
        ])
      #expect(explanation.why.values.sorted() == ["avlyst", "holdt likevel"])
    }
  }

  @Test func onlyFactsAreCorrected() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    #expect(throws: ApplicationError.refused(.objection(.notAFact(1)))) {
      try registry.withdraw(Handle(.asker, 1), reason: .other, why: nil)
    }
    #expect(throws: ApplicationError.unknownHandle("asker-999")) {
      try registry.withdraw(Handle(.asker, 999), reason: .other, why: nil)
    }
    #expect(throws: ApplicationError.unknownHandle("nesodden-1")) {
      try registry.explain(Handle(.nesodden, 1))
    }
    #expect(throws: ApplicationError.notAnEntry(Handle(.asker, 1))) {
      try registry.explain(Handle(.asker, 1))
    }
  }
}
