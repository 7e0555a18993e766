import Events
import Testing

@testable import Projections

/// What a register says of who was forgotten, which texts, and who agreed to what.
struct PrivacyTests {
  @Test func everythingMayFollowAllButEvidence() {
    let register = register([
      .enrolled(kari), .erased(kari, until: "2029-12-31"), .contact(kari, [.name]),
      .erased(kari, until: "2030-12-31"), .erased(kari),
    ])
    #expect(register.findings == [])
    #expect(register.erasures.keys.map { $0 } == [kari])
    #expect(register.erasures[kari]?.seq == 7)
    #expect(register.erasures[kari]?.scope == .all)
    #expect(register.erasures[kari]?.until == nil)
    #expect(register.isErased(kari))
  }

  @Test func evidenceIsKeptUntilADay() {
    let register = register([
      .enrolled(kari), .erased(kari, until: "2029-12-31"), .likeperson(kari),
    ])
    #expect(register.findings == [])
    #expect(register.erasures[kari]?.scope == .butEvidence)
    #expect(register.erasures[kari]?.until == "2029-12-31")
    #expect(!register.isErased(kari))
  }

  /// Whoever has a pseudonym in the log can be forgotten: also a participant, the recorder, and
  /// somebody whose enrolment was withdrawn.
  @Test func anybodyWithAPseudonym() {
    let register = register([
      .enrolled(kari), .trip(), .joined(4, per), .enrolled(ola), .withdrawn(6), .erased(per),
      .erased(actor), .erased(ola),
    ])
    #expect(register.findings == [])
    #expect(Set(register.erasures.keys) == [per, actor, ola])
  }

  /// The person stays on the list with roles and flags; only what is known of them is gone.
  @Test func factsStay() {
    let before = register(kariIsLikeperson + [.activity()])
    let after = register(kariIsLikeperson + [.activity(), .erased(kari)])
    #expect(after.findings == [])
    #expect(after.people == before.people && after.facts == before.facts)
    #expect(after.roles == before.roles && after.touches == before.touches)
    #expect(after.organisationFacts == before.organisationFacts)
  }

  @Test func textsAreGatheredByEntry() {
    let register = register([
      .phoned(nil, 5), .forgotten(3, [.note]), .withdrawn(3), .forgotten(3, [.note, .words]),
      .members(asker, 5), .forgotten(7, [.place]),
    ])
    #expect(register.findings == [])
    #expect(register.erasedTexts == [3: [.note, .words], 7: [.place]])
    #expect(register.privacyEvents(of: 3) == [4, 6])
    #expect(register.privacyEvents(of: 7) == [8])
    #expect(register.touches(of: 3) == [5])
    #expect(register.fact(7)?.isTouched == false)
  }

  @Test func consentByPurpose() {
    let register = register([
      .enrolled(kari), .enrolled(ola), .consented(kari), .consented(kari, .sharing),
      .consentWithdrawn(kari), .consented(kari, on: "2026-01-31"),
      .consentWithdrawn(kari, .sharing),
    ])
    #expect(register.findings == [])
    #expect(register.consents(kari, to: .contactList))
    #expect(!register.consents(kari, to: .sharing) && !register.consents(kari, to: .registering))
    #expect(!register.consents(ola, to: .contactList))
    #expect(
      register.consents == [
        kari: [
          .contactList: .init(seq: 8, on: "2026-01-31", isGiven: true),
          .sharing: .init(seq: 9, on: "2026-01-02", isGiven: false),
        ]
      ])
    #expect(register.privacyEvents(of: 3) == [8, 9])
  }

  /// Who was forgotten can still take a consent back.
  @Test func consentOfSomebodyErased() {
    let register = register([
      .enrolled(kari), .consented(kari), .erased(kari), .consentWithdrawn(kari),
    ])
    #expect(register.findings == [])
    #expect(register.privacyEvents(of: 3) == [5, 6])
  }

  @Test func accessLog() {
    let register = register(
      [
        .accessed(), .clockOverridden(ClockOverridden(problem: .behindLog)), .accessed([ola, per]),
      ],
      in: .access)
    #expect(register.findings == [])
    #expect(register.size == 5)
    #expect(ChapterRegister(state: register.state, of: .access) == register)
  }
}
