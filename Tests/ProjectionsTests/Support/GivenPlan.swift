import Events

extension EventData {
  static func goal(_ number: Int, _ year: Int = 2025) -> EventData {
    .planAdopted(PlanAdopted(year: year, number: number))
  }

  static func linked(_ entry: Int, to goal: Int) -> EventData {
    .goalLinked(GoalLinked(entry: entry, goal: goal))
  }

  static func unlinked(_ entry: Int) -> EventData { .goalUnlinked(GoalUnlinked(entry: entry)) }

  static func grant(
    _ year: Int = 2027, group: Int = 3, _ orePerPoint: Int? = nil, basic: Int? = nil
  ) -> EventData {
    .grantParametersSet(
      GrantParametersSet(
        grantYear: year, group: group, orePerPoint: orePerPoint, basicGrant: basic))
  }
}
