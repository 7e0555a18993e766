package import Events
import Projections
import Vault

/// What a pseudonym stands for in a log.
package enum PersonKind: Hashable, Sendable {
  /// An enrolled person.
  case enrolled
  /// A participant of the trips of a year.
  case participant(year: Int)
  /// Whoever recorded here.
  case actor
}

/// Somebody with a pseudonym in a log.
package struct KnownPerson: Hashable, Sendable {
  /// The log.
  package let log: LogCode
  /// Who.
  package let pseudonym: Pseudonym
  /// As what.
  package let kind: PersonKind
}

extension Registry {
  /// Everybody in a chapter who is meant by a code, or by a pseudonym or its first four letters or more,
  /// `p-` before it or not. A code means an enrolled person and the participants of every year who were
  /// written so; an actor is one in every log that the actor recorded in.
  package func people(
    called text: String, in chapter: LogCode
  ) throws(ApplicationError) -> [KnownPerson] {
    let register = try register(of: chapter)
    let known = register.knownPeople
    var found = try people(coded: text, in: chapter, register).compactMap { known[$0] }
    if found.isEmpty {
      let letters = text.hasPrefix("p-") ? String(text.dropFirst(2)) : text
      let near =
        letters.count < 4 ? [] : known.filter { $0.key.description.hasPrefix(letters) }.map(\.value)
      if near.count == 1 { found = near }
    }
    guard !found.isEmpty else { throw .unknownPerson(chapter, text) }
    var people: [KnownPerson] = []
    for person in found {
      people.append(person)
      if person.kind != .enrolled, register.actors[person.pseudonym] != nil {
        try eachRegister { (other) throws(ApplicationError) in
          if other.log != chapter, other.actors[person.pseudonym] != nil {
            people.append(
              KnownPerson(log: other.log, pseudonym: person.pseudonym, kind: .actor))
          }
        }
      }
    }
    return people
  }

  private func people(
    coded code: String, in chapter: LogCode, _ register: ChapterRegister
  ) throws(ApplicationError) -> [Pseudonym] {
    let kinds = [.person] + register.tripYears.map { AliasKind.participant(year: $0) }
    return try privately { () throws(PrivateStoreError) in
      var ids: [Pseudonym] = []
      for kind in kinds {
        if let id = try privates.id(kind, code, in: chapter), !ids.contains(id) { ids.append(id) }
      }
      return ids
    }
  }
}

extension ChapterRegister {
  /// Everybody with a pseudonym here.
  var knownPeople: [Pseudonym: KnownPerson] {
    var known: [Pseudonym: KnownPerson] = [:]
    func add(_ pseudonym: Pseudonym, _ kind: PersonKind) {
      known[pseudonym] = KnownPerson(log: log, pseudonym: pseudonym, kind: kind)
    }
    for actor in actors.keys { add(actor, .actor) }
    for fact in facts {
      guard case .tripJoined(let body) = fact.data,
        let year = self.fact(body.trip)?.data.on?.year
      else { continue }
      add(body.participant, .participant(year: year))
    }
    for person in people { add(person.pseudonym, .enrolled) }
    return known
  }

  /// Years that trips were in, ascending; also of trips whose date was corrected since.
  fileprivate var tripYears: [Int] {
    let years = facts.compactMap { fact -> Int? in
      if case .tripHeld(let trip) = fact.data { trip.gathering.on.year } else { nil }
    }
    guard let first = years.min(), let last = years.max() else { return [] }
    return Array(first - 1...last + 1)
  }
}
