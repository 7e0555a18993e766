import Application
import Decisions
import Events
import Forms

/// Reads an entry from words in any order: `møteplass i går 2t30 12 deltakere ja Kari`.
///
/// A time with two digits before the colon is when it began, with one how long it lasted; `14.1` is a
/// date; a number by itself is nothing: it could be minutes or people.
struct FreeOrder {
  let today: CivilDate
  /// The people of the chapter, asked for once a word can be nothing else.
  let people: () throws(CommandFailure) -> [PersonListing]
  private(set) var draft: EntryDraft
  /// A day that was said without its year and lies in an earlier one: the words, and the day.
  private(set) var guessed: (text: String, day: CivilDate)?
  private var known: [PersonListing]?

  /// Words are added to what a draft has; what it has is not said again.
  init(
    _ draft: EntryDraft, today: CivilDate,
    people: @escaping () throws(CommandFailure) -> [PersonListing]
  ) {
    self.draft = draft
    self.today = today
    self.people = people
  }

  /// Longest name of anything here, in words: `2 t 30 min`, `day before yesterday`.
  private static let longest = 4

  /// Reads all words, or says which of them is nothing that an entry has.
  mutating func read(_ words: [String]) throws(CommandFailure) {
    var rest = words[...]
    while let first = rest.first {
      guard let length = try takeNext(of: rest) else { throw problem(first) }
      rest = rest.dropFirst(length)
    }
  }

  /// Reads what it can of words that are still being typed; those that are nothing yet are left over.
  mutating func readWhatIsThere(_ words: [String]) -> [String] {
    var left: [String] = []
    var rest = words[...]
    while let first = rest.first {
      let length = (try? takeNext(of: rest)) ?? nil
      if length == nil { left.append(first) }
      rest = rest.dropFirst(length ?? 1)
    }
    return left
  }

  /// Takes the longest that can be read into the draft; how many words it was, nil when they are nothing.
  /// Only what is nothing else is looked for among people: to look is put on record.
  private mutating func takeNext(of rest: ArraySlice<String>) throws(CommandFailure) -> Int? {
    let lengths = (1...min(Self.longest, rest.count)).reversed()
    // A code can be a day of the week: in capitals it is the person, and where the day is said already.
    if let word = rest.first, Self.mayBeCode(word) || (draft.on != nil && date([word]) != nil),
      try takeCode(word)
    {
      return 1
    }
    if rest.count > 1, let role = rest.first, Self.leads.contains(Folding.loose(role)) {
      let names = rest.dropFirst()
      for length in (1...min(Self.longest - 1, names.count)).reversed() {
        guard draft.rest.leader == nil,
          try takePerson(names.prefix(length).joined(separator: " "))
        else { continue }
        return length + 1
      }
    }
    for length in lengths where try take(Array(rest.prefix(length))) { return length }
    for length in lengths where try takePerson(rest.prefix(length).joined(separator: " ")) {
      return length
    }
    return nil
  }

  /// What can be read of a word, taken into the draft.
  private mutating func take(_ words: [String]) throws(CommandFailure) -> Bool {
    let text = words.joined(separator: " ")
    if let kind = Words.activities.typed(text)
      ?? Words.activities.typed(text.replacing("-", with: " "))
    {
      return try state("aktivitet", text, draft.kind) { $0.kind = kind }
    }
    if let start = clock(words) {
      return try state("start", text, draft.rest.start) { $0.rest.start = start }
    }
    if let span = span(text) {
      _ = try state("start", text, draft.rest.start) { $0.rest.start = span.start }
      return try state("varighet", text, draft.rest.minutes) { $0.rest.minutes = span.minutes }
    }
    if let turnout = turnout(words) {
      _ = try state("deltakere", text, draft.rest.participants) {
        $0.rest.participants = turnout.participants
      }
      return try state("erfaringsutveksling", text, draft.rest.exchange) {
        $0.rest.exchange = turnout.exchange
      }
    }
    if let minutes = duration(words) {
      return try state("varighet", text, draft.rest.minutes) { $0.rest.minutes = minutes }
    }
    if let date = date(words) {
      if !EntryDraft.statesYear(text), date.year < today.year { guessed = (text, date) }
      return try state("dato", text, draft.on) { $0.on = date }
    }
    if let count = count(words) {
      return try state("deltakere", text, draft.rest.participants) { $0.rest.participants = count }
    }
    if let mode = Words.modes.typed(text) {
      return try state("form", text, draft.rest.mode) { $0.rest.mode = mode }
    }
    if let isNew = newParticipants(words) {
      return try state("nye-deltakere", text, draft.rest.newParticipants) {
        $0.rest.newParticipants = isNew
      }
    }
    if let exchange = exchange(words) {
      return try state("erfaringsutveksling", text, draft.rest.exchange) {
        $0.rest.exchange = exchange
      }
    }
    return words.count == 1 && Self.fillers.contains(Folding.loose(text))
  }

  /// Whether a word is written as codes are, and could be something else.
  private static func mayBeCode(_ word: String) -> Bool {
    guard (2...3).contains(word.count), word.allSatisfy(\.isUppercase),
      let any = CivilDate(year: 2000, month: 1, day: 1)
    else { return false }
    return (try? SpokenDate.parse(word, today: any)) != nil || Words.booleans.typed(word) != nil
  }

  /// A word that is the code of somebody, letter by letter.
  private mutating func takeCode(_ word: String) throws(CommandFailure) -> Bool {
    let people: [PersonListing]
    if let known { people = known } else { people = try self.people() }
    known = people
    let folded = Nearby.fold(word)
    guard people.contains(where: { $0.contact.map { Nearby.fold($0.code) } == folded }) else {
      return false
    }
    return try takePerson(word)
  }

  /// The first person leads, those after took part as likepersoner.
  private mutating func takePerson(_ text: String) throws(CommandFailure) -> Bool {
    guard text.first?.isLetter == true else { return false }
    let people: [PersonListing]
    if let known { people = known } else { people = try self.people() }
    known = people
    guard let code = People.code(meant: text, among: people) else { return false }
    if draft.rest.leader == nil {
      draft.rest.leader = code
    } else if draft.rest.leader != code, !draft.rest.others.contains(code) {
      draft.rest.others.append(code)
    }
    return true
  }

  private mutating func state<T>(
    _ name: String, _ text: String, _ known: T?, _ set: (inout EntryDraft) -> Void
  ) throws(CommandFailure) -> Bool {
    guard known == nil else { throw .usage(.statedTwice(name, text)) }
    set(&draft)
    return true
  }

  /// Whether a word can only be somebody's code.
  static func isUnknown(_ word: String) -> Bool {
    guard let any = CivilDate(year: 2000, month: 1, day: 1), word.first?.isLetter == true else {
      return false
    }
    var reading = FreeOrder(EntryDraft(), today: any) { () throws(CommandFailure) in [] }
    do throws(CommandFailure) { try reading.read([word]) } catch { return true }
    return false
  }

  private func problem(_ word: String) -> CommandFailure {
    if let number = Int(word) { return .usage(.bareNumber(number)) }
    if draft.kind == nil, word.first?.isLetter == true {
      return .value(name: "AKTIVITET", text: word, .unknownWord(Words.activities.list))
    }
    let known =
      Words.activities.norwegian + Words.modes.norwegian + ["deltakere", "i går", "i dag"]
    return .usage(
      .notOfAnEntry(word, near: Nearby.words(near: Folding.loose(word), among: known)))
  }
}

// What words can be.
extension FreeOrder {
  static let fillers: Set<String> = ["med", "og", "ved", "hos", "with", "and", "by"]
  static let participants: Set<String> = [
    "deltaker", "deltakere", "deltakarar", "deltakar", "delt", "delt.", "participants",
    "participant", "stk", "stk.", "personer", "personar", "people",
  ]
  private static let leads: Set<String> = ["leder", "leiar", "leader"]
  private static let purposes: Set<String> = [
    "erfaring", "erfaringsutveksling", "exchange",
  ]
  static let new: Set<String> = ["nye", "nye deltakere", "nye deltakarar", "new"]

  private func date(_ words: [String]) -> CivilDate? {
    let text = words.joined(separator: " ")
    // `1830` is a time, `2025` a year: a day has a separator or is a word.
    if text.allSatisfy(\.isNumber) { return nil }
    return try? SpokenDate.parse(text, today: today)
  }

  private func clock(_ words: [String]) -> TimeOfDay? {
    if words.count == 2, ["kl", "kl.", "at"].contains(Folding.loose(words[0])) {
      return try? TimeCell.parse(words[1])
    }
    guard words.count == 1, let colon = words[0].firstIndex(of: ":"),
      words[0][..<colon].count == 2
    else { return nil }
    return try? TimeCell.parse(words[0])
  }

  private func duration(_ words: [String]) -> Int? {
    let text = words.joined(separator: " ")
    let hasUnit = text.contains(where: \.isLetter) || text.contains(":") || text.contains(",")
    guard hasUnit, text.first?.isNumber == true else { return nil }
    return try? Self.duration(typed: text)
  }

  /// How long something lasted, as it is typed: also `2h`.
  static func duration(typed text: String) throws(CellProblem) -> Int {
    let hours = text.hasSuffix("h") && text.first?.isNumber == true
    return try DurationCell.parse(hours ? text.dropLast() + "t" : text)
  }

  /// `18-20`, `18:00–20:30`: when it began, and how long it lasted.
  private func span(_ text: String) -> (start: TimeOfDay, minutes: Int)? {
    let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
    guard ends.count == 2, ends.allSatisfy({ $0.first?.isNumber == true && $0.count <= 5 }),
      let start = try? TimeCell.parse(ends[0]), let end = try? TimeCell.parse(ends[1]),
      start < end
    else { return nil }
    return (start, Int(end.minutes - start.minutes))
  }

  /// `11 ja`: how many took part, and what it was for.
  private func turnout(_ words: [String]) -> (participants: Int, exchange: Bool)? {
    guard words.count == 2, words[0].allSatisfy(\.isNumber), words[1].count > 1,
      let count = try? NumberCell.participants(words[0]),
      let exchange = Words.booleans.typed(words[1])
    else { return nil }
    return (count, exchange)
  }

  private func count(_ words: [String]) -> Int? {
    guard words.count == 2, Self.participants.contains(Folding.loose(words[1])) else { return nil }
    return try? NumberCell.participants(words[0])
  }

  private func exchange(_ words: [String]) -> Bool? {
    if words.count == 1 {
      if Self.purposes.contains(Folding.loose(words[0])) { return true }
      return words[0].count > 1 ? Words.booleans.typed(words[0]) : nil
    }
    guard words.count == 2, Self.purposes.contains(Folding.loose(words[0])) else { return nil }
    return Words.booleans.typed(words[1])
  }

  private func newParticipants(_ words: [String]) -> Bool? {
    let text = Folding.loose(words.joined(separator: " "))
    if Self.new.contains(text) { return true }
    if text == "ingen nye" || text == "ikke nye" || text == "ikkje nye" { return false }
    guard let last = words.last, let answer = Words.booleans.typed(last),
      Self.new.contains(Folding.loose(words.dropLast().joined(separator: " ")))
    else { return nil }
    return answer
  }
}
