/// The totals of a base year, as they are followed while the logs grow.
public struct YearTotals: Hashable, Sendable {
  /// Number of logs.
  public internal(set) var logs = 0
  /// Number of events.
  public internal(set) var events = 0
  /// Counting activity days of all classes.
  public internal(set) var days = Both.zero
  /// Counting likepersoner.
  public internal(set) var likepersoner = Both.zero
  /// Counting lokallag.
  public internal(set) var lokallag = Both.zero
  /// Volunteer minutes.
  public internal(set) var minutes = 0

  init() {}

  /// The totals of an answer.
  public init(_ answer: NationalAnswer) {
    logs = answer.logs
    events = answer.events
    days = answer.allDays
    likepersoner = answer.likepersoner
    lokallag = answer.lokallag
    minutes = answer.minutes.total
  }
}
