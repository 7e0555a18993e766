import Application
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// `rapport`: the figures of a year.
  func report(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let kind = try ShellWords<ReportKind>.reports.read(line.parameters[0], name: "rapport")
    let year = try year(line.parameters[1])
    let answer = try national(year, line)
    // Only this report has figures that can be opened; `2c` alone goes on meaning the last of them.
    if kind == .bufdir { try remember(kind, year) }
    if try fileFormat(line) == .journal {
      let journal = HoursJournal(texts).text(answer, try context(answer, line))
      try deliver(Array(journal.utf8), line)
    } else {
      try publish(try booklet(kind, answer, line), line)
    }
    return .done
  }

  /// `bor`: the entries behind a figure.
  func drill(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    if let change = ChangeAddress(line.parameters[0]) { return try drill(change, line) }
    let address = try address(line.parameters[0])
    let answer = try national(address.year, line)
    guard let report = try drilled(address, answer, line) else {
      throw .application(.unknownFigure(line.parameters[0]))
    }
    try publish(booklet(of: report, made: answer), line)
    return .done
  }

  /// `forklar`: why an entry counts or not.
  func explain(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    if try showSealing(handle, line) { return .done }
    let explanation = try using { (registry) throws(ApplicationError) in
      try registry.explain(handle)
    }
    var report = Report.explanation(explanation, try context(of: explanation.handle.log))
    report.summary += try remedies(explanation)
    write(report, line)
    return .done
  }

  /// `vis`: everything stated of an entry.
  func show(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    if try showSealing(handle, line) { return .done }
    let explanation = try using { (registry) throws(ApplicationError) in
      try registry.explain(handle)
    }
    var listing: PersonListing?
    if case .personEnrolled(let body) = explanation.fact.data {
      listing = try using { (registry) throws(ApplicationError) in
        try registry.people(of: handle.log).first { $0.person.pseudonym == body.person }
      }
    }
    write(.shown(explanation, person: listing, try context(of: handle.log)), line)
    return .done
  }

  /// Shows an event that is about the log itself; whether it is one.
  private func showSealing(
    _ handle: Handle, _ line: ParsedCommand
  ) throws(CommandFailure) -> Bool {
    let shown = try using { (registry) throws(ApplicationError) in
      try registry.sealingEvent(handle)
    }
    guard let shown else { return false }
    write(.sealing(shown, try context(of: handle.log)), line)
    return true
  }

  func year(_ text: String) throws(CommandFailure) -> Int {
    try OptionReading.read("år", text, NumberCell.year)
  }

  func handle(_ text: String) throws(CommandFailure) -> Handle {
    if let handle = Handle(text) {
      topic = handle.log
      return handle
    }
    throw .application(.unknownHandle(text))
  }

  /// The figures of a year, of all or of those that `--lag` and `--fylke` name.
  func national(_ year: Int, _ line: ParsedCommand) throws(CommandFailure) -> NationalAnswer {
    let inCounty = isInCounty(line)
    var only: LogCode?
    if let named = line[option: "lag"] {
      only = try using { (registry) throws(ApplicationError) in
        try registry.chapter(named: named)
      }
    }
    let isChosen: (ChapterFacts) -> Bool = { [only] facts in
      inCounty(facts) && (only == nil || facts.chapter == only)
    }
    let answer = try using { (registry) throws(ApplicationError) in
      try registry.national(year, only: isPart(line) ? isChosen : nil)
    }
    if only == nil, answer.organisation.chapters.isEmpty { try requireCounty(line) }
    return answer
  }

  /// Whether a command is about a part of the organisation.
  func isPart(_ line: ParsedCommand) -> Bool {
    line[option: "lag"] != nil || line[option: "fylke"] != nil
  }

  /// Throws when no chapter lies in the county that was asked for.
  func requireCounty(_ line: ParsedCommand) throws(CommandFailure) {
    guard let county = line[option: "fylke"] else { return }
    let organisation = try using { (registry) throws(ApplicationError) in
      try registry.organisation()
    }
    let counties = Set(organisation.chapters.values.compactMap(\.county?.text)).sorted()
    if !counties.isEmpty, organisation.filtered(isInCounty(line)).chapters.isEmpty {
      throw .usage(.unknownWord(name: "fylke", word: county, valid: counties))
    }
  }

  func isInCounty(_ line: ParsedCommand) -> (ChapterFacts) -> Bool {
    guard let county = line[option: "fylke"].map(Nearby.fold) else { return { _ in true } }
    return { $0.county.map { Nearby.fold($0.text) == county } ?? false }
  }
}
