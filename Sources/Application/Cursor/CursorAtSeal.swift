package import Events
package import Projections

/// The seal of a year that was made last, and the day it was recorded.
package struct EarlierSeal {
  /// What was sealed.
  package let report: SealedReport
  /// When, in Norway.
  package let day: CivilDate

  /// The report-sealed event.
  package var handle: Handle { report.handle }
}

extension Registry {
  /// The cursor that a seal, or a noting of heads, makes; by its event.
  ///
  /// - Throws: `.notACursor` for any other event.
  package func cursor(of handle: Handle) throws(ApplicationError) -> Cursor {
    let whole = at(nil)
    guard let event = try whole.event(handle) else { throw .unknownHandle("\(handle)") }
    switch event.data {
    case .reportSealed: return try whole.sealedReport(handle).cursor
    case .headsNoted:
      let first = Handle(handle.log, event.cause ?? handle.seq)
      return Cursor(sizes: try whole.notedHeads(first).sizes, origin: .noted(first))
    default: throw .notACursor(handle)
    }
  }

  /// The newest seal of the Bufdir report of a base year, as far as this registry sees; nil where there
  /// is none. It stands in the log that commits to all others.
  package func newestSeal(_ year: Int) throws(ApplicationError) -> EarlierSeal? {
    guard let log = try sealedLog() else { return nil }
    guard let seal = try register(of: log).seals.last(where: { $0.body.year == year }) else {
      return nil
    }
    let handle = Handle(log, seal.seq)
    return EarlierSeal(
      report: try sealedReport(handle), day: NorwegianTime.date(at: seal.recorded))
  }

  /// All seals that this registry sees, newest first.
  package func seals() throws(ApplicationError) -> [(handle: Handle, year: Int, day: CivilDate)] {
    guard let log = try sealedLog() else { return [] }
    return try register(of: log).seals.reversed().map {
      (Handle(log, $0.seq), $0.body.year, NorwegianTime.date(at: $0.recorded))
    }
  }

  /// The figures of a base year at two cursors, where one is of a seal of that year by the rule set that
  /// it names, and what explains the difference.
  package func compareAsSealed(
    _ year: Int, _ a: Cursor?, _ b: Cursor?
  ) throws(ApplicationError) -> Comparison {
    try compare(
      year, a, b, rulesAtA: try rules(named: a, year: year),
      rulesAtB: try rules(named: b, year: year))
  }

  /// What changed since a seal: from its figures, by the rule set that it names, to those of this
  /// registry. Registers are taken one log at a time.
  package func changes(since seal: EarlierSeal) throws(ApplicationError) -> Comparison {
    let year = seal.report.body.year
    return try compare(
      year, seal.report.cursor, cursor,
      rulesAtA: try rules(named: seal.report.cursor, year: year), rulesAtB: try rules(of: year))
  }

  /// The rule set that a seal names, where a cursor is that of a seal of the base year; otherwise nil.
  ///
  /// - Throws: `.unknownSealedRules` when this program has no such rule set, or another of that name.
  package func rules(
    named cursor: Cursor?, year: Int
  ) throws(ApplicationError) -> RuleSet? {
    guard case .seal(let handle)? = cursor?.origin else { return nil }
    let body = try at(nil).sealedReport(handle).body
    guard body.year == year else { return nil }
    guard let rules = RuleSet.revision(body.rules.text), rules.digest == body.rulesDigest else {
      throw .unknownSealedRules(handle, body.rules)
    }
    return rules
  }

  /// The rule set that figures of a base year are by here: the newest of the year; at the cursor of a
  /// seal of the year the one that it names, so that its figures come out again.
  func rules(of year: Int) throws(ApplicationError) -> RuleSet {
    guard let rules = try rules(named: cursor, year: year) ?? RuleSet.forBaseYear(year) else {
      throw .noRuleSet(year)
    }
    return rules
  }

  /// Where seals stand; nil in a registry of several logs without the central one, and in an empty one.
  private func sealedLog() throws(ApplicationError) -> LogCode? {
    let logs = try logs()
    return logs.contains(.central) ? .central : logs.count == 1 ? logs[0] : nil
  }
}
