package import EventLog
package import Events

/// Makes a backup of a registry that is in use: two archives, neither of any use without the other.
package struct BackupWriter {
  private let workshop: any BackupWorkshop
  private let progress: BackupProgress

  /// - Parameters:
  ///   - workshop: the disk.
  ///   - progress: called now and then with the number of bytes packed and read back, and of all.
  package init(
    _ workshop: any BackupWorkshop, progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) {
    self.progress = BackupProgress(progress)
    self.workshop = WatchedWorkshop(workshop, self.progress)
  }

  /// What is to be backed up, and where to.
  package struct Request: Sendable {
    /// Folder of the registry.
    package let registry: String
    /// What its keys name it by.
    package let id: BackupManifest.RegistryID
    /// Path of the archive without the keys; nothing may be there.
    package let registryArchive: String
    /// Path of the archive with the keys; nothing may be there.
    package let keysArchive: String
    /// Whether both may lie in one folder.
    package let allowsSamePlace: Bool

    /// A backup to be made.
    package init(
      registry: String, id: BackupManifest.RegistryID, registryArchive: String,
      keysArchive: String, allowsSamePlace: Bool = false
    ) {
      self.registry = registry
      self.id = id
      self.registryArchive = registryArchive
      self.keysArchive = keysArchive
      self.allowsSamePlace = allowsSamePlace
    }
  }

  /// A backup that is on disk and was read back.
  package struct Made: Hashable, Sendable {
    /// The manifest of the archive without the keys.
    package let registry: BackupManifest
    /// The manifest of the archive with the keys.
    package let keys: BackupManifest
  }

  /// Makes both archives, or neither.
  ///
  /// - Parameter note: called when nothing but the copying is left to do, before anything is copied;
  ///   nothing is when it throws.
  package func write(
    _ request: Request, made: Instant, noting note: () throws(ApplicationError) -> Void = {}
  ) throws(BackupError) -> Made {
    try checkPlaces(request)
    // The archives' names are taken first: an hour of copying is not lost to a name that is taken.
    return try workshop.making(request.registryArchive) { sink throws(BackupError) in
      try workshop.making(request.keysArchive) { keysSink throws(BackupError) in
        do throws(ApplicationError) { try note() } catch { throw .afterwards(error) }
        return try fill(request, made, sink, keysSink)
      }
    }
  }

  private func checkPlaces(_ request: Request) throws(BackupError) {
    let registry = try workshop.folder(of: request.registry)
    for path in [request.registryArchive, request.keysArchive] {
      let folder = try workshop.folder(of: path)
      guard folder != registry, !folder.hasPrefix(registry + "/") else {
        throw .insideRegistry(path: path)
      }
    }
    let place = try workshop.folder(of: request.keysArchive)
    let other = try workshop.folder(of: request.registryArchive)
    guard request.allowsSamePlace || place != other else { throw .samePlace(folder: place) }
  }

  private func fill(
    _ request: Request, _ made: Instant, _ sink: any BackupSink, _ keysSink: any BackupSink
  ) throws(BackupError) -> Made {
    // The order makes copies of different moments fit together, with no lock over all of them. A payload
    // is put before its event, and a key is made before anything is sealed under it. So what the log's
    // copy speaks of was in the private store when that was copied later, and what that is sealed under
    // was among the keys when they were copied last. The other way there can be more than is needed:
    // payloads without an event, settled at the next opening, and keys that nothing is sealed under.
    let (registry, log) = try workshop.working(beside: request.registryArchive) {
      folder throws(BackupError) in
      let files = try copy(.registry, request.registry, to: folder)
      let log = try workshop.log(in: folder)
      let manifest = BackupManifest(
        kind: .registry, registry: request.id, organisation: log.organisation, made: made,
        lastKey: try workshop.lastKeyUsed(in: folder), logs: log.heads, files: files)
      // Packed, and read back.
      progress.begin(2 * files.reduce(0) { $0 + $1.size })
      try pack(manifest, from: folder, to: sink)
      return (manifest, log)
    }
    // Beside their own archive: keys must not come near the other one, not even for a moment.
    let keys = try workshop.working(beside: request.keysArchive) { folder throws(BackupError) in
      let files = try copy(.keys, request.registry, to: folder)
      let manifest = BackupManifest(
        kind: .keys, registry: request.id, organisation: log.organisation, made: made,
        lastKey: try workshop.lastKeyKept(in: folder), logs: [], files: files)
      try pack(manifest, from: folder, to: keysSink)
      return manifest
    }
    try BackupReader.checkPair(registry, keys)
    for (path, manifest) in [(request.registryArchive, registry), (request.keysArchive, keys)] {
      let reading = Unpacking(workshop, kind: manifest.kind, folder: nil)
      guard try reading.run(path) == manifest else { throw .altered(.manifest) }
    }
    return Made(registry: registry, keys: keys)
  }

  private func copy(
    _ kind: BackupKind, _ registry: String, to folder: String
  ) throws(BackupError) -> [BackupManifest.Contents] {
    var contents: [BackupManifest.Contents] = []
    for file in kind.files {
      guard try workshop.copy(file, of: registry, to: folder) else {
        throw .file(path: "\(registry)/\(file.rawValue)", .notFound)
      }
      contents.append(try measure(file, in: folder))
    }
    if let file = kind.optional, try workshop.copy(file, of: registry, to: folder) {
      contents.append(try measure(file, in: folder))
    }
    return contents
  }

  private func measure(
    _ file: BackupFile, in folder: String
  ) throws(BackupError) -> BackupManifest.Contents {
    let source = try workshop.open("\(folder)/\(file.rawValue)")
    var hasher = ContentHasher()
    var size = 0
    while true {
      let part = try source.read(atMost: TarWriter.partSize)
      if part.isEmpty { break }
      hasher.add(part)
      size += part.count
      guard size < TarHeader.sizeLimit else { throw .tooLarge(file) }
    }
    return BackupManifest.Contents(file: file, size: size, digest: hasher.digest)
  }

  private func pack(
    _ manifest: BackupManifest, from folder: String, to sink: any BackupSink
  ) throws(BackupError) {
    let bytes = manifest.bytes
    guard bytes.count <= BackupManifest.maximumLength else { throw .tooLarge(.manifest) }
    // Seconds fill eleven octal digits in the year 2242; instants end before.
    let tar = TarWriter(sink, modified: Int(manifest.made.milliseconds / 1_000))
    try tar.add(.manifest, bytes)
    for file in manifest.files {
      let source = try workshop.open("\(folder)/\(file.file.rawValue)")
      try tar.add(file.file, size: file.size, from: source)
    }
    try tar.finish()
  }
}
