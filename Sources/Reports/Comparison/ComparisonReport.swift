package import Application
import Events
package import Projections
import Texts

extension Report {
  /// The figures of a base year at two cursors, with what explains each difference (`sammenlign`).
  ///
  /// - Parameters:
  ///   - a: the cursor A; nil for all that is known now.
  ///   - b: the cursor B.
  ///   - listsChanges: whether the changes are listed one by one.
  package static func comparison(
    _ comparison: Comparison, _ a: Cursor?, _ b: Cursor?, listsChanges: Bool = false,
    _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Sammenligning bufdir {0}", comparison.after.year),
      facts: context.compared.facts() + [
        rules(comparison, texts), texts(nb: "A: {0}", known(comparison.before, a, texts)),
        texts(nb: "B: {0}", known(comparison.after, b, texts)),
      ])
    report.summary =
      [order(comparison.order, texts), otherRules(comparison, texts)].compactMap { $0 }
    report.sections = [
      Section(
        "strict", title: texts(nb: "Strengt lest"),
        DifferenceTable(comparison, \.strict, keys: Self.strictKeys, texts).table),
      Section(
        "lenient", title: texts(nb: "Romslig lest"),
        DifferenceTable(comparison, \.lenient, keys: Self.lenientKeys, texts).table),
    ]
    report.sections.append(
      Section("points", title: texts(nb: "Poeng"), PointsTable(comparison, texts).table))
    if listsChanges {
      report.sections.append(.changes(comparison.changes, title: texts(nb: "Endringer"), context))
    } else {
      report.notes = [
        texts(
          nb: "«bor endring» viser hva som er endret, «bor endring-2c» for ett tall, --liste alt"
            + " med en gang.")
      ]
    }
    report.contract = comparisonJSON(comparison, a, b, context)
    return report
  }

  private static let strictKeys = ["before", "after", "difference", "because"]
  private static let lenientKeys = [
    "lenientBefore", "lenientAfter", "lenientDifference", "lenientBecause",
  ]

  private static func rules(_ comparison: Comparison, _ texts: Texts) -> String {
    let (a, b) = (comparison.before.rules.revision, comparison.after.rules.revision)
    return a == b ? texts(nb: "regelsett {0}", a) : texts(nb: "regelsett {0} og {1}", a, b)
  }

  /// A seal names the rule set of its figures, which need not be the newest.
  private static func otherRules(_ comparison: Comparison, _ texts: Texts) -> String? {
    let (a, b) = (comparison.before.rules.revision, comparison.after.rules.revision)
    return a == b
      ? nil
      : texts(nb: "A er regnet etter regelsettet {0}, B etter {1}: også det kan endre tall.", a, b)
  }

  private static func known(_ totals: Totals, _ cursor: Cursor?, _ texts: Texts) -> String {
    let extent = texts(nb: "{0}, {1}", texts.logs(totals.logs), texts.events(totals.events))
    return cursor.map { texts(nb: "som kjent her {0} ({1})", texts.origin(of: $0), extent) }
      ?? texts(nb: "som kjent her nå ({0})", extent)
  }

  private static func order(_ order: Comparison.Order, _ texts: Texts) -> String? {
    switch order {
    case .later: nil
    case .same: texts(nb: "Ingenting er ført mellom A og B.")
    case .earlier:
      texts(
        nb: "B ligger før A: det som er ført mellom dem, er regnet baklengs: nye trekker fra,"
          + " trukne legger til.")
    case .across:
      texts(
        nb: "A og B kjenner hver sitt: der A er kommet lengst i en logg, er det regnet baklengs.")
    }
  }
}

extension ReportContext {
  /// The same without how far things are known: a comparison says that of A and of B.
  var compared: ReportContext {
    var context = self
    (context.knownOn, context.cursor) = (nil, nil)
    return context
  }
}
