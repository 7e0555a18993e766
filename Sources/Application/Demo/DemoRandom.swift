/// SplitMix64: the same numbers from the same seed on every machine. What is made up comes from
/// here, and so do the ids and salts of a made-up registry.
struct DemoRandom {
  private var state: UInt64

  /// One of many independent streams of the same seed, so that more of one thing does not make
  /// everything after it another.
  init(seed: UInt64, stream: Int) {
    state = seed ^ UInt64(truncatingIfNeeded: stream) &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// 0…`limit` - 1.
  mutating func below(_ limit: Int) -> Int {
    precondition(limit > 0)
    return Int(next() >> 33) % limit
  }

  /// A number of a range.
  mutating func among(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1_000) < perMille }

  /// An element.
  mutating func pick<T>(_ elements: [T]) -> T { elements[below(elements.count)] }

  /// An index, each as often as its weight says.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return weights.count - 1
  }

  /// The same elements in another order (Fisher and Yates).
  mutating func mixed<T>(_ elements: [T]) -> [T] {
    var elements = elements
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
    return elements
  }

  /// So many bytes.
  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      var word = next()
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
