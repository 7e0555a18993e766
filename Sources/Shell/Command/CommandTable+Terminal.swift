import Texts

extension CommandTable {
  static let terminal: [CommandSpec] = [
    CommandSpec(
      id: .language, name: "språk", aliases: ["mål", "language"],
      parameters: [ParameterSpec(name: "SPRÅK", kind: .language, isOptional: true)],
      summary: .doesLanguage,
      examples: [.init("språk", .exampleLanguage), .init("språk nn", .exampleLanguageSet)],
      access: .none),
    CommandSpec(
      id: .readFile, name: "les", aliases: ["read"],
      parameters: [ParameterSpec(name: "FIL", kind: .file)], summary: .doesReadFile,
      examples: [
        .init("les desember.txt", .exampleReadFile),
        .init("les desember.txt --fortsett", .exampleReadFileOn),
      ], access: .read),
    CommandSpec(
      id: .completionScript, name: "fullføring", aliases: ["completion"],
      parameters: [ParameterSpec(name: "SKALL", kind: .shell)], summary: .doesCompletionScript,
      examples: [.init("fullføring bash", .exampleCompletionScript)], access: .none),
    CommandSpec(
      id: .manual, name: "manual", aliases: ["man"], summary: .doesManual,
      examples: [.init("manual", .exampleManual)], access: .none),
  ]

  static let leaving: [CommandSpec] = [
    CommandSpec(
      id: .help, name: "hjelp", aliases: ["help", "?"],
      parameters: [
        ParameterSpec(name: "KOMMANDO", kind: .command, isOptional: true, repeats: true)
      ],
      summary: .doesHelp,
      examples: [
        .init("hjelp logg", .exampleHelp), .init("hjelp ny leder", .exampleHelpTask),
        .init("hjelp alt", .exampleHelpAll),
      ], access: .none),
    CommandSpec(
      id: .quit, name: "avslutt", aliases: ["slutt", "exit", "quit"], summary: .doesQuit,
      access: .none),
  ]
}
