import Events

extension Golden {
  static let privacy: [Golden] = [
    Golden(
      "person-erased.v1",
      Fixed.bare(
        29,
        .personErased(
          PersonErased(person: Fixed.leader, keepingEvidenceUntil: Fixed.date("2029-12-31"))))),
    Golden(
      "person-erased.v1.minimal",
      Fixed.bare(29, .personErased(PersonErased(person: Fixed.leader)))),
    Golden(
      "text-erased.v1",
      Fixed.bare(
        30, .textErased(TextErased(entry: 17, texts: ErasableText.ofEntries)))),
    Golden(
      "consent-given.v1",
      Fixed.bare(
        31,
        .consentGiven(
          ConsentGiven(
            person: Fixed.leader, purpose: .contactList, on: Fixed.date("2025-03-14"))))),
    Golden(
      "consent-withdrawn.v1",
      Fixed.bare(
        32,
        .consentWithdrawn(
          ConsentWithdrawn(
            person: Fixed.leader, purpose: .sharing, on: Fixed.date("2025-03-13"))))),
    Golden(
      "data-accessed.v1",
      Fixed.bare(
        28,
        .dataAccessed(
          DataAccessed(
            purpose: .subjectAccess, people: [Fixed.leader, Fixed.other],
            entries: [Handle(Fixed.asker, 9), Handle(Fixed.asker, 17), Handle(.central, 4)],
            chapters: [Fixed.asker, .central], everything: true)), log: .access)),
    Golden(
      "data-accessed.v1.minimal",
      Fixed.bare(
        28, .dataAccessed(DataAccessed(purpose: .overview, people: [Fixed.leader])), log: .access)),
  ]
}
