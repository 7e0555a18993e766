package import Events

/// An entry as a person states it, on the command line or in a row of the form `registrering`:
/// people by the chapter's own codes, words as written. nil and empty mean not stated.
package struct EntryStatement: Hashable, Sendable {
  /// The chapter; nil when neither the row nor `--lag` names one.
  package var chapter: LogCode?
  /// The civil date.
  package var on: CivilDate
  /// What it was.
  package var kind: EntryKind
  /// When it began.
  package var start: TimeOfDay?
  /// How long, 1…1440 minutes.
  package var minutes: Int?
  /// How people met.
  package var mode: Mode?
  /// Code of the leader; of the volunteer in ringevenn and frivillig innsats.
  package var leader: String?
  /// Codes of other likepersoner.
  package var others: [String] = []
  /// How many took part, the leader not counted.
  package var participants: Int?
  /// The chapter's codes of participants.
  package var participantCodes: [String] = []
  /// Whether its purpose was exchange of experience.
  package var exchange: Bool?
  /// Whether the participants were new that day.
  package var newParticipants: Bool?
  /// Number of the goal that it is of, in the chapter's plan for its year.
  package var goal: Int?
  /// Words, kept in the private store only.
  package var words = EntryWords()

  /// An entry of which the day and the kind are known.
  package init(on: CivilDate, kind: EntryKind) {
    self.on = on
    self.kind = kind
  }
}

/// The words of an entry. The log says only what follows from them: abroad, other organiser,
/// co-organised, which series.
package struct EntryWords: Hashable, Sendable {
  /// Title.
  package var title: String?
  /// Place.
  package var place: String?
  /// Country as written; not stated means Norway.
  package var country: String?
  /// Who arranged it, as written; not stated means the chapter.
  package var organiser: String?
  /// Who it was arranged together with.
  package var coOrganiser: String?
  /// Label of the series.
  package var series: String?
  /// Note.
  package var note: String?
  /// The words of a goal of a plan; none of an entry.
  package var goal = GoalWords()

  /// No words.
  package init() {}
}
