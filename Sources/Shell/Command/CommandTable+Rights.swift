import Texts

extension CommandTable {
  static let rights: [CommandSpec] = [
    CommandSpec(
      id: .subjectAccess, name: "innsyn", aliases: ["subject-access"],
      parameters: [ParameterSpec(name: "PERSON", kind: .person)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesSubjectAccess,
      examples: [
        .init("innsyn KN", .exampleSubjectAccess),
        .init("innsyn p-7f3a --format json", .exampleSubjectAccessErased),
      ], access: .read),
    CommandSpec(
      id: .consent, name: "samtykke", aliases: ["consent"],
      parameters: [ParameterSpec(name: "PERSON", kind: .person)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesConsent,
      examples: [.init("samtykke KN", .exampleConsent)], access: .read),
    CommandSpec(
      id: .giveConsent, name: "samtykke gi", aliases: ["samtykke gje", "consent give"],
      parameters: consent, options: consentOptions, summary: .doesGiveConsent,
      examples: [.init("samtykke gi KN kontaktliste", .exampleGiveConsent)], access: .write),
    CommandSpec(
      id: .withdrawConsent, name: "samtykke trekk", aliases: ["consent withdraw"],
      parameters: consent, options: consentOptions, summary: .doesWithdrawConsent,
      examples: [
        .init("samtykke trekk KN kontaktliste --dato \"i går\"", .exampleWithdrawConsent)
      ], access: .write),
    CommandSpec(
      id: .retention, name: "oppbevaring", aliases: ["retention"], options: retentionOptions,
      summary: .doesRetention,
      examples: [
        .init("oppbevaring", .exampleRetention),
        .init("oppbevaring --dato 2027-01-01", .exampleRetentionOn),
      ], access: .read),
    CommandSpec(
      id: .retain, name: "oppbevaring utfør", aliases: ["retention apply"],
      options: [OptionSpec("lag", "chapter", .chapter), OptionSpec("ja", "yes", nil)],
      summary: .doesRetain, examples: [.init("oppbevaring utfør", .exampleRetain)], access: .write),
  ]

  private static let consent = [
    ParameterSpec(name: "PERSON", kind: .person),
    ParameterSpec(name: "FORMÅL", kind: .consentPurpose),
  ]

  private static let consentOptions = [
    OptionSpec("lag", "chapter", .chapter), OptionSpec("dato", "date", .date),
  ]

  private static let retentionOptions = [
    OptionSpec("lag", "chapter", .chapter), OptionSpec("dato", "date", .date),
  ]
}
