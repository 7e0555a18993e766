package import Application
import EventLog
package import Events
package import Exchange
import Texts

extension Report {
  /// How every log stands here (`lag status`).
  ///
  /// - Parameter today: the day that silence is counted to.
  package static func logStatus(
    _ logs: [LogStatus], on today: CivilDate, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var table = Table([
      .init("log", texts(nb: "logg"), .word),
      .init("lastEvent", texts(nb: "siste hendelse"), .word),
      .init("lastReceipt", texts(nb: "mottatt"), .word),
      .init("events", texts(nb: "hendelser"), .number),
      .init("silentDays", texts(nb: "dager stille"), .number),
      .init("unsigned", texts(nb: "usignert"), .number, isExtra: true),
      .init("branches", texts(nb: "grener"), .number, isExtra: true),
      .init("root", texts(nb: "hode"), .word, isExtra: true),
      .init("name", texts(nb: "navn"), isExtra: true),
    ])
    for log in logs {
      let isHere = log.head.size > 0
      table.add([
        .text("\(log.log)"), day(log.lastEvent),
        log.isCopy && isHere || log.lastReceipt != nil
          ? day(log.lastReceipt) : .shown(texts(isHere ? .ownLog : .noLog), value: .null),
        .number(isHere ? log.head.size : nil), .number(log.silent(on: today)),
        .number(log.unsigned), .number(log.branches == 0 ? nil : log.branches),
        isHere
          ? .shown(String(log.head.root.base64.prefix(8)), value: .string(log.head.root.base64))
          : .empty,
        .text(log.name?.text),
      ])
    }
    let missing = logs.count { $0.head.size == 0 }
    var facts = context.standing + [texts.logs(logs.count - missing)]
    if missing > 0 { facts.append(texts(nb: "{0} lag uten logg her", texts.number(missing))) }
    var report = Report(
      title: texts(nb: "Logger"), facts: facts, sections: [Section("logs", table)])
    let parted = logs.filter { $0.openBranches > 0 }.map { "\($0.log)" }
    if !parted.isEmpty {
      report.notes.append(
        texts(
          nb: "Lagt til side og ikke gått gjennom: {0}. «før på nytt» viser det.",
          texts.all(parted)))
    }
    let begun = logs.filter { $0.begunInFiles > 0 }.map { "\($0.log)" }
    if !begun.isEmpty {
      report.notes.append(
        texts(
          nb: "Begynt på fra en fil og ikke gått gjennom: {0}. «før på nytt FIL» tar resten.",
          texts.all(begun)))
    }
    return report
  }

  private static func day(_ instant: Instant?) -> Table.Cell {
    .date(instant.map { NorwegianTime.date(at: $0) })
  }

  /// A text that asks silent chapters for their logs, as programs are told (`lag status --purring`).
  package static func reminder(
    _ logs: [LogStatus], on today: CivilDate, key: ReceiverKey?, _ context: ReportContext
  ) -> Report {
    let lines = context.texts.reminder(logs, on: today, key: key)
    var report = Report(title: lines.joined(separator: "\n"))
    report.contract = .object(
      context.marks + [
        .init("asked", .array(logs.map { .string("\($0.log)") })), .init("key", .text(key?.text)),
        .init("text", .string(lines.joined(separator: "\n"))),
      ])
    return report
  }
}

extension LogStatus {
  /// How many branches somebody is to go through.
  fileprivate var branches: Int { openBranches + begunInFiles }
}
