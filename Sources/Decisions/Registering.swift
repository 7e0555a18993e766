import Events
import Projections

extension ChapterRegister {
  /// Throws when somebody among people took back the consent to be registered. Deciders ask before they
  /// state something new of a person; the fold does not, since what was recorded all the same is fact.
  func requireRegistering(_ people: [Pseudonym]) throws(Refusal) {
    for person in people where hasWithdrawn(.registering, person) {
      throw .registeringWithdrawn(person)
    }
  }
}
