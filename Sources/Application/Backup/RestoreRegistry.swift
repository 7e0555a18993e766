package import EventLog
import Vault

/// Puts a registry back from its backup, and makes it forget what was forgotten since, before anybody can
/// open it.
package struct RestoreRegistry {
  private let workshop: any BackupWorkshop
  private let opener: any RegistryOpener
  private let keys: any KeyStore

  /// - Parameter keys: where it is noted what was forgotten.
  package init(
    _ workshop: any BackupWorkshop, opener: any RegistryOpener, keys: any KeyStore
  ) {
    self.workshop = workshop
    self.opener = opener
    self.keys = keys
  }

  /// What was put back, and how many erasures were applied to it.
  package struct Outcome: Hashable, Sendable {
    /// Both manifests.
    package let restored: BackupReader.Restored
    /// Erasures that are noted in the key folder.
    package let erasures: Int
    /// Whether the registry is a demo.
    package let isDemo: Bool
  }

  /// Puts it at a path where nothing is.
  package func run(
    registryArchive: String, keysArchive: String, to destination: String
  ) throws(BackupError) -> Outcome {
    var erasures = 0
    var isDemo = false
    let restored = try BackupReader(workshop).read(
      registryArchive: registryArchive, keysArchive: keysArchive, to: destination
    ) { folder, manifests throws(ApplicationError) in
      guard let vault = VaultID(manifests.registry.registry.description) else {
        preconditionFailure("both are 32 hexadecimal digits")
      }
      let notes = try noted(vault)
      erasures = notes.count
      let registry: Registry
      do throws(RegistryOpenError) { registry = try opener.open(folder) } catch {
        throw .restored(error)
      }
      guard registry.privates.vault.id == vault else { throw .restored(.notARegistry) }
      isDemo = registry.isDemo
      try registry.prepareRestored(notes)
    }
    return Outcome(restored: restored, erasures: erasures, isDemo: isDemo)
  }

  private func noted(_ vault: VaultID) throws(ApplicationError) -> [ErasureNote] {
    do throws(KeyStoreError) { return try keys.erasures(of: vault) } catch { throw .keys(error) }
  }
}

extension Registry {
  /// What a backup of it is named by.
  package var backupID: BackupManifest.RegistryID {
    guard let id = BackupManifest.RegistryID(privates.vault.id.description) else {
      preconditionFailure("both are 32 hexadecimal digits")
    }
    return id
  }

  /// A registry that may only be read has no access log, and is not to be copied with all its files.
  package func requireAccessLog() throws(ApplicationError) {
    if accesses == nil, privates.isLocked { throw .privateStore(.readOnly) }
  }

  /// Notes outside the registry what is about to be forgotten in it, from now on. Where there is no key
  /// folder nothing is noted.
  ///
  /// - Parameter open: the key folder; called each time.
  package func noteErasures(in open: @escaping () throws(KeyStoreError) -> any KeyStore) {
    let vault = privates.vault.id
    privates.journal = { notes throws(PrivateStoreError) in
      do throws(KeyStoreError) { try open().note(notes, of: vault) } catch {
        if case .nowhere = error { return }
        throw .notNoted
      }
    }
  }
}
