import Decisions
package import Events
package import Projections

/// What a person said of each purpose.
package struct PersonConsents {
  /// Who.
  package let subject: Subject
  /// The newest word on each purpose that the person was asked about.
  package let consents: [ConsentPurpose: ChapterRegister.Consent]
}

extension Registry {
  /// What a person consents to.
  package func consents(
    of text: String, in chapter: LogCode
  ) throws(ApplicationError) -> PersonConsents {
    let subject = try subject(text, in: chapter)
    let register = try register(of: chapter)
    return PersonConsents(
      subject: subject, consents: subject.person.flatMap { register.consents[$0] } ?? [:])
  }

  /// Records that a person gave or withdrew a consent.
  ///
  /// - Parameter on: the day of it; nil for today.
  package func record(
    _ purpose: ConsentPurpose, isGiven: Bool, by text: String, in chapter: LogCode,
    on day: CivilDate? = nil
  ) throws(ApplicationError) -> Receipt {
    try requireWhole()
    guard let person = try subject(text, in: chapter).person else {
      throw .unknownPerson(chapter, text)
    }
    return try record(in: chapter) { (recording) throws(ApplicationError) in
      let decider = PrivacyDecider(register: recording.register)
      let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
      let on = day ?? NorwegianTime.date(at: instant)
      let decided = try refusing { () throws(Refusal) in
        isGiven
          ? try decider.give(purpose, by: person, on: on, actor: actor, recorded: instant)
          : try decider.withdraw(purpose, by: person, on: on, actor: actor, recorded: instant)
      }
      return decided.map { recording.add($0) }
    }
  }

  /// Whether what is kept of a person outside the log may go along when the log is sent to somebody: not
  /// after the person took back the consent to sharing.
  package func mayShare(
    _ person: Pseudonym, in log: LogCode
  ) throws(ApplicationError) -> Bool { !(try register(of: log)).hasWithdrawn(.sharing, person) }
}
