public import Events

/// Something that stands between a chapter and a complete report: what it is, whom and which entries
/// it concerns, and what the strict figures would gain without it.
public struct Gap: Hashable, Sendable {
  /// Which chapter.
  public let chapter: LogCode
  /// What is missing or doubtful.
  public let kind: Kind
  /// The entries that would become activity days, or the event that is incomplete; ascending.
  public let entries: [Handle]
  /// The person it is about, or those whom the entries would put on the list of likepersoner.
  public let people: [Pseudonym]
  /// What the strict figures would gain by this alone.
  public let gain: Gain
  /// Points at stake (§ 19), gross: marginal to today's strict national figures. 0 until
  /// `NationalAnswer.missing` has ranked it.
  public internal(set) var points = 0

  /// Whether no data can mend it: it hangs on how the regulation is read, or on what is done about it.
  public var isDoubtful: Bool { kind.isDoubtful }

  /// What the strict figures would gain.
  public struct Gain: Hashable, Sendable {
    /// Activity days.
    public var days = 0
    /// Likepersoner on the list.
    public var likepersoner = 0
    /// Counting lokallag.
    public var lokallag = 0
    /// Members, at least.
    public var members = 0
  }
}
