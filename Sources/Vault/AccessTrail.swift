package import Events

/// What was read of the vault and is not on record yet. Whoever shows something puts it on record first.
package final class AccessTrail {
  private var read = Reading()

  /// A trail of nothing.
  package init() {}

  /// Whether all that was read is on record.
  package var isEmpty: Bool { read == Reading() }

  /// Notes contact data of a person.
  package func note(person: RandomID) { read.people.insert(person) }

  /// Notes texts of an event.
  package func note(entry: Handle) { read.entries.insert(entry) }

  /// Notes what people are called in a chapter.
  package func note(namesOf chapter: LogCode) { read.chapters.insert(chapter) }

  /// Notes that everything was read, by a machine that shows nothing of it.
  package func noteEverything() { read.everything = true }

  /// What was read since this was last called.
  package func take() -> Reading {
    defer { read = Reading() }
    return read
  }

  /// Puts back what could not be put on record.
  package func putBack(_ reading: Reading) {
    read.people.formUnion(reading.people)
    read.entries.formUnion(reading.entries)
    read.chapters.formUnion(reading.chapters)
    read.everything = read.everything || reading.everything
  }

  /// What was read.
  package struct Reading: Hashable, Sendable {
    /// Whose contact data.
    package var people: Set<RandomID> = []
    /// The events whose texts.
    package var entries: Set<Handle> = []
    /// The chapters whose codes for people.
    package var chapters: Set<LogCode> = []
    /// All there is.
    package var everything = false

    /// Nothing.
    package init() {}
  }
}
