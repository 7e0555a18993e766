import Application
import LineEditing
import Texts

extension Session {
  /// `hvelv passord`: a passphrase, another one, or none any more.
  func changePassphrase(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    if line.has("fjern") { return try removePassphrase(registry, line) }
    let isFirst = registry.isWithoutPassphrase
    try showOneselfAgain(registry, line)
    let new = try newVaultPassphrase(line)
    let sessions = vaultSessions
    try keeping { () throws(ApplicationError) in
      try registry.setPassphrase(new)
      try registry.forgetVault(in: sessions)
    }
    vault.opening = isShell ? openingAsked(registry) : nil
    remark(texts(isFirst ? .passphraseSet : .passphraseChanged))
    if !registry.hasRecoveryCode { try showNewCode(registry) }
    return .done
  }

  /// `hvelv kode`: a new recovery code.
  func newRecoveryCode(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    try showOneselfAgain(registry, line)
    try showNewCode(registry)
    return .done
  }

  /// Makes a recovery code and shows it, once; on a terminal it is asked back.
  func showNewCode(_ registry: Registry) throws(CommandFailure) {
    let groups = try keeping { () throws(ApplicationError) in try registry.makeRecoveryCode() }
    let lines = stride(from: 0, to: groups.count, by: 3).map { first in
      groups[first..<first + 3].joined(separator: " ")
    }
    console.write(texts(.recoveryCode) + "\n")
    for line in lines { console.write("  " + line + "\n") }
    remark(texts(.recoveryCodeOnce))
    guard mayAsk, let first = groups.first else { return }
    while case .text(let typed) = try ask(prompt: texts(.recoveryCodeBack) + ": ") {
      if typed.lowercased() == first { return }
      remark(texts(.recoveryCodeNotSo))
    }
  }

  private func removePassphrase(
    _ registry: Registry, _ line: ParsedCommand
  ) throws(CommandFailure) -> ExitCode {
    guard !registry.isWithoutPassphrase else { throw .application(.vault(.noPassphrase)) }
    try showOneselfAgain(registry, line)
    if !line.has("ja") {
      guard mayAsk else { throw .usage(.missingOption("ja", command: "hvelv passord --fjern")) }
      guard try confirm(texts(.removePassphraseQuestion), standing: false) else {
        throw .declined
      }
    }
    let sessions = vaultSessions
    try keeping { () throws(ApplicationError) in
      try registry.removePassphrase()
      try registry.forgetVault(in: sessions)
    }
    vault.opening = nil
    remark(texts(.passphraseRemoved))
    return .done
  }

  /// Opens the vault with the present passphrase, also where it is open: whoever finds a shell open is not
  /// to change its locks. Not asked where there is none, or where the recovery code was typed.
  private func showOneselfAgain(
    _ registry: Registry, _ line: ParsedCommand
  ) throws(CommandFailure) {
    guard !registry.isWithoutPassphrase else {
      return try keeping { () throws(ApplicationError) in try registry.requireOpenVault() }
    }
    if !registry.isVaultLocked, vault.opening?.byCode == true { return }
    if let path = secretFile(line) {
      let passphrase = try secret(inFile: path)
      return try keeping { () throws(ApplicationError) in
        try registry.openVault(passphrase: passphrase)
      }
    }
    guard mayAsk else { throw .usage(.secretNotAsked) }
    let wasLocked = registry.isVaultLocked
    try openAsking(registry)
    if wasLocked, isShell { vault.opening = openingAsked(registry) }
  }

  private func newVaultPassphrase(_ line: ParsedCommand) throws(CommandFailure) -> NewPassphrase {
    if let path = line[option: "ny-passordfil"] { return try newPassphrase(inFile: path) }
    guard mayAsk else { throw .usage(.newPassphraseNotSaid) }
    while true {
      if let new = try askNewPassphrase() { return new }
      remark(texts(.passphraseEmpty))
    }
  }
}
