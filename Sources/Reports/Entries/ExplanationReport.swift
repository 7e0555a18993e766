package import Application
import Decisions
import Events
import Projections
import Texts

extension Report {
  /// Why an entry counts or not, and what became of it (`forklar`).
  package static func explanation(
    _ explanation: Explanation, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let handle = explanation.handle
    let names = context.names(handle.log)
    let history = HistoryTable(explanation, texts, names)
    var report = Report(
      title: title(explanation, texts, names), facts: context.standing,
      sections: [Section("history", title: texts(nb: "Historikk"), history.table)])
    report.summary = [
      (texts.parts(explanation.fact.data, names)
        + (explanation.rules.map { [texts(nb: "regelsett {0}", $0.revision)] } ?? []))
        .joined(separator: " · ")
    ]
    let reasons = explanation.verdict?.reasons ?? []
    if reasons.count > 1 {
      report.summary += reasons.map { reason in
        let column =
          reason.column == .both ? "" : texts(nb: " (bare {0})", texts.label(reason.column))
        return "– " + texts.cited(reason.failure, in: handle.log, names) + column
      }
    }
    if explanation.verdict == nil {
      report.summary.append(texts(nb: "Dette er ikke en aktivitet, så det er ingenting å telle."))
    }
    report.contract = json(explanation, history.json, texts, names)
    return report
  }

  private static func title(
    _ explanation: Explanation, _ texts: Texts, _ names: PersonNames
  ) -> String {
    let handle = explanation.handle
    guard let verdict = explanation.verdict else {
      return explanation.fact.isWithdrawn ? texts(nb: "{0} er trukket", handle) : "\(handle)"
    }
    let counting = texts.counting(verdict.counts)
    guard !verdict.counts.strict, let main = verdict.reasons.first else {
      return texts(nb: "{0} {1}", handle, counting)
    }
    return texts(
      nb: "{0} {1}: {2}", handle, counting, texts.cited(main.failure, in: handle.log, names))
  }

  private static func json(
    _ explanation: Explanation, _ history: [JSON], _ texts: Texts, _ names: PersonNames
  ) -> JSON {
    let verdict = explanation.verdict
    return [
      "entry": .string("\(explanation.handle)"),
      "strict": .bool(verdict?.counts.strict ?? false),
      "lenient": .bool(verdict?.counts.lenient ?? false),
      "reasons": .array(
        (verdict?.reasons ?? []).map { reason in
          [
            "paragraph": .string(reason.failure.paragraph.rawValue),
            "text": .string(texts.text(reason.failure, in: explanation.handle.log, names)),
            "column": .string(reason.column.rawValue),
          ]
        }),
      "history": .array(history),
    ]
  }
}
