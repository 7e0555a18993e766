import EventLog

/// Reads one archive from beginning to end and compares it with its own manifest.
struct Unpacking {
  private let workshop: any BackupWorkshop
  private let kind: BackupKind
  private let folder: String?

  /// - Parameter folder: where the files go; nil when they are only to be looked at.
  init(_ workshop: any BackupWorkshop, kind: BackupKind, folder: String?) {
    self.workshop = workshop
    self.kind = kind
    self.folder = folder
  }

  func run(_ path: String) throws(BackupError) -> BackupManifest {
    var tar = TarReader(try workshop.open(path), kind)
    let manifest = try readManifest(&tar)
    guard manifest.kind == kind else { throw .otherKind(expected: kind) }
    for expected in manifest.files {
      guard let header = try tar.next(), header.file == expected.file, header.size == expected.size
      else { throw tar.problem(.notAsListed) }
      try readFile(expected, header, tar)
    }
    guard try tar.next() == nil else { throw tar.problem(.notAsListed) }
    return manifest
  }

  private func readManifest(_ tar: inout TarReader) throws(BackupError) -> BackupManifest {
    guard let header = try tar.next(), header.file == .manifest,
      header.size <= BackupManifest.maximumLength
    else { throw tar.problem(.manifestNotFirst) }
    var bytes: [UInt8] = []
    try tar.contents(of: header) { bytes += $0 }
    do throws(TransparencyFormatError) { return try BackupManifest(bytes) } catch {
      throw .manifest(kind, error)
    }
  }

  private func readFile(
    _ expected: BackupManifest.Contents, _ header: TarHeader, _ tar: TarReader
  ) throws(BackupError) {
    var hasher = ContentHasher()
    let sink: (any BackupSink)?
    if let folder {
      sink = try workshop.create("\(folder)/\(expected.file.rawValue)")
    } else {
      sink = nil
    }
    try tar.contents(of: header) { part throws(BackupError) in
      hasher.add(part)
      try sink?.write(part)
    }
    try sink?.finish()
    guard hasher.digest == expected.digest else { throw .altered(expected.file) }
  }
}
