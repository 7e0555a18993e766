import Events

/// The entries that make the figures of activity days others than they were.
struct DayChanges {
  let entries: EntryCauses
  /// By the entry, each once for every figure it changes.
  let changes: [Change]
  /// The events that brought the change of an entry.
  let events: [Int: Set<Int>]

  /// - Parameter after: the verdicts at B.
  init(entries: EntryCauses, after: [Int: Verdict]) {
    self.entries = entries
    var changes: [Change] = []
    var brought: [Int: Set<Int>] = [:]
    for entry in Set(entries.before.keys).union(after.keys).sorted() {
      let (was, became) = (entries.before[entry], after[entry])
      let (a, b) = (DayCount(was), DayCount(became))
      if a == b { continue }
      let (cause, events) = entries.cause(of: entry)
      brought[entry] = events
      let log = entries.difference.later.log
      // A verdict with a class is there at one of the two; at the end that counts, if one does.
      guard let shown = b.activity != nil ? became : was else { continue }
      for activity in ActivityClass.allCases {
        let delta = b.days(activity) - a.days(activity)
        if delta == .zero { continue }
        changes.append(
          Change(
            figure: .days(activity),
            subject: .entry(Handle(log, entry), on: shown.on, shown.kind), delta: delta,
            cause: cause, events: entries.difference.handles(events)))
      }
    }
    self.changes = changes
    self.events = brought
  }
}

extension Both<Int> {
  static func - (a: Both, b: Both) -> Both {
    Both(strict: a.strict - b.strict, lenient: a.lenient - b.lenient)
  }
}
