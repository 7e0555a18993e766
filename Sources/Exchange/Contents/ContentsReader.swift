/// Contents that come in parts, taken line by line or by the byte.
struct ContentsReader {
  private var part: ArraySlice<UInt8> = []
  private let more: () throws(ParcelError) -> ArraySlice<UInt8>
  /// How many bytes there can be at most.
  let limit: Int
  /// What to say when more are announced.
  let isOverLimit: ParcelError

  /// - Parameters:
  ///   - limit: how many bytes there can be at most.
  ///   - isOverLimit: what to say when more are announced.
  ///   - more: the next part; an empty one at the end, and from then on.
  init(
    limit: Int, isOverLimit: ParcelError,
    more: @escaping () throws(ParcelError) -> ArraySlice<UInt8>
  ) {
    self.limit = limit
    self.isOverLimit = isOverLimit
    self.more = more
  }

  /// Whether all was taken.
  mutating func isAtEnd() throws(ParcelError) -> Bool {
    if part.isEmpty { part = try more() }
    return part.isEmpty
  }

  /// The next line without its line feed.
  mutating func line(atMost length: Int) throws(ParcelError) -> [UInt8] {
    var line: [UInt8] = []
    while true {
      if try isAtEnd() { throw .truncated }
      let byte = part.removeFirst()
      if byte == 10 { return line }
      guard line.count < length else { throw .damaged(.contents) }
      line.append(byte)
    }
  }

  /// What follows a word and a space on the next line.
  mutating func line(
    _ word: String, atMost length: Int
  ) throws(ParcelError) -> ArraySlice<UInt8> {
    let line = try line(atMost: length)
    let start = Array("\(word) ".utf8)
    guard line.starts(with: start) else { throw .damaged(.contents) }
    return line[start.count...]
  }

  /// The next bytes, in parts.
  mutating func take(
    _ count: Int, _ body: (ArraySlice<UInt8>) throws(ParcelError) -> Void
  ) throws(ParcelError) {
    var left = count
    while left > 0 {
      if try isAtEnd() { throw .truncated }
      let taken = part.prefix(left)
      try body(taken)
      part = part.dropFirst(taken.count)
      left -= taken.count
    }
  }
}
