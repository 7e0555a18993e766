package import Events
import Projections
import Vault

/// Once that somebody was shown personal data.
package struct Access {
  /// Its event.
  package let handle: Handle
  /// When.
  package let recorded: Instant
  /// Who; the name only of whoever records here.
  package let actor: Actor
  /// What, and what for.
  package let data: DataAccessed
}

extension Registry {
  /// Who was shown what, oldest first; nothing where there is no access log.
  ///
  /// - Parameters:
  ///   - person: somebody of a chapter: only what can have been about this person.
  ///   - day: the first day that is looked at.
  package func accesses(
    about person: (pseudonym: Pseudonym, chapter: LogCode)? = nil, since day: CivilDate? = nil
  ) throws(ApplicationError) -> [Access] {
    guard let accessLog else { return [] }
    let here = try actor()
    var found: [Access] = []
    var register = ChapterRegister(log: .access)
    try accessLog.fold(.access, into: &register) { event, register in
      guard case .dataAccessed(let data) = event.data else { return }
      if let day, NorwegianTime.date(at: event.recorded) < day { return }
      if let person, !data.isAbout(person.pseudonym, in: person.chapter) { return }
      let isHere = event.actor == here?.pseudonym
      found.append(
        Access(
          handle: event.handle, recorded: event.recorded,
          actor: Actor(
            pseudonym: event.actor, role: register.actors[event.actor] ?? .other,
            name: isHere ? here?.name : nil), data: data))
    }
    return found
  }

  /// The person with a code.
  package func pseudonym(
    of code: String, in chapter: LogCode
  ) throws(ApplicationError) -> Pseudonym {
    let found = try privately { () throws(PrivateStoreError) in
      try privates.id(.person, code, in: chapter)
    }
    guard let found else { throw .unknownPerson(chapter, code) }
    return found
  }

  /// The chapter of each person, of those who are enrolled.
  package func chapters(
    of people: Set<Pseudonym>
  ) throws(ApplicationError) -> [Pseudonym: LogCode] {
    var chapters: [Pseudonym: LogCode] = [:]
    guard !people.isEmpty else { return chapters }
    try eachRegister { (register) throws(ApplicationError) in
      for person in register.people where people.contains(person.pseudonym) {
        chapters[person.pseudonym] = register.log
      }
    }
    return chapters
  }
}

extension DataAccessed {
  /// Whether it can have told something of a person: contact data, the chapter's codes, or all there is.
  package func isAbout(_ person: Pseudonym, in chapter: LogCode) -> Bool {
    everything || people.contains(person) || chapters.contains(chapter)
  }
}
