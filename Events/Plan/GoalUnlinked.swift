/// An entry is of no goal any longer.
public struct GoalUnlinked: EventBody {
  public static let type = "goal-unlinked"

  /// Number of the event that first stated the entry, in this log.
  public let entry: Int

  /// An entry without a goal.
  public init(entry: Int) { self.entry = entry }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entry = try reader.required("entry", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) { writer.member("entry", entry) }
}
