import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// `sammenlign`: the figures of a year at A and at B, and what explains the difference.
  func compare(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let kind = try ShellWords<ReportKind>.reports.read(line.parameters[0], name: "rapport")
    guard kind == .bufdir else {
      throw .usage(
        .unknownWord(
          name: "rapport", word: line.parameters[0], valid: [ReportKind.bufdir.rawValue]))
    }
    let year = try year(line.parameters[1])
    let registry = try requiredRegistry()
    let a = try cursor(line.parameters[2], of: registry, name: "A")
    let last = line.parameters.count > 3 ? line.parameters[3] : nil
    let b =
      try last.map { (text) throws(CommandFailure) in
        try cursor(text, of: registry, name: "B")
      }
      ?? registry.cursor
    let comparison = try using { (registry) throws(ApplicationError) in
      try registry.compareAsSealed(year, a, b)
    }
    let address = ComparisonAddress(year: year, a: a.remembered, b: b.remembered)
    registry.rememberComparison(address.description)
    let context = try context(comparison.changes)
    write(
      .comparison(comparison, a, b, listsChanges: line.has("liste"), context), line)
    return .done
  }

  /// `bor endring`, `bor endring-2c`: the changes of the comparison last made.
  func drill(_ figure: ChangeAddress, _ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    guard let last = registry.lastComparison.flatMap({ ComparisonAddress($0) }) else {
      throw .usage(.noComparison)
    }
    let a = try remembered(last.a, of: registry)
    let b = try remembered(last.b, of: registry)
    let isInPart = try isInPart(line)
    let changes = try using { (registry) throws(ApplicationError) in
      try registry.compareAsSealed(last.year, a, b)
    }.changes.filter { change in
      (figure.counted?.contains(change.figure) ?? true) && isInPart(change.subject.chapter)
    }
    var context = hidesNames(line) ? try context() : try context(changes)
    context.part = partName(line)
    let title = texts(.drillChanges, last.year, shown(a), shown(b))
    let whole = figure.figure.map { texts(.drillChangesOf, title, texts.label($0)) }
    try publish(booklet(of: .changes(changes, title: whole ?? title, context)), line)
    return .done
  }

  /// A cursor of the comparison last made.
  private func remembered(
    _ text: String, of registry: Registry
  ) throws(CommandFailure) -> Cursor? {
    if let heads = Cursor(rememberedHeads: text) { return heads }
    return try cursor(text, of: registry)
  }

  private func shown(_ cursor: Cursor?) -> String {
    guard let cursor else { return texts(.now) }
    if case .day(let day) = cursor.origin { return "\(day)" }
    return texts.short(cursor)
  }

  /// Whether a chapter is one of those that `--lag` and `--fylke` name.
  func isInPart(_ line: ParsedCommand) throws(CommandFailure) -> (LogCode) -> Bool {
    guard isPart(line) else { return { _ in true } }
    try requireCounty(line)
    let inCounty = isInCounty(line)
    let (organisation, only) = try using { (registry) throws(ApplicationError) in
      let named = line[option: "lag"]
      return (
        try registry.organisation(),
        try named.map { (text) throws(ApplicationError) in try registry.chapter(named: text) }
      )
    }
    return { code in
      (only == nil || code == only) && (organisation.chapters[code].map(inCounty) ?? false)
    }
  }

  /// Context of changes: people are named where one is about them.
  func context(_ changes: [Change]) throws(CommandFailure) -> ReportContext {
    var context = try context()
    var names: [LogCode: PersonNames] = [:]
    for change in changes where names[change.subject.handle.log] == nil {
      guard case .likeperson(_, let enrolment) = change.subject else { continue }
      names[enrolment.log] = try self.names(in: enrolment.log)
    }
    context.names = { [names] in names[$0] ?? .none }
    return context
  }
}
