package import Application
package import EventLog
import Events
import Texts

extension Report {
  /// A report that was sealed: its figures, and what they are sealed by.
  ///
  /// - Parameter path: the file that was written.
  package static func sealed(
    _ sealed: SealedReport, _ signed: SignedCheckpoint, path: String, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let body = sealed.body
    var report = Report(
      title: texts(nb: "Forseglet: bufdir {0}, {1}", body.year, sealed.handle),
      facts: context.facts(
        logs: sealed.cursor.sizes.count,
        events: sealed.cursor.sizes.values.reduce(0, +)),
      sections: [Section("figures", figures(body.figures, texts))])
    report.facts.insert(texts(nb: "regelsett {0}", body.rules.text), at: context.mark.count)
    report.contract = [
      "seal": .string("\(sealed.handle)"), "file": .string(path), "baseYear": .integer(body.year),
      "ruleSet": .string(body.rules.text), "entries": .string(body.entries.base64),
      "checkpoint": .string(String(decoding: signed.bytes, as: UTF8.self)),
      "figures": .array(figures(body.figures, texts).json),
    ]
    return report
  }

  static func figures(_ figures: [SealedFigure], _ texts: Texts) -> Table {
    var table = Table([
      .init("figure", ""), .init("strict", texts(nb: "streng"), .number),
      .init("lenient", texts(nb: "romslig"), .number),
      .init("points", texts(nb: "poeng"), .number),
      .init("lenientPoints", texts(nb: "poeng romslig"), .number, isExtra: true),
    ])
    for figure in figures {
      table.add(
        [.text(texts.label(figure.address))] + counts(figure, texts)
          + [.number(figure.pointsStrict), .number(figure.pointsLenient)],
        address: figure.address.rawValue, depth: figure.address.rawValue.count - 1)
    }
    return table
  }

  /// As in the report: whether something was announced, and no count of what is points only.
  private static func counts(_ figure: SealedFigure, _ texts: Texts) -> [Table.Cell] {
    switch figure.address {
    case .likepersonstelefon, .digitalExchange:
      [figure.strict, figure.lenient].map {
        .shown(texts.yesOrNo($0 > 0), value: .integer($0))
      }
    case .otherForms, .gross: [.empty, .empty]
    default: [.number(figure.strict), .number(figure.lenient)]
    }
  }
}
