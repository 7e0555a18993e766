import EventLog

/// A folder with a log as tiles (c2sp.org/tlog-tiles).
struct TileFolder {
  /// As it was named.
  let path: String
  private let tree: any FileTree

  init(_ path: String, in files: any FileAccess) {
    self.path = path
    tree = files.tree(at: path)
  }

  private static let checkpoint = "checkpoint"

  /// Whether nothing is there, or what an export that was broken off left: tiles without a checkpoint.
  func isBegun() throws(CommandFailure) -> Bool {
    try names(in: nil).isSubset(of: ["tile"])
  }

  /// Whether there are bundles of entries, or what may be some.
  func hasEntries() throws(CommandFailure) -> Bool { try !names(in: "tile/entries").isEmpty }

  private func names(in folder: String?) throws(CommandFailure) -> Set<String> {
    do throws(FileError) { return Set(try tree.names(in: folder)) } catch {
      if case .notFound = error { return [] }
      throw .file(error, path: folder.map { "\(path)/\($0)" } ?? path)
    }
  }

  /// The bytes of the checkpoint; nil when there is none.
  func checkpoint() throws(CommandFailure) -> [UInt8]? {
    try read(Self.checkpoint, atMost: SignedNote.maximumLength)
  }

  func write(checkpoint bytes: [UInt8]) throws(CommandFailure) {
    try write(bytes, to: Self.checkpoint)
  }

  /// The bytes of a tile or bundle; nil when it is not there.
  func tile(_ path: TilePath) throws(CommandFailure) -> [UInt8]? {
    try read("\(path)", atMost: Self.maximumLength(path))
  }

  func write(_ bytes: [UInt8], to tile: TilePath) throws(CommandFailure) {
    try write(bytes, to: "\(tile)")
  }

  /// Removes all partial tiles in the place of a full one, which holds what they did.
  func removePartials(of tile: TilePath) throws(CommandFailure) {
    do throws(FileError) {
      for width in 1..<TilePath.fullWidth {
        try tree.remove("\(TilePath(tile.kind, index: tile.index, width: width))")
      }
      try tree.remove(tile.folderOfPartials)
    } catch { throw .file(error, path: "\(path)/\(tile.folderOfPartials)") }
  }

  /// What a reader is handed: what cannot be read is a finding, not a failure.
  func source(_ path: TilePath) throws(TileProblem) -> [UInt8]? {
    do throws(FileError) { return try tree.read("\(path)", atMost: Self.maximumLength(path)) } catch
    {
      switch error {
      case .notFound: return nil
      case .tooLarge: throw .malformed(path)
      case .notPermitted, .isFolder, .exists, .notPlain, .full, .system: throw .unreadable(path)
      }
    }
  }

  private static func maximumLength(_ path: TilePath) -> Int {
    path.kind == .entries ? EntryBundle.maximumLength : 32 * TilePath.fullWidth
  }

  private func read(_ name: String, atMost limit: Int) throws(CommandFailure) -> [UInt8]? {
    do throws(FileError) { return try tree.read(name, atMost: limit) } catch {
      if case .notFound = error { return nil }
      throw .file(error, path: "\(path)/\(name)")
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(CommandFailure) {
    do throws(FileError) { try tree.replace(name, with: bytes) } catch {
      throw .file(error, path: "\(path)/\(name)")
    }
  }
}
