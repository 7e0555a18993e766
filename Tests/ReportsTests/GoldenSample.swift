import Application
import Decisions
import Events
import Projections
import Reports
import TestSupport

extension Golden {
  /// Lists of what is registered.
  static func sample() throws -> [Golden] {
    let sample = try Sample()
    let context = try sample.context()
    let asker = LogCode("asker")!
    let register = try sample.registry.register(of: asker)
    let answer = try sample.registry.national(2025)
    let entries = answer.chapters.first { $0.log == asker }!.verdicts.map { verdict in
      ListedEntry(
        handle: Handle(asker, verdict.entry), data: register.fact(verdict.entry)!.data,
        verdict: verdict)
    }
    return of(
      Report.entries(entries, title: "Føringer i asker 2025", context), "bor",
      widths: [40, 80, 120], .csv, .jsonl)
      + of(
        Report.people(try sample.registry.people(of: asker), of: asker, context), "folk",
        widths: [40, 80, 120], .json)
      + of(
        Report.chapters(try sample.registry.organisation(), context), "lag",
        widths: [40, 80, 120], .json, .csv)
      + of(
        Report.verification(try sample.registry.verify(), listsHeads: true, context),
        "kontroller", widths: [40, 80], .json)
  }

  /// Entries with a history, and every kind of fact.
  static func corrected() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let rows = sample.outcomes[2].rows
    let entry = rows.first { $0.line == 21 }!.entry
    registry.environment = .test(seed: 2, at: Instant("2027-02-02T09:11:00.000Z")!)
    var change = EntryChange()
    change.set[.minutes] = .integer(60)
    change.unset = [.participants]
    change.words.note = "=HYPERLINK(\"x\")"
    _ = try registry.correct(entry, change, reason: .mistyped, why: "så feil på klokka")
    _ = try registry.withdraw(entry, reason: .notHeld, why: nil)
    _ = try registry.reinstate(entry, reason: .other, why: nil)
    let context = try sample.context()
    let person = try registry.people(of: entry.log)[0]
    func explain(_ handle: Handle) throws -> Explanation { try registry.explain(handle) }
    let enrolled = Handle(entry.log, person.person.seq)
    let lenient = rows.first { $0.line == 15 }!.entry
    let counting = rows.first { $0.line == 2 }!.entry
    let phoned = rows.first { $0.line == 35 }!.entry
    return of(
      Report.explanation(try explain(entry), context), "forklar", widths: [40, 80], .json, .list)
      + of(
        Report.explanation(try explain(lenient), context), "forklar-romslig", widths: [80], .json)
      + of(Report.explanation(try explain(counting), context), "forklar-teller", widths: [80])
      + of(Report.explanation(try explain(phoned), context), "forklar-ringevenn", widths: [80])
      + of(Report.shown(try explain(entry), context), "vis", widths: [40, 80], .json)
      + of(
        Report.shown(try explain(enrolled), person: person, context), "vis-person", widths: [80],
        .json)
      + of(
        Report.shown(try explain(Handle(entry.log, person.roles[0].seq)), context), "vis-rolle",
        widths: [80])
      + of(
        Report.shown(try explain(Handle(.central, 4)), context), "vis-lag", widths: [80])
  }
}
