import EventLog
import Events
import TestSupport

/// A log of made-up entries, its hashes as a store keeps them, and its tiles in memory.
struct SampleTiles {
  let entries: [[UInt8]]
  private(set) var roots: [Events.Digest] = []
  private var levels: [Int: [Events.Digest]] = [:]

  /// - Parameter sizes: of which the roots are wanted.
  init(_ count: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    entries = (0..<count).map { number in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      } + Array("\(number)".utf8)
    }
    var tree = MerkleTree()
    var hasher = TreeHasher()
    roots.append(tree.root(&hasher))
    for entry in entries {
      let leaf = hasher.leaf(entry)
      levels[0, default: []].append(leaf)
      for subtree in tree.append(leaf, &hasher) {
        levels[subtree.level, default: []].append(subtree.root)
      }
      roots.append(tree.root(&hasher))
    }
  }

  func head(_ size: Int) -> Head { Head(size: size, root: roots[size]) }

  var writer: TileWriter {
    TileWriter(
      hashes: { [levels] (level, first, count) throws(LogError) in
        Array((levels[level] ?? []).dropFirst(first).prefix(count))
      },
      events: { [entries] (first, count) throws(LogError) in
        Array(entries.dropFirst(first).prefix(count))
      })
  }

  /// Every file of the log at a size, by path.
  func files(_ size: Int, withEntries: Bool = true) throws -> [String: [UInt8]] {
    let layout = TileLayout(size: size)
    var files: [String: [UInt8]] = [:]
    var kinds = layout.levels.map { TilePath.Kind.hashes(level: $0) }
    if withEntries { kinds.append(.entries) }
    for kind in kinds {
      for path in layout.tiles(kind) { files["\(path)"] = try writer.bytes(of: path) }
    }
    return files
  }
}

extension TiledLog {
  /// A log whose files are in memory.
  init(_ head: Head, _ files: [String: [UInt8]]) {
    self.init(head: head) { path throws(TileProblem) in files["\(path)"] }
  }

  /// All that it hands out.
  func all() throws(TileProblem) -> (contents: Contents, entries: [[UInt8]]) {
    var entries: [[UInt8]] = []
    let contents = try read { number, bytes in
      entries.append(number == entries.count + 1 ? Array(bytes) : [])
    }
    return (contents, entries)
  }
}
