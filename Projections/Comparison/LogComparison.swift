import Events

/// What one log says about a year at A and at B, and what explains the difference. Made of one log's
/// registers, and small: `Comparison` puts those of all logs together.
public struct LogComparison: Sendable {
  /// What the log says at A.
  public let before: ChapterAnswer
  /// What it says at B.
  public let after: ChapterAnswer

  let facts: Sides<OrganisationFacts>
  let rules: Sides<RuleSet>
  /// Changes of activity days and likepersoner.
  let changes: [Change]
  /// What became of facts about chapters and services.
  let touched: [TouchedFact]
  /// The events that made the chapter active, or no longer so, in the sense of § 9.
  let activity: [Handle]

  /// Compares one log.
  ///
  /// - Parameters:
  ///   - before: the register at A; `ChapterRegister(log:)` where nothing was known.
  ///   - after: the register of the same log at B; it may be the smaller one.
  ///   - rulesBefore: the rule set of the figures at A.
  ///   - rulesAfter: the rule set of the figures at B.
  public init(
    _ before: ChapterRegister, _ after: ChapterRegister, _ rulesBefore: RuleSet,
    _ rulesAfter: RuleSet, year: Int
  ) {
    self.before = before.answer(rulesBefore, year: year)
    let isSame = before.size == after.size
    let bridge = isSame ? self.before : after.answer(rulesBefore, year: year)
    self.after = rulesBefore == rulesAfter ? bridge : after.answer(rulesAfter, year: year)
    facts = .init(before: before.organisationFacts, after: after.organisationFacts)
    rules = .init(before: rulesBefore, after: rulesAfter)
    let difference = LogDifference(before, after)
    let people = difference.people
    let entries = EntryCauses(
      difference: difference, before: self.before.byEntry, bridge: bridge.byEntry, people: people,
      meetings: difference.meetings)
    let days = DayChanges(entries: entries, after: self.after.byEntry)
    changes =
      days.changes
      + LikepersonChanges(
        days: days, before: self.before, bridge: bridge, after: self.after, people: people
      ).changes
    touched = difference.touchedFacts
    activity =
      self.before.hasMemberActivity == self.after.hasMemberActivity
      ? [] : difference.handles(difference.memberActivity(in: year))
  }
}

/// Something at A and at B.
struct Sides<Value> {
  let before: Value
  let after: Value
}

extension Sides: Sendable where Value: Sendable {}

extension ChapterAnswer {
  var byEntry: [Int: Verdict] {
    Dictionary(uniqueKeysWithValues: verdicts.map { ($0.entry, $0) })
  }
}

extension LogDifference {
  /// The events of entries that are activity of the chapter's members at one size only.
  func memberActivity(in year: Int) -> [Int] {
    touches.filter { root, _ in
      earlier.isMemberActivity(root, in: year) != later.isMemberActivity(root, in: year)
    }.flatMap(\.value)
  }
}

extension ChapterRegister {
  fileprivate func isMemberActivity(_ entry: Int, in year: Int) -> Bool {
    guard let fact = fact(entry), !fact.isWithdrawn, fact.data.on?.year == year else {
      return false
    }
    return fact.data.entryKind.flatMap { ActivityClass($0) } != nil
  }
}
