package import Decisions
package import Events
package import Projections

extension Registry {
  /// Contact data as it stands now, of some people of each chapter. Nothing of those who were forgotten, or
  /// who took back the consent to stand on the contact list.
  ///
  /// - Throws: when the vault is locked.
  package func contacts(
    of people: [LogCode: Set<Pseudonym>]
  ) throws(ApplicationError) -> [LogCode: [Pseudonym: Contact]] {
    try requireOpenVault()
    var contacts: [LogCode: [Pseudonym: Contact]] = [:]
    for (chapter, wanted) in people.sorted(by: { $0.key < $1.key }) where !wanted.isEmpty {
      let register = try register(of: chapter)
      for person in register.people
      where wanted.contains(person.pseudonym) && register.erasures[person.pseudonym] == nil
        && !register.hasWithdrawn(.contactList, person.pseudonym)
      {
        contacts[chapter, default: [:]][person.pseudonym] = try contact(of: person, in: chapter)
      }
    }
    return contacts
  }

  /// The entries that some verdicts are about, each log read once.
  package func entries(
    of verdicts: [LogCode: [Verdict]]
  ) throws(ApplicationError) -> [LogCode: [Int: EventData]] {
    var entries: [LogCode: [Int: EventData]] = [:]
    for (log, verdicts) in verdicts.sorted(by: { $0.key < $1.key }) where !verdicts.isEmpty {
      let register = try register(of: log)
      for verdict in verdicts {
        entries[log, default: [:]][verdict.entry] = register.fact(verdict.entry)?.data
      }
    }
    return entries
  }
}
