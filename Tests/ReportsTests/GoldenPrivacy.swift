import Application
import Decisions
import Events
import Projections
import Reports
import TestSupport

extension Golden {
  /// Rights of a person.
  static func privacy() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let asker = LogCode("asker")!
    let entry = sample.outcomes[2].rows.first { $0.line == 21 }!.entry
    registry.environment = .test(seed: 2, at: Instant("2027-02-02T09:11:00.000Z")!)
    var change = EntryChange()
    change.set[.minutes] = .integer(60)
    change.words.note = "ringte KN etterpå"
    _ = try registry.correct(entry, change, reason: .mistyped, why: "så feil på klokka")
    var moved = PersonStatement(code: "KN")
    moved.address = "Nyveien 4"
    _ = try registry.record(moved, in: asker)
    for purpose in [ConsentPurpose.contactList, .registering] {
      for isGiven in [true, false] {
        _ = try registry.record(purpose, isGiven: isGiven, by: "KN", in: asker)
      }
    }
    _ = try registry.seal(2025)
    let context = try sample.context()
    let withdrawn = try registry.consents(of: "KN", in: asker)
    let handle = Handle(asker, 60)
    let access = try registry.subjectAccess("KN", in: asker)
    let retention = try registry.retention(of: asker)
    let later = try registry.retention(on: CivilDate("2035-01-01")!, of: asker)
    let before =
      of(
        Report.subjectAccess(access, context), "innsyn", widths: [40, 80, 120], .list, .json, .md)
      + of(Report.consents(withdrawn, context), "samtykke", widths: [40, 80], .json)
      + of(
        Report.consentRecorded(
          handle, .registering, isGiven: false, by: withdrawn.subject, context),
        "samtykke-trukket", widths: [80], .json)
      + of(Report.retention(retention, context), "oppbevaring", widths: [40, 80, 120], .json)
      + of(Report.retention(later, context), "oppbevaring-senere", widths: [80])
    try registry.forget(try registry.planForgetting("KN", in: asker, takesEvidence: true))
    let person = access.subject.person.map { "p-\($0)" } ?? ""
    return before
      + of(
        Report.subjectAccess(
          try registry.subjectAccess(person, in: asker), try sample.context()),
        "innsyn-glemt", widths: [80], .json)
  }
}
