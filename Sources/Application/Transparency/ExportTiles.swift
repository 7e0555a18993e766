package import EventLog
package import Events

extension Registry {
  /// The signed head of a log when it covers all of it: then nothing needs to be signed. Of a copy the one
  /// that came with it, signed by its owner; nothing else can be published of it.
  package func signedHeadOfAll(
    _ log: LogCode, _ keys: any KeyStore
  ) throws(ApplicationError) -> SignedCheckpoint? {
    if try isCopy(log) {
      guard let signed = try at(nil).receivedHead(of: log), (try? requireOwn(signed, log)) != nil
      else { throw .exchange(.unsignedCopy(log)) }
      return signed
    }
    guard let signed = try signedHead(of: log, keys) else { return nil }
    let head = try reading { () throws(LogError) in try at(nil).events.head(of: log) }
    guard signed.checkpoint.head == head else { return nil }
    try requireOwn(signed, log)
    return signed
  }

  /// Throws unless the tiles of a log come to a signed head: what is altered is not handed out.
  ///
  /// - Parameter withEntries: whether the events are handed out too.
  package func requireTiles(
    of log: LogCode, in signed: SignedCheckpoint, withEntries: Bool
  ) throws(ApplicationError) {
    try requireOwn(signed, log)
    var failure: LogError?
    let writer = at(nil).events.tiles(of: log)
    let tiled = TiledLog(head: signed.checkpoint.head) { path throws(TileProblem) in
      if path.kind == .entries, !withEntries { return nil }
      do throws(LogError) { return try writer.bytes(of: path) } catch {
        failure = error
        throw .unreadable(path)
      }
    }
    do throws(TileProblem) { try tiled.read() } catch {
      if let failure { throw .log(failure) }
      let seq =
        if case .entryDiffers(let number) = error { number } else {
          signed.checkpoint.head.size
        }
      throw .log(.damaged(log: log, seq: seq))
    }
  }

  /// The bytes of a tile or bundle of a log.
  package func tile(_ path: TilePath, of log: LogCode) throws(ApplicationError) -> [UInt8] {
    try reading { () throws(LogError) in try at(nil).events.tiles(of: log).bytes(of: path) }
  }

  /// Throws unless a log once had a head from elsewhere, so that it only adds to it.
  package func requireContinues(
    _ checkpoint: Checkpoint, _ log: LogCode
  ) throws(ApplicationError) {
    let origin = try origin(of: log)
    guard checkpoint.logOrigin == origin else {
      throw .transparency(
        .otherLog(expected: "\(origin)", found: checkpoint.origin.description))
    }
    guard try at(nil).hasHead(log, checkpoint.head) else {
      throw .transparency(.otherHistory(log, checkpoint.head))
    }
  }
}
