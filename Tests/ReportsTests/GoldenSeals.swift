import Application
import Decisions
import Events
import Reports
import TestSupport

@testable import Projections

extension Golden {
  /// A year that was sealed: what it was sealed by, and what is said once something has changed.
  static func seals() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let keys = try registry.makeOwnerKey(
      OwnerKeyRequest(logs: nil, byCentral: false, passphrase: nil), InMemoryKeyStore(),
      Passphrases())
    let handle = try registry.seal(2025).handle
    let context = try sample.context()
    func sealing(_ handle: Handle) throws -> Report {
      .sealing(try registry.sealingEvent(handle)!, context)
    }
    let noted = Handle(.central, handle.seq - 1)
    return try of(sealing(handle), "vis-forsegling", widths: [40, 80, 120], .json, .csv)
      + of(sealing(noted), "vis-hoder", widths: [80, 120], .json)
      + of(sealing(keys.handles[0]), "vis-nøkkel", widths: [40, 80], .json, .list)
      + since(sample)
  }

  private static func since(_ sample: Sample) throws -> [Golden] {
    let registry = sample.registry
    let seal = try registry.newestSeal(2025)!
    let sealed = try registry.national(2025)
    let other = otherRules(sealed.rules)
    let unchanged = SinceSeal(seal, [], rules: other)
    let context = try changed(sample)
    let now = try registry.national(2025)
    let gaps = try registry.missing(now)
    let comparison = try registry.compare(2025, seal.report.cursor, nil, rulesAtB: other)
    let since = SinceSeal(seal, try registry.changes(since: seal).changes, rules: now.rules)
    return of(
      Report.missing(gaps, in: now, since: since, context), "mangler-siden", widths: [40, 80],
      .json,
      .jsonl, .csv, .list)
      + of(
        Report.missing([], in: sealed, since: unchanged, context), "mangler-uendret", widths: [80],
        .json)
      + of(Report.bufdir(now, sealed: seal, context), "bufdir-endret", widths: [80], .json)
      + of(Report.bufdir(sealed, sealed: seal, context), "bufdir-uendret", widths: [80])
      + of(
        Report.comparison(comparison, seal.report.cursor, nil, context), "sammenlign-regelsett",
        widths: [80])
  }
  /// A revision there is none of.
  private static func otherRules(_ rules: RuleSet) -> RuleSet {
    var strict = rules.strict
    strict.unstatedPurposeCounts = true
    return RuleSet(
      revision: "base-2020.2", baseYears: rules.baseYears, groupMinutes: rules.groupMinutes,
      groupParticipants: rules.groupParticipants, courseMinutes: rules.courseMinutes,
      chapterMembers: rules.chapterMembers, otherFormPoints: rules.otherFormPoints,
      bands: rules.bands, strict: strict, lenient: rules.lenient)
  }
}
