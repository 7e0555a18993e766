import EventLog
import Events
import TestSupport
import Testing

/// What the writer makes, the reader reads: identical entries, and the root of the head.
@Suite struct TiledLogTests {
  private static let seed: UInt64 = 20_261_205

  private func roundTrip(_ sample: SampleTiles, _ size: Int) throws {
    let files = try sample.files(size)
    let log = TiledLog(sample.head(size), files)
    let (contents, entries) = try log.all()
    #expect(entries == Array(sample.entries.prefix(size)), "size \(size), seed \(Self.seed)")
    #expect(contents.hasEntries == (size > 0), "size \(size)")
    #expect(contents.tiles == files.keys.count { !$0.hasPrefix("tile/entries/") })
    let bare = TiledLog(sample.head(size), try sample.files(size, withEntries: false))
    let (hashes, none) = try bare.all()
    #expect(none.isEmpty && !hashes.hasEntries && hashes.tiles == contents.tiles, "size \(size)")
  }

  @Test func everySmallSize() throws {
    let sample = SampleTiles(600, seed: Self.seed)
    for size in 0...600 { try roundTrip(sample, size) }
  }

  @Test func aroundTheThirdLevelAndSomeSizes() throws {
    let sample = SampleTiles(66_500, seed: Self.seed)
    var random = SeededRandom(seed: Self.seed)
    let some = (0..<3).map { _ in Int.random(in: 601...66_500, using: &random) }
    for size in [65_535, 65_536, 65_537] + some { try roundTrip(sample, size) }
  }

  /// The tiles of a grown log, with partial ones gone that are full now, still hold the earlier head.
  @Test func fullTilesStandForPartialOnes() throws {
    let sample = SampleTiles(700, seed: Self.seed)
    let grown = try sample.files(700)
    for size in [1, 200, 256, 300, 511] {
      // Of the levels above, the partial tiles of the earlier size stay.
      var files = grown
      for (path, bytes) in try sample.files(size) where path.hasPrefix("tile/1/") {
        files[path] = bytes
      }
      #expect(try TiledLog(sample.head(size), files).all().entries.count == size)
    }
  }

  /// Every file in turn: a bit is another, a byte is missing or too much, the file is gone.
  @Test(arguments: [1, 3, 255, 256, 257, 600, 66_000])
  func whateverIsAlteredIsFound(_ size: Int) throws {
    let sample = SampleTiles(size, seed: Self.seed)
    let files = try sample.files(size)
    var random = SeededRandom(seed: Self.seed &+ UInt64(size))
    let paths = files.keys.sorted()
    let chosen =
      paths.count < 20
      ? paths
      : (0..<3).compactMap { _ in
        paths.randomElement(using: &random)
      } + ["tile/1/000", "tile/1/001.p/1", "tile/2/000.p/1"]
    for path in chosen {
      let bytes = try #require(files[path])
      let rounds = size > 1_000 ? 1 : 20
      for _ in 0..<rounds {
        let bit = Int.random(in: 0..<bytes.count * 8, using: &random)
        var flipped = bytes
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect(
          refusal(sample, size, files, path, flipped) != nil, "bit \(bit) of \(path), \(size)")
      }
      #expect(refusal(sample, size, files, path, Array(bytes.dropLast())) != nil, "\(path)")
      #expect(refusal(sample, size, files, path, bytes + [0]) != nil, "\(path)")
      let gone = refusal(sample, size, files, path, nil)
      // The only bundle of all: then it is a log without entries.
      let isOnlyBundle = path.hasPrefix("tile/entries/") && size <= 256
      #expect(isOnlyBundle ? gone == nil : gone.map { "\($0)".contains("missing") } == true)
    }
  }

  private func refusal(
    _ sample: SampleTiles, _ size: Int, _ files: [String: [UInt8]], _ path: String,
    _ bytes: [UInt8]?
  ) -> TileProblem? {
    var files = files
    files[path] = bytes
    do throws(TileProblem) {
      _ = try TiledLog(sample.head(size), files).read()
      return nil
    } catch { return error }
  }

  @Test func theFirstThingThatIsWrongIsNamed() throws {
    let sample = SampleTiles(600, seed: Self.seed)
    let files = try sample.files(600)
    func refusal(_ path: String, at byte: Int) -> TileProblem? {
      var bytes = files[path] ?? []
      bytes[byte] ^= 1
      return self.refusal(sample, 600, files, path, bytes)
    }
    let hashes = try sample.files(600, withEntries: false)
    var altered = hashes
    altered["tile/0/001"]?[5] ^= 1
    #expect(
      throws: TileProblem.differs(
        TilePath(.hashes(level: 0), index: 1),
        above: TilePath(.hashes(level: 1), index: 0, width: 2))
    ) { try TiledLog(sample.head(600), altered).read() }
    altered = hashes
    altered["tile/0/002.p/88"]?[5] ^= 1
    #expect(throws: TileProblem.rootDiffers) { try TiledLog(sample.head(600), altered).read() }
    #expect(refusal("tile/entries/001", at: 2) == .entryDiffers(number: 257))
    #expect(refusal("tile/entries/001", at: 0) == .malformed(TilePath(.entries, index: 1)))
    let other = Head(size: 600, root: sample.roots[599])
    #expect(throws: TileProblem.rootDiffers) { try TiledLog(other, files).read() }
    #expect(throws: TileProblem.missing(TilePath(.hashes(level: 0), index: 2, width: 89))) {
      try TiledLog(Head(size: 601, root: sample.roots[600]), files).read()
    }
  }

  /// A checkpoint that nobody signed may say any size: nothing is set aside for it.
  @Test func aHugeSizeEndsAtTheFirstTileThatIsMissing() throws {
    let sample = SampleTiles(256, seed: Self.seed)
    let head = Head(size: 1 << 52, root: sample.roots[256])
    var asked = 0
    let files = try sample.files(256)
    let log = TiledLog(head: head) { path throws(TileProblem) in
      asked += 1
      return files["\(path)"]
    }
    #expect(throws: TileProblem.missing(TilePath(.hashes(level: 1), index: 0))) { try log.read() }
    #expect(asked < 10)
  }
}
