/// The figures of a base year at A and at B, and the changes between: for each figure they add up to
/// the difference, in both readings.
public struct Comparison: Hashable, Sendable {
  /// The figures at A.
  public let before: Totals
  /// The figures at B.
  public let after: Totals
  /// By figure, chapter and handle.
  public let changes: [Change]
  /// How B lies to A.
  public let order: Order

  /// How B lies to A.
  public enum Order: Hashable, Sendable {
    /// The same events are known at both.
    case same
    /// B knows all that A knows, and more.
    case later
    /// A knows all that B knows, and more.
    case earlier
    /// Each knows what the other does not.
    case across
  }

  /// Puts the comparisons of all logs together; their order does not matter.
  ///
  /// - Precondition: all of the same year, and by the rules given.
  public init(
    _ logs: [LogComparison], _ rulesBefore: RuleSet, _ rulesAfter: RuleSet, year: Int
  ) {
    let before = NationalAnswer(
      logs.map(\.before), Organisation(logs.map(\.facts.before)), rulesBefore, year: year)
    let after = NationalAnswer(
      logs.map(\.after), Organisation(logs.map(\.facts.after)), rulesAfter, year: year)
    let chapters = ChapterChanges(
      before: before, after: after, touched: logs.flatMap(\.touched),
      activity: Dictionary(uniqueKeysWithValues: logs.map { ($0.before.log, $0.activity) }))
    self.before = Totals(before)
    self.after = Totals(after)
    changes = (logs.flatMap(\.changes) + chapters.changes).sorted()
    let grows = logs.contains { $0.before.events < $0.after.events }
    let shrinks = logs.contains { $0.before.events > $0.after.events }
    order =
      switch (grows, shrinks) {
      case (false, false): .same
      case (true, false): .later
      case (false, true): .earlier
      case (true, true): .across
      }
  }

  /// The changes of some figures.
  public func changes(of figures: Set<Figure>) -> [Change] {
    changes.filter { figures.contains($0.figure) }
  }
}

extension [Change] {
  /// How much a cause added, or took away: `151 new`. A cause that did both stands twice.
  public struct Term: Hashable, Sendable {
    /// The cause.
    public let cause: Cause
    /// Never 0.
    public let amount: Int
  }

  /// What the changes add up to in a reading, cause by cause: first what adds, then what takes away.
  public func terms(_ column: KeyPath<Both<Int>, Int>) -> [Term] {
    var sums: [Bool: [Cause: Int]] = [:]
    for change in self {
      let amount = change.delta[keyPath: column]
      sums[amount > 0, default: [:]][change.cause, default: 0] += amount
    }
    return [true, false].flatMap { adds in
      (sums[adds] ?? [:]).filter { $0.value != 0 }.sorted { $0.key < $1.key }
        .map { Term(cause: $0.key, amount: $0.value) }
    }
  }

  fileprivate func sorted() -> [Change] {
    let places = Dictionary(uniqueKeysWithValues: Figure.allCases.enumerated().map { ($1, $0) })
    return map { (place: places[$0.figure] ?? 0, change: $0) }.sorted { a, b in
      if a.place != b.place { return a.place < b.place }
      let (x, y) = (a.change.subject, b.change.subject)
      return x.chapter == y.chapter ? x.handle < y.handle : x.chapter < y.chapter
    }.map(\.change)
  }
}
