/// Writes records that `CSVReader` reads back as they were, with CRLF at the end of each.
package struct CSVWriter: Sendable {
  /// What was written so far, UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let separator: CSVSeparator

  /// An empty file.
  package init(separator: CSVSeparator) { self.separator = separator }

  /// Writes a record of at least one field.
  package mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator.rawValue) }
      // A lone empty field unquoted would be a blank line.
      append(field, quoted: needsQuotes(field) || fields == [""])
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ field: String, quoted: Bool) {
    guard quoted else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func needsQuotes(_ field: String) -> Bool {
    field.utf8.contains { byte in
      byte == separator.rawValue || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
  }
}
