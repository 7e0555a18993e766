/// Why a vault did not open, or its locks were not changed.
package enum VaultError: Error, Hashable, Sendable {
  /// A lock of a kind did not open.
  case lock(LockKind, VaultLockProblem)
  /// The keys could not be read or written.
  case store(PrivateStoreError)
}

extension Vault {
  /// The registry's key behind the passphrase; the vault stays as it is. A lock that asks for more than a
  /// file may is refused before anything is computed.
  package func key(passphrase: String) throws(VaultError) -> RegistryKey {
    let lock = try lock(.passphrase)
    do throws(VaultLockProblem) { return try lock.opened(passphrase: passphrase, in: id) } catch {
      throw .lock(.passphrase, error)
    }
  }

  /// The registry's key behind the recovery code; the vault stays as it is.
  package func key(code: RecoveryCode) throws(VaultError) -> RegistryKey {
    let lock = try lock(.recovery)
    do throws(VaultLockProblem) { return try lock.opened(secret: code.bytes, in: id) } catch {
      throw .lock(.recovery, error)
    }
  }

  /// Whether a key kept elsewhere is this vault's: it unwraps the newest of the keys.
  package func fits(_ key: RegistryKey) throws(VaultError) -> Bool {
    try storing { () throws(PrivateStoreError) in
      let newest = try keys.newest()
      guard newest > 0, case .active(let sealed) = try keys.key(.number(newest)) else {
        return true
      }
      return key.unwrap(sealed, .number(newest), in: id) != nil
    }
  }

  /// Puts the vault under a passphrase, in place of the one before or of the key file, which is destroyed.
  ///
  /// - Throws: `.store(.locked)` unless it is open.
  package func setPassphrase(_ passphrase: String, cost: ScryptCost) throws(VaultError) {
    try storing { () throws(PrivateStoreError) in
      try keys.set(
        VaultLock(
          try openKey(), passphrase: passphrase, in: id, salt: draw(16), cost: cost))
      try keys.removeLock(.keyFile)
    }
    // After its lock: whoever has a copy of the file opens nothing with it here.
    keyPlace?.destroy()
  }

  /// Puts the vault under a key file in place of the passphrase.
  package func removePassphrase() throws(VaultError) {
    try storing { () throws(PrivateStoreError) in
      let key = try openKey()
      guard let keyPlace else { throw .readOnly }
      let lock = try Self.lock(key, of: id, .keyFile, keyPlace: keyPlace, random: draw)
      try keys.set(lock)
      try keys.removeLock(.passphrase)
    }
  }

  /// A recovery code in place of the one before, which opens nothing any more.
  package func makeRecoveryCode() throws(VaultError) -> RecoveryCode {
    let code = RecoveryCode(bytes: draw(20))
    try storing { () throws(PrivateStoreError) in
      try keys.set(
        VaultLock(.recovery, try openKey(), secret: code.bytes, in: id, nonce: draw(12)))
    }
    return code
  }

  private func lock(_ kind: LockKind) throws(VaultError) -> VaultLock {
    let locks = try storing { () throws(PrivateStoreError) in try keys.locks() }
    guard let lock = locks.first(where: { $0.kind == kind }) else { throw .lock(kind, .noSuchLock) }
    return lock
  }

  private func storing<T>(_ body: () throws(PrivateStoreError) -> T) throws(VaultError) -> T {
    do throws(PrivateStoreError) { return try body() } catch { throw .store(error) }
  }
}
