package import Application
import EventLog
package import Events
import Texts

/// What came in files, and what became of it.
package struct ArrivalListing {
  /// By log.
  package var logs: [Arrival]
  /// Other branches that are to take the place of what is here.
  package var branches: [BranchArrival]
  /// Files of which all is here already.
  package var known: [(file: String, log: LogCode, size: Int)]
  /// Files that are not taken in, and why.
  package var refused: [(file: String, reason: String)]
  /// Logs that were taken in; nil before anything was.
  package var taken: [LogCode: ReceivedLog]?

  /// A listing.
  package init(
    logs: [Arrival] = [], branches: [BranchArrival] = [],
    known: [(file: String, log: LogCode, size: Int)] = [],
    refused: [(file: String, reason: String)] = [], taken: [LogCode: ReceivedLog]? = nil
  ) {
    self.logs = logs
    self.branches = branches
    self.known = known
    self.refused = refused
    self.taken = taken
  }

  fileprivate var rows: [(arrival: Arrival, setAside: Int?)] {
    logs.map { ($0, nil) }
      + branches.map { ($0.arrival, $0.fork.here.size - $0.fork.common) }
  }
}

extension Report {
  /// What is new in files that came (`motta`).
  package static func arrivals(_ listing: ArrivalListing, _ context: ReportContext) -> Report {
    let texts = context.texts
    let rows = listing.rows
    var report = Report(
      title: rows.isEmpty ? texts(nb: "Ingenting nytt") : texts(nb: "Forsendelser"),
      facts: context.mark)
    if !rows.isEmpty {
      let count = rows.reduce(0) { $0 + $1.arrival.newEvents }
      report.facts.append(
        texts(nb: "nytt i {0}: {1}", texts.logs(rows.count), texts.events(count)))
    }
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("events", texts(nb: "nytt"), .word),
      .init("payloads", texts(nb: "opplysninger"), .number, isExtra: true),
      .init("becomes", texts(nb: "blir"), .word), .init("types", texts(nb: "hva")),
    ])
    for (arrival, setAside) in rows {
      table.add([
        .text("\(arrival.log)"), .text(arrival.range.map { "\($0.lowerBound)–\($0.upperBound)" }),
        .number(arrival.newPayloads),
        .text(arrival.isCopy ? texts(nb: "kopi") : texts(nb: "din egen")),
        .text(kinds(arrival, setAside, texts)),
      ])
    }
    if !rows.isEmpty { report.sections = [Section("arrivals", table)] }
    report.notes = notes(listing, texts)
    report.contract = json(listing, context)
    return report
  }

  /// `møteplass 12, person registrert 4`, the most frequent first.
  private static func kinds(_ arrival: Arrival, _ setAside: Int?, _ texts: Texts) -> String {
    let kinds = arrival.tally.kinds.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    let most = kinds.count > 8 ? 7 : kinds.count
    var parts = kinds.prefix(most).map {
      texts(nb: "{0} {1}", $0.name, texts.number($0.count))
    }
    let rest = kinds.dropFirst(most).reduce(0) { $0 + $1.count }
    if rest > 0 { parts.append(texts(nb: "annet {0}", texts.number(rest))) }
    if arrival.newEvents == 0, arrival.newPayloads > 0 {
      parts.append(
        texts(nb: "opplysninger til hendelser som er her: {0}", texts.number(arrival.newPayloads)))
    }
    if let setAside {
      parts.insert(texts(nb: "{0} her legges til side", texts.events(setAside)), at: 0)
    }
    return parts.joined(separator: ", ")
  }

  private static func notes(_ listing: ArrivalListing, _ texts: Texts) -> [String] {
    var notes: [String] = []
    for arrival in listing.rows.map(\.arrival) where arrival.tally.erasures > 0 {
      notes.append(
        texts(
          nb: "{0}: {1} kommer med. Det som er her om det, slettes også.", arrival.log,
          texts.erasures(arrival.tally.erasures)))
    }
    let known = Dictionary(grouping: listing.known, by: \.log).map { log, files in
      (log: log, size: files.map(\.size).max() ?? 0)
    }.sorted { $0.log < $1.log }
    if !known.isEmpty {
      let shown = known.prefix(known.count > 6 ? 5 : 6).map {
        texts(nb: "{0} til og med {1}", $0.log, texts.number($0.size))
      }
      let rest = known.count - shown.count
      notes.append(
        texts(
          nb: "Her fra før: {0}.",
          texts.all(shown + (rest > 0 ? [texts(nb: "{0} til", texts.logs(rest))] : []))))
    }
    return notes
  }

  private static func json(_ listing: ArrivalListing, _ context: ReportContext) -> JSON {
    let arrivals = listing.rows.map { arrival, setAside -> JSON in
      [
        "log": .string("\(arrival.log)"), "first": .number(arrival.range?.lowerBound),
        "last": .number(arrival.range?.upperBound), "events": .integer(arrival.newEvents),
        "payloads": .integer(arrival.newPayloads), "erasures": .integer(arrival.tally.erasures),
        "copy": .bool(arrival.isCopy),
        "fingerprint": .string(arrival.fingerprint.joined(separator: " ")),
        "asked": .bool(arrival.trust == .asked), "setAside": .number(setAside),
        "taken": .bool(listing.taken?[arrival.log] != nil),
        "types": .object(arrival.tally.types.map { .init($0.name, .integer($0.count)) }),
      ]
    }
    let known = listing.known.map { known -> JSON in
      ["file": .string(known.file), "log": .string("\(known.log)"), "size": .integer(known.size)]
    }
    let refused = listing.refused.map { refused -> JSON in
      ["file": .string(refused.file), "reason": .string(refused.reason)]
    }
    return .object(
      context.marks + [
        .init("arrivals", .array(arrivals)), .init("known", .array(known)),
        .init("refused", .array(refused)),
      ])
  }
}
