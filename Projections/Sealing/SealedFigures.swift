public import Events

extension NationalAnswer {
  /// The figures as a seal states them, ascending by address: counts in both readings, with points where
  /// the figure gives any. Figures 5 and 6 are points themselves.
  public var sealedFigures: [SealedFigure] {
    let days = Dictionary(
      uniqueKeysWithValues: ActivityClass.allCases.map { ($0.figure, self.days[$0] ?? .zero) })
    var counts = days
    counts[.likepersoner] = likepersoner
    counts[.activityDays] = allDays
    counts[.lokallag] = lokallag
    counts[.members] = Both(strict: members, lenient: members)
    for service in Service.allCases {
      counts[service.figure] =
        Both(
          strict: services[service] != nil, lenient: services[service] != nil
        ).counted
    }
    return Self.figures(counts, rules)
  }

  /// The figures that counts give: classes of days are summed to figure 2, points added to those that
  /// give any, 5 and 6 derived.
  static func figures(
    _ counts: [FigureAddressWord: Both<Int>], _ rules: RuleSet
  ) -> [SealedFigure] {
    func count(_ figure: FigureAddressWord) -> Both<Int> { counts[figure] ?? .zero }
    func points(_ column: KeyPath<Both<Int>, Int>) -> Points {
      Points(
        members: rules.bands.members.points(count(.members)[keyPath: column]),
        lokallag: rules.bands.lokallag.points(count(.lokallag)[keyPath: column]),
        likepersoner: rules.bands.likepersoner.points(count(.likepersoner)[keyPath: column]),
        activityDays: rules.bands.activityDays.points(count(.activityDays)[keyPath: column]),
        otherForms: rules.otherFormPoints
          * (count(.likepersonstelefon)[keyPath: column] + count(.digitalExchange)[keyPath: column])
      )
    }
    let (strict, lenient) = (points(\.strict), points(\.lenient))
    return FigureAddressWord.allCases.map { address in
      let criterion = address.criterion
      let points = criterion.map {
        Both(strict: strict[keyPath: $0], lenient: lenient[keyPath: $0])
      }
      let shown = address == .otherForms || address == .gross ? points : count(address)
      return SealedFigure(
        address: address, lenient: shown?.lenient ?? 0, strict: shown?.strict ?? 0,
        pointsLenient: points?.lenient, pointsStrict: points?.strict)
    }
  }
}

extension FigureAddressWord {
  /// The points it gives; nil for a part of another figure.
  var criterion: KeyPath<Points, Int>? {
    switch self {
    case .likepersoner: \.likepersoner
    case .activityDays: \.activityDays
    case .lokallag: \.lokallag
    case .members: \.members
    case .otherForms: \.otherForms
    case .gross: \.gross
    case .groups, .visits, .courses, .likepersonstelefon, .digitalExchange: nil
    }
  }
}

/// What a seal's list adds up to, a line at a time: how a seal is checked without its registry.
public struct ContributionSums {
  private var counts: [FigureAddressWord: Both<Int>] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds a line.
  public mutating func add(_ contribution: Contribution) {
    counts[contribution.figure, default: .zero] += contribution.amount
    if [.groups, .visits, .courses].contains(contribution.figure) {
      counts[.activityDays, default: .zero] += contribution.amount
    }
  }

  /// The figures, by a rule set.
  public func figures(_ rules: RuleSet) -> [SealedFigure] {
    NationalAnswer.figures(counts, rules)
  }
}
