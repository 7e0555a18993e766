/// Lines of a text that is ended by line feeds, taken one after the other. Holds the bytes and a place:
/// a file of nothing but line feeds costs no more than another.
struct TextLines {
  private let bytes: [UInt8]
  private var place = 0
  /// Number of the line that was taken last, 1…; 0 before the first.
  private(set) var number = 0

  /// Throws unless the bytes are short enough, UTF-8 without control characters, and end in a line
  /// feed (C2SP signed-note, "Format").
  init(_ bytes: [UInt8], atMost limit: Int) throws(TransparencyFormatError) {
    guard bytes.count <= limit else {
      throw TransparencyFormatError(line: 0, expected: .atMost(bytes: limit))
    }
    var line = 1
    for byte in bytes {
      if byte == 10 {
        line += 1
      } else if byte < 32 {
        throw TransparencyFormatError(line: line, expected: .plainText)
      }
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw TransparencyFormatError(line: 0, expected: .plainText)
    }
    guard bytes.last == 10 else {
      throw TransparencyFormatError(line: line, expected: .lineFeed)
    }
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  /// The bytes not taken yet.
  var rest: ArraySlice<UInt8> { bytes[place...] }

  /// Takes all lines up to the one that ends at `end`.
  mutating func skip(through end: Int) {
    number += bytes[place...end].count { $0 == 10 }
    place = end + 1
  }

  mutating func take() -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: 10) else { return nil }
    defer {
      place = end + 1
      number += 1
    }
    return bytes[place..<end]
  }

  mutating func take(
    _ expected: TransparencyFormatError.Expected
  ) throws(TransparencyFormatError) -> ArraySlice<UInt8> {
    if let line = take() { return line }
    throw TransparencyFormatError(line: number + 1, expected: expected)
  }

  /// The next line's value after `word` and a space.
  mutating func take(member word: String) throws(TransparencyFormatError) -> ArraySlice<UInt8> {
    let line = try take(.member(word))
    guard line.starts(with: Array((word + " ").utf8)) else { throw refusal(.member(word)) }
    return line.dropFirst(word.utf8.count + 1)
  }

  /// The value after `word` and a space as a decimal number.
  mutating func take(number word: String) throws(TransparencyFormatError) -> Int {
    guard let number = Int(plainDecimal: try take(member: word)) else {
      throw refusal(.member(word))
    }
    return number
  }

  /// A first line that names the format.
  mutating func take(header: String) throws(TransparencyFormatError) {
    guard try take(.header(header)).elementsEqual(header.utf8) else {
      throw refusal(.header(header))
    }
  }

  /// Lines up to an empty one, which is taken too, each a hash in base 64.
  mutating func takeHashes(atMost limit: Int) throws(TransparencyFormatError) -> [Hash] {
    var hashes: [Hash] = []
    while true {
      let line = try take(.emptyLine)
      if line.isEmpty { return hashes }
      if hashes.count == limit { throw refusal(.emptyLine) }
      guard let hash = Hash(base64: line) else { throw refusal(.hash) }
      hashes.append(hash)
    }
  }

  /// An inclusion proof: `index N`, hashes, an empty line.
  mutating func takeInclusion() throws(TransparencyFormatError) -> InclusionProof {
    let index = try take(number: "index")
    return InclusionProof(index: index, hashes: try takeHashes(atMost: 53))
  }

  /// All that is left, as a signed checkpoint; its lines are counted from the file's first.
  mutating func takeCheckpoint() throws(TransparencyFormatError) -> SignedCheckpoint {
    do throws(TransparencyFormatError) { return try SignedCheckpoint(Array(rest)) } catch {
      throw TransparencyFormatError(
        line: error.line == 0 ? 0 : error.line + number, expected: error.expected)
    }
  }

  /// A refusal of the line taken last.
  func refusal(_ expected: TransparencyFormatError.Expected) -> TransparencyFormatError {
    TransparencyFormatError(line: number, expected: expected)
  }
}
