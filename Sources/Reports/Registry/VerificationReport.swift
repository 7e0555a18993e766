package import Application
import EventLog
import Events
import Foundation
import Texts

extension Report {
  /// What `kontroller` found.
  ///
  /// - Parameter listsHeads: whether the head of every log is listed, to be kept elsewhere.
  package static func verification(
    _ verification: Verification, listsHeads: Bool = false, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: verification.isOK
        ? texts(nb: "Kontrollert: alt stemmer")
        : texts(nb: "Kontrollert: {0} avvik", verification.findings.count),
      facts: context.facts(logs: verification.heads.count, events: verification.events))
    report.summary = [
      texts(
        nb: "Alle hasher er regnet på nytt. Sammenlignet: alle lagrede hoder, {0}, {1}.",
        texts.payloads(verification.payloads), texts.views(verification.views))
    ]
    if !verification.isOK {
      report.sections.append(
        Section("findings", title: texts(nb: "Avvik"), findings(verification, texts)))
    }
    if listsHeads {
      report.sections.append(
        Section("heads", title: texts(nb: "Hoder"), heads(verification, texts)))
    }
    let overrides = verification.clockOverrides
    if !overrides.isEmpty {
      report.notes.append(
        texts(
          nb: "Merknad, ikke avvik: klokkeregelen ble satt til side ved {0}.",
          texts.all(overrides.map(\.description))))
    }
    report.notes.append(
      texts(
        nb: "Dette kan kontrollen ikke se alene: om en logg er kuttet i enden, eller alt er skrevet"
          + " om. Det viser bare et hode som er tatt vare på et annet sted."))
    report.contract = json(verification, texts)
    return report
  }

  private static func findings(_ verification: Verification, _ texts: Texts) -> Table {
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("seq", texts(nb: "nr"), .number),
      .init("problem", texts(nb: "hva")),
    ])
    for finding in verification.findings {
      table.add([
        .text(finding.log), .number(finding.seq), .text(problem(finding, texts)),
      ])
    }
    return table
  }

  private static func heads(_ verification: Verification, _ texts: Texts) -> Table {
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("size", texts(nb: "størrelse"), .number),
      .init("root", texts(nb: "rot"), .word),
    ])
    for (log, head) in verification.heads {
      table.add([.text("\(log)"), .number(head.size), .text(base64(head))])
    }
    return table
  }

  private static func json(_ verification: Verification, _ texts: Texts) -> JSON {
    [
      "ok": .bool(verification.isOK), "logs": .integer(verification.heads.count),
      "events": .integer(verification.events),
      "heads": .array(
        verification.heads.map { log, head in
          [
            "log": .string("\(log)"), "size": .integer(head.size), "root": .string(base64(head)),
          ]
        }),
      "findings": .array(
        verification.findings.map { finding in
          [
            "log": .text(finding.log), "seq": .number(finding.seq),
            "problem": .string(problem(finding, texts)),
          ]
        }),
    ]
  }

  private static func problem(_ finding: VerificationFinding, _ texts: Texts) -> String {
    texts.sentence(finding.problem, Naming(log: finding.log))
  }

  private static func base64(_ head: Head) -> String {
    Data(head.root.bytes).base64EncodedString()
  }
}
