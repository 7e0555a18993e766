package import Application
import Events
package import Projections
import Texts

extension Report {
  /// The value of a comparison that other programs rely on.
  package static func comparisonJSON(
    _ comparison: Comparison, _ a: Cursor?, _ b: Cursor?, _ context: ReportContext
  ) -> JSON {
    var members: [JSON.Member] = [.init("baseYear", .integer(comparison.after.year))]
    members += context.kind
    members += [
      .init("before", side(comparison.before, a)), .init("after", side(comparison.after, b)),
      .init(
        "difference",
        .object(
          columns.map { name, column in
            .init(name, difference(comparison, column))
          })),
      .init("changes", .array(comparison.changes.map { json($0, context) })),
    ]
    return .object(members)
  }

  /// A change, as in the list of a comparison.
  package static func json(_ change: Change, _ context: ReportContext) -> JSON {
    var members: [JSON.Member] = [
      .init("figure", .string(BufdirFigure(change.figure).rawValue)),
      .init("handle", .string("\(change.subject.handle)")),
      .init("chapter", .string("\(change.subject.chapter)")),
    ]
    switch change.subject {
    case .entry(_, let on, let kind):
      members += [.init("on", .string("\(on)")), .init("kind", .string(kind.rawValue))]
    case .likeperson(let person, let enrolment):
      members += [
        .init("person", .string("\(person)")),
        .init("label", .string(context.names(enrolment.log)(person))),
      ]
    case .chapter, .service: break
    }
    members += [
      .init("strict", .integer(change.delta.strict)),
      .init("lenient", .integer(change.delta.lenient)),
      .init("cause", .string(change.cause.rawValue)),
      .init("events", .array(change.events.map { .string("\($0)") })),
    ]
    return .object(members)
  }

  private static let columns = [("strict", \Both<Int>.strict), ("lenient", \Both<Int>.lenient)]

  private static func side(_ totals: Totals, _ cursor: Cursor?) -> JSON {
    .object(
      [
        .init("knownAs", cursor?.json ?? .null), .init("ruleSet", .string(totals.rules.revision)),
        .init("logs", .integer(totals.logs)), .init("events", .integer(totals.events)),
      ]
        + columns.map { name, column in
          .init(
            name,
            figures {
              totals[$0][keyPath: column]
            } points: { path in
              (column == \.strict ? totals.points.strict : totals.points.lenient)[keyPath: path]
            })
        })
  }

  private static func difference(
    _ comparison: Comparison, _ column: KeyPath<Both<Int>, Int>
  ) -> JSON {
    let (a, b) = (comparison.before, comparison.after)
    return figures {
      b[$0][keyPath: column] - a[$0][keyPath: column]
    } points: { path in
      column == \.strict
        ? b.points.strict[keyPath: path] - a.points.strict[keyPath: path]
        : b.points.lenient[keyPath: path] - a.points.lenient[keyPath: path]
    }
  }

  /// As in the report itself, with the services told one by one.
  private static func figures(
    _ count: (Set<Figure>) -> Int, points: (KeyPath<Points, Int>) -> Int
  ) -> JSON {
    [
      "activityDays": [
        "total": .integer(count(Figure.allDays)), "grupper": .integer(count([.days(.group)])),
        "oppsøkende": .integer(count([.days(.visit)])),
        "likepersonskurs": .integer(count([.days(.course)])),
      ],
      "likepersoner": .integer(count([.likepersoner])),
      "lokallag": .integer(count([.lokallag])), "members": .integer(count([.members])),
      "otherForms": [
        "likepersonstelefon": .integer(count([.service(.likepersonstelefon)])),
        "digitalExchange": .integer(count([.service(.digitalExchange)])),
      ],
      "points": [
        "members": .integer(points(\.members)), "lokallag": .integer(points(\.lokallag)),
        "likepersoner": .integer(points(\.likepersoner)),
        "activityDays": .integer(points(\.activityDays)),
        "otherForms": .integer(points(\.otherForms)), "gross": .integer(points(\.gross)),
      ],
    ]
  }
}
