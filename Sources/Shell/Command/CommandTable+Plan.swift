import Texts

extension CommandTable {
  static let plans: [CommandSpec] = [
    CommandSpec(
      id: .plan, name: "plan", aliases: ["handlingsplan"],
      parameters: [ParameterSpec(name: "ÅR", kind: .year, isOptional: true)], options: chapter,
      summary: .doesPlan,
      examples: [.init("plan", .examplePlan), .init("plan 2025", .examplePlanOf)], access: .read),
    CommandSpec(
      id: .newGoal, name: "plan ny", aliases: ["plan new"],
      parameters: [ParameterSpec(name: "ÅR", kind: .year, isOptional: true)],
      options: chapter + [OptionSpec("nummer", "number", .count)] + goalTexts,
      summary: .doesNewGoal,
      examples: [
        .init("plan ny", .exampleNewGoalAsked),
        .init(
          "plan ny 2026 --aktivitet \"Åpen kafé hver uke\" --mål \"Færre er ensomme\"",
          .exampleNewGoal),
      ], access: .write),
    CommandSpec(
      id: .linkGoal, name: "plan knytt", aliases: ["plan knyt", "plan link"],
      parameters: [
        ParameterSpec(name: "FØRING", kind: .handle), ParameterSpec(name: "MÅLNR", kind: .count),
      ], summary: .doesLinkGoal, examples: [.init("plan knytt asker-17 1", .exampleLinkGoal)],
      access: .write),
    CommandSpec(
      id: .unlinkGoal, name: "plan løs", aliases: ["plan løys", "plan unlink"],
      parameters: [ParameterSpec(name: "FØRING", kind: .handle)], summary: .doesUnlinkGoal,
      examples: [.init("plan løs asker-17", .exampleUnlinkGoal)], access: .write),
  ]

  static let grants: [CommandSpec] = [
    CommandSpec(
      id: .grants, name: "tilskudd", aliases: ["tilskot", "grant"], summary: .doesGrants,
      examples: [.init("tilskudd", .exampleGrants)], access: .read),
    CommandSpec(
      id: .setGrant, name: "tilskudd sett", aliases: ["tilskot sett", "grant set"],
      parameters: [ParameterSpec(name: "TILSKUDDSÅR", kind: .year)],
      options: [
        OptionSpec("gruppe", "group", .count), OptionSpec("poengverdi", "point-value", .text),
        OptionSpec("grunntilskudd", "basic-grant", .text),
      ], summary: .doesSetGrant,
      examples: [
        .init(
          "tilskudd sett 2027 --gruppe 3 --poengverdi 123,45 --grunntilskudd 1000000",
          .exampleSetGrant)
      ], access: .write),
  ]

  /// What `rett` can state otherwise about a goal; its `--aktivitet` is there for entries too.
  static let goalChanges: [OptionSpec] =
    [OptionSpec("nummer", "number", .count), OptionSpec("år", "year", .year)]
    + goalTexts.filter { $0.name != "aktivitet" }

  private static let goalTexts = [
    OptionSpec("aktivitet", "activity", .text), OptionSpec("mål", "goal", .text),
    OptionSpec("tiltak", "measures", .text), OptionSpec("resultatmål", "result-goal", .text),
  ]

  private static let chapter = [OptionSpec("lag", "chapter", .chapter)]
}
