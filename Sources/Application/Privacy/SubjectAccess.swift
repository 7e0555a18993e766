package import Decisions
package import Events
package import Projections
package import Vault

/// Everything a registry has of one person (GDPR article 15), and nothing of anybody else: other people
/// are not named, not even by pseudonym, but for those who recorded.
package struct SubjectAccess {
  /// Whose.
  package let subject: Subject
  /// The newest erasure; nil of somebody who was not forgotten.
  package internal(set) var erasure: ChapterRegister.Erasure?
  /// Contact data, oldest first; the last one is in force.
  package internal(set) var contacts: [ContactVersion] = []
  /// Roles, ascending by number, withdrawn ones too.
  package internal(set) var roles: [HeldRole] = []
  /// Entries that name the person, or did, ascending by number.
  package internal(set) var entries: [NamingEntry] = []
  /// Texts of the person's own entries, and reasons given, in every version, in log order.
  package internal(set) var texts: [OwnText] = []
  /// Trips taken part in.
  package internal(set) var trips: [Participation] = []
  /// Consents given and withdrawn, oldest first.
  package internal(set) var consents: [Event] = []
  /// What corrected, withdrew, reinstated or forgot something of the above, oldest first.
  package internal(set) var changes: [Event] = []
  /// Erasures of the person, oldest first.
  package internal(set) var erasures: [Event] = []
  /// What the person is called where the person records, oldest first.
  package internal(set) var actorNames: [ActorName] = []
  /// Imports that led to something of the above.
  package internal(set) var imports: [CausingImport] = []
  /// Who recorded it, ascending.
  package internal(set) var recorders: [Recorder] = []
  /// Sealed reports in which the person counts.
  package internal(set) var seals: [CountingSeal] = []
  /// Who was shown something of it, oldest first; nil where nobody keeps count.
  package internal(set) var accesses: [SeenBy]?
  /// How many lines typed in the shell name the person.
  package internal(set) var lines = 0

  init(subject: Subject) { self.subject = subject }

  /// Contact data as it was from an event on.
  package struct ContactVersion {
    /// The event.
    package let event: Event
    /// Which contact data the log says was on file.
    package let onFile: OnFile
    /// The data; nil when it is gone.
    package let contact: Contact?
  }

  /// A role.
  package struct HeldRole {
    /// The event.
    package let handle: Handle
    /// Which.
    package let kind: RoleKind
    /// The day of appointment.
    package let appointed: CivilDate?
    /// The last day.
    package let ended: CivilDate?
    /// Whether it is unpaid; nil is not stated.
    package let unpaid: Bool?
    /// Whether it was withdrawn.
    package let isWithdrawn: Bool
  }

  /// What a person did in an entry.
  package enum Part: String, Hashable, Sendable {
    /// Led it.
    case led
    /// Took part as likeperson.
    case tookPart
    /// Made the contact.
    case ringevenn
    /// Gave the hours.
    case volunteered
    /// Is not named any more: it was corrected.
    case formerly
  }

  /// An entry that names the person.
  package struct NamingEntry {
    /// The address.
    package let handle: Handle
    /// The entry as it stands.
    package let fact: Fact
    /// What the person did.
    package let part: Part
    /// Whether it counts; nil for a year without a rule set.
    package let verdict: Verdict?
  }

  /// A text, or that it is held back.
  package struct OwnText {
    /// The entry it is of.
    package let entry: Handle
    /// The event that it came with.
    package let event: Handle
    /// Which.
    package let member: PayloadMember
    /// The text; nil when it is held back because it names somebody else.
    package let text: String?

    /// Which, as programs are told.
    package var field: String { member.rawValue }
  }

  /// A trip taken part in.
  package struct Participation {
    /// The participation.
    package let handle: Handle
    /// The trip.
    package let trip: Handle
    /// When; nil when the trip is not known any more.
    package let on: CivilDate?
    /// The pseudonym of that year.
    package let participant: Pseudonym
    /// Whether the participation or the trip was withdrawn.
    package let isWithdrawn: Bool
  }

  /// How the person was introduced as one who records.
  package struct ActorName {
    /// The event.
    package let event: Event
    /// What the person claimed to be.
    package let role: ActorRole
    /// The name; nil when it is gone or was not given.
    package let name: String?
  }

  /// An import.
  package struct CausingImport: Hashable {
    /// The event.
    package let handle: Handle
    /// When.
    package let recorded: Instant
    /// Which form.
    package let form: FormKind
    /// How many events of the person it led to.
    package var events: Int
  }

  /// Somebody who recorded something of the person.
  package struct Recorder: Hashable {
    /// Who.
    package let actor: Pseudonym
    /// What that one claims to be now; nil when not introduced.
    package let role: ActorRole?
    /// How many events.
    package var events: Int
  }

  /// A sealed report in which the person counts.
  package struct CountingSeal: Hashable {
    /// The seal.
    package let handle: Handle
    /// When.
    package let recorded: Instant
    /// Which report.
    package let report: SealedReportKind
    /// Of which base year.
    package let year: Int
    /// Counting activity days that the person led or took part in.
    package let days: Int
    /// Whether the person counts as likeperson.
    package let isLikeperson: Bool
  }

  /// Once that somebody was shown something of the person, or of all in the chapter.
  package struct SeenBy: Hashable {
    /// The event in the access log.
    package let handle: Handle
    /// When.
    package let recorded: Instant
    /// Who.
    package let actor: Pseudonym
    /// What that one claimed to be.
    package let role: ActorRole?
    /// What for.
    package let purpose: AccessPurpose
    /// Whether it was the person's own contact data.
    package let contact: Bool
    /// Entries of the person, ascending.
    package let entries: [Handle]
    /// Whether it was the codes of everybody in the chapter.
    package let codes: Bool
    /// Whether it was everything there is.
    package let everything: Bool
  }
}
