import Application
import LineEditing
import Reports
import Texts

extension Session {
  /// `hvelv`: how the vault stands.
  func showVault(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let (until, sessions) = (vault.opening?.until, vaultSessions)
    let standing = try keeping { () throws(ApplicationError) in
      try registry.vaultStanding(until: until, sessions)
    }
    write(.vault(standing, at: path ?? "", try context()), line)
    return .done
  }

  /// `hvelv åpne`: for a while; in the shell for it alone, else for the commands that follow.
  func openVault(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let minutes = try minutes(line)
    let registry = try requiredRegistry()
    let byCode = line.has("kode")
    if registry.isWithoutPassphrase, !byCode {
      try keeping { () throws(ApplicationError) in try registry.requireOpenVault() }
      remark(texts(.vaultAlwaysOpen))
      return .done
    }
    if !isShell {
      // Before anybody types a passphrase for nothing.
      do throws(VaultSessionError) { try vaultSessions.check() } catch {
        throw .application(.vault(.session(error)))
      }
    }
    try byCode ? openWithCode(registry, line) : openWithPassphrase(registry, line)
    let opening = VaultOpening(
      minutes: minutes, from: registry.environment.clock(), byCode: byCode)
    vault.opening = opening
    if !isShell {
      let sessions = vaultSessions
      try keeping { () throws(ApplicationError) in try registry.keepVault(opening, in: sessions) }
    }
    remark(texts(.vaultIsOpen, texts.moment(opening.until)))
    if byCode { remark(texts(.vaultOpenByCode)) }
    return .done
  }

  /// `hvelv lås`: at once, here and for the commands that follow.
  func lockVault(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let sessions = vaultSessions
    vault.opening = nil
    try keeping { () throws(ApplicationError) in
      try registry.lockVault()
      try registry.forgetVault(in: sessions)
    }
    // The passphrase file of the whole sitting would open it again.
    globals["passordfil"] = nil
    remark(texts(.vaultIsLocked))
    return .done
  }

  private func minutes(_ line: ParsedCommand) throws(CommandFailure) -> Int {
    guard let text = line.parameters.first else { return VaultAtHand.minutes }
    guard let minutes = Int(text), 1...VaultOpening.maximum ~= minutes else {
      throw .usage(.badMinutes)
    }
    return minutes
  }

  /// The file that holds a secret of the command itself.
  func secretFile(_ line: ParsedCommand) -> String? {
    line[option: "passordfil"] ?? globals["passordfil"]?.last
  }

  private func openWithPassphrase(
    _ registry: Registry, _ line: ParsedCommand
  ) throws(CommandFailure) {
    if let path = secretFile(line) {
      let passphrase = try secret(inFile: path)
      return try keeping { () throws(ApplicationError) in
        try registry.openVault(passphrase: passphrase)
      }
    }
    guard mayAsk else { throw .usage(.secretNotAsked) }
    try openAsking(registry)
  }

  private func openWithCode(_ registry: Registry, _ line: ParsedCommand) throws(CommandFailure) {
    guard registry.hasRecoveryCode else { throw .application(.vault(.noCode)) }
    if let path = secretFile(line) {
      let code = try secret(inFile: path)
      return try keeping { () throws(ApplicationError) in try registry.openVault(code: code) }
    }
    guard mayAsk else { throw .usage(.codeNotSaid) }
    try asking { () throws(CommandFailure) in
      guard case .text(let code) = try ask(prompt: texts(.vaultCode) + ": ") else {
        throw .interrupted
      }
      try keeping { () throws(ApplicationError) in try registry.openVault(code: code) }
    }
  }
}
