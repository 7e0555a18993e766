import Texts

extension CommandTable {
  static let entries: [CommandSpec] = [
    CommandSpec(
      id: .log, name: "logg", aliases: ["log"],
      parameters: [
        ParameterSpec(name: "AKTIVITET", kind: .activity, isOptional: true, repeats: true)
      ],
      options: entryOptions, summary: .doesLog,
      examples: [
        .init("logg", .exampleLogGuided),
        .init(
          "logg samtalegruppe --dato 2025-12-01 --varighet 60 --deltakere 4 --leder OÅ",
          .exampleLogWhole),
        .init("logg møteplass --mål 1", .exampleLogGoal),
      ], access: .write),
    CommandSpec(
      id: .repeatEntry, name: "gjenta", aliases: ["repeat"],
      parameters: [
        ParameterSpec(name: "AKTIVITET", kind: .activity, isOptional: true, repeats: true)
      ],
      options: entryOptions, summary: .doesRepeat,
      examples: [
        .init("gjenta møteplass", .exampleRepeat),
        .init("gjenta møteplass i går 9 deltakere ja", .exampleRepeatWhole),
      ], access: .write),
    CommandSpec(
      id: .series, name: "serie", aliases: ["series"],
      parameters: [
        ParameterSpec(name: "AKTIVITET", kind: .activity, isOptional: true, repeats: true)
      ],
      options: entryOptions.filter { $0.name != "dato" && $0.name != "deltakere" } + [
        OptionSpec("fra", "from", .date), OptionSpec("til", "to", .date),
        OptionSpec("deltakere-hver", "participants-each", .text),
      ], summary: .doesSeries,
      examples: [
        .init("serie møteplass", .exampleSeries),
        .init("serie møteplass --til 2026-12-15", .exampleSeriesComing),
      ], access: .write),
    CommandSpec(
      id: .drafts, name: "kladd", aliases: ["draft", "drafts"],
      parameters: [ParameterSpec(name: "NUMMER", kind: .draft, isOptional: true)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesDrafts,
      examples: [.init("kladd", .exampleDrafts), .init("kladd 1", .exampleDraft)],
      access: .write),
    CommandSpec(
      id: .removeDraft, name: "kladd slett", aliases: ["draft delete"],
      parameters: [ParameterSpec(name: "NUMMER", kind: .draft)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesRemoveDraft,
      examples: [.init("kladd slett 1", .exampleRemoveDraft)], access: .write),
  ]
}
