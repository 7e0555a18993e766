import Application
import Decisions
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// `plan`: the goals of a year and what was done.
  func plan(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let year = try planYear(line)
    write(try planReport(year, line, isPage: false), line)
    return .done
  }

  /// `rapport plan`: the page for the annual meeting.
  func planPage(_ year: Int, _ line: ParsedCommand) throws(CommandFailure) -> Report {
    // A plan is one chapter's.
    if line.has("fylke") {
      throw .usage(.unknownOption("--fylke", command: "rapport plan", near: ["lag"]))
    }
    return try planReport(year, line, isPage: true)
  }

  private func planReport(
    _ year: Int, _ line: ParsedCommand, isPage: Bool
  ) throws(CommandFailure) -> Report {
    let chapter = try chapter(line)
    let plan = try using { (registry) throws(ApplicationError) in
      try registry.plan(of: chapter, in: year)
    }
    return .plan(plan, isPage: isPage, try context())
  }

  /// `plan ny`: a goal; asked for where somebody sits there and nothing is given.
  func newGoal(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    try requireOwn(chapter)
    var statement = GoalStatement(year: try planYear(line))
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    statement.number = try reading.value("nummer", goalNumber)
    statement.words = try GoalWords(reading)
    if isToBeAsked(line) {
      statement = try askGoal(statement, in: chapter)
    } else if statement.words == GoalWords() {
      throw .usage(.missingOption("mål", command: "plan ny"))
    }
    let (handle, number) = try using { (registry) throws(ApplicationError) in
      let receipt = try registry.adopt(statement, in: chapter)
      guard let handle = receipt.handles.first,
        case .planAdopted(let body)? = try registry.register(of: chapter).fact(handle.seq)?.data
      else { throw .contention(chapter) }
      return (handle, body.number)
    }
    console.write(texts(.goalSaved, handle, number, statement.year) + "\n")
    return .done
  }

  /// `plan knytt`: an entry was done for a goal.
  func linkGoal(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    let number = try OptionReading.read("målnr", line.parameters[1], goalNumber)
    let (entry, receipt) = try using { (registry) throws(ApplicationError) in
      try registry.link(handle, toNumber: number)
    }
    if receipt.handles.isEmpty { return acknowledge(receipt) }
    console.write(texts(.goalLinked, entry, number) + "\n")
    return .done
  }

  /// `plan løs`: an entry is of no goal.
  func unlinkGoal(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    let entry = try using { (registry) throws(ApplicationError) in
      try registry.unlink(handle).entry
    }
    console.write(texts(.goalUnlinked, entry) + "\n")
    return .done
  }

  private func planYear(_ line: ParsedCommand) throws(CommandFailure) -> Int {
    if let text = line.parameters.first { return try year(text) }
    return try requiredRegistry().environment.today.year
  }
}

/// The number of a goal, as it is typed.
func goalNumber(_ text: String) throws(CellProblem) -> Int {
  try NumberCell.parse(text, in: PlanAdopted.numbers)
}

extension GoalWords {
  /// What a command line says of a goal.
  init(_ reading: OptionReading) throws(CommandFailure) {
    self.init()
    activity = try reading.value("aktivitet", TextCell.lines)
    goal = try reading.value("mål", TextCell.lines)
    measures = try reading.value("tiltak", TextCell.lines)
    resultGoal = try reading.value("resultatmål", TextCell.lines)
  }
}
