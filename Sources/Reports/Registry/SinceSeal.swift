package import Application
import Events
package import Projections
package import Texts

/// What became otherwise in a base year after it was sealed. The regulation (§ 2) asks the organisation
/// to tell of it.
package struct SinceSeal {
  /// The newest seal of the year.
  package let seal: EarlierSeal
  /// The changes, of the part that is looked at.
  package let changes: [Change]
  /// The rule set of the figures now.
  package let rules: RuleSet

  /// Changes since a seal.
  package init(_ seal: EarlierSeal, _ changes: [Change], rules: RuleSet) {
    self.seal = seal
    self.changes = changes
    self.rules = rules
  }

  /// The changes as a part of a report; nil where there are none.
  func section(_ context: ReportContext) -> Report.Section? {
    if changes.isEmpty { return nil }
    let texts = context.texts
    var section = Report.Section.changes(
      changes, title: texts(nb: "Endret siden {0}", texts.name(seal)), context)
    section.key = "since"
    section.isAside = true
    return section
  }

  /// What is to be said below.
  func notes(_ texts: Texts) -> [String] {
    var notes: [String] = []
    if changes.isEmpty {
      notes.append(texts(nb: "Ingenting er endret siden {0}.", texts.name(seal)))
    }
    let sealed = seal.report.body.rules.text
    if sealed != rules.revision {
      notes.append(
        texts(
          nb: "Forseglingen er etter regelsettet {0}, tallene nå etter {1}.", sealed,
          rules.revision))
    }
    return notes
  }

  func json(_ context: ReportContext) -> JSON {
    [
      "seal": .string("\(seal.handle)"), "sealed": .string("\(seal.day)"),
      "ruleSet": .string(seal.report.body.rules.text),
      "changes": .array(changes.map { Report.json($0, context) }),
    ]
  }
}

extension Texts {
  /// `forseglingen sentralt-926 (15.03.2026)`.
  package func name(_ seal: EarlierSeal) -> String {
    self(nb: "forseglingen {0} ({1})", seal.handle, date(seal.day))
  }
}

extension EarlierSeal {
  /// What was sealed with other figures than an answer has: `Forseglet 15.03.2026 …`; nil where all are
  /// the same.
  func differs(from answer: NationalAnswer, _ texts: Texts) -> String? {
    let now = Dictionary(uniqueKeysWithValues: answer.sealedFigures.map { ($0.address, $0) })
    let other = report.body.figures.filter { now[$0.address] != $0 }
    // The figure that is asked for first, else the first that differs.
    guard let figure = other.first(where: { $0.address == .activityDays }) ?? other.first else {
      return nil
    }
    let isStrict = now[figure.address]?.strict != figure.strict
    let value = texts.number(isStrict ? figure.strict : figure.lenient)
    return texts(
      nb: "Forseglet {0} med andre tall ({1}{2}: {3}). «sammenlign bufdir {4} {5}» viser hva som er"
        + " endret.", texts.date(day), texts.label(figure.address).lowercased(),
      isStrict ? "" : texts(nb: ", {0}", texts.label(ReadingColumn.lenient)), value, answer.year,
      handle)
  }
}
