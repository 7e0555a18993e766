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
  /// Code and contact data; nil when not here. Of somebody who is off the contact list, code and name.
  package let contact: Contact?
  /// Whether the person took back the consent to stand on the contact list.
  package let isOffContactList: Bool
}

extension Registry {
  /// The people of a chapter, in order of enrolment.
  package func people(of chapter: LogCode) throws(ApplicationError) -> [PersonListing] {
    let register = try register(of: chapter)
    let roles = Dictionary(grouping: register.roles, by: \.person)
    var people: [PersonListing] = []
    for person in register.people where register.person(person.pseudonym) != nil {
      let isOff = register.hasWithdrawn(.contactList, person.pseudonym)
      // What is kept as evidence of somebody forgotten is not for looking at.
      let isForgotten = register.erasures[person.pseudonym] != nil
      let contact = isForgotten ? nil : try contact(of: person, in: chapter)
      people.append(
        PersonListing(
          person: person, roles: roles[person.pseudonym] ?? [],
          contact: isOff ? contact?.withoutDetails : contact, isOffContactList: isOff))
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

extension Contact {
  /// Code and name alone: what is needed to record.
  fileprivate var withoutDetails: Contact {
    var contact = Contact(code: code)
    contact.name = name
    return contact
  }
}
