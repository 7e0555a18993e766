package import Events
package import Projections
import Texts

/// An entry as `bor` lists it.
package struct ListedEntry {
  /// The address.
  package let handle: Handle
  /// What it states now.
  package let data: EventData
  /// Whether it counts; nil where no rule set judges it.
  package let verdict: Verdict?

  /// An entry with its verdict.
  package init(handle: Handle, data: EventData, verdict: Verdict?) {
    self.handle = handle
    self.data = data
    self.verdict = verdict
  }
}

extension Report {
  /// The entries behind a figure, or of a search.
  ///
  /// - Parameter title: what they are, as `bufdir-2025/2c likepersonskurs`.
  package static func entries(
    _ entries: [ListedEntry], title: String, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    return Report(
      title: title, facts: context.facts() + [texts.entries(entries.count)],
      sections: [Section("entries", table(of: entries, context))],
      notes: (entries.first { $0.verdict?.reasons.isEmpty == false } ?? entries.first).map {
        [texts(nb: "«forklar {0}» viser hele begrunnelsen.", $0.handle)]
      } ?? [])
  }

  /// A row an entry.
  static func table(of entries: [ListedEntry], _ context: ReportContext) -> Table {
    let texts = context.texts
    var table = Table([
      .init("entry", texts(nb: "føring"), .word),
      .init("on", texts(nb: "dato"), .word),
      .init("kind", texts(nb: "slag")),
      .init("minutes", texts(nb: "varighet"), .number, isExtra: true),
      .init("participants", texts(nb: "delt."), .number, isExtra: true),
      .init("leader", texts(nb: "leder"), .word, isExtra: true),
      .init("verdict", texts(nb: "teller"), .word),
      .init("reason", texts(nb: "hovedgrunn")),
    ])
    for entry in entries {
      let facts = EntryFacts(entry.data)
      let names = context.names(entry.handle.log)
      let reason = entry.verdict?.reasons.first
      table.add([
        .text("\(entry.handle)"), .date(entry.data.on),
        entry.data.entryKind.map { .shown(texts.label($0), value: .string($0.rawValue)) } ?? .empty,
        .minutes(facts.minutes), .number(facts.participants), .text(facts.leader.map { names($0) }),
        entry.verdict.map { .shown(short($0.counts, texts), value: json($0.counts)) } ?? .empty,
        .text(reason.map { texts.cited($0.failure, in: entry.handle.log, names) }),
      ])
    }
    return table
  }

  private static func short(_ counts: Both<Bool>, _ texts: Texts) -> String {
    counts.strict == counts.lenient
      ? texts.yesOrNo(counts.strict) : texts.label(ReadingColumn.lenient)
  }

  private static func json(_ counts: Both<Bool>) -> JSON {
    ["strict": .bool(counts.strict), "lenient": .bool(counts.lenient)]
  }
}

/// What entries of all kinds have in common.
struct EntryFacts {
  let minutes: Int?
  let participants: Int?
  let leader: Pseudonym?

  init(_ data: EventData) {
    participants = data.gathering?.participants
    switch data {
    case .ringevennContactMade(let contact):
      (minutes, leader) = (contact.minutes, contact.ringevenn)
    case .hoursVolunteered(let hours): (minutes, leader) = (hours.minutes, hours.person)
    default: (minutes, leader) = (data.gathering?.minutes, data.gathering?.leader)
    }
  }
}
