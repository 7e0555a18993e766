package import Application
import EventLog
package import Events
package import Exchange
import Texts

extension Report {
  /// A log that was made ready to travel (`send`): what is inside, and what to read out on the phone.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - recipient: whose key it is sealed to; nil for a file that anybody can read.
  ///   - fingerprint: the owner's key as groups of letters; none when it has no key here.
  package static func sent(
    _ sent: SentLog, path: String, to recipient: ReceiverKey?, fingerprint: [String],
    _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let log = sent.origin.log
    let count = sent.events.count
    var report = Report(
      title: texts(nb: "{0} {1}–{2}", log, sent.events.lowerBound, sent.events.upperBound),
      facts: context.mark + [
        texts.events(count),
        sent.payloads == 0
          ? texts(nb: "uten personopplysninger")
          : texts.personalData(sent.payloads),
        recipient.map { texts(nb: "låst til mottaksnøkkelen {0}", $0.id) }
          ?? texts(nb: "uten lås: alle som har filen, kan lese den"),
      ])
    if sent.withheld > 0 {
      report.notes = [
        texts(
          nb: "Ikke med: {0}. Samtykket til deling er trukket.",
          texts.personalDataAlone(sent.withheld))
      ]
    }
    report.summary = [texts(nb: "Send filen på e-post eller minnepinne. På telefon:")]
    var table = Table([.init("what", "", .word), .init("letters", "")])
    let half = sent.groups.count / 2
    for (name, groups) in [
      (texts(nb: "hodet"), sent.groups.prefix(half)), ("", sent.groups.dropFirst(half)),
    ] {
      table.add([.text(name), .text(groups.joined(separator: " "))])
    }
    if !fingerprint.isEmpty {
      table.add([.text(texts(nb: "eiernøkkelen")), .text(fingerprint.joined(separator: " "))])
    }
    report.sections = [Section("phone", table)]
    report.contract = .object(
      context.marks + [
        .init("file", .string(path)), .init("log", .string("\(log)")),
        .init("first", .integer(sent.events.lowerBound)),
        .init("last", .integer(sent.events.upperBound)), .init("events", .integer(count)),
        .init("payloads", .integer(sent.payloads)),
        .init("withheld", .integer(sent.withheld)), .init("to", .text(recipient?.id)),
        .init("root", .string(sent.head.root.base64)),
        .init("head", .string(sent.groups.joined(separator: " "))),
        .init("fingerprint", .string(fingerprint.joined(separator: " "))),
      ])
    return report
  }

  /// The key that others seal to (`nøkkel mottak`).
  package static func receiverKey(_ key: ReceiverKey, of log: LogCode, _ context: ReportContext)
    -> Report
  {
    var report = Report(title: key.text)
    report.contract = .object(
      context.marks + [
        .init("log", .string("\(log)")), .init("id", .string(key.id)),
        .init("key", .string(key.text)),
        .init("letters", .string(key.groups.joined(separator: " "))),
      ])
    return report
  }
}
