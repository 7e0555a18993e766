import Application
import Decisions
import Events
import Forms
import Projections
import Reports
import Texts

/// `rett` at the keyboard: what stands, which field, what it is to say.
extension Session {
  /// Asks what is to be otherwise about a fact; the line that says so. What stands is shown first.
  func askCorrection(
    of explanation: Explanation, _ line: ParsedCommand
  ) throws(CommandFailure) -> ParsedCommand {
    let handle = explanation.handle
    let fields = try changeableFields(of: explanation)
    if fields.isEmpty { throw .usage(.nothingToCorrect(handle.description)) }
    // The fields, not the history: what is asked next stays in sight, on a small screen too.
    remarkIfLocked()
    remark(
      [handle.description, texts.known(explanation.fact)].compactMap { $0 }.joined(separator: "  "))
    for field in fields {
      guard let standing = field.standing else { continue }
      remark("  " + texts(.detail, field.option, standing))
    }
    let people = try using { (registry) throws(ApplicationError) in
      try registry.people(of: handle.log)
    }
    return try askChanges(fields, of: line, among: people) { (line) throws(CommandFailure) in
      let change = try change(in: line, of: handle)
      _ = try using { (registry) throws(ApplicationError) in
        try registry.preview(change, of: handle)
      }
    }
  }

  /// What is corrected by stating it anew: a person, a chapter, an annual report. nil for anything else.
  func statedAnew(_ explanation: Explanation) throws(CommandFailure) -> ParsedCommand? {
    let log = explanation.handle.log
    switch explanation.fact.data {
    case .personEnrolled(let body):
      let code = try using { (registry) throws(ApplicationError) in
        try registry.codes(of: log)[body.person]
      }
      guard let code else { return nil }
      var line = ParsedCommand(id: .newPerson, name: "folk endre", parameters: [code])
      line.options["lag"] = [log.description]
      return line
    case .annualReportFiled(let body):
      let chapter = explanation.fact.data.chapter ?? log
      return ParsedCommand(
        id: .annualReport, name: "lag årsrapport", parameters: ["\(chapter)", "\(body.year)"])
    case .chapterFounded, .chapterChanged, .chapterClosed:
      let chapter = explanation.fact.data.chapter ?? log
      return ParsedCommand(id: .newChapter, name: "lag endre", parameters: ["\(chapter)"])
    default: return nil
    }
  }

  private func changeableFields(
    of explanation: Explanation
  ) throws(CommandFailure) -> [ChangeableField] {
    let fact = explanation.fact
    let removable = Set(EntryChange.fields.map(\.name))
    switch fact.data {
    case .roleGranted(let role):
      return [
        ChangeableField(
          option: "oppnevnt", standing: role.appointed.map { texts.date($0) }, mayBeRemoved: true),
        ChangeableField(
          option: "ulønnet", standing: role.unpaid.map(texts.yesOrNo), choices: ["ja", "nei"],
          mayBeRemoved: true),
      ]
    case .roleEnded(let end):
      return [ChangeableField(option: "sluttet", standing: texts.date(end.ended))]
    case .membersCounted(let count):
      return [ChangeableField(option: "medlemmer", standing: "\(count.members)")]
    case .planAdopted(let goal): return fields(of: goal, explanation.words?.goal)
    default: break
    }
    let standing = EntryDraft(
      try similarEntry(fact, explanation.words, in: explanation.handle.log))
    return EntryField.changeable(in: fact.data).map { field in
      ChangeableField(
        option: field.rawValue, standing: standing.typed(field, texts), choices: field.choices,
        mayBeRemoved: removable.contains(field.rawValue),
        namesPeople: field == .leder || field == .likepersoner)
    }
  }
}
