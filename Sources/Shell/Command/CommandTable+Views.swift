import Texts

extension CommandTable {
  static let views: [CommandSpec] = [
    CommandSpec(
      id: .showMonth, name: "vis måned", aliases: ["vis månad", "show month"],
      parameters: [ParameterSpec(name: "MÅNED", kind: .text, isOptional: true, repeats: true)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesShowMonth,
      examples: [
        .init("vis måned", .exampleShowMonth), .init("vis måned mars 2025", .exampleShowMonthOf),
      ], access: .read),
    CommandSpec(
      id: .showYear, name: "vis år", aliases: ["show year"],
      parameters: [ParameterSpec(name: "ÅR", kind: .year, isOptional: true)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesShowYear,
      examples: [.init("vis år 2025", .exampleShowYear)], access: .read),
    CommandSpec(
      id: .search, name: "søk", aliases: ["search"],
      parameters: [ParameterSpec(name: "TEKST", kind: .text, repeats: true)],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("alle", "all", nil),
        OptionSpec("år", "year", .year),
      ], summary: .doesSearch,
      examples: [
        .init("søk Vardåsen", .exampleSearch), .init("søk tur kari --år 2025", .exampleSearchYear),
      ], access: .read),
  ]

  static let checks: [CommandSpec] = [
    CommandSpec(
      id: .missing, name: "mangler", aliases: ["manglar", "missing"],
      parameters: [ParameterSpec(name: "ÅR", kind: .year, isOptional: true)],
      options: part + toFile + [
        OptionSpec("brev", "letter", nil), OptionSpec("sammenlign-personer", "compare-people", nil),
      ], summary: .doesMissing,
      examples: [
        .init("mangler 2025 --lag asker", .exampleMissing),
        .init("mangler 2025 --lag asker --brev", .exampleMissingLetter),
        .init("mangler 2025 --sammenlign-personer", .exampleMissingPeople),
      ], access: .read),
    CommandSpec(
      id: .verify, name: "kontroller", aliases: ["verify"],
      parameters: [ParameterSpec(name: "FIL|MAPPE", kind: .file, isOptional: true)],
      options: [
        OptionSpec("hoder", "heads", nil), OptionSpec("mot", "against", .file),
        OptionSpec("nøkkel", "key", .text),
      ],
      summary: .doesVerify,
      examples: [
        .init("kontroller", .exampleVerify),
        .init("kontroller asker-17.tlog-proof", .exampleVerifyFile),
        .init("kontroller --mot sentralt.txt", .exampleVerifyAgainst),
      ], access: .read),
    CommandSpec(
      id: .accesses, name: "tilgang", aliases: ["accesses"],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("person", "person", .person),
        OptionSpec("siden", "since", .date),
      ],
      summary: .doesAccesses,
      examples: [
        .init("tilgang --siden 2026-11-01", .exampleAccesses),
        .init("tilgang --lag asker --person KN", .exampleAccessesOf),
      ], access: .read),
    CommandSpec(
      id: .cursor, name: "per", aliases: ["at"],
      parameters: [ParameterSpec(name: "NÅR", kind: .cursor, isOptional: true, repeats: true)],
      summary: .doesCursor,
      examples: [
        .init("per 2026-01-31", .exampleCursor), .init("per bufdir-2025", .exampleCursorSeal),
        .init("per sentralt.txt", .exampleCursorFile), .init("per nå", .exampleCursorNow),
      ], access: .read),
    CommandSpec(
      id: .replay, name: "spill av", aliases: ["spel av", "replay"],
      parameters: [ParameterSpec(name: "ÅR", kind: .year, isOptional: true)],
      summary: .doesReplay, examples: [.init("spill av 2025", .exampleReplay)], access: .read),
  ]
}
