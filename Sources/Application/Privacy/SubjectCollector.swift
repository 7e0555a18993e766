import Events
import Projections

/// Picks out of a log what is about one person, in one pass.
struct SubjectCollector {
  let subject: Subject
  /// Numbers of what is about the person: the enrolment, roles, their ends, entries.
  private(set) var roots: Set<Int> = []
  /// Entries that name the person or did, ascending.
  private(set) var entries: [Int] = []
  private(set) var roles: [Int] = []
  private(set) var contacts: [Event] = []
  private(set) var trips: [Event] = []
  private(set) var consents: [Event] = []
  private(set) var changes: [Event] = []
  private(set) var erasures: [Event] = []
  private(set) var introductions: [Event] = []
  /// The entries themselves and what became of them, with their texts.
  private(set) var worded: [Event] = []
  /// Contact data of others and names of those who record: what texts must not say.
  private(set) var others: [Event] = []
  /// All that was picked, for who recorded it and which import it came with.
  private(set) var picked: [Event] = []
  private let pseudonyms: Set<Pseudonym>

  init(_ subject: Subject) {
    self.subject = subject
    pseudonyms = subject.pseudonyms
  }

  mutating func take(_ event: Event) {
    switch event.data {
    case .personEnrolled(let body): contact(event, of: body.person, isRoot: true)
    case .contactChanged(let body): contact(event, of: body.person, isRoot: false)
    case .actorNamed:
      if event.actor == subject.person {
        introductions.append(event)
      } else {
        others.append(event)
      }
    case .roleGranted(let body) where body.person == subject.person:
      roles.append(event.seq)
      pick(event, isRoot: true)
    case .roleEnded(let body) where roots.contains(body.entry): pick(event, isRoot: true)
    case .tripJoined(let body) where pseudonyms.contains(body.participant):
      trips.append(event)
      pick(event, isRoot: true)
    case .consentGiven(let body): if body.person == subject.person { keep(event, in: \.consents) }
    case .consentWithdrawn(let body):
      if body.person == subject.person { keep(event, in: \.consents) }
    case .personErased(let body):
      if pseudonyms.contains(body.person) { keep(event, in: \.erasures) }
    case .entryCorrected(let body): change(event, of: body.entry, names: isNamed(in: body))
    case .entryWithdrawn(let body): change(event, of: body.entry)
    case .entryReinstated(let body): change(event, of: body.entry)
    case .textErased(let body): change(event, of: body.entry)
    default:
      guard event.data.isEntry, let person = subject.person, event.data.people.contains(person)
      else { return }
      entries.append(event.seq)
      worded.append(event)
      pick(event, isRoot: true)
    }
  }

  private mutating func contact(_ event: Event, of person: Pseudonym, isRoot: Bool) {
    guard person == subject.person else { return others.append(event) }
    contacts.append(event)
    pick(event, isRoot: isRoot)
  }

  private mutating func change(_ event: Event, of root: Int, names: Bool = false) {
    if names, !roots.contains(root) {
      roots.insert(root)
      entries.append(root)
    }
    guard roots.contains(root) else { return }
    worded.append(event)
    keep(event, in: \.changes)
  }

  private func isNamed(in correction: EntryCorrected) -> Bool {
    guard let person = subject.person else { return false }
    return correction.set.contains { change in
      switch change.value {
      case .id(let id): change.member != .series && id == person
      case .ids(let ids): ids.contains(person)
      default: false
      }
    }
  }

  private mutating func keep(_ event: Event, in list: WritableKeyPath<Self, [Event]>) {
    self[keyPath: list].append(event)
    pick(event, isRoot: false)
  }

  private mutating func pick(_ event: Event, isRoot: Bool) {
    picked.append(event)
    if isRoot { roots.insert(event.seq) }
  }
}
