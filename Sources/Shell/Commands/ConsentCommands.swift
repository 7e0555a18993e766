import Application
import Events
import Reports
import Texts

extension Session {
  /// `samtykke`: what a person consents to.
  func consents(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    let consents = try using { (registry) throws(ApplicationError) in
      try registry.consents(of: line.parameters[0], in: chapter)
    }
    write(.consents(consents, try context(of: chapter)), line)
    return .done
  }

  /// `samtykke gi`, `samtykke trekk`: what a person consents to from now on.
  func recordConsent(
    _ line: ParsedCommand, isGiven: Bool
  ) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    let purpose = try ShellWords<ConsentPurpose>.consentPurposes.read(
      line.parameters[1], name: "formål")
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    let on = try reading.date("dato")
    let person = line.parameters[0]
    let (handle, subject) = try using { (registry) throws(ApplicationError) in
      let receipt = try registry.record(
        purpose, isGiven: isGiven, by: person, in: chapter, on: on)
      guard let handle = receipt.handles.first else { throw .contention(chapter) }
      return (handle, try registry.subject(person, in: chapter))
    }
    write(
      .consentRecorded(handle, purpose, isGiven: isGiven, by: subject, try context(of: chapter)),
      line)
    return .done
  }
}
