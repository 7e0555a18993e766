import Events
import Vault

extension Registry {
  /// Whether a passphrase or a code is wanted before anything personal can be read or recorded. A
  /// registry that can only be read has no vault to open.
  package var isVaultLocked: Bool { accesses != nil && privates.isLocked }

  /// Whether the vault opens for everybody who has the folder.
  package var isWithoutPassphrase: Bool { has(.keyFile) }

  /// Throws what a recording command would while the vault is locked.
  package func requireOpenVault() throws(ApplicationError) {
    guard isVaultLocked else { return }
    throw isWithoutPassphrase ? .vault(.keyFileMissing) : .privateStore(.locked)
  }

  /// Opens the vault.
  ///
  /// - Throws: `.vault(.wrongPassphrase)`, `.vault(.noPassphrase)`, or what is wrong with the lock.
  package func openVault(passphrase: String) throws(ApplicationError) {
    let key = try unlocking { () throws(VaultError) in
      try privates.vault.key(passphrase: passphrase)
    }
    privates.vault.open(with: key)
  }

  /// Opens the vault with the recovery code as somebody typed it.
  package func openVault(code text: String) throws(ApplicationError) {
    let code: RecoveryCode
    do throws(RecoveryCodeProblem) { code = try RecoveryCode(text) } catch {
      throw .vault(.notACode(error))
    }
    let key = try unlocking { () throws(VaultError) in try privates.vault.key(code: code) }
    privates.vault.open(with: key)
  }

  /// Throws unless it is the vault's passphrase.
  package func checkVault(passphrase: String) throws(ApplicationError) {
    _ = try unlocking { () throws(VaultError) in
      try privates.vault.key(passphrase: passphrase)
    }
  }

  /// Forgets the key, in this process.
  ///
  /// - Throws: `.vault(.alwaysOpen)` where the next command would have it again from its file.
  package func lockVault() throws(ApplicationError) {
    if isWithoutPassphrase { throw .vault(.alwaysOpen) }
    privates.vault.lock()
  }

  func has(_ kind: LockKind) -> Bool {
    let locks = (try? privates.vault.keys.locks()) ?? []
    return locks.contains { $0.kind == kind }
  }

  func unlocking<T>(_ body: () throws(VaultError) -> T) throws(ApplicationError) -> T {
    do throws(VaultError) { return try body() } catch {
      switch error {
      case .lock(let kind, let problem): throw .vault(VaultRefusal(kind, problem))
      case .store(let error): throw .privateStore(error)
      }
    }
  }
}

extension Registry {
  /// Opens the vault with what was kept when somebody opened it; how it was opened, nil when nothing is.
  package func resumeVault(_ sessions: any VaultSessions) -> VaultOpening? {
    let now = environment.clock()
    sessions.sweep(at: now)
    guard isVaultLocked, let session = sessions.session(of: privates.vault.id, at: now) else {
      return nil
    }
    let key = RegistryKey(bytes: session.key)
    // One of another copy would seal what nothing opens.
    guard (try? privates.vault.fits(key)) == true else { return nil }
    privates.vault.open(with: key)
    return session.opening
  }

  /// Keeps the key for the commands that follow.
  package func keepVault(
    _ opening: VaultOpening, in sessions: any VaultSessions
  ) throws(ApplicationError) {
    let key = try privately { () throws(PrivateStoreError) in try privates.vault.openKey() }
    let session = VaultSession(privates.vault.id, opening, key: key.key.bytes)
    do throws(VaultSessionError) { try sessions.keep(session) } catch {
      throw .vault(.session(error))
    }
  }

  /// Destroys what is kept for the commands that follow.
  package func forgetVault(in sessions: any VaultSessions) throws(ApplicationError) {
    do throws(VaultSessionError) { try sessions.forget(privates.vault.id) } catch {
      throw .vault(.session(error))
    }
  }
}
