import Events
import Projections

/// Sealed reports, computed anew from what the one pass over each log gives: where the fold comes to a
/// size that a seal was made at, the log's answer is taken, and nothing else of it is kept.
struct SealComparison {
  /// How a report is computed.
  private struct Way: Hashable {
    let year: Int
    let rules: RuleRevision

    init(_ body: ReportSealed) {
      year = body.year
      rules = body.rules
    }
  }

  private struct Place: Hashable {
    let log: LogCode
    let size: Int
    let way: Way
  }

  private struct Part {
    let answer: ChapterAnswer
    let facts: OrganisationFacts
  }

  private struct Met {
    let handle: Handle
    let body: ReportSealed
    /// Nil when the heads that it names are not there.
    let sizes: [LogCode: Int]?
  }

  private let ahead: CentralNotes
  private var wanted: [LogCode: [Int: Set<Way>]] = [:]
  // Of the log that is being read.
  private var cuts: [Int: Set<Way>] = [:]
  private var parts: [Place: Part] = [:]
  private var met: [Met] = []

  init(_ ahead: CentralNotes) {
    self.ahead = ahead
    for seal in ahead.seals {
      let sizes = seal.body.heads.flatMap { ahead.sizes(notedIn: $0) } ?? [:]
      for (log, size) in sizes {
        wanted[log, default: [:]][size, default: []].insert(Way(seal.body))
      }
    }
  }

  /// A log is about to be read.
  mutating func begin(_ log: LogCode) { cuts = wanted[log] ?? [:] }

  /// Looks at an event and the register that has just taken it in.
  mutating func take(_ event: Event, _ register: ChapterRegister) {
    if !cuts.isEmpty, let ways = cuts[register.size] {
      for way in ways { answer(register, at: register.size, way) }
    }
    guard case .reportSealed(let body) = event.data, register.seals.last?.seq == event.seq else {
      return
    }
    var sizes = body.heads.flatMap { ahead.sizes(notedIn: $0) }
    if body.heads == nil {
      // The sealing states no fact: the answer is what it was before it.
      sizes = [event.log: event.seq - 1]
      answer(register, at: event.seq - 1, Way(body))
    }
    met.append(Met(handle: event.handle, body: body, sizes: sizes))
  }

  private mutating func answer(_ register: ChapterRegister, at size: Int, _ way: Way) {
    guard let rules = RuleSet.revision(way.rules.text) else { return }
    parts[Place(log: register.log, size: size, way: way)] = Part(
      answer: register.answer(rules, year: way.year), facts: register.organisationFacts)
  }

  /// What comes out of every seal that was met, in log order.
  func recomputed() -> [(seal: Verification.RecomputedSeal, findings: [VerificationFinding])] {
    met.map { met in
      let problems = problems(met)
      let handle = met.handle
      return (
        Verification.RecomputedSeal(
          handle: handle, report: met.body.report, year: met.body.year, isSame: problems.isEmpty),
        problems.map { VerificationFinding(log: handle.log, seq: handle.seq, problem: $0) }
      )
    }
  }

  private func problems(_ met: Met) -> [VerificationFinding.Problem] {
    let body = met.body
    guard let rules = RuleSet.revision(body.rules.text) else {
      return [.seal(.unknownRules(body.rules))]
    }
    guard let sizes = met.sizes else { return [.sealNotComputed(met.handle.log)] }
    var chosen: [Part] = []
    for (log, size) in sizes.sorted(by: { $0.key < $1.key }) {
      guard let part = parts[Place(log: log, size: size, way: Way(body))] else {
        return [.sealNotComputed(log)]
      }
      chosen.append(part)
    }
    let answer = NationalAnswer(
      chosen.map(\.answer), Organisation(chosen.map(\.facts)), rules, year: body.year)
    let others: [FileFinding] = rules.digest == body.rulesDigest ? [] : [.otherRules(body.rules)]
    return (others + body.differences(answer, list: nil)).map { .seal($0) }
  }
}
