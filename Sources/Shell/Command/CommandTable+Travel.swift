import Texts

extension CommandTable {
  static let travel: [CommandSpec] = [
    CommandSpec(
      id: .receiverKey, name: "nøkkel mottak", aliases: ["key receiving"],
      parameters: [ParameterSpec(name: "LAG", kind: .chapter, isOptional: true)],
      options: [
        OptionSpec("ny", "new", nil), OptionSpec("passord", "passphrase", nil),
      ] + signing, summary: .doesReceiverKey,
      examples: [
        .init("nøkkel mottak", .exampleReceiverKey),
        .init("nøkkel mottak --ny", .exampleNewReceiverKey),
      ], access: .write),
    CommandSpec(
      id: .requestKey, name: "nøkkel be", aliases: ["key request"],
      parameters: [ParameterSpec(name: "LAG", kind: .text)],
      options: [
        OptionSpec("passord", "passphrase", nil), OptionSpec("ut", "out", .file),
      ] + signing, summary: .doesRequestKey,
      examples: [.init("nøkkel be asker --ut asker.nøkkel", .exampleRequestKey)], access: .write),
    CommandSpec(
      id: .answerKey, name: "nøkkel svar", aliases: ["key answer"],
      parameters: [ParameterSpec(name: "FIL", kind: .file)],
      options: [
        OptionSpec("bekreft", "confirm", nil), OptionSpec("ut", "out", .file),
      ] + signing, summary: .doesAnswerKey,
      examples: [
        .init("nøkkel svar asker.nøkkel --ut asker.svar", .exampleAnswerKey)
      ], access: .write),
    CommandSpec(
      id: .takeKey, name: "nøkkel ta", aliases: ["key take"],
      parameters: [ParameterSpec(name: "FIL", kind: .file)], options: signing,
      summary: .doesTakeKey, examples: [.init("nøkkel ta asker.svar", .exampleTakeKey)],
      access: .write),
    CommandSpec(
      id: .send, name: "send", aliases: [],
      parameters: [ParameterSpec(name: "LAG", kind: .chapter)],
      options: [
        OptionSpec("til", "to", .file), OptionSpec("fra", "from", .count),
        OptionSpec("alt", "all", nil), OptionSpec("med-opplysninger", "with-personal-data", nil),
        OptionSpec("åpen", "open", nil), OptionSpec("ja", "yes", nil),
        OptionSpec("ut", "out", .file),
      ] + signing, summary: .doesSend,
      examples: [
        .init("send asker --til varde-mottak+mental-helse+1f0c22e9+AQID…", .exampleSend),
        .init("send asker --med-opplysninger", .exampleSendPayloads),
        .init("send asker --fra 40", .exampleSendFrom),
        .init("send asker --åpen", .exampleSendOpen),
      ], access: .write),
    CommandSpec(
      id: .receive, name: "motta", aliases: ["ta imot", "receive"],
      parameters: [ParameterSpec(name: "FIL", kind: .file, repeats: true)],
      options: [
        OptionSpec("bytt-gren", "switch-branch", nil), OptionSpec("bekreft", "confirm", nil),
      ] + signing, summary: .doesReceive,
      examples: [
        .init("motta asker-1-58.vardepost barum-1-20.vardepost", .exampleReceive),
        .init("motta asker-1-58.vardepost --bytt-gren", .exampleReceiveBranch),
      ], access: .write),
    CommandSpec(
      id: .recordAgain, name: "før på nytt", aliases: ["record again"],
      parameters: [ParameterSpec(name: "FIL", kind: .file, isOptional: true)],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("alle", "all", nil),
      ] + signing, summary: .doesRecordAgain,
      examples: [
        .init("før på nytt", .exampleRecordAgain),
        .init("før på nytt asker-1-58.vardepost", .exampleRecordAgainFile),
      ], access: .write),
    CommandSpec(
      id: .logStatus, name: "lag status", aliases: ["chapters status"],
      options: [
        OptionSpec("purring", "reminder", nil), OptionSpec("stille", "silent", .count),
      ], summary: .doesLogStatus,
      examples: [
        .init("lag status", .exampleLogStatus),
        .init("lag status --purring --stille 90", .exampleReminder),
      ], access: .read),
  ]
}
