import Application
import Decisions
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// Most days of one series that are recorded at a time: more than half a year.
  private static let longest = 30

  /// `serie`: a gathering of every week, on all its days since the latest that was recorded; how many took
  /// part in each is answered on one line. Days to come become drafts.
  func series(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    try requireOwn(chapter)
    let stated = try draft(line, in: chapter)
    guard let earlier = try latestEntry(of: stated.kind, in: chapter) else {
      throw .usage(.nothingToRepeat)
    }
    let draft = stated.completed(from: earlier)
    let today = try requiredRegistry().environment.today
    remarkEntry(.similarEntry, texts.parts(of: earlier))
    let days = try notRecorded(
      try days(of: line, after: earlier, today), draft.kind, in: chapter)
    let past = days.filter { $0 <= today }
    let held = try turnouts(past, line, draft)
    var statements: [EntryStatement] = []
    for (day, turnout) in held {
      var one = draft
      one.on = day
      turnout.put(into: &one)
      if let statement = one.statement { statements.append(statement) }
    }
    if statements.isEmpty, days.count == past.count { throw .declined }
    guard try isWanted(statements, in: chapter) else {
      remark(texts(.notSaved))
      return .done
    }
    try record(statements, in: chapter)
    keepDrafts(days.filter { $0 > today }, of: draft, in: chapter)
    return .done
  }

  /// A week apart, from `--fra` or a week after the earlier one, to `--til` or today.
  private func days(
    of line: ParsedCommand, after earlier: SimilarEntry, _ today: CivilDate
  ) throws(CommandFailure) -> [CivilDate] {
    let reading = OptionReading(line: line, today: today)
    let first = try reading.date("fra") ?? earlier.fact.data.on?.adding(days: 7) ?? today
    let last = try reading.date("til") ?? today
    var days: [CivilDate] = []
    var day = first
    while day <= last {
      days.append(day)
      day = day.adding(days: 7)
      guard days.count <= Self.longest else { throw .usage(.seriesTooLong(Self.longest)) }
    }
    guard !days.isEmpty else {
      let isOpen = !line.has("fra") && !line.has("til")
      throw .usage(.seriesEmpty(since: isOpen ? earlier.fact.data.on : nil))
    }
    return days
  }

  /// Those on which nothing of the kind is recorded; what is left out is said.
  private func notRecorded(
    _ days: [CivilDate], _ kind: EntryKind?, in chapter: LogCode
  ) throws(CommandFailure) -> [CivilDate] {
    let facts = try using { (registry) throws(ApplicationError) in
      try registry.register(of: chapter).facts
    }
    var recorded: [CivilDate: Int] = [:]
    for fact in facts where !fact.isWithdrawn && fact.data.entryKind == kind {
      if let on = fact.data.on, days.contains(on) { recorded[on] = fact.seq }
    }
    if recorded.isEmpty { return days }
    let skipped = recorded.sorted { $0.key < $1.key }
      .map { "\(texts.dayAndDate($0.key)) (\(Handle(chapter, $0.value)))" }
    remarkItems(skipped, behind: texts(.alreadyRecorded))
    let left = days.filter { recorded[$0] == nil }
    guard !left.isEmpty else { throw .usage(.seriesEmpty(since: days.last)) }
    return left
  }

  private func turnouts(
    _ days: [CivilDate], _ line: ParsedCommand, _ draft: EntryDraft
  ) throws(CommandFailure) -> [(CivilDate, Turnout)] {
    if days.isEmpty { return [] }
    var all: SeriesAnswer
    if let given = line[option: "deltakere-hver"] {
      all = try OptionReading.read("deltakere-hver", given) { (text) throws(CellProblem) in
        try SeriesAnswer(text, days: days.count)
      }
    } else {
      guard mayAsk else { throw .usage(.missingOption("deltakere-hver", command: "serie")) }
      remarkItems(days.map { texts.dayAndDate($0) }, behind: "")
      let (answer, value) = try askUntil(.askSeries, days.count)
      guard let value, answer != .end else { throw .declined }
      all = value
    }
    let exchange = draft.rest.exchange
    if mayAsk, exchange == nil, all.lacksExchange,
      draft.kind.map(EntryQuestion.needsPurpose) ?? true
    {
      let (_, answer) = try ask(
        .askExchange, choices: ["ja", "nei"], name: "erfaringsutveksling"
      ) { (text) throws(CellProblem) in try Words.booleans.read(text) }
      all.state(exchange: answer)
    }
    return zip(days, all.turnouts).compactMap { day, turnout in turnout.map { (day, $0) } }
  }

  private func askUntil(
    _ question: Phrase, _ count: Int
  ) throws(CommandFailure) -> (Answer, SeriesAnswer?) {
    while true {
      let (answer, value) = try ask(question, name: "deltakere") { (text) throws(CellProblem) in
        try SeriesAnswer(text, days: count)
      }
      if answer != .enter { return (answer, value) }
    }
  }

  /// All of them with their verdicts, and the last word.
  private func isWanted(
    _ statements: [EntryStatement], in chapter: LogCode
  ) throws(CommandFailure) -> Bool {
    let names = try namesInRemarks(chapter)
    var isAlike = false
    for statement in statements {
      let preview = try using { (registry) throws(ApplicationError) in
        try registry.preview(statement, in: chapter)
      }
      remarkEntry(.newEntry, texts.parts(of: statement))
      remark("  " + verdict(preview, in: chapter, names))
      if let earlier = preview.alike.last {
        isAlike = true
        remark("  " + texts(.alikeRemark, Handle(chapter, earlier)))
      }
    }
    return !mayAsk || statements.isEmpty
      ? true : try confirm(texts(.saveSeries, texts.entries(statements.count)), standing: !isAlike)
  }

  private func record(
    _ statements: [EntryStatement], in chapter: LogCode
  ) throws(CommandFailure) {
    guard !statements.isEmpty else { return }
    let receipt = try using { (registry) throws(ApplicationError) in
      try registry.record(statements, in: chapter)
    }
    lastSeries = receipt.handles
    for handle in receipt.handles { console.write(texts(.saved, handle) + "\n") }
  }

  private func keepDrafts(_ days: [CivilDate], of draft: EntryDraft, in chapter: LogCode) {
    let known = registry?.drafts(of: chapter) ?? []
    for day in days {
      var coming = draft
      coming.on = day
      coming.rest.participants = nil
      coming.rest.exchange = nil
      let command = EntryCommandLine.line(coming)
      let number = registry?.keepDraft(
        command, of: chapter, replacing: known.first { $0.command == command }?.number)
      if let number { remark(texts(.draftComing, texts.dayAndDate(day), number)) }
    }
  }
}
