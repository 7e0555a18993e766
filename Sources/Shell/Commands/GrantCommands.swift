import Application
import Decisions
import Events
import Forms
import Reports
import Texts

extension Session {
  /// `tilskudd`: what Bufdir decided, year by year.
  func grants(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let organisation = try using { (registry) throws(ApplicationError) in
      try registry.organisation()
    }
    write(.grants(organisation, try context()), line)
    return .done
  }

  /// `tilskudd sett`: what Bufdir decided for a grant year.
  func setGrant(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    var statement = GrantStatement(grantYear: try year(line.parameters[0]))
    statement.group = try reading.value("gruppe") { (text) throws(CellProblem) in
      try NumberCell.parse(text, in: GrantParametersSet.groups)
    }
    statement.orePerPoint = try reading.value("poengverdi") { (text) throws(CellProblem) in
      try KronerCell.parse(text, in: GrantParametersSet.pointValues)
    }
    statement.basicGrant = try reading.value("grunntilskudd") { (text) throws(CellProblem) in
      try KronerCell.parse(text, in: GrantParametersSet.basicGrants)
    }
    if statement == GrantStatement(grantYear: statement.grantYear) {
      throw .usage(.missingOption("gruppe", command: "tilskudd sett"))
    }
    return acknowledge(
      try using { (registry) throws(ApplicationError) in try registry.record(statement) })
  }
}
