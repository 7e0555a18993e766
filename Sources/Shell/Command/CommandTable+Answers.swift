import Texts

extension CommandTable {
  static let answers: [CommandSpec] = [
    CommandSpec(
      id: .report, name: "rapport", aliases: ["report"],
      parameters: [
        ParameterSpec(name: "RAPPORT", kind: .report),
        ParameterSpec(name: "ÅR", kind: .year, isOptional: true),
      ],
      options: part + toFile + [OptionSpec("dato", "date", .date)], summary: .doesReport,
      examples: [
        .init("rapport bufdir 2025", .exampleBufdir),
        .init("rapport likepersoner 2025 --lag asker", .exampleLikepersoner),
        .init("rapport bufdir 2025 --per 2026-01-31", .exampleCursorOnce),
        .init("rapport plan 2026 --lag asker", .examplePlanReport),
        .init("rapport bufdir 2025 --fil bufdir.xlsx", .exampleReportFile),
      ], access: .read),
    CommandSpec(
      id: .drill, name: "bor", aliases: ["drill"],
      parameters: [ParameterSpec(name: "TALL", kind: .figure)], options: part + toFile,
      summary: .doesDrill,
      examples: [
        .init("bor bufdir-2025/2c", .exampleDrill), .init("bor usikre", .exampleDrillDoubtful),
        .init("bor endring-2", .exampleDrillChanges),
      ], access: .read),
    CommandSpec(
      id: .compare, name: "sammenlign", aliases: ["samanlikn", "compare"],
      parameters: [
        ParameterSpec(name: "RAPPORT", kind: .report), ParameterSpec(name: "ÅR", kind: .year),
        ParameterSpec(name: "A", kind: .cursor),
        ParameterSpec(name: "B", kind: .cursor, isOptional: true),
      ],
      options: [OptionSpec("liste", "list", nil)], summary: .doesCompare,
      examples: [
        .init("sammenlign bufdir 2025 2026-01-31", .exampleCompare),
        .init("sammenlign bufdir 2025 2026-01-31 2026-09-15 --liste", .exampleCompareTwo),
        .init("sammenlign bufdir 2025 sentralt-926", .exampleCompareSeal),
      ], access: .read),
    CommandSpec(
      id: .explain, name: "forklar", aliases: ["explain"],
      parameters: [ParameterSpec(name: "FØRING", kind: .handle, isOptional: true)],
      summary: .doesExplain,
      examples: [.init("forklar asker-17", .exampleExplain)], access: .read),
    CommandSpec(
      id: .show, name: "vis", aliases: ["show"],
      parameters: [ParameterSpec(name: "FØRING", kind: .handle, isOptional: true)],
      summary: .doesShow,
      examples: [
        .init("vis asker-17", .exampleShow), .init("vis sentralt-926", .exampleShowSeal),
      ], access: .read),
  ]
}
