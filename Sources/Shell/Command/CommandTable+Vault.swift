import Texts

extension CommandTable {
  static let vault: [CommandSpec] = [
    CommandSpec(
      id: .vault, name: "hvelv", aliases: ["kvelv", "vault"], summary: .doesVault,
      examples: [.init("hvelv", .exampleVault)], access: .read),
    CommandSpec(
      id: .openVault, name: "hvelv åpne", aliases: ["kvelv opne", "vault open"],
      parameters: [ParameterSpec(name: "MINUTTER", kind: .count, isOptional: true)],
      options: [OptionSpec("kode", "code", nil)] + signing, summary: .doesOpenVault,
      examples: [
        .init("hvelv åpne", .exampleOpenVault), .init("hvelv åpne 60", .exampleOpenVaultLonger),
        .init("hvelv åpne --kode", .exampleOpenVaultByCode),
      ], access: .read),
    CommandSpec(
      id: .lockVault, name: "hvelv lås", aliases: ["kvelv lås", "vault lock"],
      summary: .doesLockVault, examples: [.init("hvelv lås", .exampleLockVault)], access: .read),
    CommandSpec(
      id: .passphrase, name: "hvelv passord", aliases: ["kvelv passord", "vault passphrase"],
      options: [
        OptionSpec("ny-passordfil", "new-passphrase-file", .file),
        OptionSpec("fjern", "unset", nil), OptionSpec("ja", "yes", nil),
      ] + signing, summary: .doesPassphrase,
      examples: [
        .init("hvelv passord", .examplePassphrase),
        .init("hvelv passord --fjern", .examplePassphraseGone),
      ], access: .read),
    CommandSpec(
      id: .recoveryCode, name: "hvelv kode", aliases: ["kvelv kode", "vault code"],
      options: signing, summary: .doesRecoveryCode,
      examples: [.init("hvelv kode", .exampleRecoveryCode)], access: .read),
  ]
}

extension CommandID {
  /// Whether it is about the vault: what is typed then is not kept.
  var isOfVault: Bool {
    switch self {
    case .vault, .openVault, .lockVault, .passphrase, .recoveryCode: true
    default: false
    }
  }
}
