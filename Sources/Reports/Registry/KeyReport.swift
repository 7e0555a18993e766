package import Application
import EventLog
import Events
import Texts

extension Report {
  /// Which keys there are (`nøkkel`).
  package static func keys(_ listing: KeyListing, _ context: ReportContext) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Nøkler"), facts: context.mark,
      summary: [texts(nb: "De hemmelige nøklene ligger i {0}.", texts.quoted(listing.place))])
    if let logs = listing.logs {
      report.sections.append(
        Section("logs", title: texts(nb: "Loggene"), table(logs, texts)))
      report.notes += logs.compactMap(\.problem).map { texts.sentence($0.reason, $0.handle) }
    }
    if !listing.others.isEmpty {
      report.sections.append(
        Section("others", title: texts(nb: "Andre eiernøkler"), others(listing.others, texts)))
    }
    if !listing.witnesses.isEmpty {
      report.sections.append(
        Section("witnesses", title: texts(nb: "Egne vitner"), witnesses(listing.witnesses, texts)))
    }
    if !listing.receivers.isEmpty {
      report.sections.append(
        Section(
          "receivers", title: texts(nb: "Mottaksnøkler"), receivers(listing.receivers, texts)))
    }
    if !listing.known.isEmpty {
      report.sections.append(
        Section("known", title: texts(nb: "Kjente nøkler"), known(listing.known, texts)))
    }
    report.notes.append(
      texts(nb: "«nøkkel --enkel» skriver hver offentlige nøkkel på en linje for seg."))
    report.contract = [
      "place": .string(listing.place), "logs": .array(table(listing.logs ?? [], texts).json),
      "others": .array(others(listing.others, texts).json),
      "witnesses": .array(witnesses(listing.witnesses, texts).json),
      "receivers": .array(receivers(listing.receivers, texts).json),
      "known": .array(known(listing.known, texts).json),
    ]
    return report
  }

  /// A key that was made: where it stands, and how others are given it.
  ///
  /// - Parameter limit: how many logs are listed; nil for all.
  package static func newKey(
    _ key: NewOwnerKey, in listing: KeyListing, limit: Int? = nil, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    guard let id = key.id else {
      return Report(title: texts(nb: "Alle loggene har en nøkkel fra før"), facts: context.mark)
    }
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("event", texts(nb: "hendelse"), .word),
      verifierColumn(texts),
    ])
    // One log more takes no more room than to say so.
    let isLong = limit.map { key.handles.count > $0 + 1 } ?? false
    let shown = key.handles.prefix(isLong ? limit ?? 0 : key.handles.count)
    for handle in shown {
      let log = listing.logs?.first { $0.log == handle.log }
      table.add([.text("\(handle.log)"), .text("\(handle)"), .text(log?.verifier)])
    }
    return Report(
      title: texts(nb: "Ny nøkkel {0}", id), facts: context.mark,
      sections: [Section("logs", table)],
      notes: (isLong
        ? [
          texts(
            nb: "Og {0} til; «nøkkel» viser alle.", texts.number(key.handles.count - shown.count))
        ] : []) + [
          texts(
            nb: "Den hemmelige delen ligger bare i {0}. Ta vare på en kopi et annet sted enn"
              + " registeret. Den offentlige delen gir du til dem som skal kontrollere: «nøkkel"
              + " --enkel» skriver den på en linje for seg.", texts.quoted(listing.place))
        ])
  }

  // Broken over lines it could not be copied.
  private static func verifierColumn(_ texts: Texts) -> Table.Column {
    .init("verifier", texts(nb: "offentlig nøkkel"), .word, isExtra: true)
  }

  private static func table(_ logs: [KeyListing.LogKey], _ texts: Texts) -> Table {
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("key", texts(nb: "nøkkel"), .word),
      .init("private", texts(nb: "hemmelig del")),
      .init("lastSigned", texts(nb: "sist signert"), .number), verifierColumn(texts),
    ])
    for log in logs {
      table.add([
        .text("\(log.log)"), .text(log.id), presence(log.presence, texts), .number(log.lastSigned),
        .text(log.verifier),
      ])
    }
    return table
  }

  private static func others(_ keys: [KeyListing.OwnKey], _ texts: Texts) -> Table {
    var table = Table([
      .init("key", texts(nb: "nøkkel"), .word), .init("private", texts(nb: "hemmelig del")),
    ])
    for key in keys { table.add([.text(key.id), presence(key.presence, texts)]) }
    return table
  }

  private static func witnesses(_ keys: [KeyListing.OwnKey], _ texts: Texts) -> Table {
    var table = Table([
      .init("name", texts(nb: "navn"), .word), .init("key", texts(nb: "nøkkel"), .word),
      .init("private", texts(nb: "hemmelig del")), verifierColumn(texts),
    ])
    for key in keys {
      table.add([
        .text(key.name), .text(key.id), presence(key.presence, texts), .text(key.verifier),
      ])
    }
    return table
  }

  private static func receivers(_ keys: [KeyListing.OwnKey], _ texts: Texts) -> Table {
    var table = Table([
      .init("key", texts(nb: "nøkkel"), .word), .init("private", texts(nb: "hemmelig del")),
      verifierColumn(texts),
    ])
    for key in keys {
      table.add([.text(key.id), presence(key.presence, texts), .text(key.verifier)])
    }
    return table
  }

  private static func known(_ keys: [KnownKey], _ texts: Texts) -> Table {
    var table = Table([
      .init("name", texts(nb: "navn"), .word), .init("words", texts(nb: "kalt")),
      verifierColumn(texts),
    ])
    for key in keys {
      table.add([
        .text(key.key.name.description), .text(key.words.isEmpty ? nil : key.words),
        .text(key.key.text),
      ])
    }
    return table
  }

  private static func presence(_ presence: KeyListing.Presence?, _ texts: Texts) -> Table.Cell {
    switch presence {
    case nil: .empty
    case .here: .shown(texts(nb: "her"), value: .string("here"))
    case .underPassphrase:
      .shown(texts(nb: "her, under passord"), value: .string("under-passphrase"))
    case .elsewhere: .shown(texts(nb: "ikke her"), value: .string("elsewhere"))
    }
  }
}
