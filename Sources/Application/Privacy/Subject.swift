package import Events
import Projections
import Vault

/// One person of a chapter, and everything that stands for the person in the chapter's log.
package struct Subject: Hashable, Sendable {
  /// The chapter.
  package let chapter: LogCode
  /// Who, as the chapter's roles and entries name the person, or as the log names who records; nil of
  /// somebody who only took part in trips.
  package let person: Pseudonym?
  /// The chapter's code; nil when it is not here, as of somebody who was forgotten.
  package let code: String?
  /// Who took part in trips under the code, anew every year.
  package let participants: [Int: Pseudonym]

  /// All pseudonyms that are this person.
  package var pseudonyms: Set<Pseudonym> {
    Set(participants.values).union(person.map { [$0] } ?? [])
  }
}

extension Registry {
  /// Whoever is meant by the chapter's code, or by a pseudonym as reports show it (`p-7f3a`, any
  /// length that fits nobody else): that finds people who were forgotten too. Needs an open vault.
  package func subject(_ text: String, in chapter: LogCode) throws(ApplicationError) -> Subject {
    if privates.isLocked { throw .privateStore(.locked) }
    let register = try register(of: chapter)
    if let subject = try subject(code: text, in: register) { return subject }
    guard text.hasPrefix("p-"), let person = register.person(shownAs: text.dropFirst(2)) else {
      throw .unknownPerson(chapter, text)
    }
    if let code = try codes(of: chapter)[person],
      let subject = try subject(code: code, in: register)
    {
      return subject
    }
    return Subject(chapter: chapter, person: person, code: nil, participants: [:])
  }

  private func subject(
    code: String, in register: ChapterRegister
  ) throws(ApplicationError) -> Subject? {
    let log = register.log
    let person = try privately { () throws(PrivateStoreError) in
      try privates.id(.person, code, in: log)
    }
    var participants: [Int: Pseudonym] = [:]
    for year in register.yearsOfTrips {
      participants[year] = try privately { () throws(PrivateStoreError) in
        try privates.id(.participant(year: year), code, in: log)
      }
    }
    if person == nil, participants.isEmpty { return nil }
    return Subject(chapter: log, person: person, code: code, participants: participants)
  }
}

extension ChapterRegister {
  /// The years in which there were trips, ascending.
  var yearsOfTrips: [Int] {
    var years: Set<Int> = []
    for fact in facts {
      if case .tripHeld(let trip) = fact.data { years.insert(trip.gathering.on.year) }
    }
    return years.sorted()
  }

  /// The only one whose pseudonym begins so: enrolled, on a trip, or recording.
  fileprivate func person(shownAs prefix: Substring) -> Pseudonym? {
    guard prefix.count >= 4 else { return nil }
    var found = Set(people.map(\.pseudonym)).union(actors.keys)
    for fact in facts {
      if case .tripJoined(let body) = fact.data { found.insert(body.participant) }
    }
    let fitting = found.filter { $0.description.hasPrefix(prefix) }
    return fitting.count == 1 ? fitting.first : nil
  }
}
