import EventLog
import Events
import Testing

@Suite struct ClockRuleTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let now: String
    var last: String?
    var demo = false
    /// What is recorded, when it is not what the clock says.
    var recorded: String?
    var problem: ClockProblem?
  }

  static let built = CivilDate("2026-03-10")!

  static let cases = [
    Case(description: "first event", now: "2026-09-15T10:00:00.000Z"),
    Case(
      description: "later than the last", now: "2026-09-15T10:00:00.001Z",
      last: "2026-09-15T10:00:00.000Z"),
    Case(
      description: "as late as the last", now: "2026-09-15T10:00:00.000Z",
      last: "2026-09-15T10:00:00.000Z"),
    Case(
      description: "ten minutes behind the last", now: "2026-09-15T09:50:00.000Z",
      last: "2026-09-15T10:00:00.000Z", recorded: "2026-09-15T10:00:00.000Z"),
    Case(
      description: "a millisecond more", now: "2026-09-15T09:49:59.999Z",
      last: "2026-09-15T10:00:00.000Z", problem: .behindLog),
    Case(
      description: "years behind the last", now: "2026-09-15T10:00:00.000Z",
      last: "2031-01-01T00:00:00.000Z", problem: .behindLog),
    Case(description: "the build day in Norway has begun", now: "2026-03-09T23:00:00.000Z"),
    Case(
      description: "the day before the build day", now: "2026-03-09T22:59:59.999Z",
      problem: .beforeBuild),
    Case(description: "1970", now: "1970-01-01T00:00:00.000Z", problem: .beforeBuild),
    Case(
      description: "behind the log, and before the build", now: "2025-01-01T00:00:00.000Z",
      last: "2025-01-02T00:00:00.000Z", problem: .behindLog),
    Case(description: "the last day of the tenth year", now: "2036-12-31T22:59:59.999Z"),
    Case(
      description: "the year after", now: "2036-12-31T23:00:00.000Z", problem: .farFuture),
    Case(description: "a demo in the past", now: "2025-01-01T00:00:00.000Z", demo: true),
    Case(description: "a demo in the far future", now: "2150-01-01T00:00:00.000Z", demo: true),
    Case(
      description: "a demo never goes back", now: "2025-01-01T00:00:00.000Z",
      last: "2026-01-01T00:00:00.000Z", demo: true, recorded: "2026-01-01T00:00:00.000Z"),
  ]

  @Test(arguments: cases)
  func rule(_ example: Case) throws {
    let now = try #require(Instant(example.now))
    let last = example.last.map { Instant($0)! }
    let result = ClockRule.instant(now: now, last: last, built: Self.built, demo: example.demo)
    switch result {
    case .success(let recorded):
      #expect(example.problem == nil)
      #expect(recorded == Instant(example.recorded ?? example.now))
    case .failure(let refusal):
      #expect(refusal.problem == example.problem)
      #expect(refusal.now == now)
      #expect(refusal.last == last)
    }
  }
}
