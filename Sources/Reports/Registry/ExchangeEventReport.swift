import EventLog
import Events
import Texts

extension Report {
  /// A key that others encrypt to.
  static func add(
    _ body: ReceiverKeySet, of log: LogCode, to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    var fields = FieldTable(texts)
    fields.add("publicKey", texts(nb: "offentlig del"), "\(body.key)")
    report.sections = [Section("fields", fields.table)]
    report.summary = [
      texts(nb: "Det som sendes til den som eier {0}, krypteres til denne nøkkelen.", log)
    ]
    return fields.json
  }

  /// A key of another log's owner.
  static func add(
    _ body: OwnerKeyConfirmed, _ id: String, to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    var fields = FieldTable(texts)
    fields.add("log", texts(nb: "logg"), "\(body.log)")
    fields.add("logId", texts(nb: "id"), "\(body.logID)")
    fields.add("key", texts(nb: "nøkkel"), id)
    fields.add("publicKey", texts(nb: "offentlig del"), "\(body.key)")
    report.sections = [Section("fields", fields.table)]
    report.summary = [
      texts(nb: "Sentralt er det bekreftet at dette er nøkkelen til den som eier {0}.", body.log)
    ]
    return fields.json
  }

  /// A copy of another log.
  static func add(
    _ body: LogReceived, to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    var fields = FieldTable(texts)
    fields.add("log", texts(nb: "logg"), "\(body.log)")
    fields.add("logId", texts(nb: "id"), "\(body.logID)")
    fields.add(
      "size", texts(nb: "størrelse"), texts.number(body.size), value: .integer(body.size))
    fields.add("root", texts(nb: "rot"), body.root.base64)
    report.sections = [Section("fields", fields.table)]
    report.summary = [texts(nb: "Kopien av {0} hadde {1}.", body.log, texts.events(body.size))]
    return fields.json
  }

  /// A branch that was given up.
  static func add(
    _ body: BranchLost, of log: LogCode, to report: inout Report, _ texts: Texts
  ) -> [JSON.Member] {
    var fields = FieldTable(texts)
    fields.add(
      "common", texts(nb: "felles hendelser"), texts.number(body.common),
      value: .integer(body.common))
    fields.add(
      "size", texts(nb: "størrelse"), texts.number(body.size), value: .integer(body.size))
    fields.add("root", texts(nb: "rot"), body.root.base64)
    var moves = Table([
      .init("lost", texts(nb: "gren"), .number), .init("now", texts(nb: "ført på nytt")),
    ])
    for move in body.again { moves.add([.number(move.lost), .text("\(Handle(log, move.now))")]) }
    if let next = body.next {
      fields.add("next", texts(nb: "ikke avgjort fra"), texts.number(next), value: .integer(next))
    }
    report.sections = [Section("fields", fields.table)]
    let own = texts.events(body.size - body.common)
    report.summary = [
      texts(nb: "En annen gren av {0} er oppgitt. Den hadde {1} etter de felles.", log, own)
    ]
    if !body.again.isEmpty {
      report.sections.append(Section("again", moves))
      report.summary.append(texts(nb: "Ført på nytt: {0}.", texts.events(body.again.count)))
    }
    return fields.json + [.init("again", .array(moves.json))]
  }
}
