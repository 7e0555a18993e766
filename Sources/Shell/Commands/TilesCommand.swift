import Application
import EventLog
import Events
import Texts

extension Session {
  /// `eksporter hendelseslogg`: one log as tiles in a folder, its signed head last.
  func exportTiles(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    guard let path = line[option: "ut"] else {
      throw .usage(.missingOption("ut", command: CommandTable.spec(.exportTiles).name))
    }
    let log = try logToExport(line)
    topic = log
    let folder = TileFolder(path, in: files)
    let withEntries = line.has("med-hendelser")
    let earlier = try earlierExport(in: folder, of: log, withEntries: withEntries)
    if withEntries { try confirmEntries(line) }
    let signed = try headToExport(log, line)
    try using { (registry) throws(ApplicationError) in
      try registry.requireTiles(of: log, in: signed, withEntries: withEntries)
    }
    let layout = TileLayout(size: signed.checkpoint.head.size)
    var kinds = layout.levels.map { TilePath.Kind.hashes(level: $0) }
    if withEntries { kinds.append(.entries) }
    for kind in kinds { try write(layout.tiles(kind), of: log, to: folder) }
    try folder.write(checkpoint: signed.bytes)
    if let earlier { try removePartials(of: earlier, now: layout, kinds, in: folder) }
    remark(
      texts(
        withEntries ? .tilesWrittenWithEvents : .tilesWritten, texts.quoted(path), log,
        texts.events(layout.size)))
    return .done
  }

  /// The log as named, or the only one.
  private func logToExport(_ line: ParsedCommand) throws(CommandFailure) -> LogCode {
    let named = line.parameters.first
    if let named {
      return try using { (registry) throws(ApplicationError) in try registry.log(named: named) }
    }
    return try only(
      try using { (registry) throws(ApplicationError) in try registry.logs() }, .exportTiles)
  }

  /// What an earlier export of the log in the folder covers; nil when there is none. Anything else that is
  /// there stays as it is.
  private func earlierExport(
    in folder: TileFolder, of log: LogCode, withEntries: Bool
  ) throws(CommandFailure) -> TileLayout? {
    var earlier: TileLayout?
    if let bytes = try folder.checkpoint() {
      guard let signed = try? SignedCheckpoint(bytes) else {
        throw .application(.transparency(.folderTaken(folder.path)))
      }
      try using { (registry) throws(ApplicationError) in
        try registry.requireContinues(signed.checkpoint, log)
      }
      earlier = TileLayout(size: signed.checkpoint.head.size)
    } else if try !folder.isBegun() {
      throw .application(.transparency(.folderTaken(folder.path)))
    }
    // Bundles that no longer reach the end would be half an export, and what is to be published has none.
    if !withEntries, try folder.hasEntries() {
      throw .application(.transparency(.folderHasEvents(folder.path)))
    }
    return earlier
  }

  /// Says who may have the events, and asks.
  private func confirmEntries(_ line: ParsedCommand) throws(CommandFailure) {
    remark(texts(.whoMayHaveEvents))
    if line.has("ja") { return }
    guard mayAsk else {
      throw .usage(.exportNotConfirmed(command: CommandTable.spec(.exportTiles).name))
    }
    guard try confirm(texts(.exportEventsQuestion), standing: false) else { throw .declined }
  }

  /// The head signed last when it covers everything, so that no key is needed, as of a copy; else a
  /// new one.
  private func headToExport(
    _ log: LogCode, _ line: ParsedCommand
  ) throws(CommandFailure) -> SignedCheckpoint {
    let keys = try requiredKeys(line)
    let known = try using { (registry) throws(ApplicationError) in
      try registry.signedHeadOfAll(log, keys)
    }
    if let known { return known }
    return try signing(log, line) { _ in }
  }

  /// Writes what is not there yet: a tile is never made otherwise.
  private func write(
    _ tiles: some Sequence<TilePath>, of log: LogCode, to folder: TileFolder
  ) throws(CommandFailure) {
    for tile in tiles {
      let bytes = try using { (registry) throws(ApplicationError) in
        try registry.tile(tile, of: log)
      }
      if let there = try folder.tile(tile) {
        guard there == bytes else {
          throw .application(.transparency(.otherTile("\(folder.path)/\(tile)")))
        }
      } else {
        try folder.write(bytes, to: tile)
      }
    }
  }

  /// Partial tiles may go once the full one is there (c2sp.org/tlog-tiles, "Partial Tiles"): not before the
  /// checkpoint that needs them has gone.
  private func removePartials(
    of earlier: TileLayout, now layout: TileLayout, _ kinds: [TilePath.Kind], in folder: TileFolder
  ) throws(CommandFailure) {
    for kind in kinds where earlier.count(kind) > 0 {
      let last = earlier.tile(kind, earlier.count(kind) - 1)
      if last.isPartial, !layout.tile(kind, last.index).isPartial {
        try folder.removePartials(of: last.full)
      }
    }
  }
}

extension Session {
  /// `kontroller MAPPE`: the checkpoint as any, and every tile and bundle against it.
  func tileFolderCheck(
    _ path: String, known: (Checkpoint) throws(CommandFailure) -> [VerifierKey]
  ) throws(CommandFailure) -> FileCheck {
    let folder = TileFolder(path, in: files)
    guard let bytes = try folder.checkpoint() else { throw .file(.isFolder, path: path) }
    let signed: SignedCheckpoint
    do throws(TransparencyFormatError) { signed = try SignedCheckpoint(bytes) } catch {
      throw .application(.transparency(.format(error)))
    }
    var check = FileCheck(.checkpoint(signed), known: try known(signed.checkpoint))
    check.checkTiles { path throws(TileProblem) in try folder.source(path) }
    return check
  }
}
