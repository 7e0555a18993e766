import Glibc

/// Lines from a file or a pipe. Prints no prompt.
///
/// Lines end with LF or CR LF; the last may end with the file. A byte order mark before the first
/// line is dropped. Lines are returned in NFC. After a line that is `invalid` or `tooLong` the next
/// call goes on with the line after it.
package struct PipedLineReader: LineReader {
  private var lines: RawLines
  private var count = 0

  /// - Parameters:
  ///   - descriptor: is read from where it stands, and is not closed.
  ///   - maximumBytes: of one line, without its line break.
  package init(descriptor: Int32 = STDIN_FILENO, maximumBytes: Int = 1 << 20) {
    lines = RawLines(descriptor: descriptor, maximumBytes: maximumBytes)
  }

  package var lineNumber: Int? { count }

  package var isInteractive: Bool { false }

  package mutating func readLine(_ request: LineRequest) -> LineResult {
    // A line of commands is not to be taken for a secret.
    if request.isSecret { return .end }
    let line = lines.next()
    switch line {
    case .end: return .end
    case .unreadable(let code): return .unreadable(errno: code)
    case .tooLong:
      count += 1
      return .tooLong(line: count)
    case .bytes(let bytes):
      count += 1
      return decode(bytes)
    }
  }

  private func decode(_ bytes: [UInt8]) -> LineResult {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .invalid(line: count, byte: UTF8Check.validPrefix(of: bytes) + 1)
    }
    let hasMark = count == 1 && text.unicodeScalars.first == "\u{FEFF}"
    return .line(
      NormalForm.composed(hasMark ? String(text.unicodeScalars.dropFirst()) : text))
  }
}
