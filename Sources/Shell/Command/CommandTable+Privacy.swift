import Texts

extension CommandTable {
  static let forgetting: [CommandSpec] = [
    CommandSpec(
      id: .forget, name: "glem", aliases: ["gløym", "erase"],
      parameters: [
        ParameterSpec(name: "PERSON|FØRING", kind: .person),
        ParameterSpec(name: "TEKST", kind: .erasable, isOptional: true, repeats: true),
      ],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("også-bevis", "evidence-too", nil),
        OptionSpec("ja", "yes", nil),
      ],
      summary: .doesForget,
      examples: [
        .init("glem KN", .exampleForget),
        .init("glem KN --også-bevis --ja", .exampleForgetEvidence),
        .init("glem asker-17 merknad", .exampleForgetText),
      ], access: .write)
  ]
}
