package import Decisions
package import Events
package import Projections
import Vault

/// A person of a chapter, with the contact data when it is here.
package struct PersonListing {
  /// Who.
  package let person: ChapterRegister.Person
  /// The roles, ascending by number.
  package let roles: [Role]
  /// Code and contact data; nil when not here.
  package let contact: Contact?
}

extension Registry {
  /// The people of a chapter, in order of enrolment.
  package func people(of chapter: LogCode) throws(ApplicationError) -> [PersonListing] {
    let register = try register(of: chapter)
    let roles = Dictionary(grouping: register.roles, by: \.person)
    var people: [PersonListing] = []
    for person in register.people where register.person(person.pseudonym) != nil {
      people.append(
        PersonListing(
          person: person, roles: roles[person.pseudonym] ?? [],
          // What is kept as evidence of somebody forgotten is not for looking at.
          contact: register.erasures[person.pseudonym] == nil
            ? try contact(of: person, in: chapter) : nil))
    }
    return people
  }

  /// The codes of a chapter's people, by pseudonym; none while the vault is locked.
  package func codes(of chapter: LogCode) throws(ApplicationError) -> [Pseudonym: String] {
    guard !privates.isLocked else { return [:] }
    let aliases = try privately { () throws(PrivateStoreError) in
      try privates.aliases(.person, in: chapter)
    }
    return Dictionary(aliases.map { ($0.id, $0.text) }, uniquingKeysWith: { a, _ in a })
  }
}
