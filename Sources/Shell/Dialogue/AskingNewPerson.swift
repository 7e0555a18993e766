import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension Session {
  /// What `folk ny` says, with what it leaves out: a name of several words is a name, and whoever has no
  /// code yet gets one from the initials. Where nothing is said of the person, it is asked for.
  func named(
    _ line: ParsedCommand, in chapter: LogCode
  ) throws(CommandFailure) -> ParsedCommand {
    let typed = line.parameters.joined(separator: " ")
    let isName = line.parameters.count > 1
    if !isName, !typed.isEmpty, !isToBeAsked(line) || isCode(typed) { return line }
    guard isName || mayAsk else {
      throw .usage(.missingParameter("KODE", command: "folk ny"))
    }
    let people = try using { (registry) throws(ApplicationError) in
      try registry.people(of: chapter)
    }
    var line = line
    if isName, !isToBeAsked(line) {
      line.parameters = [People.newCode(for: typed, among: people)]
      line.options["navn"] = [typed]
      return line
    }
    return try askPerson(named: typed.isEmpty ? nil : typed, among: people, line, in: chapter)
  }

  /// Asks for somebody new.
  func askNewPerson(
    named text: String, among people: [PersonListing], in chapter: LogCode
  ) throws(CommandFailure) -> PersonStatement {
    let line = ParsedCommand(id: .newPerson, name: "folk ny")
    return try personStatement(try askPerson(named: text, among: people, line, in: chapter))
  }

  /// A code as it stands, not the beginning of a name.
  private func isCode(_ text: String) -> Bool { !text.contains(where: \.isLowercase) }

  private func askPerson(
    named text: String?, among people: [PersonListing], _ given: ParsedCommand,
    in chapter: LogCode
  ) throws(CommandFailure) -> ParsedCommand {
    try requireOwn(chapter)
    let name = try askName(.askPersonName, standing: text)
    var line = given
    line.options["navn"] = [name]
    let fields = [
      ChangeableField(
        option: "kode", standing: People.newCode(for: name, among: people), isProposed: true),
      ChangeableField(
        option: "rolle", standing: Words.roles.norwegian.first, choices: Words.roles.norwegian,
        mayBeRemoved: true, isProposed: true),
      ChangeableField(option: "oppnevnt"),
      ChangeableField(option: "ulønnet", choices: ["ja", "nei"]),
    ]
    func saving(_ line: ParsedCommand) -> String {
      texts(.saveNew, "\(line[option: "kode"] ?? "") \(name)")
    }
    var asked = try askEach(fields, of: line, saving: saving) { (line) throws(CommandFailure) in
      var line = line
      line.parameters = [line[option: "kode"] ?? "X"]
      let code = try personStatement(line).code
      let other = people.first { $0.contact.map { Nearby.fold($0.code) } == Nearby.fold(code) }
      if let contact = other?.contact {
        throw .usage(.codeTaken(code, contact.name ?? contact.code))
      }
    }
    asked.parameters = [asked[option: "kode"] ?? ""]
    asked.options["kode"] = nil
    asked.options["fjern"] = nil
    if !asked.has("rolle") {
      asked.options["oppnevnt"] = nil
      asked.options["ulønnet"] = nil
    }
    return asked
  }

  /// A name that must be given; Enter takes what was said already.
  func askName(_ question: Phrase, standing: String?) throws(CommandFailure) -> String {
    while true {
      let (answer, name) = try ask(question, standing: standing, name: "navn", TextCell.line)
      if let name { return name }
      switch answer {
      case .enter: if let standing { return standing }
      case .back, .end: throw .declined
      case .text: break
      }
    }
  }
}
