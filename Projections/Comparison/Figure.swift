public import Events

/// A figure that is counted, so that a difference of it can be told one by one. Others are sums of
/// these, or points of them.
public enum Figure: Hashable, Sendable, CaseIterable {
  /// Counting likepersoner (§ 10).
  case likepersoner
  /// Counting activity days of a class (§ 11 a, b, c).
  case days(ActivityClass)
  /// Counting lokallag (§ 8–9).
  case lokallag
  /// Members.
  case members
  /// An other form of exchange (§ 12): 0 or 1.
  case service(Service)

  /// In the order of the report.
  public static let allCases: [Figure] =
    [.likepersoner, .days(.group), .days(.visit), .days(.course), .lokallag, .members]
    + Service.allCases.map { .service($0) }

  /// All activity days.
  public static let allDays: Set<Figure> = [.days(.group), .days(.visit), .days(.course)]
}

/// The figures of a base year without what they were made from.
public struct Totals: Hashable, Sendable {
  /// The base year.
  public let year: Int
  /// By which rules.
  public let rules: RuleSet
  /// Number of logs with events.
  public let logs: Int
  /// Number of events.
  public let events: Int
  /// The day of the last event recorded in any log.
  public let knownOn: CivilDate?
  /// Points (§ 19) by the strict and by the lenient figures.
  public let points: Both<Points>

  private let counts: [Figure: Both<Int>]

  /// The figures of an answer.
  public init(_ answer: NationalAnswer) {
    year = answer.year
    rules = answer.rules
    logs = answer.chapters.count { $0.events > 0 }
    events = answer.events
    knownOn = answer.knownOn
    points = Both(strict: answer.points(\.strict), lenient: answer.points(\.lenient))
    counts = Dictionary(
      uniqueKeysWithValues: Figure.allCases.map { figure in
        switch figure {
        case .likepersoner: (figure, answer.likepersoner)
        case .days(let activity): (figure, answer.days[activity] ?? .zero)
        case .lokallag: (figure, answer.lokallag)
        case .members: (figure, Both(strict: answer.members, lenient: answer.members))
        case .service(let service):
          (
            figure,
            Both(
              strict: answer.services[service] != nil,
              lenient: answer.services[service] != nil
            ).counted
          )
        }
      })
  }

  /// One figure.
  public subscript(figure: Figure) -> Both<Int> { counts[figure] ?? .zero }

  /// The sum of some figures.
  public subscript(figures: Set<Figure>) -> Both<Int> {
    figures.reduce(into: .zero) { $0 += self[$1] }
  }
}
