import Events

extension Golden {
  static let plan: [Golden] = [
    Golden(
      "plan-adopted.v1",
      Fixed.bare(
        41, .planAdopted(PlanAdopted(year: 2025, number: 3)), private: Fixed.commitment)),
    Golden(
      "goal-linked.v1", Fixed.bare(42, .goalLinked(GoalLinked(entry: 17, goal: 41)), cause: 17)),
    Golden("goal-unlinked.v1", Fixed.bare(43, .goalUnlinked(GoalUnlinked(entry: 17)))),
    Golden(
      "grant-parameters-set.v1",
      Fixed.bare(
        44,
        .grantParametersSet(
          GrantParametersSet(
            grantYear: 2027, group: 3, orePerPoint: 12_345, basicGrant: 100_000_000)),
        log: .central)),
    Golden(
      "grant-parameters-set.v1.minimal",
      Fixed.bare(
        44, .grantParametersSet(GrantParametersSet(grantYear: 2027, group: 3)), log: .central)),
  ]
}
