/// Lines of a text that is in memory, as `PipedLineReader` reads them from a pipe.
package struct TextLineReader: LineReader {
  private var rest: ArraySlice<UInt8>
  private var count = 0

  /// The lines of bytes that should be UTF-8.
  package init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    rest = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
  }

  package var lineNumber: Int? { count }

  package var isInteractive: Bool { false }

  package mutating func readLine(_ request: LineRequest) -> LineResult {
    // A line of commands is not to be taken for a secret.
    if request.isSecret || rest.isEmpty { return .end }
    count += 1
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    var line = rest[..<end]
    rest = end == rest.endIndex ? [] : rest[(end + 1)...]
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    guard let text = String(validating: line, as: UTF8.self) else {
      return .invalid(line: count, byte: UTF8Check.validPrefix(of: Array(line)) + 1)
    }
    return .line(NormalForm.composed(text))
  }
}
