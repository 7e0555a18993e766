import Decisions
import Events
import Projections

extension Registry {
  /// Counted likepersoner with the same phone number or e-mail address in two chapters.
  ///
  /// - Throws: when the vault is locked.
  func enrolledByTwo(_ answer: NationalAnswer) throws(ApplicationError) -> [Gap] {
    var listed: [LogCode: [LikepersonAnswer]] = [:]
    for chapter in answer.chapters {
      listed[chapter.log] = chapter.likepersoner.filter { $0.isListed.lenient }
    }
    let contacts = try contacts(of: listed.mapValues { Set($0.map(\.person)) })
    var people: [EnrolledPerson] = []
    for (log, listed) in listed.sorted(by: { $0.key < $1.key }) {
      for person in listed {
        guard let contact = contacts[log]?[person.person] else { continue }
        people.append(
          EnrolledPerson(
            handle: Handle(log, person.enrolment), person: person.person, marks: contact.marks))
      }
    }
    return people.doubles
  }
}

extension Contact {
  /// What two enrolments of one person would share, however it is written.
  fileprivate var marks: [String] {
    var marks: [String] = []
    let digits = (phone ?? "").filter(\.isWholeNumber)
    if digits.count >= 8 { marks.append(String(digits.suffix(8))) }
    if let email, email.contains("@") { marks.append(Nearby.fold(email)) }
    return marks
  }
}
