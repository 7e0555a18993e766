import Application
import Events
import Reports
import Texts

extension Session {
  /// `spill av`: how the totals of a year grew, and whether they end in what the reports say.
  func replay(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let year: Int
    if let text = line.parameters.first { year = try self.year(text) } else { year = try ownYear() }
    let replay = try using { (registry) throws(ApplicationError) in
      try working { (show) throws(ApplicationError) in try registry.replay(year, progress: show) }
    }
    var context = try context()
    context.knownOn = try using { (registry) throws(ApplicationError) in
      try registry.recordedDays()?.upperBound
    }
    write(.replay(replay, context), line)
    return ExitCode(for: replay)
  }

  private func ownYear() throws(CommandFailure) -> Int {
    try using { (registry) throws(ApplicationError) in
      if let year = try registry.latestBaseYear() { return year }
      throw .nothingKnown(registry.environment.today, first: nil)
    }
  }
}
