package import Events
import Projections
import Vault

/// Contact data of a person as one event stated it.
package struct ContactVersion: Hashable, Sendable {
  /// Number of the event.
  package let seq: Int
  /// When.
  package let recorded: Instant
  /// What it holds.
  package let onFile: OnFile
  /// What its payload is looked up by; nil when it has none.
  let commitment: Digest?
}

extension [ContactVersion] {
  /// The versions that are evidence, each with the base years it is that for, ascending.
  ///
  /// It is the one in force on 31 December of the year. Where none was then, or where it lacked what § 13
  /// asks for, the first later one that does not: that is what the figures of the year rest on.
  func evidence(for years: [EvidenceYear]) -> [Int: [Int]] {
    var kept: [Int: [Int]] = [:]
    for year in years {
      let before = prefix { NorwegianTime.date(at: $0.recorded).year <= year.year }
      if let inForce = before.last { kept[inForce.seq, default: []].append(year.year) }
      if let inForce = before.last, inForce.onFile.isSuperset(of: year.needed) { continue }
      let later = dropFirst(before.count)
      let whole = later.first { $0.onFile.isSuperset(of: year.needed) }
      if let version = whole ?? (before.isEmpty ? later.first : nil) {
        kept[version.seq, default: []].append(year.year)
      }
    }
    return kept
  }
}

extension Registry {
  /// Every version of a person's contact data, as far as a register has come.
  func contactVersions(
    of person: Pseudonym, in register: ChapterRegister
  ) throws(ApplicationError) -> [ContactVersion] {
    guard let enrolment = register.enrolment(of: person)?.seq else { return [] }
    var versions: [ContactVersion] = []
    for seq in [enrolment] + register.touches(of: enrolment) where seq <= register.size {
      guard let event = try event(Handle(register.log, seq)) else { continue }
      let onFile: OnFile
      switch event.data {
      case .personEnrolled(let body): onFile = body.onFile
      case .contactChanged(let body): onFile = body.onFile
      default: continue
      }
      versions.append(
        ContactVersion(
          seq: seq, recorded: event.recorded, onFile: onFile, commitment: event.commitment))
    }
    return versions
  }

  /// The words of corrections and withdrawals of what is about a person alone, the enrolment and the
  /// roles: what they are looked up by, with the number of the event.
  func wordsAbout(
    _ person: Pseudonym, in register: ChapterRegister
  ) throws(ApplicationError) -> [(seq: Int, commitment: Digest)] {
    let roots = register.facts.filter { register.isAbout(person, alone: $0.data) }.map(\.seq)
    var words: [(seq: Int, commitment: Digest)] = []
    for seq in roots.flatMap(register.touches) {
      guard let event = try event(Handle(register.log, seq)), let commitment = event.commitment,
        event.data.payloadPerson(recordedBy: event.actor) == nil
      else { continue }
      words.append((seq, commitment))
    }
    return words
  }
}

extension ChapterRegister {
  /// Whether a fact says something of one person and of nothing else: the enrolment, a role or its end,
  /// withdrawn or not.
  func isAbout(_ person: Pseudonym, alone data: EventData) -> Bool {
    switch data {
    case .personEnrolled(let body): body.person == person
    case .roleGranted(let body): body.person == person
    case .roleEnded(let body): fact(body.entry).map { isAbout(person, alone: $0.data) } ?? false
    default: false
    }
  }
}
