import Events

extension EventData {
  static func accessed(_ people: Set<Pseudonym> = [kari]) -> EventData {
    .dataAccessed(DataAccessed(purpose: .overview, people: people))
  }

  static func erased(_ person: Pseudonym, until: CivilDate? = nil) -> EventData {
    .personErased(PersonErased(person: person, keepingEvidenceUntil: until))
  }

  static func forgotten(_ entry: Int, _ texts: Set<ErasableText>) -> EventData {
    .textErased(TextErased(entry: entry, texts: texts))
  }

  static func consented(
    _ person: Pseudonym, _ purpose: ConsentPurpose = .contactList, on: CivilDate = "2026-01-01"
  ) -> EventData {
    .consentGiven(ConsentGiven(person: person, purpose: purpose, on: on))
  }

  static func consentWithdrawn(
    _ person: Pseudonym, _ purpose: ConsentPurpose = .contactList, on: CivilDate = "2026-01-02"
  ) -> EventData {
    .consentWithdrawn(ConsentWithdrawn(person: person, purpose: purpose, on: on))
  }
}
