import Application
import Decisions
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// `lag`: the chapters.
  func chapters(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let organisation = try using { (registry) throws(ApplicationError) in
      try registry.organisation()
    }
    let part = organisation.filtered(isInCounty(line))
    if part.chapters.isEmpty { try requireCounty(line) }
    write(.chapters(part, try context()), line)
    return .done
  }

  /// `lag ny`, `lag endre`: a chapter, or what is now different about it.
  func newChapter(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    var line = line
    if line.isChange || !mayAsk, line.parameters.isEmpty {
      throw .usage(.missingParameter("KODE", command: line.isChange ? "lag endre" : "lag ny"))
    }
    let isFirst = line.isChange ? false : try hasNoChapter()
    if !line.isChange, line.parameters.isEmpty || isToBeAsked(line) { line = try askChapter(line) }
    if line.isChange {
      let code = try OptionReading.read("kode", line.parameters[0], CodeCell.chapter)
      let facts = try using { (registry) throws(ApplicationError) in
        try registry.chapter(required: try registry.chapter(named: code.description))
      }
      if isToBeAsked(line) {
        line = try askEach(fields(of: facts), of: line) { (line) throws(CommandFailure) in
          _ = try chapterStatement(line)
        }
        // The one says nothing without the other.
        if line.has("medlemmer"), !line.has("medlemsår"), let year = facts.members.keys.max() {
          line.options["medlemsår"] = ["\(year)"]
        }
      }
    }
    let statement = try chapterStatement(line)
    let status = acknowledge(
      try using { (registry) throws(ApplicationError) in try registry.record(statement) })
    if isFirst, isShell, mayAsk, chapter == nil, statement.chapter != .central {
      chapter = statement.chapter
      remark(texts(.firstChapter, statement.chapter))
    }
    return status
  }

  private func hasNoChapter() throws(CommandFailure) -> Bool {
    try using { (registry) throws(ApplicationError) in try registry.logs().isEmpty }
  }

  func chapterStatement(_ line: ParsedCommand) throws(CommandFailure) -> ChapterStatement {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    let code = try OptionReading.read("kode", line.parameters[0], CodeCell.chapter)
    var statement = ChapterStatement(chapter: code)
    statement.name = try reading.name("navn")
    statement.kind = try reading.word("slag", .chapterKinds)
    statement.municipality = try reading.name("kommune")
    statement.county = try reading.name("fylke")
    statement.parent = try reading.value("overordnet", CodeCell.chapter)
    statement.functionsAsLocal = try reading.boolean("fungerer-som-lokallag")
    statement.founded = try reading.date("stiftet")
    statement.closed = try reading.date("nedlagt")
    statement.members = try reading.value("medlemmer", NumberCell.members)
    statement.membersYear = try reading.value("medlemsår", NumberCell.year)
    return statement
  }

  /// `lag årsrapport`: a chapter's annual report for a year.
  func annualReport(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    var line = line
    let name = line.parameters[0]
    let chapter = try using { (registry) throws(ApplicationError) in
      try registry.chapter(named: name)
    }
    if isToBeAsked(line) {
      let year = try year(line.parameters[1])
      let known = try using { (registry) throws(ApplicationError) in
        try registry.chapter(required: chapter).reports[year]?.report
      }
      line = try askEach(fields(of: known), of: line) { (line) throws(CommandFailure) in
        _ = try reportStatement(line)
      }
    }
    let statement = try reportStatement(line)
    return acknowledge(
      try using { (registry) throws(ApplicationError) in
        try registry.record(registry.completed(statement, of: chapter), of: chapter)
      })
  }

  private func reportStatement(
    _ line: ParsedCommand
  ) throws(CommandFailure) -> AnnualReportStatement {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    var statement = AnnualReportStatement(year: try year(line.parameters[1]))
    statement.filed = try reading.date("levert")
    statement.annualReport = try reading.boolean("årsrapport")
    statement.account = try reading.boolean("årsmelding")
    statement.accounts = try reading.boolean("regnskap")
    statement.audit = try reading.boolean("revisjon")
    statement.minutes = try reading.boolean("protokoll")
    statement.signed = try reading.word("signert", .signatures)
    return statement
  }

  /// `lag tilbud`: another form of exchange was announced (§ 12).
  func service(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    let service = try ShellWords<Service>.services.read(line.parameters[0], name: "tilbud")
    let year = try year(line.parameters[1])
    let evidence = try reading.text("bevis")
    return acknowledge(
      try using { (registry) throws(ApplicationError) in
        try registry.record(service, year: year, evidence: evidence)
      })
  }

  /// `lag velg`: the chapter that entries are for when none is named.
  func chooseChapter(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    guard isShell else { throw .usage(.onlyInShell("lag velg", instead: "--lag")) }
    let typed = line.parameters.joined(separator: " ")
    let chosen = try using { (registry) throws(ApplicationError) in
      try registry.chapter(named: typed)
    }
    chapter = chosen
    isOnlyChapter = false
    // The prompt says the code; whoever wrote a name sees which chapter it was.
    if mayAsk, typed != chosen.description {
      let name = try using { (registry) throws(ApplicationError) in
        try registry.chapter(required: chosen).name?.text
      }
      remark(texts(.recordsFor, name ?? "", chosen))
    }
    return .done
  }

  func acknowledge(_ receipt: Receipt) -> ExitCode {
    guard let handle = receipt.handles.first else {
      remark(texts(.alreadyKnown))
      return .done
    }
    console.write(texts(.saved, handle) + "\n")
    return .done
  }
}
