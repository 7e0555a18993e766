package import Events
package import Projections

/// What would go, what stays and why, before a person is forgotten.
package struct ForgettingPlan {
  /// The chapter.
  package let chapter: LogCode
  /// Everybody the person is: enrolled, participant of a year, actor in a log.
  package let subjects: [Subject]
  /// Whether evidence goes as well.
  package let takesEvidence: Bool
  /// How many lines typed in the shell are kept here; all of them go.
  package let lines: Int
  /// Texts that may name the person, ascending by entry.
  package let naming: [NamingText]

  /// One pseudonym of the person in one log.
  package struct Subject {
    /// Who.
    package let person: KnownPerson
    /// Whether the chapter's code for the person is here.
    package let hasCode: Bool
    /// The versions of contact data that are here.
    package let versions: [ContactVersion]
    /// Those of them that are kept, by number of the event, with the base years they are evidence for.
    package let kept: [Int: [Int]]
    /// Base years for which there is evidence, kept or not.
    package let evidence: [EvidenceYear]
    /// The last day that evidence is kept; nil where all goes.
    package let until: CivilDate?
    /// How many reasons for corrections of the enrolment and the roles are here.
    package let words: Int
    /// Whether the actor's name is here.
    package let hasActorName: Bool
    /// How many facts of the log name the pseudonym.
    package let facts: Int

    /// The versions that go at once.
    package var going: [ContactVersion] { versions.filter { kept[$0.seq] == nil } }
  }

  /// Texts of one entry that may name the person.
  package struct NamingText: Hashable {
    /// The entry.
    package let entry: Handle
    /// Which of its texts, ascending.
    package let texts: [ErasableText]

    /// Texts of an entry.
    package init(entry: Handle, texts: [ErasableText]) {
      self.entry = entry
      self.texts = texts
    }
  }
}
