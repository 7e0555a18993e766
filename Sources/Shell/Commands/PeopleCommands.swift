import Application
import Decisions
import Events
import Forms
import Projections
import Reports
import TerminalText
import Texts

extension Session {
  /// `folk`: people and roles of a chapter.
  func people(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    let people = try using { (registry) throws(ApplicationError) in
      try registry.people(of: chapter)
    }
    write(.people(people, of: chapter, try context(of: chapter)), line)
    return .done
  }

  /// `folk ny`, `folk endre`: a person, a role, or what is now different.
  func newPerson(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    var line = line
    if line.isChange {
      guard !line.parameters.isEmpty else {
        throw .usage(.missingParameter("KODE", command: "folk endre"))
      }
      if isToBeAsked(line) { line = try askPerson(line, in: chapter) }
    } else {
      line = try named(line, in: chapter)
    }
    line = try withRole(line, in: chapter)
    let statement = try personStatement(line)
    if line.isChange { _ = try listing(statement.code, in: chapter) }
    return acknowledge(
      try using { (registry) throws(ApplicationError) in
        try registry.record(statement, in: chapter)
      })
  }

  func personStatement(_ line: ParsedCommand) throws(CommandFailure) -> PersonStatement {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    var statement = PersonStatement(
      code: try OptionReading.read("kode", line.parameters[0], CodeCell.person))
    statement.name = try reading.text("navn")
    statement.address = try reading.text("adresse")
    statement.phone = try reading.text("telefon")
    statement.email = try reading.text("epost")
    statement.role = try reading.word("rolle", .roles)
    statement.appointed = try reading.date("oppnevnt")
    statement.ended = try reading.date("sluttet")
    statement.unpaid = try reading.boolean("ulønnet")
    return statement
  }

  /// Asks for what is to be otherwise of a person; what is said of a role is about the only one there is.
  private func askPerson(
    _ line: ParsedCommand, in chapter: LogCode
  ) throws(CommandFailure) -> ParsedCommand {
    try requireOwn(chapter)
    let code = try OptionReading.read("kode", line.parameters[0], CodeCell.person)
    let person = try listing(code, in: chapter)
    if !person.roles.isEmpty {
      let roles = person.roles.map { "rett \(Handle(chapter, $0.seq))" }
      remark(texts(.rolesAre, roles.joined(separator: ", "), code))
    }
    return try askEach(fields(of: person), of: line) { (line) throws(CommandFailure) in
      _ = try personStatement(line)
    }
  }

  /// What is said of a role without saying of which is about the only one that the person has.
  private func withRole(
    _ line: ParsedCommand, in chapter: LogCode
  ) throws(CommandFailure) -> ParsedCommand {
    guard !line.has("rolle"),
      let option = ["oppnevnt", "sluttet", "ulønnet"].first(where: { line.has($0) })
    else { return line }
    let code = try OptionReading.read("kode", line.parameters[0], CodeCell.person)
    let people = try using { (registry) throws(ApplicationError) in
      try registry.people(of: chapter)
    }
    let roles = people.first { $0.contact?.code == code }?.roles ?? []
    guard let role = roles.first, roles.count == 1 else {
      throw .usage(
        .roleNotSaid(
          option,
          roles: roles.map {
            "\(EntryCommandLine.word($0.kind, Words.roles)) (\(Handle(chapter, $0.seq)))"
          }))
    }
    var line = line
    line.options["rolle"] = [EntryCommandLine.word(role.kind, Words.roles)]
    guard let appointed = role.appointed else { return line }
    let said = try OptionReading(line: line, today: try requiredRegistry().environment.today)
      .date("oppnevnt")
    if let said, said != appointed {
      throw .usage(.appointedAlready(appointed, "\(Handle(chapter, role.seq))"))
    }
    line.options["oppnevnt"] = ["\(appointed)"]
    return line
  }

  private func listing(
    _ code: String, in chapter: LogCode
  ) throws(CommandFailure) -> PersonListing {
    let people = try using { (registry) throws(ApplicationError) in
      try registry.people(of: chapter)
    }
    if let listing = people.first(where: { $0.contact?.code == code }) { return listing }
    throw .application(.unknownPerson(chapter, code))
  }

  /// `hvem`: who records here.
  func whoAmI(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    let name = try reading.text("navn")
    let role = try reading.own("rolle", .actorRoles)
    let isChange = name != nil || role != nil || line.has("annen")
    let actor = try using { (registry) throws(ApplicationError) in
      let known = try registry.actor()
      guard isChange else { return known }
      return try registry.setActor(
        name: name, role: role ?? known?.role ?? .coordinator, isSomebodyElse: line.has("annen"))
    }
    remarkIfLocked()
    guard let actor else {
      console.write(texts(.nobodyYet) + "\n")
      return .done
    }
    console.write(TerminalEscaping.visible(texts.actor(actor)) + "\n")
    return .done
  }
}
