import Texts

extension CommandTable {
  static let exportTiles = CommandSpec(
    id: .exportTiles, name: "eksporter hendelseslogg", aliases: ["export event-log"],
    parameters: [ParameterSpec(name: "LAG", kind: .chapter, isOptional: true)],
    options: [
      OptionSpec("ut", "out", .folder), OptionSpec("med-hendelser", "with-events", nil),
      OptionSpec("ja", "yes", nil),
    ] + signing,
    summary: .doesExportTiles,
    examples: [
      .init("eksporter hendelseslogg asker --ut asker-logg", .exampleExportTiles),
      .init("eksporter hendelseslogg asker --ut til-revisor --med-hendelser", .exampleTilesEvents),
    ], access: .read)

  static let transparency: [CommandSpec] = [
    CommandSpec(
      id: .seal, name: "forsegl", aliases: ["seal"],
      parameters: [
        ParameterSpec(name: "HVA", kind: .sealable, isOptional: true),
        ParameterSpec(name: "ÅR", kind: .year, isOptional: true),
      ],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("ut", "out", .file),
        OptionSpec("med", "with", .file),
        OptionSpec("uten-kjent-hode", "without-known-head", nil),
      ] + signing,
      summary: .doesSeal,
      examples: [
        .init("forsegl", .exampleSeal), .init("forsegl bufdir 2025", .exampleSealReport),
        .init("forsegl sentralt-812 --ut bufdir-2025.segl", .exampleSealAgain),
        .init("forsegl --med medsignatur.txt", .exampleSealWith),
      ], access: .write),
    CommandSpec(
      id: .prove, name: "bevis", aliases: ["prove"],
      parameters: [ParameterSpec(name: "HVA", kind: .handle)],
      options: [
        OptionSpec("siden", "since", .text), OptionSpec("med-innhold", "with-content", nil),
        OptionSpec("ut", "out", .file),
      ] + signing,
      summary: .doesProve,
      examples: [
        .init("bevis asker-17 --ut asker-17.tlog-proof", .exampleProve),
        .init("bevis sentralt --siden 4812", .exampleProveSince),
      ], access: .read),
    CommandSpec(
      id: .witness, name: "vitne", aliases: ["witness"],
      parameters: [ParameterSpec(name: "FIL", kind: .file)],
      options: [
        OptionSpec("navn", "name", .text), OptionSpec("nøkkel", "key", .text),
        OptionSpec("ut", "out", .file),
      ] + signing,
      summary: .doesWitness, examples: [.init("vitne sentralt.txt", .exampleWitness)],
      access: .none),
    CommandSpec(
      id: .newWitness, name: "vitne ny", aliases: ["witness new"],
      parameters: [ParameterSpec(name: "NAVN", kind: .text)],
      options: [OptionSpec("passord", "passphrase", nil)] + signing, summary: .doesNewWitness,
      examples: [.init("vitne ny vitne.example/bergen", .exampleNewWitness)], access: .none),
  ]
}
