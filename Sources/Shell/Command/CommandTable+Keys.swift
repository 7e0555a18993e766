import Texts

extension CommandTable {
  static let keys: [CommandSpec] = [
    CommandSpec(
      id: .keys, name: "nøkkel", aliases: ["nøkkel vis", "key", "key show"],
      summary: .doesKeys, examples: [.init("nøkkel", .exampleKeys)], access: .read),
    CommandSpec(
      id: .newKey, name: "nøkkel ny", aliases: ["key new"],
      parameters: [ParameterSpec(name: "LAG", kind: .chapter, isOptional: true, repeats: true)],
      options: [
        OptionSpec("passord", "passphrase", nil), OptionSpec("fra-sentralt", "from-central", nil),
      ] + signing,
      summary: .doesNewKey,
      examples: [
        .init("nøkkel ny", .exampleNewKey),
        .init("nøkkel ny asker --passord", .exampleNewKeyOfLog),
        .init("nøkkel ny asker --fra-sentralt", .exampleNewKeyByCentral),
      ], access: .write),
    CommandSpec(
      id: .trustKey, name: "nøkkel kjenn", aliases: ["key trust"],
      parameters: [ParameterSpec(name: "NØKKEL", kind: .text)],
      options: [OptionSpec("ord", "words", .text)], summary: .doesTrustKey,
      examples: [
        .init(
          "nøkkel kjenn vitne.example/w1+3d5a8d7c+BCLw… --ord \"vitnet i Bergen\"",
          .exampleTrustKey)
      ], access: .none),
    CommandSpec(
      id: .distrustKey, name: "nøkkel avvis", aliases: ["key distrust"],
      parameters: [ParameterSpec(name: "NØKKEL", kind: .text)], summary: .doesDistrustKey,
      examples: [.init("nøkkel avvis vitne.example/w1", .exampleDistrustKey)], access: .none),
  ]
}
