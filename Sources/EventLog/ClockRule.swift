package import Events

/// Guards `recorded` against a clock that is set wrong.
package enum ClockRule {
  /// How far a clock may lie behind the log's last event, in minutes; within it the log's last
  /// instant is used instead.
  package static let tolerance = 10

  /// The instant to record, or what is wrong with the clock.
  ///
  /// - Parameters:
  ///   - now: what the clock says.
  ///   - last: `recorded` of the log's last event.
  ///   - built: the day this program was made; no honest clock lies before it, or ten years past it.
  ///   - demo: in a demo log the clock is simulated, and only "never decreases" applies.
  package static func instant(
    now: Instant, last: Instant?, built: CivilDate, demo: Bool
  ) -> Result<Instant, ClockRefusal> {
    let recorded = max(now, last ?? now)
    if demo { return .success(recorded) }
    if let problem = problem(now: now, last: last, built: built) {
      return .failure(ClockRefusal(problem: problem, now: now, last: last))
    }
    return .success(recorded)
  }

  private static func problem(now: Instant, last: Instant?, built: CivilDate) -> ClockProblem? {
    if let last, now.adding(minutes: tolerance) < last { return .behindLog }
    let today = NorwegianTime.date(at: now)
    if today < built { return .beforeBuild }
    if today.year > built.year + 10 { return .farFuture }
    return nil
  }
}

/// The clock is refused.
package struct ClockRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  package let problem: ClockProblem
  /// What the clock said.
  package let now: Instant
  /// `recorded` of the log's last event.
  package let last: Instant?
}
