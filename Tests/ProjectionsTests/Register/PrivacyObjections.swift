import Events

@testable import Projections

extension ObjectionTests {
  static let privacy: [Row] = [
    row("an access in a chapter's log", [], .accessed(), then: .onlyAccessLog),
    row("an access in the central log", [], .accessed(), in: .central, then: .onlyAccessLog),
    row("a person in the access log", [], .enrolled(kari), in: .access, then: .notInAccessLog),
    row("a key in the access log", [], .ownerKey(.itself), in: .access, then: .notInAccessLog),
    row(
      "a chapter with the access log's code", [], .founded(.access), in: .central,
      then: .reservedCode(.access)),
    row(
      "members of the access log's code", [], .members(.access, 5), in: .central,
      then: .reservedCode(.access)),
    row("an erasure of nobody", [], .erased(kari), then: .unknownPerson(kari)),
    row(
      "an erasure of somebody erased", [.enrolled(kari), .erased(kari)], .erased(kari),
      then: .personErased(kari)),
    row(
      "evidence kept of somebody erased", [.enrolled(kari), .erased(kari)],
      .erased(kari, until: "2029-12-31"), then: .personErased(kari)),
    row(
      "contact data of somebody erased", [.enrolled(kari), .erased(kari)], .contact(kari, .list),
      then: .personErased(kari)),
    row(
      "a role of somebody erased", [.enrolled(kari), .erased(kari)], .likeperson(kari),
      then: .personErased(kari)),
    row(
      "consent of somebody erased", [.enrolled(kari), .erased(kari)], .consented(kari),
      then: .personErased(kari)),
    row("a text of no event", [], .forgotten(4, [.note]), then: .unknownEntry(4)),
    row("a text of no fact", [], .forgotten(2, [.note]), then: .notAFact(2)),
    row(
      "withdraws an erasure", [.enrolled(kari), .erased(kari)], .withdrawn(4), then: .notAFact(4)),
    row("consent of nobody", [], .consented(kari), then: .unknownPerson(kari)),
    row(
      "consent tomorrow", [.enrolled(kari)], .consented(kari, on: "2026-02-02"),
      then: .future("2026-02-02")),
    row(
      "consent given twice", [.enrolled(kari), .consented(kari)], .consented(kari),
      then: .consentGivenAlready(kari)),
    row(
      "another consent withdrawn", [.enrolled(kari), .consented(kari)],
      .consentWithdrawn(kari, .sharing), then: .consentNotGiven(kari)),
    row(
      "consent withdrawn twice",
      [.enrolled(kari), .consented(kari), .consentWithdrawn(kari)], .consentWithdrawn(kari),
      then: .consentNotGiven(kari)),
    row("nobody's consent withdrawn", [], .consentWithdrawn(kari), then: .unknownPerson(kari)),
    row(
      "consent withdrawn tomorrow", [.enrolled(kari), .consented(kari)],
      .consentWithdrawn(kari, on: "2026-02-02"), then: .future("2026-02-02")),
  ]
}
