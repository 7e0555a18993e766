import Application
import Decisions
import Events
import Forms
import TestSupport
import Testing

@testable import Shell

/// Words of `logg` in any order, and the line that an entry is taught and kept as.
@Suite struct FreeOrderTests {
  private static let today = CivilDate("2026-11-20")!

  private func read(_ line: String) throws -> EntryDraft {
    var reading = FreeOrder(EntryDraft(), today: Self.today) { () throws(CommandFailure) in [] }
    try reading.read(Tokenizer.words(line))
    return reading.draft
  }

  private func problem(_ line: String) -> CommandFailure? {
    do {
      _ = try read(line)
      return nil
    } catch { return error as? CommandFailure }
  }

  @Test(arguments: [
    ("møteplass i går 2t30 12 deltakere ja", "logg møteplass 2026-11-19 2t30 12 deltakere ja"),
    ("ja 12 delt MOTEPLASS 2,5 i gar", "logg møteplass 2026-11-19 2t30 12 deltakere ja"),
    ("14.1 tur 18:00 3 t", "logg tur 2026-01-14 18:00 3t"),
    ("tur kl 18 tirsdag 90 min", "logg tur 2026-11-17 18:00 1t30"),
    ("tur 2:30 2025-12-01", "logg tur 2025-12-01 2t30"),
    ("oppsøkende samtale 40m digital", "logg oppsøkende samtale 40m digital"),
    (
      "frivillig innsats 2 t 5 min day before yesterday",
      "logg frivillig innsats 2026-11-18 2t05"
    ),
    (
      "samtalegruppe nye deltakere ja og erfaringsutveksling nei",
      "logg samtalegruppe nei nye ja"
    ),
    ("samtalegruppe ingen nye", "logg samtalegruppe nye nei"),
    ("tur 18-20 11 ja", "logg tur 18:00 2t 11 deltakere ja"),
    ("tur 18:30–20:00 9 stk", "logg tur 18:30 1t30 9 deltakere"),
    ("tur 2h LA", "logg tur 2026-11-14 2t"),
    ("tur 20-18", nil), ("tur leder", nil), ("tur 11 kanskje", nil),
    ("log", nil), ("tur 12", nil), ("tur i går tirsdag", nil), ("tur dans", nil),
    ("tur 25:00", nil), ("tur ja nei", nil), ("tur 31.2", nil),
  ])
  func words(_ line: String, _ expected: String?) throws {
    guard let expected else {
      #expect(problem(line) != nil)
      return
    }
    #expect(EntryCommandLine.line(try read(line)) == expected)
  }

  @Test func whatIsWrongIsSaid() {
    #expect(problem("tur 12")?.usage == .bareNumber(12))
    #expect(problem("tur i går tirsdag")?.usage == .statedTwice("dato", "tirsdag"))
    #expect(problem("tur digtal")?.usage == .notOfAnEntry("digtal", near: ["digital"]))
  }

  @Test func peopleByCodeAndName() throws {
    let registry = try Registry.asker()
    let people = try registry.people(of: LogCode("asker")!)
    var reading = FreeOrder(EntryDraft(), today: Self.today) { () throws(CommandFailure) in people }
    try reading.read(Tokenizer.words("tur Kari Nordmann i går OÅ"))
    #expect(reading.draft.rest.leader == "KN")
    #expect(reading.draft.rest.others == ["OÅ"])
  }

  /// To look at the people of a chapter is put on record: only for a word that is nothing else, and once.
  @Test(arguments: [
    ("møteplass i går 2t30 12 deltakere ja", 0), ("tur Kari i går OÅ", 1), ("tur med", 0),
    ("Kari Nordmann tur", 1),
  ])
  func peopleAreLookedAtOnceAndOnlyWhenNeeded(_ line: String, _ times: Int) throws {
    let people = try Registry.asker().people(of: LogCode("asker")!)
    var looked = 0
    var reading = FreeOrder(EntryDraft(), today: Self.today) { () throws(CommandFailure) in
      looked += 1
      return people
    }
    try reading.read(Tokenizer.words(line))
    #expect(looked == times)
  }

  /// A code that reads as a day of the week, or as yes.
  @Test(arguments: [
    ("tur 2.10 LA", "logg tur 2026-10-02 --leder LA"),
    ("tur LA 2.10", "logg tur 2026-10-02 --leder LA"),
    ("tur 2.10 la", "logg tur 2026-10-02 --leder LA"), ("tur la", "logg tur 2026-11-14"),
    ("tur LA", "logg tur --leder LA"), ("tur lørdag leder la", "logg tur 2026-11-14 --leder LA"),
    ("tur JA ja", "logg tur ja --leder JA"), ("tur TI", "logg tur 2026-11-17"),
    ("tur leder la KN", "logg tur --leder LA --likepersoner KN"),
  ])
  func codesThatAreOtherWords(_ line: String, _ expected: String) throws {
    let registry = try Registry.asker()
    for code in ["LA", "JA"] {
      var statement = PersonStatement(code: code)
      statement.name = "Navn " + code
      _ = try registry.record(statement, in: LogCode("asker")!)
    }
    let people = try registry.people(of: LogCode("asker")!)
    var reading = FreeOrder(EntryDraft(), today: Self.today) { () throws(CommandFailure) in people }
    try reading.read(Tokenizer.words(line))
    #expect(EntryCommandLine.line(reading.draft) == expected)
  }

  /// Whatever a draft has comes back from its line.
  @Test func linesAreReadBack() throws {
    for seed in UInt64(1)...400 {
      var random = SeededRandom(seed: seed)
      let draft = Self.draft(&random)
      let line = EntryCommandLine.line(draft)
      let parsed = try CommandLineParser.parse(Tokenizer.words(line))
      let stated = try EntryDraft(OptionReading(line: parsed, today: Self.today), kind: nil)
      var reading = FreeOrder(stated, today: Self.today) { () throws(CommandFailure) in [] }
      try reading.read(parsed.parameters)
      #expect(reading.draft.kind == draft.kind, "seed \(seed): \(line)")
      #expect(reading.draft.on == draft.on, "seed \(seed): \(line)")
      #expect(reading.draft.rest == draft.rest, "seed \(seed): \(line)")
    }
  }

  private static func draft(_ random: inout SeededRandom) -> EntryDraft {
    func maybe<T>(_ make: (inout SeededRandom) -> T) -> T? {
      Bool.random(using: &random) ? make(&random) : nil
    }
    func text(_ random: inout SeededRandom) -> String {
      ["Kulturhuset", "Rom 2, kjelleren", "Sagt \"hei\"", "L'Abri", "--lag", "æ ø å", "a\\b", "ja"]
        .randomElement(using: &random)!
    }
    var draft = EntryDraft()
    let kinds = Words.activities.norwegian.compactMap { Words.activities.typed($0) }
    draft.kind = maybe { kinds.randomElement(using: &$0)! }
    draft.on = maybe { Self.today.adding(days: -Int.random(in: 0...900, using: &$0)) }
    draft.rest.start = maybe {
      TimeOfDay(
        hour: Int.random(in: 0...23, using: &$0), minute: Int.random(in: 0...59, using: &$0))!
    }
    draft.rest.minutes = maybe { Int.random(in: 1...1440, using: &$0) }
    draft.rest.participants = maybe { Int.random(in: 0...999, using: &$0) }
    draft.rest.exchange = maybe { Bool.random(using: &$0) }
    draft.rest.newParticipants = maybe { Bool.random(using: &$0) }
    draft.rest.mode = maybe {
      [Mode.physical, .digital, .hybrid, .phone].randomElement(using: &$0)!
    }
    draft.rest.leader = maybe { ["KN", "Å1"].randomElement(using: &$0)! }
    draft.rest.others = maybe { _ in ["OÅ", "LM"] } ?? []
    draft.rest.participantCodes = maybe { _ in ["T1", "T2"] } ?? []
    draft.rest.words.title = maybe(text)
    draft.rest.words.place = maybe(text)
    draft.rest.words.country = maybe(text)
    draft.rest.words.organiser = maybe(text)
    draft.rest.words.coOrganiser = maybe(text)
    draft.rest.words.series = maybe(text)
    draft.rest.words.note = maybe(text)
    return draft
  }
}

extension CommandFailure {
  fileprivate var usage: UsageError? {
    if case .usage(let error) = self { error } else { nil }
  }
}

/// Answers that hold more than one thing.
@Suite struct TurnoutTests {
  @Test(arguments: [
    ("9", Turnout(participants: 9)), ("9 ja", Turnout(participants: 9, exchange: true)),
    ("9 nei nye", Turnout(participants: 9, exchange: false, newParticipants: true)),
    ("12 deltakere, ja", Turnout(participants: 12, exchange: true)),
    ("ja", nil), ("", nil), ("9 kanskje", nil), ("9 ja nei", nil), ("-3", nil), ("9,5 ja", nil),
  ])
  func ofOneDay(_ text: String, _ expected: Turnout?) {
    #expect((try? Turnout(text)) == expected)
  }

  @Test(
    arguments: [
      ("12 9 – 7", [12, 9, nil, 7], nil), ("12, 9, -, 7 ja", [12, 9, nil, 7], true),
      ("– – – –", [nil, nil, nil, nil], nil), ("0 1 2 3 nei", [0, 1, 2, 3], false),
      ("12 9 7", nil, nil), ("12 9 – 7 8", nil, nil), ("12 9 x y 7", nil, nil), ("", nil, nil),
    ] as [(String, [Int?]?, Bool?)])
  func ofASeries(_ text: String, _ counts: [Int?]?, _ exchange: Bool?) throws {
    guard let counts else {
      #expect(throws: CellProblem.self) { try SeriesAnswer(text, days: 4) }
      return
    }
    let answer = try SeriesAnswer(text, days: 4)
    #expect(answer.turnouts.map { $0?.participants } == counts)
    #expect(answer.turnouts.allSatisfy { $0 == nil || $0?.exchange == exchange })
  }
}
