public import Events

/// One thing that makes a figure another at B than at A. The changes of a figure add up to its
/// difference exactly, in both readings.
public struct Change: Hashable, Sendable {
  /// Which figure.
  public let figure: Figure
  /// What counts otherwise than it did.
  public let subject: Subject
  /// What it adds to the figure at A: −1, 0 or 1; of members any number. Never 0 in both readings.
  public let delta: Both<Int>
  /// The main cause.
  public let cause: Cause
  /// The events between A and B that brought it, ascending; empty only where a rule set did.
  public let events: [Handle]

  /// What counts otherwise.
  public enum Subject: Hashable, Sendable {
    /// An entry, with what it was last seen as.
    case entry(Handle, on: CivilDate, EntryKind)
    /// A person of a log, with the enrolment.
    case likeperson(Pseudonym, enrolment: Handle)
    /// A chapter, with the event that founded it or counted its members.
    case chapter(LogCode, Handle)
    /// An other form of exchange, with its announcement.
    case service(Service, Handle)

    /// The event that opens it.
    public var handle: Handle {
      switch self {
      case .entry(let handle, _, _), .likeperson(_, let handle), .chapter(_, let handle),
        .service(_, let handle):
        handle
      }
    }

    /// The chapter it is about: the log, but of a chapter its own code also when `sentralt` tells of it.
    public var chapter: LogCode {
      if case .chapter(let code, _) = self { code } else { handle.log }
    }
  }
}

/// Why something counts otherwise. Where several are so, the first in this order is the main one. All
/// are told in the direction of the log, from the smaller size to the larger: an entry recorded after
/// A is new also when B lies before A, and then subtracts.
public enum Cause: String, Hashable, Sendable, CaseIterable, Comparable {
  /// First recorded in between, whatever became of it afterwards: of a likeperson the enrolment, of a
  /// chapter the founding, of members the only count of the year.
  case new
  /// Another rule set: by the one of A, what was recorded in between would have changed nothing.
  case ruleSet = "rule-set"
  /// Withdrawn.
  case withdrawn
  /// Reinstated.
  case reinstated
  /// Stated otherwise.
  case corrected
  /// A role or contact data of the leader, or of the likeperson.
  case person
  /// Another entry of the same leader and day.
  case sameDay = "same-day"
  /// What is stated of the chapter.
  case chapter
  /// What was done: of a likeperson the counting activity days, of a chapter its activity.
  case activity

  public static func < (a: Cause, b: Cause) -> Bool { a.place < b.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
