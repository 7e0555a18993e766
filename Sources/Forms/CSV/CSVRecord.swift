/// One record of a CSV file; a record may go over several lines.
package struct CSVRecord: Sendable {
  /// The physical line it begins on, from 1.
  package let line: Int
  /// What is wrong with it as a whole.
  package internal(set) var flaw: CSVFlaw?
  private var content: [UInt8] = []
  private var ends: [Int] = []

  init(line: Int) { self.line = line }

  /// How many fields.
  package var count: Int { ends.count }

  /// The bytes of a field, UTF-8, without its quotes.
  package subscript(index: Int) -> ArraySlice<UInt8> {
    content[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The fields as text.
  package var texts: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }

  mutating func append(_ bytes: ArraySlice<UInt8>) { content.append(contentsOf: bytes) }
  mutating func endField() { ends.append(content.count) }

  mutating func empty() {
    content = []
    ends = []
  }
}

/// What is wrong with a record as a whole; the records after it are good.
package enum CSVFlaw: Hashable, Sendable {
  /// More than `CSVReader.recordLimit` characters; it has no fields.
  case tooLong
  /// Something stands between a closing quote and the separator.
  case textAfterQuote
}

/// Why the records of a file cannot be told apart.
package enum CSVProblem: Error, Hashable, Sendable {
  /// A quote opened on this line is never closed.
  case unterminatedQuote(line: Int)
}
