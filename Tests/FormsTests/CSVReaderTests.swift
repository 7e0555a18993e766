import Forms
import TestSupport
import Testing

@Suite struct CSVReaderTests {
  static let files: [(text: String, records: [(line: Int, fields: [String])])] = [
    ("a;b\r\nc;d\r\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
    ("a;b\nc;d", [(1, ["a", "b"]), (2, ["c", "d"])]),
    ("a;b\rc;d\r", [(1, ["a", "b"]), (2, ["c", "d"])]),
    ("a;;\n;b", [(1, ["a", "", ""]), (2, ["", "b"])]),
    ("a\n\n\r\n\rb", [(1, ["a"]), (5, ["b"])]),
    ("\n\na", [(3, ["a"])]),
    ("", []),
    ("\r\n\r\n", []),
    ("\"a;b\";\"c \"\"d\"\"\"", [(1, ["a;b", "c \"d\""])]),
    ("\"a\r\nb\rc\nd\";e\r\nf", [(1, ["a\r\nb\rc\nd", "e"]), (5, ["f"])]),
    ("\"\"\nb", [(1, [""]), (2, ["b"])]),
    ("\"a\"  ;b", [(1, ["a", "b"])]),
    ("5\" skjerm;b", [(1, ["5\" skjerm", "b"])]),
    (" \"a\";b", [(1, [" \"a\"", "b"])]),
  ]

  @Test(arguments: files)
  func reads(_ file: (text: String, records: [(line: Int, fields: [String])])) throws {
    let records = try Self.records(file.text)
    #expect(records.map(\.line) == file.records.map(\.line))
    #expect(records.map(\.texts) == file.records.map(\.fields))
    #expect(records.allSatisfy { $0.flaw == nil })
  }

  @Test(arguments: [
    ("\"a", 1), ("a\n\nb;\"c\nd\n", 3), ("a;\"b\n\"c\n\"d", 3), ("a\n\"b\"\"", 2),
  ])
  func namesTheLineOfAnOpenQuote(_ text: String, _ line: Int) {
    #expect(throws: CSVProblem.unterminatedQuote(line: line)) { try Self.records(text) }
  }

  @Test func textAfterAQuoteIsAFlawOfItsRecord() throws {
    let records = try Self.records("\"a\"b;c\nd;e")
    #expect(records.map(\.flaw) == [.textAfterQuote, nil])
    #expect(records[1].texts == ["d", "e"])
  }

  @Test func aRecordOfTooManyCharactersIsAFlawOfItself() throws {
    // Characters, not bytes: å is two bytes.
    let most = String(repeating: "å", count: FormRecord.limit - 2) + ";b"
    let records = try Self.records("\(most)\nå\(most)\n\"\(most)\n\n\"\nc;d\n")
    #expect(records.map(\.flaw) == [nil, .tooLong, .tooLong, nil])
    #expect(records.map(\.line) == [1, 2, 3, 6])
    #expect(records.map(\.count) == [2, 0, 0, 2])
  }

  @Test(arguments: CSVSeparator.allCases, 0..<40 as Range<UInt64>)
  func readsBackWhatIsWritten(_ separator: CSVSeparator, seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let alphabet = ["a", "å", ";", ",", "\t", "\"", "\r", "\n", "\r\n", " ", "'", "=", "\u{1F3D4}"]
    let rows = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...5, using: &random))
          .map { _ in alphabet.randomElement(using: &random)! }.joined()
      }
    }
    var writer = CSVWriter(separator: separator)
    for row in rows { writer.append(row) }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    // Bytes: Swift's == would find U+212B and Å equal.
    let read = try Self.records(text, separator).map { $0.texts.map { Array($0.utf8) } }
    #expect(read == rows.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
  }

  static func records(
    _ text: String, _ separator: CSVSeparator = .semicolon
  ) throws -> [FormRecord] {
    var reader = CSVReader(Array(text.utf8), separator: separator)
    var records: [FormRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }
}

@Suite struct CSVSeparatorTests {
  @Test(arguments: [
    ("dato;aktivitet;leder", CSVSeparator.semicolon),
    ("dato,aktivitet,leder", .comma),
    ("dato\taktivitet\tleder", .tab),
    ("dato", .semicolon),
    // A comma within a name does not make it the separator.
    ("dato;hvem, hva, hvor, når", .semicolon),
    ("\"dato\",\"a;b;c\",\"aktivitet\"", .comma),
    ("x\ty\tz", .tab),
    ("\"dato\n\";aktivitet,", .semicolon),
  ])
  func isFoundFromTheHeader(_ header: String, _ separator: CSVSeparator) throws {
    let found = try CSVSeparator.of(
      Array((header + "\n1,2,3,4;5\n").utf8), known: { ["dato", "aktivitet"].contains($0) })
    #expect(found == separator)
  }
}
