/// Points of each criterion (§ 19). Bands are marginal: each unit earns the points of its own band.
public struct Bands: Hashable, Sendable {
  /// Members.
  public let members: [Band]
  /// Counting lokallag.
  public let lokallag: [Band]
  /// Counting likepersoner.
  public let likepersoner: [Band]
  /// Activity days.
  public let activityDays: [Band]
}

/// From a number on, each further unit earns so many points.
public struct Band: Hashable, Sendable {
  /// The first unit of the band, 1…
  public let from: Int
  /// Points a unit.
  public let points: Int

  init(_ from: Int, _ points: Int) {
    self.from = from
    self.points = points
  }
}

extension [Band] {
  /// Points of so many units.
  public func points(_ count: Int) -> Int {
    var sum = 0
    for (index, band) in enumerated() where count >= band.from {
      let last = index + 1 < self.count ? Swift.min(count, self[index + 1].from - 1) : count
      sum += (last - band.from + 1) * band.points
    }
    return sum
  }

  /// What `more` further units would add.
  public func points(adding more: Int, to count: Int) -> Int {
    points(count + more) - points(count)
  }
}
