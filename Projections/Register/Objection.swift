public import Events

/// Why an event cannot follow what a log already holds. A decider refuses for it; should such an
/// event stand in a log all the same, the fold reports it as a finding and ignores it.
public enum Objection: Error, Hashable, Sendable {
  /// Every log begins with log-opened, once, in its own organisation.
  case notOpened, openedTwice
  /// The actor was not introduced.
  case actorUnnamed(Pseudonym)
  /// `recorded` is earlier than the event before.
  case recordedDecreases
  /// The date lies after the day of recording.
  case future(CivilDate)
  /// A year after the year of recording.
  case futureYear(Int)
  /// A chapter's log states facts of that chapter only.
  case foreignChapter(LogCode)
  /// Only the central log states this.
  case onlyCentral
  /// Only the log `tilgang` says who was shown personal data, and it says nothing else.
  case onlyAccessLog, notInAccessLog
  /// No chapter can have this code.
  case reservedCode(LogCode)
  /// The chapter was founded in this log before.
  case alreadyFounded(LogCode)
  /// The person is not enrolled in this chapter.
  case unknownPerson(Pseudonym)
  /// Everything about the person was destroyed.
  case personErased(Pseudonym)
  /// The person consents to it already.
  case consentGivenAlready(Pseudonym)
  /// The person does not consent to it, so nothing can be withdrawn.
  case consentNotGiven(Pseudonym)
  /// The pseudonym was enrolled before.
  case alreadyEnrolled(Pseudonym)
  /// A person that roles or entries name cannot be withdrawn.
  case personInUse(Pseudonym)
  /// No event of this log has that number.
  case unknownEntry(Int)
  /// That event states no fact that can be corrected or withdrawn.
  case notAFact(Int)
  /// That event grants no role.
  case notARole(Int)
  /// The role would end before it began.
  case endsBeforeAppointed(Int)
  /// That event is no trip.
  case notATrip(Int)
  /// The participant is on the trip already.
  case alreadyJoined(trip: Int)
  /// Withdrawn already.
  case alreadyWithdrawn(Int)
  /// Not withdrawn.
  case notWithdrawn(Int)
  /// A withdrawn fact is reinstated before it is corrected.
  case correctsWithdrawn(Int)
  /// The corrected fact would not be valid.
  case invalidCorrection(Int, CodingError)
  /// The cause is no event before this one.
  case unknownCause(Int)
  /// The key of that one cannot introduce an owner's key here and now.
  case wrongSigner(OwnerKeySigner)
  /// The plan of that year has a goal of that number: number, year.
  case goalNumberTaken(Int, Int)
  /// That event is no entry, so it is of no goal.
  case notAnEntry(Int)
  /// That event is no goal of a plan.
  case notAGoal(Int)
  /// The goal is of the plan of another year than the entry: entry, year of the plan.
  case goalOfOtherYear(Int, Int)
  /// The entry is of no goal.
  case noGoal(Int)
  /// No heads-noted of this log has that number.
  case headsNotNoted(Int)
  /// An event said to be recorded anew does not come after the one that says so.
  case notRecordedAnew(Int)
}

/// Something in a log that should not be there.
public struct Finding: Hashable, Sendable {
  /// The event, which the fold ignored.
  public let seq: Int
  /// What is wrong with it.
  public let objection: Objection
}
