package import Decisions
package import EventLog
package import Events
package import Exchange
package import Forms
package import Vault

/// Why a use case was not carried out. Rendered for people in Texts, nowhere else.
package enum ApplicationError: Error, Hashable, Sendable {
  /// A decider refused.
  case refused(Refusal)
  /// The clock is refused.
  case clock(ClockRefusal)
  /// Recording was asked for in a registry put back from a backup, before it was held against a head
  /// known outside.
  case restoredUnconfirmed
  /// A registry that was put back could not be opened.
  case restored(RegistryOpenError)
  /// Recording was asked for where things are shown as a cursor has them.
  case readOnlyCursor(Cursor)
  /// A cursor was asked for at the end of a day that has not come.
  case dayAhead(CivilDate)
  /// Nothing was known here at the end of the day; when the first event was recorded, if any was.
  case nothingKnown(CivilDate, first: CivilDate?)
  /// The event is neither a seal nor a noting of heads.
  case notACursor(Handle)
  /// The Bufdir report of the base year was never sealed here.
  case notSealed(Int)
  /// A seal names a rule set that this program does not have, or has another one of that name.
  case unknownSealedRules(Handle, RuleRevision)
  /// A head from elsewhere is not one that the registry has had; the file it comes from.
  case head(HeadRefusal, source: String)
  /// The log could not be read or written.
  case log(LogError)
  /// The private store could not be read or written.
  case privateStore(PrivateStoreError)
  /// The vault was not opened, locked or put under another lock.
  case vault(VaultRefusal)
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
  /// Nothing was undone in the log that could be done again, or something new was recorded since.
  case nothingToRedo(LogCode)
  /// What was recorded last is contact data, which is changed again rather than undone.
  case contactNotUndone(Handle)
  /// What was recorded last is a key, heads or a sealed report, which others may hold by now.
  case sealingNotUndone(Handle)
  /// The last thing is an erasure or a consent, which is not undone.
  case privacyNotUndone(Handle)
  /// The last thing is about copies of logs, which are elsewhere by now.
  case exchangeNotUndone(Handle)
  /// An import into several logs failed after some of them were recorded: their import-begun events.
  indirect case importStopped(recorded: [Handle], ApplicationError)
  /// A parcel could not be made or opened.
  case parcel(ParcelError)
  /// A file could not be read as the form.
  case form(file: String, FormProblem)
  /// Nothing was signed, proved or cosigned.
  case transparency(TransparencyError)
  /// The signature that introduces a key of a log's owner does not hold.
  case ownerKey(Handle, OwnerKeyProblem.Reason)
  /// The key in force for a log is not in the key folder; its id.
  case ownerKeyNotHere(LogCode, id: String)
  /// The centre can vouch for the keys of other logs only.
  case centralVouchesForOthers
  /// The central log has no key that could vouch for another.
  case noCentralKey
  /// A text is no key in C2SP's verifier form.
  case notAVerifierKey
  /// No known key, or several, is called so.
  case unknownKey(String)
  /// The key folder refused, or could not be used.
  case keys(KeyStoreError)
  /// A log was not sent or taken in.
  case exchange(ExchangeError)
  /// A statement of `sql` was not answered.
  case query(QueryError)
  /// Only a registry with the central log can record this.
  case onlyCentral
}
