import Decisions
package import Events

/// Reads a file as one of the forms. What the registry knows is not asked here: whether a leader is
/// enrolled, or a date lies ahead, is decided later.
package enum FormReader {
  /// The rows of a file; `defaultChapter` (`--lag`) is the chapter of the rows that name none.
  package static func read(
    form: FormKind, bytes: [UInt8], defaultChapter: LogCode?
  ) throws(FormProblem) -> FormTable {
    let text = try decode(bytes)
    var reader = try reader(of: Array(text.text.utf8))
    guard let first = try next(&reader) else { throw .empty }
    if first.flaw == .tooLong { throw .headerTooLong }
    let header = try HeaderReading(cells: first.texts, of: form)
    var occurrences: [IdentityKey: Int] = [:]
    var rows: [FormRow] = []
    while let record = try next(&reader) {
      var cells = RowCells(header: header, record: record, defaultChapter: defaultChapter)
      if cells.isEmpty { continue }
      rows.append(row(of: form, &cells, &occurrences))
    }
    return FormTable(
      form: form, encoding: text.encoding, separator: reader.separator, columns: header.columns,
      unknownColumns: header.unknownColumns, rows: rows)
  }

  private static func decode(_ bytes: [UInt8]) throws(FormProblem) -> TextDecoding {
    do throws(TextProblem) {
      return try TextDecoding(bytes)
    } catch {
      throw .notText(error)
    }
  }

  private static func reader(of bytes: [UInt8]) throws(FormProblem) -> CSVReader {
    do throws(CSVProblem) {
      let separator = try CSVSeparator.of(bytes, known: { Column(header: $0) != nil })
      return CSVReader(bytes, separator: separator)
    } catch {
      throw .csv(error)
    }
  }

  private static func next(_ reader: inout CSVReader) throws(FormProblem) -> CSVRecord? {
    do throws(CSVProblem) {
      return try reader.next()
    } catch {
      throw .csv(error)
    }
  }

  private static func row(
    of form: FormKind, _ cells: inout RowCells, _ occurrences: inout [IdentityKey: Int]
  ) -> FormRow {
    let line = cells.record.line
    cells.checkWhole()
    guard cells.record.flaw == nil, let statement = statement(of: form, &cells) else {
      let refusals = inColumnOrder(cells.refusals, of: form)
      return FormRow(line: line, outcome: .refused(refusals), identity: [], occurrence: 0)
    }
    let identity = RowIdentity.bytes(of: statement)
    let occurrence = counted(&occurrences[IdentityKey(bytes: identity), default: 0])
    return FormRow(
      line: line, outcome: .statement(statement), identity: identity, occurrence: occurrence)
  }

  private static func counted(_ count: inout Int) -> Int {
    count += 1
    return count
  }

  private static func statement(of form: FormKind, _ cells: inout RowCells) -> Statement? {
    switch form {
    case .chapters: cells.chapterStatement().map { .chapter($0) }
    case .people: cells.personStatement().map { .person($0) }
    case .entries: cells.entryStatement().map { .entry($0) }
    case .annualReports: cells.annualReportStatement().map { .annualReport($0) }
    }
  }

  /// What is about the whole row first.
  private static func inColumnOrder(_ refusals: [CellRefusal], of form: FormKind) -> [CellRefusal] {
    func place(_ refusal: CellRefusal) -> Int {
      refusal.column.flatMap { form.columns.firstIndex(of: $0) } ?? -1
    }
    return refusals.sorted { place($0) < place($1) }
  }
}

/// An identity that is hashed at once; an array would be byte by byte, which is ten times slower.
private struct IdentityKey: Hashable {
  let bytes: [UInt8]

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
