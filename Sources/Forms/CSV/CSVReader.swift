/// Reads records one by one, in linear time. Fields may be quoted; a quote within is doubled; CRLF,
/// LF and CR end a record outside quotes. Blank lines are no records, but are counted as lines.
package struct CSVReader: Sendable {
  /// What stands between fields.
  package let separator: CSVSeparator
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  /// A reader of UTF-8 bytes.
  package init(_ bytes: [UInt8], separator: CSVSeparator) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next record; nil at the end. After an error there is none.
  package mutating func next() throws(CSVProblem) -> FormRecord? {
    while takeLineEnd() {}
    guard index < bytes.count else { return nil }
    let start = index
    var record = FormRecord(line: line)
    repeat {
      try readField(into: &record, keeping: index - start <= 4 * FormRecord.limit)
    } while takeSeparator()
    record.checkLength(bytes[start..<index])
    _ = takeLineEnd()
    return record
  }

  private mutating func readField(
    into record: inout FormRecord, keeping: Bool
  ) throws(CSVProblem) {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      try readQuoted(into: &record, keeping: keeping)
      if skipBlanks() { record.flaw = .textAfterQuote }
    }
    let start = index
    while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    guard keeping else { return }
    record.append(bytes[start..<index])
    record.endField()
  }

  private mutating func readQuoted(
    into record: inout FormRecord, keeping: Bool
  ) throws(CSVProblem) {
    let opened = line
    index += 1
    var start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let isDoubled = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\"")
        if keeping { record.append(bytes[start..<(isDoubled ? index + 1 : index)]) }
        index += isDoubled ? 2 : 1
        start = index
        if !isDoubled { return }
      } else if !takeLineEnd() {
        index += 1
      }
    }
    throw .unterminatedQuote(line: opened)
  }

  /// Goes over the spaces after a closing quote; true when something else follows.
  private mutating func skipBlanks() -> Bool {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index < bytes.count && !endsField(bytes[index])
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator.rawValue || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func takeSeparator() -> Bool {
    guard index < bytes.count, bytes[index] == separator.rawValue else { return false }
    index += 1
    return true
  }

  private mutating func takeLineEnd() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "\n"): index += 1
    case UInt8(ascii: "\r"):
      index += index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
    default: return false
    }
    line += 1
    return true
  }
}
