import Application
import Decisions
import Events
import Forms
import Projections
import Texts

/// Asks for what an entry lacks, with defaults from the most similar earlier one. How many took part
/// and what it was for is this entry's own answer, never taken over.
struct EntryDialogue {
  let session: Session
  let chapter: LogCode
  let people: [PersonListing]
  let today: CivilDate
  var draft: EntryDraft
  private var similar: SimilarEntry?
  private var questions: Set<EntryQuestion> = []

  init(_ session: Session, _ chapter: LogCode, _ draft: EntryDraft) throws(CommandFailure) {
    self.session = session
    self.chapter = chapter
    self.draft = draft
    people = try session.using { (registry) throws(ApplicationError) in
      try registry.people(of: chapter)
    }
    today = try session.requiredRegistry().environment.today
  }

  /// Asks; `<` goes back, `.` ends.
  ///
  /// - Parameters:
  ///   - questions: what is asked for, where it applies.
  ///   - keep: gets the draft after each answer.
  mutating func run(
    _ questions: Set<EntryQuestion>, _ keep: (EntryDraft) -> Void
  ) throws(CommandFailure) {
    self.questions = questions
    let order = EntryQuestion.allCases.filter(questions.contains)
    var asked: [Int] = []
    var position = 0
    try findSimilar()
    while position < order.count {
      let question = order[position]
      guard question.applies(to: draft) else {
        position += 1
        continue
      }
      let answer = try ask(question)
      switch answer {
      case .back:
        guard let before = asked.popLast() else { continue }
        clear(order[before])
        position = before
      case .end: return
      case .text, .enter:
        asked.append(position)
        position += 1
        keep(draft)
        if question == .kind || question == .date { try findSimilar() }
      }
    }
  }

  private mutating func findSimilar() throws(CommandFailure) {
    guard let kind = draft.kind, let on = draft.on else { return }
    let found = try session.similarEntry(to: kind, on: on, in: chapter)
    defer { similar = found }
    guard let found, found.fact.seq != similar?.fact.seq,
      EntryQuestion.lent.contains(where: { questions.contains($0) && $0.applies(to: draft) })
    else { return }
    session.remark(session.texts(.similarEntry, session.texts.line(of: found)))
  }

  private mutating func ask(_ question: EntryQuestion) throws(CommandFailure) -> Answer {
    let texts = session.texts
    switch question {
    case .kind:
      let words = Words.activities
      let (answer, kind) = try session.ask(
        .askKind, choices: words.norwegian, name: "aktivitet"
      ) { (text) throws(CellProblem) in try words.read(text) }
      draft.kind = kind
      return answer == .enter ? try ask(question) : answer
    case .date:
      let today = today
      let (answer, date) = try session.ask(
        .askDate, standing: texts.dayAndDate(today), choices: ["i dag", "i går"], name: "dato"
      ) { (text) throws(CellProblem) in try SpokenDate.parse(text, today: today) }
      if let date, date > today {
        session.remark(texts.sentence(.future(date)))
        return try ask(question)
      }
      draft.on = date ?? (answer == .enter ? today : nil)
      return answer
    case .start:
      let (answer, start) = try session.ask(
        .askStart, standing: similar?.start?.description, name: "start", TimeCell.parse)
      draft.rest.start = start ?? (answer == .enter ? similar?.start : nil)
      return answer
    case .duration:
      let standing = similar?.minutes
      let (answer, minutes) = try session.ask(
        .askDuration, standing: standing.map { texts.duration($0) }, name: "varighet",
        DurationCell.parse)
      draft.rest.minutes = minutes ?? (answer == .enter ? standing : nil)
      return answer
    case .place:
      let (answer, place) = try session.ask(
        .askPlace, standing: similar?.words?.place, name: "sted", TextCell.line)
      draft.rest.words.place = place ?? (answer == .enter ? similar?.words?.place : nil)
      return answer
    case .leader: return try askLeader()
    case .participants:
      let (answer, count) = try session.ask(
        .askParticipants, name: "deltakere", NumberCell.participants)
      draft.rest.participants = count
      return answer
    case .exchange:
      let (answer, exchange) = try session.ask(
        .askExchange, choices: ["ja", "nei"], name: "erfaringsutveksling"
      ) { (text) throws(CellProblem) in try Words.booleans.read(text) }
      draft.rest.exchange = exchange
      return answer
    }
  }

  private mutating func askLeader() throws(CommandFailure) -> Answer {
    let choices = people.compactMap { $0.contact?.code }
    let question: Phrase =
      switch draft.kind {
      case .ringevenn: .askRingevenn
      case .frivilligInnsats: .askVolunteer
      default: .askLeader
      }
    while true {
      let answer = try session.ask(question, standing: similar?.leaderCode, choices: choices)
      switch answer {
      case .text(let text):
        if let code = People.code(meant: text, among: people) {
          draft.rest.leader = code
          return answer
        }
        session.remark(
          session.texts(.knownPeople, People.list(people)))
      case .enter:
        draft.rest.leader = similar?.leaderCode
        return answer
      case .back, .end: return answer
      }
    }
  }

  private mutating func clear(_ question: EntryQuestion) {
    switch question {
    case .kind: draft.kind = nil
    case .date: draft.on = nil
    case .start: draft.rest.start = nil
    case .duration: draft.rest.minutes = nil
    case .place: draft.rest.words.place = nil
    case .leader: draft.rest.leader = nil
    case .participants: draft.rest.participants = nil
    case .exchange: draft.rest.exchange = nil
    }
  }
}

/// People as somebody at the keyboard calls them.
enum People {
  /// The code that a text means: a code, or the beginning of a name that only one person has.
  static func code(meant text: String, among people: [PersonListing]) -> String? {
    let codes = people.compactMap { $0.contact?.code }
    if codes.contains(text) { return text }
    let folded = Nearby.fold(text)
    let sameLetters = codes.filter { Nearby.fold($0) == folded }
    if sameLetters.count == 1 { return sameLetters[0] }
    let named = people.compactMap(\.contact).filter { contact in
      contact.name.map { Nearby.fold($0).hasPrefix(folded) } ?? false
    }
    return named.count == 1 ? named[0].code : nil
  }

  /// `KN Kari Nordmann, OÅ Ola Åsgård`.
  static func list(_ people: [PersonListing]) -> String {
    people.compactMap(\.contact).map { [$0.code, $0.name ?? ""].joined(separator: " ") }
      .joined(separator: ", ")
  }
}
