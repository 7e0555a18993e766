import EventLog
import Testing

/// c2sp.org/tlog-tiles, "Merkle Tree", "Partial Tiles", "Log entries": its examples, and their like.
@Suite struct TilePathTests {
  @Test(arguments: [
    (TilePath(.hashes(level: 0), index: 0), "tile/0/000"),
    (TilePath(.hashes(level: 0), index: 1_234_067), "tile/0/x001/x234/067"),
    (TilePath(.hashes(level: 1), index: 999), "tile/1/999"),
    (TilePath(.hashes(level: 1), index: 1_000), "tile/1/x001/000"),
    (TilePath(.hashes(level: 63), index: 5, width: 255), "tile/63/005.p/255"),
    (TilePath(.hashes(level: 0), index: 273, width: 112), "tile/0/273.p/112"),
    (TilePath(.entries, index: 1_234_067, width: 8), "tile/entries/x001/x234/067.p/8"),
    (TilePath(.entries, index: 0), "tile/entries/000"),
    (TilePath(.entries, index: 1_000_000), "tile/entries/x001/x000/000"),
  ])
  func path(_ path: TilePath, _ text: String) {
    #expect(path.description == text)
  }

  /// How many full tiles of each level, and the width of the partial one.
  @Test(arguments: [
    (70_000, [(273, 112), (1, 17), (0, 1)]), (256, [(1, 0), (0, 1)]), (255, [(0, 255)]),
    (257, [(1, 1), (0, 1)]), (1, [(0, 1)]), (0, []), (65_536, [(256, 0), (1, 0), (0, 1)]),
    (65_535, [(255, 255), (0, 255)]),
  ])
  func layout(_ size: Int, _ levels: [(Int, Int)]) {
    let layout = TileLayout(size: size)
    #expect(layout.levels == 0..<levels.count)
    for (level, (full, partial)) in levels.enumerated() {
      let tiles = Array(layout.tiles(.hashes(level: level)))
      #expect(tiles.map(\.index) == Array(0..<full + (partial > 0 ? 1 : 0)))
      #expect(tiles.filter { !$0.isPartial }.count == full)
      #expect(tiles.filter(\.isPartial).map(\.width) == (partial > 0 ? [partial] : []))
    }
    #expect(layout.tiles(.entries).map(\.width) == layout.tiles(.hashes(level: 0)).map(\.width))
  }

  @Test func bundleIsLengthsAndEntries() {
    #expect(EntryBundle.encode([[1, 2, 3], [], [9]]) == [0, 3, 1, 2, 3, 0, 0, 0, 1, 9])
    let long = [UInt8](repeating: 7, count: 60_000)
    let bytes = EntryBundle.encode([long])
    #expect(bytes?.prefix(2) == [0xEA, 0x60])
    #expect(bytes.flatMap { EntryBundle.decode($0, count: 1) }?.first.map(Array.init) == long)
    #expect(EntryBundle.encode([[UInt8](repeating: 0, count: 65_535)])?.count == 65_537)
    #expect(EntryBundle.encode([[UInt8](repeating: 0, count: 65_536)]) == nil)
    for bad in [[0], [0, 1], [0, 2, 1], [0, 1, 1, 0], [0, 0, 0, 0]] as [[UInt8]] {
      #expect(EntryBundle.decode(bad, count: 1) == nil, "\(bad)")
    }
    #expect(EntryBundle.decode([0, 0], count: 1)?.map(Array.init) == [[]])
    #expect(EntryBundle.decode([0, 0], count: 2) == nil)
  }
}
