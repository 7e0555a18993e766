package import Events

/// MTH of RFC 6962 section 2.1, written down as the RFC says it, with a SHA-256 of its own; roots of
/// ranges are remembered. To compare the real tree with.
package struct NaiveTree {
  private let leaves: [[UInt8]]
  private var known: [Range<Int>: [UInt8]] = [:]

  package init(_ leaves: [[UInt8]]) { self.leaves = leaves }

  /// The root over the first `size` leaves.
  package mutating func root(_ size: Int? = nil) -> Events.Digest {
    Events.Digest(hash(0..<(size ?? leaves.count)))!
  }

  /// The root over a range of leaves.
  package mutating func root(of range: Range<Int>) -> Events.Digest { Events.Digest(hash(range))! }

  private mutating func hash(_ range: Range<Int>) -> [UInt8] {
    if let hash = known[range] { return hash }
    let result: [UInt8]
    switch range.count {
    case 0: result = NaiveSHA256.hash([])
    case 1: result = NaiveSHA256.hash([0] + leaves[range.lowerBound])
    default:
      var split = 1
      while split * 2 < range.count { split *= 2 }
      let middle = range.lowerBound + split
      let left = hash(range.lowerBound..<middle)
      result = NaiveSHA256.hash([1] + left + hash(middle..<range.upperBound))
    }
    known[range] = result
    return result
  }
}

/// FIPS 180-4, section 6.2.
package enum NaiveSHA256 {
  package static func hash(_ message: [UInt8]) -> [UInt8] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    var state = start
    for block in stride(from: 0, to: padded.count, by: 64) {
      state = compress(state, padded[block..<block + 64])
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
  }

  private static func compress(_ state: [UInt32], _ block: ArraySlice<UInt8>) -> [UInt32] {
    var w = [UInt32](repeating: 0, count: 64)
    for (index, byte) in block.enumerated() { w[index / 4] = w[index / 4] << 8 | UInt32(byte) }
    for t in 16..<64 {
      let s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3
      let s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10
      w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let t1 = h &+ s1 &+ (e & f ^ ~e & g) &+ constants[t] &+ w[t]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let t2 = s0 &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    return zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  // The first 32 bits of the fractions of the square and cube roots of the first primes.
  private static let start = primes.prefix(8).map { fraction($0.squareRoot()) }
  private static let constants = primes.map { fraction(cubeRoot($0)) }

  private static let primes: [Double] = {
    var found: [Int] = []
    var candidate = 2
    while found.count < 64 {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found.map(Double.init)
  }()

  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  /// By Newton, so that no C library is needed; exact to the last bits that matter.
  private static func cubeRoot(_ value: Double) -> Double {
    var root = value
    for _ in 0..<100 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }
}
