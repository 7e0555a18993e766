import Events
package import Projections

extension BufdirFigure {
  /// The counted figures that this one is the sum of; nil for one that only has points.
  package var counted: Set<Figure>? {
    switch self {
    case .likepersoner: [.likepersoner]
    case .activityDays: Figure.allDays
    case .groups: [.days(.group)]
    case .visits: [.days(.visit)]
    case .courses: [.days(.course)]
    case .lokallag: [.lokallag]
    case .members: [.members]
    case .otherForms: [.service(.likepersonstelefon), .service(.digitalExchange)]
    case .likepersonstelefon: [.service(.likepersonstelefon)]
    case .digitalExchange: [.service(.digitalExchange)]
    case .gross: nil
    }
  }

  /// The figure of the report that a counted figure is.
  init(_ figure: Figure) {
    self =
      switch figure {
      case .likepersoner: .likepersoner
      case .days(.group): .groups
      case .days(.visit): .visits
      case .days(.course): .courses
      case .lokallag: .lokallag
      case .members: .members
      case .service(.likepersonstelefon): .likepersonstelefon
      case .service(.digitalExchange): .digitalExchange
      }
  }

  /// Points of the criterion; nil for a figure without points of its own.
  var points: KeyPath<Points, Int>? {
    switch self {
    case .likepersoner: \.likepersoner
    case .activityDays: \.activityDays
    case .lokallag: \.lokallag
    case .members: \.members
    case .otherForms: \.otherForms
    case .gross: \.gross
    default: nil
    }
  }
}
