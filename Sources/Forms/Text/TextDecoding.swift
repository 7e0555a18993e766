/// The text of a file: UTF-8 when it is valid UTF-8, otherwise Windows-1252.
package struct TextDecoding: Sendable {
  /// The text, without a byte order mark.
  package let text: String
  /// How it was read.
  package let encoding: TextEncoding

  /// Throws when the bytes are no text.
  package init(_ bytes: [UInt8]) throws(TextProblem) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if let nul = bytes.firstIndex(of: 0) { throw .nulByte(line: Self.line(of: nul, in: bytes)) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard let text = String(validating: bytes.dropFirst(3), as: UTF8.self) else {
        throw .brokenUTF8(line: Self.lineOfBrokenUTF8(bytes))
      }
      self.text = text
      encoding = .utf8WithBOM
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
      encoding = .utf8
    } else {
      text = try Windows1252.text(bytes)
      encoding = .windows1252
    }
  }

  /// The physical line of a byte, from 1; CRLF, LF and CR each end one.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<offset {
      let endsLine =
        bytes[index] == UInt8(ascii: "\n")
        || bytes[index] == UInt8(ascii: "\r") && bytes[index + 1] != UInt8(ascii: "\n")
      if endsLine { line += 1 }
    }
    return line
  }

  private static func lineOfBrokenUTF8(_ bytes: [UInt8]) -> Int {
    var codec = UTF8()
    var source = bytes.makeIterator()
    var line = 1
    var previous: Unicode.Scalar = " "
    while case .scalarValue(let scalar) = codec.decode(&source) {
      if scalar == "\r" || scalar == "\n" && previous != "\r" { line += 1 }
      previous = scalar
    }
    return line
  }
}
