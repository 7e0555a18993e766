package import Decisions
package import EventLog
package import Events
package import Forms
package import Vault

/// Why a use case was not carried out. Rendered for people in Texts, nowhere else.
package enum ApplicationError: Error, Hashable, Sendable {
  /// A decider refused.
  case refused(Refusal)
  /// The clock is refused.
  case clock(ClockRefusal)
  /// The log could not be read or written.
  case log(LogError)
  /// The private store could not be read or written.
  case privateStore(PrivateStoreError)
  /// A stored event is not one this program understands: the log is not read further.
  case undecodable(Handle, CodingError)
  /// Others kept recording in the log while we tried.
  case contention(LogCode)
  /// The storage failed in the last step: all of it is recorded, or nothing. The text is the system's.
  case outcomeUnknown(LogCode, String)
  /// The log's secret is gone from the private store: imported rows cannot be recognised any more.
  case secretLost(LogCode)
  /// The same idempotency key stands on an event that says something else.
  case keyTaken(Handle)
  /// An event would be longer than the format allows.
  case tooLong
  /// No chapter was named and the registry has not exactly one.
  case chapterNotStated([LogCode])
  /// No chapter has this code; codes that come near.
  case unknownChapter(String, near: [LogCode])
  /// No person of the chapter has this code.
  case unknownPerson(LogCode, String)
  /// No such event.
  case unknownHandle(String)
  /// The event is no entry of an activity.
  case notAnEntry(Handle)
  /// The event is no import.
  case notAnImport(Handle)
  /// No rule set for the base year.
  case noRuleSet(Int)
  /// No report has such a figure.
  case unknownFigure(String)
  /// Nothing was recorded in the log that could be undone.
  case nothingToUndo(LogCode)
  /// What was recorded last is contact data, which is changed again rather than undone.
  case contactNotUndone(Handle)
  /// An import into several logs failed after some of them were recorded: their import-begun events.
  indirect case importStopped(recorded: [Handle], ApplicationError)
  /// A file could not be read as the form.
  case form(file: String, FormProblem)
  /// Only a registry with the central log can record this.
  case onlyCentral
}
