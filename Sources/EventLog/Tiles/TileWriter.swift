package import Events

/// Makes the tiles and bundles of a log from what is stored of it.
package struct TileWriter {
  /// Hands out the stored bytes of events: index of the first from 0, how many.
  package typealias Events = (Int, Int) throws(LogError) -> [[UInt8]]

  private let hashes: StoredTree.Reader
  private let events: Events

  /// A writer of what is read.
  package init(hashes: @escaping StoredTree.Reader, events: @escaping Events) {
    self.hashes = hashes
    self.events = events
  }

  /// The bytes of a tile or bundle.
  ///
  /// - Throws: what the readers throw; `.storage` when they hand out less than the tile holds.
  package func bytes(of path: TilePath) throws(LogError) -> [UInt8] {
    let first = path.index * TilePath.fullWidth
    switch path.kind {
    case .hashes(let level):
      let hashes = try hashes(8 * level, first, path.width)
      guard hashes.count == path.width else { throw .storage("fewer hashes than the tile has") }
      return hashes.flatMap(\.bytes)
    case .entries:
      let events = try events(first, path.width)
      guard events.count == path.width else { throw .storage("fewer events than the bundle has") }
      guard let bytes = EntryBundle.encode(events) else {
        throw .storage("an event longer than a bundle takes")
      }
      return bytes
    }
  }
}

extension EventStore {
  /// The tiles and bundles of a log.
  package func tiles(of log: LogCode) -> TileWriter {
    TileWriter(
      hashes: { (level, first, count) throws(LogError) in
        try self.hashes(of: log, level: level, from: first, count: count)
      },
      events: { (first, count) throws(LogError) in
        var events: [[UInt8]] = []
        try self.read(log, from: first + 1) { _, bytes in
          events.append(Array(bytes))
          return events.count < count
        }
        return events
      })
  }
}
