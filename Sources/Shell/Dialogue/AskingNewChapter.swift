import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension Session {
  /// Asks for a new chapter; the code is made from its name unless it was said.
  func askChapter(_ given: ParsedCommand) throws(CommandFailure) -> ParsedCommand {
    let typed = given.parameters.joined(separator: " ")
    let known = try using { (registry) throws(ApplicationError) in try registry.organisation() }
    if !typed.isEmpty { _ = try OptionReading.read("kode", typed, CodeCell.chapter) }
    let name = try askName(.askChapterName, standing: nil)
    var line = given
    line.options["navn"] = [name]
    let kinds = Words.chapterKinds
    var fields = [
      ChangeableField(
        option: "slag", standing: kinds.norwegian.first, choices: kinds.norwegian,
        isProposed: true),
      ChangeableField(option: "kommune"), ChangeableField(option: "fylke"),
    ]
    if typed.isEmpty {
      fields.insert(
        ChangeableField(
          option: "kode", standing: LogCode(chapterNamed: name)?.description, isProposed: true),
        at: 0)
    }
    func saving(_ line: ParsedCommand) -> String {
      texts(.saveNew, "\(line[option: "kode"] ?? typed) \(name)")
    }
    var asked = try askEach(fields, of: line, saving: saving) { (line) throws(CommandFailure) in
      var line = line
      if let code = line[option: "kode"] { line.parameters = [code] }
      if line.parameters.isEmpty { line.parameters = ["x"] }
      let code = try chapterStatement(line).chapter
      if let other = known.chapters[code], other.exists {
        throw .usage(.codeTaken("\(code)", other.name?.text ?? "\(code)"))
      }
    }
    if let code = asked[option: "kode"] { asked.parameters = [code] }
    asked.options["kode"] = nil
    guard !asked.parameters.isEmpty else {
      throw .usage(.missingParameter("KODE", command: "lag ny"))
    }
    return asked
  }
}

extension LogCode {
  /// A code from a chapter's name: `bo-i-telemark` from `Mental Helse Bø i Telemark`.
  init?(chapterNamed name: String) {
    let words = Nearby.fold(ChapterName.own(name)).split {
      !$0.isASCII || !($0.isLetter || $0.isNumber)
    }
    self.init(words.joined(separator: "-"))
  }
}
