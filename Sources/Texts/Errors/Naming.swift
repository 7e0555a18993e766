package import Events

/// What an error text may name, and how. Error texts go to stderr, which can end up in a file: what a
/// person is called, and words that somebody wrote, stand in them only on a terminal.
package struct Naming: Sendable {
  /// Whether people's codes and what somebody wrote may stand in the text.
  package var mayShowText: Bool
  /// What people are called.
  package var people: PersonNames
  /// The log that numbers without one belong to.
  package var log: LogCode?

  /// Nothing personal unless said otherwise.
  package init(mayShowText: Bool = false, people: PersonNames = .none, log: LogCode? = nil) {
    self.mayShowText = mayShowText
    self.people = people
    self.log = log
  }

  func name(_ person: Pseudonym) -> String {
    mayShowText ? people(person) : people.pseudonym(person)
  }
}
