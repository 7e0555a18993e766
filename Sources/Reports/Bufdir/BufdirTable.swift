import Events
import Projections
import Texts

/// The rows of the Bufdir report.
struct BufdirTable {
  private let texts: Texts
  private(set) var table: Table

  init(_ answer: NationalAnswer, _ texts: Texts) {
    self.texts = texts
    table = Table([
      .init("figure", ""),
      .init("strict", texts(nb: "streng"), .number),
      .init("lenient", texts(nb: "romslig"), .number),
      .init("points", texts(nb: "poeng"), .number),
      .init("lenientPoints", texts(nb: "poeng romslig"), .number, isExtra: true),
    ])
    let (strict, lenient) = (answer.points(\.strict), answer.points(\.lenient))
    func points(_ criterion: KeyPath<Points, Int>) -> Both<Int> {
      Both(strict: strict[keyPath: criterion], lenient: lenient[keyPath: criterion])
    }
    func days(_ activity: ActivityClass) -> Both<Int> { answer.days[activity] ?? .zero }
    add(.likepersoner, answer.likepersoner, points(\.likepersoner))
    add(.activityDays, answer.allDays, points(\.activityDays))
    add(.groups, days(.group))
    add(.visits, days(.visit))
    add(.courses, days(.course))
    add(.lokallag, answer.lokallag, points(\.lokallag))
    add(.members, Both(strict: answer.members, lenient: answer.members), points(\.members))
    add(.otherForms, nil, points(\.otherForms))
    add(.likepersonstelefon, answer.services[.likepersonstelefon] != nil)
    add(.digitalExchange, answer.services[.digitalExchange] != nil)
    add(.gross, nil, points(\.gross))
  }

  private mutating func add(
    _ figure: BufdirFigure, _ counts: Both<Int>?, _ points: Both<Int>? = nil
  ) {
    add(
      figure,
      [
        .number(counts?.strict), .number(counts?.lenient), .number(points?.strict),
        .number(points?.lenient),
      ])
  }

  private mutating func add(_ figure: BufdirFigure, _ isAnnounced: Bool) {
    add(figure, [.yesOrNo(isAnnounced), .yesOrNo(isAnnounced), .empty, .empty])
  }

  private mutating func add(_ figure: BufdirFigure, _ cells: [Table.Cell]) {
    table.add(
      [.text(texts.label(figure))] + cells, address: figure.rawValue,
      depth: figure.rawValue.count - 1)
  }
}

extension Texts {
  /// What a figure of the Bufdir report counts.
  package func label(_ figure: BufdirFigure) -> String {
    switch figure {
    case .likepersoner: self(nb: "Tellende likepersoner")
    case .activityDays: self(nb: "Aktivitetsdager")
    case .groups: label(ActivityClass.group)
    case .visits: label(ActivityClass.visit)
    case .courses: label(ActivityClass.course)
    case .lokallag: self(nb: "Tellende lokallag")
    case .members: self(nb: "Medlemmer")
    case .otherForms: self(nb: "Andre former")
    case .likepersonstelefon: label(Service.likepersonstelefon)
    case .digitalExchange: label(Service.digitalExchange)
    case .gross: self(nb: "Bruttopoeng")
    }
  }
}
