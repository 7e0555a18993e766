import Events
import Testing

@testable import Projections

/// What a verdict says, without which entry it is about.
struct Ruling: Hashable, Sendable {
  let isDay: Both<Bool>
  let reasons: [Projections.Reason]

  init(isDay: Both<Bool>, reasons: [Projections.Reason]) {
    self.isDay = isDay
    self.reasons = reasons
  }

  init(_ verdict: Verdict) { self.init(isDay: verdict.counts, reasons: verdict.reasons) }

  static let counts = Ruling(isDay: Both(strict: true, lenient: true), reasons: [])

  /// Counts in the lenient reading only.
  static func leniently(_ failures: Failure...) -> Ruling {
    Ruling(
      isDay: Both(strict: false, lenient: true),
      reasons: failures.map { Projections.Reason(failure: $0, column: .strict) })
  }

  /// Counts in no reading; what fails fails in both.
  static func never(_ failures: Failure...) -> Ruling {
    Ruling(
      isDay: Both(strict: false, lenient: false),
      reasons: failures.map { Projections.Reason(failure: $0, column: .both) })
  }

  /// Counts in no reading; what fails, and where.
  static func fails(_ reasons: (Failure, ReadingColumn)...) -> Ruling {
    Ruling(
      isDay: Both(strict: false, lenient: false),
      reasons: reasons.map { Projections.Reason(failure: $0.0, column: $0.1) })
  }
}

/// What is ruled on the last event of a log that begins with Kari as likeperson.
func rulingOnLast(of given: [EventData]) -> Ruling? {
  let register = register(kariIsLikeperson + given)
  return register.verdict(on: register.size, rules).map { Ruling($0) }
}
