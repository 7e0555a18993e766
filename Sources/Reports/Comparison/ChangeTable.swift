import Events
package import Projections
import Texts

extension Report.Section {
  /// Changes one by one, each with what opens it. Also a part of other reports.
  package static func changes(
    _ changes: [Change], title: String? = nil, _ context: ReportContext
  ) -> Report.Section {
    Report.Section("changes", title: title, ChangeTable(changes, context).table)
  }
}

extension Report {
  /// The changes behind a difference (`bor endring`).
  ///
  /// - Parameter title: which, as `Endringer i bufdir 2025`.
  package static func changes(
    _ changes: [Change], title: String, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: title, facts: context.compared.facts(), sections: [.changes(changes, context)])
    let (strict, lenient) = (changes.terms(\.strict), changes.terms(\.lenient))
    // Terms of several figures are not of one kind.
    if Set(changes.map { BufdirFigure($0.figure).rawValue.first }).count == 1 {
      report.summary = [
        texts.equation(.strict, strict), texts.equation(.lenient, lenient),
      ]
    }
    report.notes = [
      changes.first.map { texts(nb: "«vis {0}» åpner.", $0.subject.handle) }
        ?? texts(nb: "Ingenting er endret.")
    ]
    return report
  }
}

extension Texts {
  fileprivate func equation(_ column: ReadingColumn, _ terms: [[Change].Term]) -> String {
    let total = difference(terms.reduce(0) { $0 + $1.amount })
    return terms.isEmpty
      ? self(nb: "{0}: {1}", capitalized(label(column)), total)
      : self(nb: "{0}: {1} = {2}", capitalized(label(column)), total, sum(terms))
  }
}

/// One change a row.
struct ChangeTable {
  private(set) var table: Table
  private let context: ReportContext

  /// So many events of a change are told on a line; programs get all of them.
  private static let shownEvents = 3

  init(_ changes: [Change], _ context: ReportContext) {
    self.context = context
    let texts = context.texts
    table = Table([
      .init("figure", texts(nb: "tall"), .word),
      .init("handle", texts(nb: "åpnes med"), .word),
      .init("subject", texts(nb: "hva")),
      .init("strict", texts(nb: "streng"), .number),
      .init("lenient", texts(nb: "romslig"), .number),
      .init("cause", texts(nb: "årsak")),
      .init("events", texts(nb: "hendelser"), isExtra: true),
    ])
    for change in changes {
      table.add([
        .text(BufdirFigure(change.figure).rawValue), .text(change.subject.handle),
        .text(text(change.subject)), difference(change.delta.strict),
        difference(change.delta.lenient),
        .shown(texts.label(change.cause), value: .string(change.cause.rawValue)),
        .shown(
          text(change.events), value: .array(change.events.map { .string("\($0)") })),
      ])
    }
  }

  private func difference(_ value: Int) -> Table.Cell {
    .shown(context.texts.difference(value), value: .integer(value))
  }

  private func text(_ subject: Change.Subject) -> String {
    let texts = context.texts
    return switch subject {
    case .entry(_, let on, let kind): "\(texts.label(kind)) \(texts.date(on))"
    case .likeperson(let person, let enrolment): context.names(enrolment.log)(person)
    case .chapter(let code, _): "\(code)"
    case .service(let service, _): texts.label(service)
    }
  }

  private func text(_ events: [Handle]) -> String {
    let texts = context.texts
    let shown = events.prefix(Self.shownEvents).map { "\($0)" }.joined(separator: ", ")
    let more = events.count - Self.shownEvents
    return more > 0 ? texts(nb: "{0} og {1} til", shown, more) : shown
  }
}
