/// Somebody recorded although the clock rule refused; stands just before what was recorded.
public struct ClockOverridden: EventBody {
  public static let type = "clock-overridden"

  /// What was wrong with the clock.
  public let problem: ClockProblem

  /// The rule that was set aside.
  public init(problem: ClockProblem) { self.problem = problem }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    problem = try reader.required("problem")
  }

  func encode(to writer: inout CanonicalWriter) { writer.member("problem", problem) }
}
