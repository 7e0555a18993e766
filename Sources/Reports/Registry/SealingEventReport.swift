package import Application
import EventLog
import Events
import Texts

extension Report {
  /// An event that is about a log itself (`vis`, `forklar`): the figures that were sealed, the heads that
  /// were noted, the key that was set, or what came of copies and branches.
  package static func sealing(_ shown: SealingEvent, _ context: ReportContext) -> Report {
    let texts = context.texts
    let event = shown.event
    var report = Report(
      title: texts(nb: "{0} · {1}", event.handle, texts.label(event.data)),
      facts: context.standing + [recorded(event, context)])
    var members: [JSON.Member] = [
      .init("entry", .string("\(event.handle)")), .init("type", .string(event.data.type)),
      .init("recorded", .string("\(event.recorded)")), .init("actor", .string("\(event.actor)")),
    ]
    switch shown.content {
    case .report(let sealed): members += add(sealed, to: &report, texts)
    case .heads(let body, let first): members += add(body, first, event, to: &report, texts)
    case .key(let body, let id, let problem):
      members += add(body, id, problem, of: event.log, to: &report, texts)
    case .receiverKey(let body): members += add(body, of: event.log, to: &report, texts)
    case .confirmed(let body, let id): members += add(body, id, to: &report, texts)
    case .received(let body): members += add(body, to: &report, texts)
    case .branch(let body): members += add(body, of: event.log, to: &report, texts)
    }
    report.contract = .object(members)
    return report
  }

  private static func recorded(_ event: Event, _ context: ReportContext) -> String {
    let names = context.names(event.log)
    return context.texts(
      nb: "ført {0} av {1}", context.texts.moment(event.recorded), names.pseudonym(event.actor))
  }

  private static func add(
    _ sealed: SealedReport, to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    let body = sealed.body
    let sizes = sealed.cursor.sizes
    let heads = body.heads.map { Handle(sealed.handle.log, $0) }
    let extent = texts(
      nb: "{0}, {1}", texts.logs(sizes.count), texts.events(sizes.values.reduce(0, +)))
    report.summary = [
      texts(nb: "Regelsett {0}.", body.rules.text),
      heads.map { texts(nb: "Regnet av hodene i {0}: {1}.", $0, extent) }
        ?? texts(nb: "Regnet av det som sto i loggen før den: {0}.", extent),
    ]
    report.sections = [Section("figures", figures(body.figures, texts))]
    report.notes = [
      texts(
        nb: "«per {0}» viser alt som kjent da, «sammenlign {1} {2} {0}» hva som er endret,"
          + " «forsegl {0}» lager filen på nytt.", sealed.handle, texts.label(body.report),
        body.year)
    ]
    return [
      .init("report", .string(body.report.rawValue)), .init("baseYear", .integer(body.year)),
      .init("ruleSet", .string(body.rules.text)),
      .init("ruleSetDigest", .string(body.rulesDigest.base64)),
      .init("entries", .string(body.entries.base64)), .init("heads", .text(heads.map { "\($0)" })),
      .init("logs", .integer(sizes.count)), .init("events", .integer(sizes.values.reduce(0, +))),
      .init("figures", .array(report.sections[0].table.json)),
    ]
  }

  private static func add(
    _ body: HeadsNoted, _ first: Handle, _ event: Event, to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("size", texts(nb: "størrelse"), .number),
      .init("root", texts(nb: "rot"), .word), .init("logId", texts(nb: "id"), .word, isExtra: true),
    ])
    for head in body.heads {
      table.add([
        .text("\(head.log)"), .number(head.size), .text(head.root.base64), .text("\(head.logID)"),
      ])
    }
    let events = texts.events(body.heads.reduce(0) { $0 + $1.size })
    report.summary = [texts(nb: "{0}, {1}.", texts.logs(body.heads.count), events)]
    if first != event.handle {
      report.summary.append(texts(nb: "Hører sammen med {0}, som noteringen begynner med.", first))
    }
    report.sections = [Section("heads", table)]
    report.notes = [texts(nb: "«per {0}» viser alt som kjent da.", first)]
    return [.init("first", .string("\(first)")), .init("heads", .array(table.json))]
  }

  private static func add(
    _ body: OwnerKeySet, _ id: String, _ problem: OwnerKeyProblem?, of log: LogCode,
    to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    var fields = FieldTable(texts)
    fields.add("key", texts(nb: "nøkkel"), id)
    fields.add("publicKey", texts(nb: "offentlig del"), "\(body.key)")
    fields.add("by", texts(nb: "går god for den"), texts.label(body.by, log), body.by.rawValue)
    report.sections = [Section("fields", fields.table)]
    report.summary = [
      problem.map { texts.sentence($0.reason, Handle(log, $0.seq)) }
        ?? texts(nb: "Signaturen er ekte.")
    ]
    return fields.json + [.init("valid", .bool(problem == nil))]
  }
}

extension Texts {
  fileprivate func label(_ signer: OwnerKeySigner, _ log: LogCode) -> String {
    switch signer {
    case .itself: self(nb: "den selv: den er den første til {0}", log)
    case .previous: self(nb: "nøkkelen før den")
    case .central: self(nb: "nøkkelen til sentralt")
    }
  }
}
