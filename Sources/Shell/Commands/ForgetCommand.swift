import Application
import Events
import LineEditing
import Reports
import Texts

extension Session {
  /// `glem`: a person, or texts of an entry, after it has shown what goes and what stays.
  func forget(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    if line.parameters.count > 1 { return try forgetTexts(line) }
    if let handle = Handle(line.parameters[0]), try isLog(handle.log) {
      throw .usage(.missingParameter("TEKST", command: "glem"))
    }
    let chapter = try chapter(line)
    try requireOwn(chapter)
    let plan = try using { (registry) throws(ApplicationError) in
      try registry.planForgetting(
        line.parameters[0], in: chapter, takesEvidence: line.has("også-bevis"))
    }
    write(.forgetting(plan, try context()), line)
    try confirmForgetting(line)
    let handles = try using { (registry) throws(ApplicationError) in
      try registry.forget(plan)
    }
    reader.forgetHistory()
    acknowledge(plan, handles)
    return .done
  }

  private func isLog(_ log: LogCode) throws(CommandFailure) -> Bool {
    try using { (registry) throws(ApplicationError) in try registry.logs().contains(log) }
  }

  private func forgetTexts(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let asked = try handle(line.parameters[0])
    try requireOwn(asked.log)
    var kinds: Set<ErasableText> = []
    for word in line.parameters.dropFirst() {
      kinds.insert(try ShellWords<ErasableText>.erasable.read(word, name: "tekst"))
    }
    let labels = texts.all(
      ErasableText.allCases.filter(kinds.contains).map { texts.label($0) })
    let (entry, versions) = try using { (registry) throws(ApplicationError) in
      try registry.textsHere(kinds, of: asked)
    }
    let counted =
      versions == 1 ? texts(.oneVersion) : texts(.versions, texts.number(versions))
    remark(
      versions == 0
        ? texts(.forgettingNoTexts, labels, entry)
        : texts(.forgettingTexts, labels, entry, counted))
    try confirmForgetting(line)
    let handles = try using { (registry) throws(ApplicationError) in
      try registry.forget(kinds, of: entry)
    }
    reader.forgetHistory()
    console.write(
      texts(.textsForgotten, labels, entry, handles.map(\.description).joined(separator: ", "))
        + "\n")
    return .done
  }

  /// Asks where somebody can answer; elsewhere only `--ja` is an answer.
  private func confirmForgetting(_ line: ParsedCommand) throws(CommandFailure) {
    if line.has("ja") { return }
    guard mayAsk else { throw .usage(.confirmationNeeded(command: "glem")) }
    guard try confirm(texts(.forgetQuestion), standing: false) else { throw .declined }
  }

  private func acknowledge(_ plan: ForgettingPlan, _ handles: [Handle]) {
    let people = plan.subjects.map { texts.pseudonym($0.person) }
    let events = handles.map(\.description).joined(separator: ", ")
    let until = plan.subjects.compactMap(\.until).max()
    let sentence =
      until.map { texts(.forgottenButEvidence, texts.all(people), events, texts.date($0)) }
      ?? texts(.forgotten, texts.all(people), events)
    remark(sentence)
  }
}

extension ShellWords<ErasableText> {
  static let erasable = ShellWords(pairs: [
    ("tittel", .title), ("merknad", .note), ("sted", .place), ("arrangør", .organiser),
    ("medarrangør", .coOrganiser), ("land", .country), ("serie", .series), ("ord", .words),
    ("begrunnelse", .words), ("grunn", .words), ("dokumentasjon", .evidence), ("bevis", .evidence),
    ("aktivitet", .activity), ("mål", .goal), ("tiltak", .measures), ("resultatmål", .resultGoal),
    ("title", .title), ("note", .note), ("place", .place), ("organiser", .organiser),
    ("co-organiser", .coOrganiser), ("country", .country), ("series", .series), ("words", .words),
    ("evidence", .evidence), ("activity", .activity), ("goal", .goal), ("measures", .measures),
    ("result-goal", .resultGoal),
  ])
}
