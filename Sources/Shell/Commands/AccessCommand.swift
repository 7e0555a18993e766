import Application
import Events
import Reports
import Texts

extension Session {
  /// `tilgang`: who was shown what of people, when and what for.
  func accesses(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    let since = try reading.date("siden")
    var person: (pseudonym: Pseudonym, chapter: LogCode)?
    if let code = line[option: "person"] {
      let chapter = try chapter(line)
      person = (
        try using { (registry) throws(ApplicationError) in
          try registry.pseudonym(of: code, in: chapter)
        }, chapter
      )
    }
    let (accesses, chapters) = try using { [person] (registry) throws(ApplicationError) in
      let accesses = try registry.accesses(about: person, since: since)
      return (accesses, try registry.chapters(of: Set(accesses.flatMap(\.data.people))))
    }
    var names: [LogCode: PersonNames] = [:]
    for chapter in Set(chapters.values) { names[chapter] = try self.names(in: chapter) }
    var context = try context()
    context.names = { [names] in names[$0] ?? .none }
    // They are all that there are, also where the logs are seen as they were.
    context.cursor = nil
    write(.accesses(accesses, chapters: chapters, context), line)
    return .done
  }

  /// What a command reads of people for: as stated with `--hvorfor`, else as it always does; nil for one
  /// that never does.
  func purpose(_ line: ParsedCommand) throws(CommandFailure) -> AccessPurpose? {
    let word = line[option: "hvorfor"] ?? globals["hvorfor"]?.last
    let stated = try word.map { (word) throws(CommandFailure) in
      try ShellWords<AccessPurpose>.purposes.read(word, name: "hvorfor")
    }
    let own = CommandTable.spec(line.id).purpose
    return own == nil ? nil : stated ?? own
  }
}
