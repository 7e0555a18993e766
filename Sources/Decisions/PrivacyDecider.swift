package import Events
package import Projections

/// Erasures and consents -> events of the chapter's log. What is destroyed is destroyed after the event
/// is on record, and is nobody's to decide here.
package struct PrivacyDecider {
  /// The chapter as it stands.
  package let register: ChapterRegister

  /// A decider for a chapter.
  package init(register: ChapterRegister) { self.register = register }

  /// That a person is forgotten.
  ///
  /// - Parameter until: the last day that evidence is kept; nil where that goes too. A day that is
  ///   over keeps nothing, so it is refused.
  package func erase(
    _ person: Pseudonym, keepingEvidenceUntil until: CivilDate? = nil, actor: Pseudonym,
    recorded: Instant
  ) throws(Refusal) -> [Decided] {
    if let until, until < NorwegianTime.date(at: recorded) { throw .evidenceNotKept(until) }
    return try checked(
      .personErased(PersonErased(person: person, keepingEvidenceUntil: until)), actor, recorded)
  }

  /// That texts of an entry are forgotten.
  package func erase(
    _ texts: Set<ErasableText>, of entry: Int, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    guard entry > 0 else { throw .objection(.unknownEntry(entry)) }
    if texts.isEmpty { throw .nothingToChange }
    return try checked(
      .textErased(TextErased(entry: entry, texts: texts)), actor, recorded)
  }

  /// That a person consents to something.
  package func give(
    _ purpose: ConsentPurpose, by person: Pseudonym, on: CivilDate, actor: Pseudonym,
    recorded: Instant
  ) throws(Refusal) -> [Decided] {
    try checked(
      .consentGiven(ConsentGiven(person: person, purpose: purpose, on: on)), actor, recorded)
  }

  /// That a person no longer does.
  package func withdraw(
    _ purpose: ConsentPurpose, by person: Pseudonym, on: CivilDate, actor: Pseudonym,
    recorded: Instant
  ) throws(Refusal) -> [Decided] {
    try checked(
      .consentWithdrawn(ConsentWithdrawn(person: person, purpose: purpose, on: on)), actor,
      recorded)
  }

  private func checked(
    _ data: EventData, _ actor: Pseudonym, _ recorded: Instant
  ) throws(Refusal) -> [Decided] {
    do throws(Objection) { try register.check(data, actor: actor, recorded: recorded) } catch {
      throw .objection(error)
    }
    return [Decided(data)]
  }
}
