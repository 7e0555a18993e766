import Decisions
import EventLog
package import Events
import Projections
import Vault

extension Registry {
  /// Everything here about one person of a chapter. Needs an open vault: what is locked would be missing
  /// without a word.
  ///
  /// - Parameter text: the chapter's code, or the pseudonym as reports show it.
  package func subjectAccess(
    _ text: String, in chapter: LogCode
  ) throws(ApplicationError) -> SubjectAccess {
    let subject = try subject(text, in: chapter)
    var collected = SubjectCollector(subject)
    var register = ChapterRegister(log: chapter)
    try fold(chapter, into: &register) { event, _ in collected.take(event) }
    var access = SubjectAccess(subject: subject)
    access.erasure = subject.person.flatMap { register.erasures[$0] }
    access.consents = collected.consents
    access.changes = collected.changes
    access.erasures = collected.erasures
    access.contacts = try contacts(collected)
    access.actorNames = try introductions(collected)
    access.roles = collected.roles.compactMap { register.heldRole($0) }
    access.entries = try entries(collected, register)
    access.trips = collected.trips.compactMap { register.participation($0) }
    access.texts = try texts(collected, access, register)
    access.lines = linesNaming(subject, access.contacts.compactMap(\.contact))
    try addSources(collected, register, to: &access)
    access.seals = try seals(collected, register)
    access.accesses = try seenBy(collected)
    return access
  }

  private func contacts(
    _ collected: SubjectCollector
  ) throws(ApplicationError) -> [SubjectAccess.ContactVersion] {
    var versions: [SubjectAccess.ContactVersion] = []
    for event in collected.contacts {
      let onFile: OnFile =
        switch event.data {
        case .personEnrolled(let body): body.onFile
        case .contactChanged(let body): body.onFile
        default: []
        }
      versions.append(
        SubjectAccess.ContactVersion(
          event: event, onFile: onFile, contact: try payload(of: event).flatMap { Contact($0) }))
    }
    return versions
  }

  private func introductions(
    _ collected: SubjectCollector
  ) throws(ApplicationError) -> [SubjectAccess.ActorName] {
    var names: [SubjectAccess.ActorName] = []
    for event in collected.introductions {
      guard case .actorNamed(let body) = event.data else { continue }
      names.append(
        SubjectAccess.ActorName(event: event, role: body.role, name: try payload(of: event)?[.name])
      )
    }
    return names
  }

  private func entries(
    _ collected: SubjectCollector, _ register: ChapterRegister
  ) throws(ApplicationError) -> [SubjectAccess.NamingEntry] {
    var verdicts: [Int: [Int: Verdict]] = [:]
    var entries: [SubjectAccess.NamingEntry] = []
    for seq in collected.entries.sorted() {
      guard let fact = register.fact(seq), let year = fact.data.on?.year else { continue }
      if verdicts[year] == nil {
        let rules = RuleSet.forBaseYear(year) == nil ? nil : try rules(of: year)
        let all = rules.map { register.verdicts($0, year: year) } ?? []
        verdicts[year] = Dictionary(all.map { ($0.entry, $0) }, uniquingKeysWith: { a, _ in a })
      }
      entries.append(
        SubjectAccess.NamingEntry(
          handle: Handle(register.log, seq), fact: fact,
          part: fact.data.part(of: collected.subject.person), verdict: verdicts[year]?[seq]))
    }
    return entries
  }

  /// Texts that are the person's own: of what the person led or did alone, and reasons given when
  /// something of the person was changed.
  private func texts(
    _ collected: SubjectCollector, _ access: SubjectAccess, _ register: ChapterRegister
  ) throws(ApplicationError) -> [SubjectAccess.OwnText] {
    let foreign = Set(
      access.entries.filter { $0.part == .tookPart || $0.part == .formerly }.map(\.handle.seq)
        + collected.trips.map(\.seq))
    var found: [(event: Event, text: PayloadText)] = []
    for event in collected.worded where !foreign.contains(event.root) {
      if let text = try payload(of: event) { found.append((event, text)) }
    }
    if found.isEmpty { return [] }
    let own = access.contacts.compactMap(\.contact)
    let others = try otherPeople(than: collected, own: own, years: register.yearsOfTrips)
    return found.flatMap { event, text in
      text.members.filter { !$0.value.isEmpty }.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { member, text in
          SubjectAccess.OwnText(
            entry: Handle(register.log, event.root), event: event.handle, member: member,
            text: others.isNamed(in: text) ? nil : text)
        }
    }
  }

  private func linesNaming(_ subject: Subject, _ own: [Contact]) -> Int {
    let names = own.compactMap(\.name) + (subject.code.map { [$0] } ?? [])
    let called = names.map(OtherPeople.words).filter { !$0.isEmpty }
    return lines.count { line in
      let words = Set(OtherPeople.words(line))
      return called.contains { $0.allSatisfy(words.contains) }
    }
  }
}

extension Event {
  /// The number of what it is about: of the entry for what touches one, else its own.
  var root: Int {
    switch data {
    case .entryCorrected(let body): body.entry
    case .entryWithdrawn(let body): body.entry
    case .entryReinstated(let body): body.entry
    case .textErased(let body): body.entry
    default: seq
    }
  }
}

extension EventData {
  fileprivate func part(of person: Pseudonym?) -> SubjectAccess.Part {
    guard let person, people.contains(person) else { return .formerly }
    switch self {
    case .ringevennContactMade: return .ringevenn
    case .hoursVolunteered: return .volunteered
    default: return gathering?.leader == person ? .led : .tookPart
    }
  }
}

extension ChapterRegister {
  fileprivate func heldRole(_ seq: Int) -> SubjectAccess.HeldRole? {
    guard let fact = fact(seq), case .roleGranted(let body) = fact.data else { return nil }
    let role = roles(of: body.person).first { $0.seq == seq }
    return SubjectAccess.HeldRole(
      handle: Handle(log, seq), kind: body.role, appointed: body.appointed, ended: role?.ended,
      unpaid: body.unpaid, isWithdrawn: fact.isWithdrawn)
  }

  fileprivate func participation(_ event: Event) -> SubjectAccess.Participation? {
    guard case .tripJoined(let body) = event.data else { return nil }
    let trip = fact(body.trip)
    return SubjectAccess.Participation(
      handle: event.handle, trip: Handle(log, body.trip), on: trip?.data.on,
      participant: body.participant,
      isWithdrawn: trip?.isWithdrawn ?? true || fact(event.seq)?.isWithdrawn ?? true)
  }
}
