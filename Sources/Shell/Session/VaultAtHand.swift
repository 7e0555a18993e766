import Application
import Events
import Texts

/// How the vault stands in a sitting.
struct VaultAtHand {
  /// How long it is open; nil while it is locked, and where nothing ends it.
  var opening: VaultOpening?
  /// The file with its passphrase, for the command at hand.
  var file: String?
  /// Whether that file stands on one line of a shell: then it opens the vault for a while only.
  var isForAWhile = false
  /// Whether somebody has been told that it is locked.
  var isTold = false
  /// Whether the lines typed before have been given to the editor.
  var isRecalled = false

  /// How long it stays open unless somebody says otherwise, in minutes.
  static let minutes = 15
}

extension Session {
  /// How often a passphrase or a code can be wrong.
  static let attempts = 3

  /// Locks a vault whose time is out; opens it with the file that the command line names.
  func readyVault(_ line: ParsedCommand) throws(CommandFailure) {
    closeVaultInTime()
    let isItsOwn = CommandTable.spec(line.id).options.contains { $0.name == "passordfil" }
    vault.file = (isItsOwn ? nil : line[option: "passordfil"]) ?? globals["passordfil"]?.last
    vault.isForAWhile = isShell && globals["passordfil"] == nil
    // What opens or locks it says so itself.
    if line.id.isOfVault { vault.file = nil }
    if let registry { try openWithFile(registry) }
  }

  /// Opens the vault of a registry that was just opened, as somebody did for a while or as the command
  /// line says.
  func resumeVault(_ registry: Registry) throws(CommandFailure) {
    vault.opening = registry.resumeVault(vaultSessions)
    try openWithFile(registry)
  }

  private func openWithFile(_ registry: Registry) throws(CommandFailure) {
    guard let path = vault.file, registry.isVaultLocked else { return }
    let passphrase = try secret(inFile: path)
    try keeping { () throws(ApplicationError) in try registry.openVault(passphrase: passphrase) }
    if vault.isForAWhile { vault.opening = openingAsked(registry) }
  }

  /// How long it stays open once somebody was asked.
  func openingAsked(_ registry: Registry) -> VaultOpening {
    VaultOpening(
      minutes: VaultAtHand.minutes, from: registry.environment.clock(), byCode: false)
  }

  private func closeVaultInTime() {
    guard let registry, let opening = vault.opening,
      opening.isOver(at: registry.environment.clock())
    else { return }
    vault.opening = nil
    do throws(ApplicationError) { try registry.lockVault() } catch { return }
    if mayAsk { remark(texts(.vaultTimeIsOut)) }
  }

  /// Opens the vault for what records, or hands out contact data: with the passphrase of whoever sits there.
  func openVaultToRecord(_ line: ParsedCommand) throws(CommandFailure) {
    guard needsVault(line) else { return }
    let registry = try requiredRegistry()
    guard registry.cursor == nil, registry.isVaultLocked else { return }
    // A public key is shown to anybody.
    if line.id == .receiverKey, try receiverKeyHere(line) != nil { return }
    guard mayAsk, registry.hasPassphrase else {
      return try keeping { () throws(ApplicationError) in try registry.requireOpenVault() }
    }
    remark(texts(.vaultIsWanted))
    try openAsking(registry)
    if isShell { vault.opening = openingAsked(registry) }
  }

  private func needsVault(_ line: ParsedCommand) -> Bool {
    switch line.id {
    case .report:
      line.parameters.first.flatMap { ShellWords<ReportKind>.reports.typed($0) }?.hasContactData
        == true
    case .missing: line.has("sammenlign-personer")
    case .importForms: !line.has("mal")
    case .whoAmI: line.has("navn") || line.has("rolle") || line.has("annen")
    case .send: line.has("med-opplysninger")
    default: CommandTable.spec(line.id).access == .write
    }
  }

  /// Asks for the passphrase until it is the right one, three times at most.
  func openAsking(_ registry: Registry) throws(CommandFailure) {
    try asking { () throws(CommandFailure) in
      let passphrase = try askSecret(texts(.vaultPassphrase))
      try keeping { () throws(ApplicationError) in try registry.openVault(passphrase: passphrase) }
    }
  }

  /// Runs what asks, again while the answer is wrong.
  func asking(_ body: () throws(CommandFailure) -> Void) throws(CommandFailure) {
    for _ in 1..<Self.attempts {
      do throws(CommandFailure) { return try body() } catch {
        switch error {
        case .application(.vault(.wrongPassphrase)), .application(.vault(.wrongCode)),
          .application(.vault(.notACode)):
          tell(error)
        default: throw error
        }
      }
    }
    try body()
  }

  /// Says once that names are not shown because the vault is locked, where somebody reads it; whether
  /// it is.
  @discardableResult
  func remarkIfLocked() -> Bool {
    guard let registry, registry.isVaultLocked else { return false }
    if console.remarksAreSeen, !vault.isTold {
      vault.isTold = true
      remark(texts(.vaultHidesNames))
    }
    return true
  }

  /// Gives the editor the lines typed before, once they can be read.
  func recallLines() {
    guard let recall, let registry, !vault.isRecalled, !registry.isVaultLocked else { return }
    vault.isRecalled = true
    for line in registry.lines { recall(line) }
  }
}
