/// An entry was done for a goal of the plan of its year. A later one for the same entry holds.
public struct GoalLinked: EventBody {
  public static let type = "goal-linked"

  /// Number of the event that first stated the entry, in this log.
  public let entry: Int
  /// Number of the plan-adopted event, in this log.
  public let goal: Int

  /// A link.
  public init(entry: Int, goal: Int) {
    self.entry = entry
    self.goal = goal
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entry = try reader.required("entry", in: 1...Int.largest)
    goal = try reader.required("goal", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("entry", entry)
    writer.member("goal", goal)
  }
}
