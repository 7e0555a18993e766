import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Which contact data is evidence, for which years and until when (§ 13, § 27).
@Suite struct EvidenceTests {
  /// A person of Asker in steps: what is recorded when.
  enum Step: Sendable {
    /// Contact data: a phone number, and whether the rest of it is stated as well.
    case contact(String, phone: String, isWhole: Bool = true)
    /// Led a talk group of four on a day, recorded then.
    case led(String, on: String)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let steps: [Step]
    let forgotten: String
    /// Phone numbers of the versions that stay.
    let kept: Set<String>
    let until: String?
  }

  static let cases = [
    Case(
      testDescription: "nothing led, nothing kept", steps: [.contact("2024-02-01", phone: "1")],
      forgotten: "2026-03-01", kept: [], until: nil),
    Case(
      testDescription: "the version of 31 December stays",
      steps: [
        .contact("2024-02-01", phone: "1"), .led("2025-05-01", on: "2025-04-30"),
        .contact("2025-06-01", phone: "2"), .contact("2026-01-02", phone: "3"),
      ], forgotten: "2026-03-01", kept: ["2"], until: "2029-12-31"),
    Case(
      testDescription: "two base years, two versions",
      steps: [
        .contact("2024-02-01", phone: "1"), .led("2024-05-01", on: "2024-04-30"),
        .contact("2025-06-01", phone: "2"), .led("2025-06-02", on: "2025-06-01"),
        .contact("2026-01-02", phone: "3"),
      ], forgotten: "2026-03-01", kept: ["1", "2"], until: "2029-12-31"),
    Case(
      testDescription: "the earlier year is over",
      steps: [
        .contact("2024-02-01", phone: "1"), .led("2024-05-01", on: "2024-04-30"),
        .contact("2025-06-01", phone: "2"), .led("2025-06-02", on: "2025-06-01"),
      ], forgotten: "2029-01-01", kept: ["2"], until: "2029-12-31"),
    Case(
      testDescription: "all years are over",
      steps: [.contact("2024-02-01", phone: "1"), .led("2024-05-01", on: "2024-04-30")],
      forgotten: "2029-01-01", kept: [], until: nil),
    Case(
      testDescription: "the last day",
      steps: [.contact("2024-02-01", phone: "1"), .led("2024-05-01", on: "2024-04-30")],
      forgotten: "2028-12-31", kept: ["1"], until: "2028-12-31"),
    Case(
      testDescription: "the year that is going on: what is in force now",
      steps: [
        .contact("2026-02-01", phone: "1"), .led("2026-03-01", on: "2026-02-28"),
        .contact("2026-04-01", phone: "2"),
      ], forgotten: "2026-05-01", kept: ["2"], until: "2030-12-31"),
    Case(
      testDescription: "registered after the year: the first version",
      steps: [
        .contact("2026-02-01", phone: "1"), .led("2026-02-02", on: "2025-04-30"),
        .contact("2026-02-03", phone: "2"),
      ], forgotten: "2026-05-01", kept: ["1"], until: "2029-12-31"),
    Case(
      testDescription: "incomplete at 31 December: also the version that completed it",
      steps: [
        .contact("2025-02-01", phone: "1", isWhole: false), .led("2025-05-01", on: "2025-04-30"),
        .contact("2026-01-02", phone: "2"), .contact("2026-01-03", phone: "3"),
      ], forgotten: "2026-03-01", kept: ["1", "2"], until: "2029-12-31"),
  ]

  private static func play(_ test: Case) throws -> Registry {
    let registry = Registry.inMemory(
      environment: .test(of: Instant("2024-01-10T10:00:00.000Z")!, seed: 3))
    try registry.prepare()
    for step in test.steps {
      switch step {
      case .contact(let day, let phone, let isWhole):
        var statement = PersonStatement(code: "XX")
        statement.phone = "4000000\(phone)"
        if isWhole {
          (statement.name, statement.address) = ("Åse Navn", "Vei 9")
          statement.email = "x@example.no"
        }
        _ = try registry.later("\(day)T10:00:00.000Z").record(statement, in: .asker)
      case .led(let day, let on):
        let now = try registry.later("\(day)T10:00:00.000Z")
        var role = PersonStatement(code: "XX")
        role.role = .likeperson
        role.appointed = CivilDate("2020-01-01")
        _ = try now.record(role, in: .asker)
        _ = try now.record(ReceiptTests.talk("XX", on: on), in: .asker)
      }
    }
    return try registry.later("\(test.forgotten)T10:00:00.000Z")
  }

  @Test(arguments: cases)
  func isKeptUntilItsDayAndNothingElse(_ test: Case) throws {
    let registry = try Self.play(test)
    let person = try registry.pseudonym("XX")
    let plan = try registry.planForgetting("XX", in: .asker, takesEvidence: false)
    #expect(plan.subjects.map(\.until) == [test.until.flatMap { CivilDate($0) }])
    #expect(plan.subjects[0].kept.count == test.kept.count)
    try registry.forget(plan)
    let left = try registry.privates.payloads(of: person, in: .asker)
    let phones = try left.compactMap { try registry.privates.payload($0.commitment)?[.phone] }
    #expect(Set(phones) == Set(test.kept.map { "4000000\($0)" }))
    let erasure = try #require(try registry.register(of: .asker).erasures[person])
    #expect(erasure.until == test.until.flatMap { CivilDate($0) })
    #expect(try registry.privates.id(.person, "XX", in: .asker) == nil)
    #expect(try registry.privates.isErased(person, in: .asker) == (test.until == nil))
    // Again and again, it stays so.
    #expect(try registry.reapplyErasures() == (0, 0))
    #expect(try registry.verify().isOK)
  }

  /// Day by day what is due: the earlier year's version first, then all of it.
  @Test func comesDueYearByYear() throws {
    let registry = try Self.play(Self.cases[2])
    let person = try registry.pseudonym("XX")
    try registry.forget("XX")
    func due(_ day: String) throws -> [Bool] {
      try registry.evidenceDue(on: CivilDate(day)!).filter { $0.person.pseudonym == person }
        .map(\.isAll)
    }
    #expect(try due("2028-12-31") == [])
    #expect(try due("2029-01-01") == [false])
    #expect(try due("2029-12-31") == [false])
    #expect(try due("2030-01-01") == [true])
    let then = try registry.later("2029-02-01T10:00:00.000Z")
    try then.forget("\(person)")
    #expect(try then.evidenceDue(on: CivilDate("2029-12-31")!) == [])
    #expect(try then.privates.payloads(of: person, in: .asker).count == 1)
    #expect(throws: ApplicationError.refused(.nothingToChange)) { try then.forget("\(person)") }
    let after = try registry.later("2030-01-01T10:00:00.000Z")
    try after.forget("p-\("\(person)".prefix(6))")
    #expect(try after.privates.payloads(of: person, in: .asker).isEmpty)
    #expect(try after.privates.isErased(person, in: .asker))
    #expect(try after.evidenceDue(on: CivilDate("2031-01-01")!) == [])
  }

  /// A correction after the person was forgotten neither brings back nor takes away.
  @Test func isDecidedOnTheLogAsItWas() throws {
    let registry = try Self.play(Self.cases[1])
    let person = try registry.pseudonym("XX")
    try registry.forget("XX")
    let entry = try #require(
      try registry.register(of: .asker).facts.last { $0.data.gathering != nil })
    _ = try registry.withdraw(Handle(.asker, entry.seq), reason: .notHeld, why: nil)
    #expect(try registry.reapplyErasures() == (0, 0))
    #expect(try registry.privates.payloads(of: person, in: .asker).count == 1)
  }

  @Test func takingEvidenceAsWellSaysWhatRestsOnIt() throws {
    let registry = try Self.play(Self.cases[2])
    let plan = try registry.planForgetting("XX", in: .asker, takesEvidence: true)
    let subject = plan.subjects[0]
    #expect(subject.until == nil && subject.kept.isEmpty && subject.versions.count == 3)
    #expect(subject.evidence.map(\.year) == [2024, 2025])
    #expect(subject.evidence.map(\.days.lenient) == [1, 1])
    let before = try registry.national(2025)
    try registry.forget(plan)
    let answer = try registry.national(2025)
    #expect(answer.allDays == before.allDays && answer.likepersoner == before.likepersoner)
    #expect(answer.chapters.first { $0.log == .asker }?.onErasedEvidence.days.lenient == 1)
  }
}
