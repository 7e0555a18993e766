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
    var report = verification.isOK ? sound(verification, context) : unsound(verification, context)
    if listsHeads {
      report.sections.append(
        Section("heads", title: texts(nb: "Hoder"), heads(verification, texts)))
    }
    report.contract = json(verification, texts)
    return report
  }

  /// One line.
  private static func sound(_ verification: Verification, _ context: ReportContext) -> Report {
    let texts = context.texts
    let extent = texts(
      nb: "{0}, {1}", texts.logs(verification.heads.count), texts.events(verification.events))
    let facts = context.mark + [extent] + seals(verification, texts) + texts.outside(verification)
    return Report(
      title: texts(nb: "Kontrollert: alt stemmer"), facts: facts + remarks(verification, texts))
  }

  private static func unsound(_ verification: Verification, _ context: ReportContext) -> Report {
    let texts = context.texts
    return Report(
      title: texts(nb: "Kontrollert: {0} avvik", texts.number(verification.findings.count)),
      facts: context.facts(logs: verification.heads.count, events: verification.events),
      sections: [Section("findings", findings(verification, texts))],
      notes: (seals(verification, texts) + remarks(verification, texts)
        + texts.outside(verification))
        .map { texts.capitalized($0) + "." })
  }

  private static func remarks(_ verification: Verification, _ texts: Texts) -> [String] {
    var remarks: [String] = []
    func add(_ handles: [Handle], _ text: (String) -> String) {
      if !handles.isEmpty { remarks.append(text(texts.all(handles.map(\.description)))) }
    }
    add(verification.clockOverrides) {
      texts(nb: "ikke avvik: klokkeregelen ble satt til side ved {0}", $0)
    }
    add(verification.unprovedKeys) {
      texts(
        nb: "ikke avvik: eiernøkkelen i {0} er signert sentralt, og den sentrale loggen er ikke"
          + " her", $0)
    }
    add(verification.partialSeals) {
      texts(
        nb: "ikke avvik: {0} er forseglet av flere logger enn dem som er her; «kontroller FIL» med"
          + " forseglingen prøver delen som er her", $0)
    }
    return remarks
  }

  /// The seals that came out the same; the others are findings.
  private static func seals(_ verification: Verification, _ texts: Texts) -> [String] {
    let same = verification.seals.filter(\.isSame)
    guard let seal = same.first else { return [] }
    if same.count > 1 {
      return [texts(nb: "{0} forseglede rapporter regnet på nytt: like", texts.number(same.count))]
    }
    return [
      texts(
        nb: "forseglet rapport {0}-{1} ({2}) regnet på nytt: lik", seal.report.rawValue, seal.year,
        seal.handle)
    ]
  }

  private static func findings(_ verification: Verification, _ texts: Texts) -> Table {
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("seq", texts(nb: "nr"), .number),
      .init("check", texts(nb: "funnet av"), .word), .init("problem", texts(nb: "hva")),
    ])
    for finding in verification.findings {
      table.add([
        .text(finding.log), .number(finding.seq), .text(texts.name(finding.problem.check)),
        .text(problem(finding, texts)),
      ])
    }
    return table
  }

  private static func heads(_ verification: Verification, _ texts: Texts) -> Table {
    var table = Table([
      .init("log", texts(nb: "logg"), .word), .init("size", texts(nb: "størrelse"), .number),
      .init("root", texts(nb: "rot"), .word),
    ])
    for (log, head, _) in verification.keptHeads {
      table.add([.text("\(log)"), .number(head.size), .text(base64(head))])
    }
    return table
  }

  private static func json(_ verification: Verification, _ texts: Texts) -> JSON {
    [
      "ok": .bool(verification.isOK), "logs": .integer(verification.heads.count),
      "events": .integer(verification.events),
      "payloads": .integer(verification.payloads), "views": .integer(verification.views),
      "notedHeads": .integer(verification.notedHeads),
      "seals": .array(
        verification.seals.map { seal in
          [
            "seal": .string("\(seal.handle)"), "report": .string(seal.report.rawValue),
            "baseYear": .integer(seal.year), "same": .bool(seal.isSame),
          ]
        }),
      "heads": .array(
        verification.keptHeads.map { log, head, after in
          [
            "log": .string("\(log)"), "size": .integer(head.size),
            "root": .string(base64(head)), "outside": .number(after.newest),
            "after": .integer(after.events),
          ]
        }),
      "outsideHeads": .integer(verification.outsideHeads),
      "afterOutside": .integer(verification.eventsAfterOutside),
      "findings": .array(
        verification.findings.map { finding($0, texts) }),
    ]
  }

  static func problem(_ finding: VerificationFinding, _ texts: Texts) -> String {
    texts.sentence(finding.problem, Naming(log: finding.log))
  }

  private static func base64(_ head: Head) -> String {
    head.root.base64
  }
}

extension Verification {
  /// The heads to be kept elsewhere: of all logs, and of the access log after them.
  fileprivate var keptHeads: [(log: LogCode, head: Head, after: AfterOutside)] {
    zip(heads, afterOutside).map { ($0.log, $0.head, $1) } + (accesses.map { [$0] } ?? [])
  }
}
