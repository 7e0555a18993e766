public import Events

/// Whether an entry is an activity day.
public struct Verdict: Hashable, Sendable {
  /// Number of the entry in its log.
  public let entry: Int
  /// The civil date.
  public let on: CivilDate
  /// What it was.
  public let kind: EntryKind
  /// Whether it counts.
  public internal(set) var counts: Both<Bool>
  /// What failed, in the order of decision: the first is the main reason. Empty when it counts in
  /// both readings.
  public internal(set) var reasons: [Reason]
}
