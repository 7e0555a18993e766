public import Events

/// What Bufdir decided for a grant year, and where it stands.
public struct GrantOnRecord: Hashable, Sendable {
  /// What was decided.
  public let parameters: GrantParametersSet
  /// The event.
  public let handle: Handle
}

/// Net points and kroner of a base year (§ 17 and § 20): exact integers, rounded once, half up, to øre.
public struct Grant: Hashable, Sendable {
  /// What Bufdir decided.
  public let parameters: GrantParametersSet
  /// Net points in tenths, exact.
  public let netPointsTenths: Int
  /// Net points times the value of a point, in tenths of an øre, exact; nil while that value is not known.
  private let variableTenths: Int?

  /// What gross points come to; nil where they are more than can be counted.
  public init?(gross: Int, _ parameters: GrantParametersSet) {
    guard gross <= 1 << 34, let net = GroupFactor.netTenths(gross: gross, group: parameters.group)
    else { return nil }
    self.parameters = parameters
    netPointsTenths = net
    variableTenths = parameters.orePerPoint.map { net * $0 }
  }

  /// The variable grant in øre (§ 17); nil while the value of a point is not known.
  public var variableGrantOre: Int? { variableTenths.map(Self.rounded) }

  /// The basic grant and the variable one in øre (§ 17); nil while one of them is not known.
  public var operatingGrantOre: Int? {
    guard let variableTenths, let basic = parameters.basicGrant else { return nil }
    return Self.rounded(variableTenths + basic * 10)
  }

  // Nothing here is below zero.
  private static func rounded(_ tenths: Int) -> Int { (tenths + 5) / 10 }
}

extension NationalAnswer {
  /// What Bufdir decided for the grant year of this base year; nil where nothing is on record, or the
  /// base year is of no grant year.
  public var grantParameters: GrantParametersSet? {
    GrantYears.grantYear(base: year).flatMap { organisation.grants[$0]?.parameters }
  }

  /// Net points and kroner in a reading; nil where the organisation's group is not on record.
  public func grant(_ column: KeyPath<Both<Int>, Int>) -> Grant? {
    grantParameters.flatMap { Grant(gross: points(column).gross, $0) }
  }
}
