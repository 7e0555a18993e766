public import Events

/// A likeperson of a chapter in a base year: what the person did, and whether the person is counted.
public struct LikepersonAnswer: Hashable, Sendable {
  /// Who.
  public let person: Pseudonym
  /// Number of the person's enrolment.
  public let enrolment: Int
  /// Entries of the year the person led while being likeperson, counting or not.
  public internal(set) var led = 0
  /// Entries of the year the person took part in as likeperson without leading.
  public internal(set) var tookPart = 0
  /// Counting activity days the person led while being likeperson.
  public internal(set) var daysLed = Both.zero
  /// Counting activity days the person took part in without leading, while being likeperson.
  public internal(set) var daysTookPart = Both.zero
  /// Contact data that the list (§ 13) asks for and that is not on file.
  public let missing: OnFile
  /// Whether the person is counted (§ 10).
  public internal(set) var isListed = Both(strict: false, lenient: false)
  /// What keeps the person off the list.
  public internal(set) var obstacles: [Obstacle] = []

  /// One thing that keeps a person off the list, and in which reading.
  public struct Obstacle: Hashable, Sendable {
    /// What.
    public let kind: Kind
    /// Where.
    public let column: ReadingColumn
  }

  /// What can keep a person off the list.
  public enum Kind: Hashable, Sendable {
    /// No role row has an appointment date by 31 December.
    case notAppointed
    /// Appointed, but paid.
    case paid
    /// Nothing is said of pay.
    case payNotStated
    /// The appointment ended before 31 December.
    case ended(CivilDate)
    /// Contact data is not on file.
    case notOnFile(OnFile)
    /// No counting activity while being likeperson.
    case notActive

    /// The paragraph of the regulation.
    public var paragraph: Paragraph {
      switch self {
      case .notAppointed, .paid, .payNotStated, .notActive: .p10
      case .ended, .notOnFile: .p13
      }
    }
  }
}
