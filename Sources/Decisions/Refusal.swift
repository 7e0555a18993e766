package import Events
package import Projections

/// Why a command is not carried out. Nothing is recorded then.
package enum Refusal: Error, Hashable, Sendable {
  /// The log cannot take the event.
  case objection(Objection)
  /// No person of the chapter has this code.
  case unknownCode(Column, String)
  /// A value that this kind of entry needs is not stated.
  case missing(Column)
  /// A value is not valid here.
  case invalid(Column)
  /// The member cannot be corrected in this kind of entry.
  case notCorrectable(Column, EntryKind?)
  /// Nothing would be different.
  case nothingToChange
  /// The event is no entry, so the command does not apply.
  case notAnEntry(Int)
  /// A code is in use by another person of the chapter.
  case codeInUse(String)
  /// The person took back the consent to be registered: nothing new is recorded of them.
  case registeringWithdrawn(Pseudonym)
  /// The plan of that year has no goal of that number; those that it has, ascending.
  case unknownGoal(Int, Int, known: [Int])
  /// A goal says nothing but its number.
  case goalWithoutWords
  /// The organisation's group for a grant year is not on record, and not stated.
  case groupNotStated
  /// Every number of the plan of that year is taken.
  case planIsFull(Int)
  /// A goal has other texts than an entry.
  case textsOfOthers(Int)
  /// Evidence would be kept until a day that is over.
  case evidenceNotKept(CivilDate)
}

/// An event to record, and the words that go to the private store for it.
package struct Decided: Hashable, Sendable {
  /// What happened.
  package let data: EventData
  /// What must not stand in the log; nil when there is nothing.
  package let words: PrivateWords?

  /// An event with its words.
  package init(_ data: EventData, words: PrivateWords? = nil) {
    self.data = data
    self.words = words
  }
}

/// Personal data and free text that an event commits to without saying it.
package enum PrivateWords: Hashable, Sendable {
  /// Of a person.
  case contact(Contact)
  /// Of an entry.
  case entry(EntryWords)
  /// Of a correction: the words that are now others, those now gone, and why.
  case correction(changed: EntryWords, why: String?)
  /// Why something was withdrawn or reinstated.
  case why(String)
  /// How a service was published.
  case evidence(String)
  /// The actor's name.
  case name(String)
}

/// Contact data of a person, with the chapter's code.
package struct Contact: Hashable, Sendable {
  /// The chapter's own code for the person.
  package var code: String
  /// Full name.
  package var name: String?
  /// Postal address.
  package var address: String?
  /// Phone number.
  package var phone: String?
  /// E-mail address.
  package var email: String?

  /// A person of whom the code is known.
  package init(code: String) { self.code = code }

  /// Which of it is there.
  package var onFile: OnFile {
    OnFile(
      [(ContactField.name, name), (.address, address), (.phone, phone), (.email, email)]
        .filter { $0.1 != nil }.map(\.0))
  }

  /// This contact with what a statement says beyond it; a value not stated stays.
  package func updated(by statement: PersonStatement) -> Contact {
    var contact = self
    contact.name = statement.name ?? name
    contact.address = statement.address ?? address
    contact.phone = statement.phone ?? phone
    contact.email = statement.email ?? email
    return contact
  }
}
