import EventLog
import Events
import TestSupport

/// A log of seeded events that knows the hash of any of its subtrees; the complete ones are kept.
struct SampleTree {
  let events: [[UInt8]]
  private let levels: [[Hash]]

  init(size: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var hasher = TreeHasher()
    let events = (0..<size).map { index in
      Array("event \(index) ".utf8) + random.bytes(Int.random(in: 0...20, using: &random))
    }
    var levels = [events.map { hasher.leaf($0) }]
    while let below = levels.last, below.count > 1 {
      levels.append(
        stride(from: 0, to: below.count - 1, by: 2).map { hasher.node(below[$0], below[$0 + 1]) })
    }
    self.events = events
    self.levels = levels
  }

  var leaves: [Hash] { levels[0] }

  /// MTH(D[from:to]).
  func subtree(_ from: Int, _ to: Int) -> Hash {
    let count = to - from
    if count.nonzeroBitCount == 1, from % count == 0 {
      return levels[count.trailingZeroBitCount][from / count]
    }
    var half = 1
    while half * 2 < count { half *= 2 }
    var hasher = TreeHasher()
    return hasher.node(subtree(from, from + half), subtree(from + half, to))
  }

  func head(_ size: Int) -> Head {
    size == 0 ? .empty : Head(size: size, root: subtree(0, size))
  }

  func inclusion(of index: Int, in size: Int) -> InclusionProof {
    InclusionProof(of: index, in: size) { subtree($0, $1) }
  }

  func consistency(from old: Int, to size: Int) -> ConsistencyProof {
    ConsistencyProof(from: old, to: size) { subtree($0, $1) }
  }
}

extension SeededRandom {
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}

extension Hash {
  func flipped(_ bit: Int) -> Hash {
    var bytes = bytes
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return Hash(bytes)!
  }

  static func random(_ random: inout SeededRandom) -> Hash { Hash(random.bytes(32))! }
}

extension InclusionProof {
  /// With one bit of one hash turned.
  func flipped(hash: Int, bit: Int) -> InclusionProof {
    var hashes = hashes
    hashes[hash] = hashes[hash].flipped(bit)
    return InclusionProof(index: index, hashes: hashes)
  }
}

extension ConsistencyProof {
  /// With one bit of one hash turned.
  func flipped(hash: Int, bit: Int) -> ConsistencyProof {
    var hashes = hashes
    hashes[hash] = hashes[hash].flipped(bit)
    return ConsistencyProof(old: old, hashes: hashes)
  }
}
