import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension Session {
  /// `gjenta`: an entry like the latest of its kind, on the next day of its weekday.
  func repeatEntry(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    try requireOwn(chapter)
    let stated = try draft(line, in: chapter)
    guard let earlier = try latestEntry(of: stated.kind, in: chapter) else {
      throw .usage(.nothingToRepeat)
    }
    var draft = stated.completed(from: earlier)
    remarkEntry(.similarEntry, texts.parts(of: earlier))
    if draft.on == nil { draft.on = try askDay(after: earlier) }
    // What a series is called often names its day of the week.
    if stated.rest.words.series == nil, draft.on?.weekday != earlier.fact.data.on?.weekday {
      draft.rest.words.series = nil
    }
    if draft.needsTurnout {
      guard mayAsk else { throw .usage(.missingOption("deltakere", command: "gjenta")) }
      if let statement = draft.statement { remarkEntry(.newEntry, texts.parts(of: statement)) }
      try askTurnout(&draft)
    }
    // What the earlier one did not state is not asked for: it would not be like it.
    if mayAsk {
      return try guide(
        draft, in: chapter, line, asking: [.kind, .date, .participants, .exchange])
    }
    return try record(try complete(draft), in: chapter, line)
  }

  private func askTurnout(_ draft: inout EntryDraft) throws(CommandFailure) {
    let needsPurpose = draft.kind.map(EntryQuestion.needsPurpose) ?? true
    let question: Phrase =
      needsPurpose && draft.rest.exchange == nil ? .askTurnout : .askParticipants
    while true {
      let (answer, turnout) = try ask(
        question, name: "deltakere"
      ) { (text) throws(CellProblem) in try Turnout(text) }
      if answer == .end { throw .declined }
      if answer == .enter { continue }
      turnout?.put(into: &draft)
      return
    }
  }

  /// The next day; asked for where a week after the earlier one is still to come: then none is meant
  /// more than others.
  private func askDay(after earlier: SimilarEntry) throws(CommandFailure) -> CivilDate {
    let today = try requiredRegistry().environment.today
    let next = try nextDay(after: earlier)
    let isMeant = earlier.fact.data.on?.weekday == next.weekday
    if isMeant || !mayAsk { return next }
    let (answer, date) = try ask(
      .askDate, standing: texts.dayAndDate(next), choices: ["i dag", "i går"], name: "dato"
    ) { (text) throws(CellProblem) in try SpokenDate.parse(text, today: today) }
    if answer == .end || answer == .back { throw .declined }
    return date ?? next
  }

  /// A week after the earlier one while that is not ahead of us, else today.
  func nextDay(after earlier: SimilarEntry) throws(CommandFailure) -> CivilDate {
    let today = try requiredRegistry().environment.today
    guard let on = earlier.fact.data.on else { return today }
    let next = on.adding(days: 7)
    return next <= today ? next : today
  }

  /// The latest entry of a kind, or of any.
  func latestEntry(
    of kind: EntryKind?, in chapter: LogCode
  ) throws(CommandFailure) -> SimilarEntry? {
    let kind = try using { (registry) throws(ApplicationError) -> EntryKind? in
      if let kind { return kind }
      let entries = try registry.register(of: chapter).facts
        .filter { !$0.isWithdrawn && $0.data.isEntry }
      return entries.max { a, b in
        guard let x = a.data.on, let y = b.data.on else { return false }
        return (x, a.seq) < (y, b.seq)
      }?.data.entryKind
    }
    guard let kind else { return nil }
    return try similarEntry(to: kind, on: nil, in: chapter)
  }
}

extension EntryDraft {
  /// With what an earlier entry lends: never how many took part, who was new, what it was for,
  /// its title or a note.
  func completed(from earlier: SimilarEntry) -> EntryDraft {
    var draft = self
    draft.kind = kind ?? earlier.fact.data.entryKind
    draft.rest.start = rest.start ?? earlier.start
    draft.rest.minutes = rest.minutes ?? earlier.minutes
    draft.rest.mode = rest.mode ?? earlier.gathering?.mode
    draft.rest.leader = rest.leader ?? earlier.leaderCode
    if rest.others.isEmpty { draft.rest.others = earlier.others }
    guard let words = earlier.words else { return draft }
    draft.rest.words.place = rest.words.place ?? words.place
    draft.rest.words.country = rest.words.country ?? words.country
    draft.rest.words.organiser = rest.words.organiser ?? words.organiser
    draft.rest.words.coOrganiser = rest.words.coOrganiser ?? words.coOrganiser
    draft.rest.words.series = rest.words.series ?? words.series
    return draft
  }

  /// Whether how many took part is still to be said.
  var needsTurnout: Bool { EntryQuestion.participants.applies(to: self) }
}
