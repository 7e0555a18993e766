import Events

/// The chapters and services that count otherwise than they did.
struct ChapterChanges {
  let before: NationalAnswer
  let after: NationalAnswer
  let touched: [TouchedFact]
  let activity: [LogCode: [Handle]]

  var changes: [Change] { lokallag + members + services }

  private var year: Int { after.year }

  private var codes: [LogCode] {
    Set(before.organisation.codes).union(after.organisation.codes).sorted()
  }

  private var lokallag: [Change] {
    let (was, became) = (before.lokallagByCode, after.lokallagByCode)
    return codes.compactMap { code in
      let (a, b) = (was[code], became[code])
      let delta = b.counting.counted - a.counting.counted
      guard delta != .zero,
        let founding = [after, before].compactMap({ $0.organisation.chapters[code]?.handle }).first
      else { return nil }
      let held = [before, after].compactMap { $0.organisation.chapters[code] }.flatMap {
        [$0.members[year]?.handle, $0.reports[year]?.handle].compactMap { $0 }
      }
      let facts = touched.filter { $0.concerns(code, held: Set(held)) }
      let (cause, events) = cause(code, a, founding, facts)
      return Change(
        figure: .lokallag, subject: .chapter(code, founding), delta: delta, cause: cause,
        events: Set(events).sorted())
    }
  }

  private func cause(
    _ code: LogCode, _ was: LocalChapterAnswer?, _ founding: Handle, _ facts: [TouchedFact]
  ) -> (Cause, [Handle]) {
    let stated = facts.flatMap(\.events)
    let active = activity[code] ?? []
    let bridge = after.organisation.chapters[code].map {
      LocalChapterAnswer(
        $0, hasMemberActivity: after.isActive(code), before.rules, year: year)
    }
    let founded = facts.first { $0.handle == founding }
    let existed = before.organisation.chapters[code]?.exists == true
    let exists = after.organisation.chapters[code]?.exists == true
    if let founded, existed != exists, founded.cause == .new { return (.new, stated + active) }
    if was.counting == bridge.counting { return (.ruleSet, stated + active) }
    if let founded, existed != exists { return (founded.cause, stated + active) }
    let isAboutChapter = was.isInOrder != bridge.isInOrder && !stated.isEmpty
    let isAboutActivity = was.isActive != bridge.isActive && !active.isEmpty
    return (
      isAboutChapter || !isAboutActivity ? .chapter : .activity,
      (isAboutChapter || !isAboutActivity ? stated : []) + (isAboutActivity ? active : [])
    )
  }

  private var members: [Change] {
    codes.compactMap { code in
      let was = before.organisation.chapters[code]?.members[year]
      let became = after.organisation.chapters[code]?.members[year]
      let delta = (became?.members ?? 0) - (was?.members ?? 0)
      guard delta != 0, let handle = (became ?? was)?.handle else { return nil }
      let held = Set([was, became].compactMap { $0?.handle })
      let facts = touched.filter { held.contains($0.handle) }
      let main = facts.map(\.cause).min()
      // A count in the place of another is no new one.
      let isReplaced = was != nil && became != nil && main == .new
      return Change(
        figure: .members, subject: .chapter(code, handle),
        delta: Both(strict: delta, lenient: delta),
        cause: isReplaced ? .chapter : main ?? .chapter,
        events: Set(facts.flatMap(\.events)).sorted())
    }
  }

  private var services: [Change] {
    Service.allCases.compactMap { service in
      let (was, became) = (before.services[service], after.services[service])
      guard (was == nil) != (became == nil), let handle = became ?? was else { return nil }
      let facts = touched.filter { $0.announces(service, year: year) }
      let delta = became == nil ? -1 : 1
      return Change(
        figure: .service(service), subject: .service(service, handle),
        delta: Both(strict: delta, lenient: delta),
        cause: facts.first { $0.handle == handle }?.cause ?? .corrected,
        events: Set(facts.flatMap(\.events)).sorted())
    }
  }
}

extension NationalAnswer {
  fileprivate var lokallagByCode: [LogCode: LocalChapterAnswer] {
    Dictionary(uniqueKeysWithValues: localChapters.map { ($0.chapter, $0) })
  }

  fileprivate func isActive(_ chapter: LogCode) -> Bool {
    chapters.contains { $0.log == chapter && $0.hasMemberActivity }
  }
}

extension LocalChapterAnswer? {
  fileprivate var counting: Both<Bool> { self?.counts ?? Both(strict: false, lenient: false) }

  fileprivate var isActive: Bool? { self.map { !$0.failures.contains { $0.kind == .noActivity } } }

  /// In which readings nothing but activity is lacking; nil for a chapter nobody knows.
  fileprivate var isInOrder: Both<Bool>? {
    guard let self else { return nil }
    var fails = Both(strict: false, lenient: false)
    for failure in self.failures where failure.kind != .noActivity { fails.fail(failure.column) }
    return fails
  }
}
