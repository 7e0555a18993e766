import Application
import Events
import Projections
import Reports
import TestSupport
import Vault

extension Golden {
  /// Who looked at whom: the one who sits here, and somebody before.
  static func accesses() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let asker = LogCode("asker")!
    registry.dropAccesses()
    let people = try registry.people(of: asker)
    let name = try registry.actor()?.name
    try registry.setActor(name: "Tor Sæther", role: .auditor, isSomebodyElse: true)
    try registry.recordAccesses(for: .overview)
    registry.environment = .test(seed: 3, at: Instant("2026-12-01T08:30:00.000Z")!)
    try registry.setActor(name: name, role: .grantOfficer, isSomebodyElse: true)
    registry.privates.trail.note(person: people[1].person.pseudonym)
    registry.privates.trail.note(person: RandomID(bytes: registry.environment.draw(10)))
    registry.privates.trail.note(namesOf: asker)
    registry.privates.trail.note(entry: Handle(asker, 19))
    registry.privates.trail.note(entry: Handle(asker, 20))
    try registry.recordAccesses(for: .subjectAccess)
    registry.privates.trail.noteEverything()
    try registry.recordAccesses(for: .verification)
    let accesses = try registry.accesses()
    let chapters = try registry.chapters(of: Set(accesses.flatMap(\.data.people)))
    return of(
      Report.accesses(accesses, chapters: chapters, try sample.context()), "tilgang",
      widths: [40, 80, 120], .list, .csv, .json, .jsonl, .md)
      + of(
        Report.accesses([], chapters: [:], ReportContext(isDemo: true)), "tilgang-tom",
        widths: [80], .json)
  }
}
