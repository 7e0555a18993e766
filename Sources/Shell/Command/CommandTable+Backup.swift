import Texts

extension CommandTable {
  static let backups: [CommandSpec] = [
    CommandSpec(
      id: .backup, name: "sikkerhetskopi", aliases: ["backup"],
      parameters: [
        ParameterSpec(name: "REGISTERFIL", kind: .file),
        ParameterSpec(name: "NØKKELFIL", kind: .file),
      ],
      options: [OptionSpec("samme-sted", "same-place", nil)], summary: .doesBackup,
      examples: [
        .init(
          "sikkerhetskopi /media/minne/asker.tar /media/safe/asker-nøkler.tar", .exampleBackup)
      ], access: .read),
    CommandSpec(
      id: .restore, name: "gjenopprett", aliases: ["restore"],
      parameters: [
        ParameterSpec(name: "REGISTERFIL", kind: .file),
        ParameterSpec(name: "NØKKELFIL", kind: .file), ParameterSpec(name: "MAPPE", kind: .file),
      ],
      summary: .doesRestore,
      examples: [
        .init("gjenopprett asker.tar asker-nøkler.tar asker.varde", .exampleRestore)
      ], access: .none),
    CommandSpec(
      id: .confirmRestored, name: "gjenopprett bekreft", aliases: ["restore confirm"],
      options: [
        OptionSpec("mot", "against", .file),
        OptionSpec("uten-kjent-hode", "without-known-head", nil),
      ],
      summary: .doesConfirmRestored,
      examples: [.init("gjenopprett bekreft --mot hode.txt", .exampleConfirmRestored)],
      access: .write),
  ]
}
