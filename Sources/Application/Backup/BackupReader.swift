package import EventLog

/// Puts a registry back from its two archives. It is made beside its place and moved there at the end:
/// what is refused leaves nothing behind.
package struct BackupReader {
  private let workshop: any BackupWorkshop

  /// - Parameter workshop: the disk.
  package init(_ workshop: any BackupWorkshop) { self.workshop = workshop }

  /// What was put back.
  package struct Restored: Hashable, Sendable {
    /// The manifest of the archive without the keys.
    package let registry: BackupManifest
    /// The manifest of the archive with the keys.
    package let keys: BackupManifest
  }

  /// Unpacks and compares both archives, and puts the registry at a path where nothing is.
  ///
  /// - Parameter prepare: what must be done before anybody can open the registry, above all every erasure
  ///   that the log tells of, in a folder that is not yet in its place; what it opens it closes.
  package func read(
    registryArchive: String, keysArchive: String, to destination: String,
    prepare: (_ folder: String, _ restored: Restored) throws(ApplicationError) -> Void
  ) throws(BackupError) -> Restored {
    try workshop.requireNothing(at: destination)
    return try workshop.working(beside: destination) { folder throws(BackupError) in
      let registry = try Unpacking(workshop, kind: .registry, folder: folder).run(registryArchive)
      let keys = try Unpacking(workshop, kind: .keys, folder: folder).run(keysArchive)
      try Self.checkPair(registry, keys)
      try examine(registry, keys, in: folder)
      let restored = Restored(registry: registry, keys: keys)
      do throws(ApplicationError) { try prepare(folder, restored) } catch {
        throw .afterwards(error)
      }
      try workshop.move(folder, to: destination)
      return restored
    }
  }

  /// Throws unless the keys are of the same registry, and new enough for it.
  static func checkPair(
    _ registry: BackupManifest, _ keys: BackupManifest
  ) throws(BackupError) {
    guard registry.registry == keys.registry, registry.organisation == keys.organisation else {
      throw .foreign
    }
    guard keys.lastKey >= registry.lastKey else {
      throw .half(registry: registry.lastKey, keys: keys.lastKey)
    }
  }

  // The digests say that the files are those of the manifests; this, that the manifests are theirs.
  private func examine(
    _ registry: BackupManifest, _ keys: BackupManifest, in folder: String
  ) throws(BackupError) {
    for file in BackupKind.allCases.flatMap(\.files) { try workshop.examine(file, in: folder) }
    let log = try workshop.log(in: folder)
    guard log.organisation == registry.organisation, log.heads.count == registry.logs.count else {
      throw .heads(nil)
    }
    for (found, stated) in zip(log.heads, registry.logs) where found != stated {
      throw .heads(stated.log)
    }
    guard try workshop.lastKeyUsed(in: folder) == registry.lastKey else {
      throw .altered(.personal)
    }
    guard try workshop.lastKeyKept(in: folder) == keys.lastKey else { throw .altered(.keys) }
    let missing = try workshop.peopleWithoutKey(in: folder)
    guard missing == 0 else { throw .halfPeople(missing) }
  }
}
