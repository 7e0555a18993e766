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
  private(set) var people: [PersonListing]
  let today: CivilDate
  var draft: EntryDraft
  private var similar: SimilarEntry?
  private var questions: Set<EntryQuestion> = []
  private var before: AnswersBefore

  /// - Parameter before: the entry as it was answered, of which something is to be asked anew.
  init(
    _ session: Session, _ chapter: LogCode, _ draft: EntryDraft, before: EntryDraft? = nil
  ) throws(CommandFailure) {
    self.session = session
    self.chapter = chapter
    self.draft = draft
    self.before = AnswersBefore(before)
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
        guard let earlier = asked.popLast() else { continue }
        before.take(order[earlier], from: &draft)
        position = earlier
      case .end:
        // What was answered and gone back over stays answered.
        before.restore(order, in: &draft)
        return
      case .text, .enter:
        if answer != .enter { before.isTyped(question) }
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
    if found?.fact.seq != similar?.fact.seq { before.forgetLent() }
    guard let found, found.fact.seq != similar?.fact.seq,
      EntryQuestion.lent.contains(where: { questions.contains($0) && $0.applies(to: draft) })
    else { return }
    session.remarkEntry(.similarEntry, session.texts.parts(of: found))
  }

  private mutating func ask(_ question: EntryQuestion) throws(CommandFailure) -> Answer {
    let texts = session.texts
    let mine = before.draft
    switch question {
    case .kind:
      let words = Words.activities
      let (answer, kind) = try session.ask(
        .askKind, standing: mine.kind.map { EntryCommandLine.word($0, words) },
        choices: words.norwegian, name: "aktivitet"
      ) { (text) throws(CellProblem) in try words.read(text) }
      draft.kind = kind ?? (answer == .enter ? mine.kind : nil)
      return answer == .enter && draft.kind == nil ? try ask(question) : answer
    case .date: return try askDate()
    case .start:
      let standing = mine.rest.start ?? similar?.start
      let (answer, start) = try session.ask(
        .askStart, standing: standing?.description, name: "start", TimeCell.parse)
      draft.rest.start = start ?? (answer == .enter ? standing : nil)
      return answer
    case .duration:
      let standing = mine.rest.minutes ?? similar?.minutes
      let (answer, minutes) = try session.ask(
        .askDuration, standing: standing.map { texts.duration($0) }, name: "varighet",
        FreeOrder.duration(typed:))
      draft.rest.minutes = minutes ?? (answer == .enter ? standing : nil)
      return answer
    case .place:
      let standing = mine.rest.words.place ?? similar?.words?.place
      let (answer, place) = try session.ask(
        .askPlace, standing: standing, name: "sted", TextCell.line)
      draft.rest.words.place = place ?? (answer == .enter ? standing : nil)
      return answer
    case .leader: return try askLeader()
    case .participants:
      let standing = mine.rest.participants
      let (answer, count) = try session.ask(
        .askParticipants, standing: standing.map { "\($0)" }, name: "deltakere",
        NumberCell.participants)
      draft.rest.participants = count ?? (answer == .enter ? standing : nil)
      return answer
    case .exchange:
      let standing = mine.rest.exchange
      let (answer, exchange) = try session.ask(
        .askExchange, standing: standing.map { texts.yesOrNo($0) }, choices: ["ja", "nei"],
        name: "erfaringsutveksling"
      ) { (text) throws(CellProblem) in try Words.booleans.read(text) }
      draft.rest.exchange = exchange ?? (answer == .enter ? standing : nil)
      return answer
    }
  }

  private mutating func askDate() throws(CommandFailure) -> Answer {
    let (texts, today) = (session.texts, today)
    let standing = before.draft.on ?? today
    while true {
      let (answer, date) = try session.ask(
        .askDate, standing: texts.dayAndDate(standing), choices: ["i dag", "i går"], name: "dato"
      ) { (text) throws(CellProblem) in try SpokenDate.parse(text, today: today) }
      if let date, date > today {
        session.remark(texts.sentence(.future(date)))
        continue
      }
      // A word or a day without its year was read as something: it is said as what.
      if let date, case .text(let text) = answer, !EntryDraft.statesYear(text) {
        session.remark(texts(.dateRead, texts.dayAndDate(date)))
      }
      draft.on = date ?? (answer == .enter ? standing : nil)
      return answer
    }
  }

  private mutating func askLeader() throws(CommandFailure) -> Answer {
    let question: Phrase =
      switch draft.kind {
      case .ringevenn: .askRingevenn
      case .frivilligInnsats: .askVolunteer
      default: .askLeader
      }
    let standing = before.draft.rest.leader ?? similar?.leaderCode
    while true {
      let choices = people.compactMap { $0.contact?.code }
      let answer = try session.ask(question, standing: standing, choices: choices)
      switch answer {
      case .text(let text):
        if let code = try session.person(meant: text, among: &people, in: chapter) {
          draft.rest.leader = code
          return answer
        }
      case .enter:
        draft.rest.leader = standing
        return answer
      case .back, .end: return answer
      }
    }
  }
}
