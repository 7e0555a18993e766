/// Lines in one piece of memory, with where each ends.
struct ParcelLines: Hashable, Sendable {
  /// Every line with its line feed.
  private(set) var bytes: [UInt8] = []
  // 32 bits suffice: all of it is at most `ParcelLimits.file`.
  private var ends: [UInt32] = []
  private let lengths: ClosedRange<Int>

  /// None yet.
  ///
  /// - Parameter lengths: how many bytes a line may have, its line feed counted.
  init(_ lengths: ClosedRange<Int>) { self.lengths = lengths }

  var count: Int { ends.count }

  /// A line without its line feed, from 0.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) - 1]
  }

  mutating func reserve(lines: Int, bytes count: Int) {
    bytes.reserveCapacity(count)
    ends.reserveCapacity(lines)
  }

  /// Adds bytes, of any number of lines and parts of lines.
  ///
  /// - Returns: false as soon as a line is too long, too short, or holds another control character;
  ///   what was added then is not to be used.
  mutating func append(_ part: UnsafeRawBufferPointer) -> Bool {
    var start = ends.last.map(Int.init) ?? 0
    let before = bytes.count
    guard before + part.count <= ParcelLimits.file else { return false }
    var place = 0
    while place < part.count {
      let byte = part[place]
      let length = before + place + 1 - start
      if byte == 10 {
        guard lengths ~= length else { return false }
        start += length
        ends.append(UInt32(start))
      } else if byte < 32 || length >= lengths.upperBound {
        return false
      }
      place += 1
    }
    bytes.append(contentsOf: part)
    return true
  }

  /// Whether the last line has its end.
  var isWhole: Bool { bytes.count == ends.last.map(Int.init) ?? 0 }
}
