import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// Deciding on erasures and consents, on the register of a chapter with a person and an entry.
@Suite struct PrivacyDeciderTests {
  private static let now = Instant("2028-02-01T10:00:00.000Z")!
  private static let today = CivilDate("2028-02-01")!

  /// A chapter, an entry of it, and the person who led that.
  private struct Given {
    var register: ChapterRegister
    let actor: Pseudonym
    let kari: Pseudonym
    let entry: Int
    var decider: PrivacyDecider { PrivacyDecider(register: register) }

    init() throws {
      let registry = Registry.inMemory()
      try registry.prepare()
      entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0].seq
      register = try registry.register(of: .asker)
      actor = try #require(register.actors.keys.first)
      kari = try #require(register.people.first?.pseudonym)
    }

    /// Decided, and recorded.
    mutating func record(
      _ decide: (PrivacyDecider) throws -> [Decided]
    ) throws -> [EventData] {
      let decided = try decide(decider)
      for one in decided {
        register.apply(
          Event(
            log: .asker, seq: register.size + 1, recorded: now, actor: actor,
            salt: Salt(bytes: [UInt8](repeating: 0, count: 16)), data: one.data))
      }
      #expect(register.findings == [])
      #expect(decided.allSatisfy { $0.words == nil })
      return decided.map(\.data)
    }
  }

  @Test func anErasureOnce() throws {
    var given = try Given()
    let (kari, actor) = (given.kari, given.actor)
    let until = CivilDate("2029-12-31")!
    let partly = try given.record {
      try $0.erase(kari, keepingEvidenceUntil: until, actor: actor, recorded: Self.now)
    }
    #expect(partly == [.personErased(PersonErased(person: kari, keepingEvidenceUntil: until))])
    let whole = try given.record { try $0.erase(kari, actor: actor, recorded: Self.now) }
    #expect(whole == [.personErased(PersonErased(person: kari))])
    for until in [nil, until] {
      #expect(throws: Refusal.objection(.personErased(kari))) {
        try given.decider.erase(
          kari, keepingEvidenceUntil: until, actor: actor, recorded: Self.now)
      }
    }
  }

  @Test func nothingIsKeptUntilADayThatIsOver() throws {
    let given = try Given()
    let over = CivilDate("2028-01-31")!
    #expect(throws: Refusal.evidenceNotKept(over)) {
      try given.decider.erase(
        given.kari, keepingEvidenceUntil: over, actor: given.actor, recorded: Self.now)
    }
    #expect(
      try given.decider.erase(
        given.kari, keepingEvidenceUntil: Self.today, actor: given.actor, recorded: Self.now
      ).count == 1)
  }

  @Test func nobodyIsErased() throws {
    let given = try Given()
    let nobody = Pseudonym("0000zzzz1111yyyy")!
    #expect(throws: Refusal.objection(.unknownPerson(nobody))) {
      try given.decider.erase(nobody, actor: given.actor, recorded: Self.now)
    }
  }

  /// A person who was forgotten gets neither contact data nor a role.
  @Test func nothingNewOfSomebodyErased() throws {
    var given = try Given()
    let (kari, actor) = (given.kari, given.actor)
    _ = try given.record { try $0.erase(kari, actor: actor, recorded: Self.now) }
    let decider = PersonDecider(register: given.register)
    var contact = PersonStatement(code: "KN")
    contact.name = "Kari"
    var role = PersonStatement(code: "KN")
    role.role = .instructor
    for (statement, known) in [(contact, nil), (role, Contact(code: "KN"))] {
      #expect(throws: Refusal.objection(.personErased(kari))) {
        try decider.decide(
          statement, as: kari, known: known, at: given.register.size + 1, actor: actor,
          recorded: Self.now)
      }
    }
  }

  @Test func textsOfAnEntry() throws {
    var given = try Given()
    let (entry, actor) = (given.entry, given.actor)
    let gone = try given.record {
      try $0.erase([.title, .note], of: entry, actor: actor, recorded: Self.now)
    }
    #expect(gone == [.textErased(TextErased(entry: entry, texts: [.note, .title]))])
    let refused: [(Int, Set<ErasableText>, Refusal)] = [
      (entry, [], .nothingToChange), (0, [.note], .objection(.unknownEntry(0))),
      (99, [.note], .objection(.unknownEntry(99))), (1, [.note], .objection(.notAFact(1))),
    ]
    for (entry, texts, refusal) in refused {
      #expect(throws: refusal) {
        try given.decider.erase(texts, of: entry, actor: actor, recorded: Self.now)
      }
    }
  }

  @Test func consentGivenAndWithdrawn() throws {
    var given = try Given()
    let (kari, actor, on) = (given.kari, given.actor, Self.today)
    #expect(throws: Refusal.objection(.consentNotGiven(kari))) {
      try given.decider.withdraw(.sharing, by: kari, on: on, actor: actor, recorded: Self.now)
    }
    let yes = try given.record {
      try $0.give(.sharing, by: kari, on: on, actor: actor, recorded: Self.now)
    }
    #expect(yes == [.consentGiven(ConsentGiven(person: kari, purpose: .sharing, on: on))])
    #expect(throws: Refusal.objection(.consentGivenAlready(kari))) {
      try given.decider.give(.sharing, by: kari, on: on, actor: actor, recorded: Self.now)
    }
    let no = try given.record {
      try $0.withdraw(.sharing, by: kari, on: on, actor: actor, recorded: Self.now)
    }
    #expect(no == [.consentWithdrawn(ConsentWithdrawn(person: kari, purpose: .sharing, on: on))])
    let tomorrow = CivilDate("2028-02-02")!
    #expect(throws: Refusal.objection(.future(tomorrow))) {
      try given.decider.give(
        .registering, by: kari, on: tomorrow, actor: actor, recorded: Self.now)
    }
  }
}
