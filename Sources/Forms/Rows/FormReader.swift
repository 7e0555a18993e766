import Decisions
package import Events

/// Reads a file as one of the forms. What the registry knows is not asked here: whether a leader is
/// enrolled, or a date lies ahead, is decided later.
package enum FormReader {
  /// The rows of a file, text or workbook.
  ///
  /// - Parameters:
  ///   - sheet: the name or number of the sheet to read of a workbook (`--ark`); nil: the first that
  ///     can be seen.
  ///   - defaultChapter: the chapter of the rows that name none (`--lag`).
  package static func read(
    form: FormKind, bytes: [UInt8], sheet: String? = nil, defaultChapter: LogCode?
  ) throws(FormProblem) -> FormTable {
    var records = try FormRecords(bytes, sheet: sheet)
    let header = try header(of: form, &records, isChosen: sheet != nil)
    var occurrences: [IdentityKey: Int] = [:]
    var rows: [FormRow] = []
    while let record = try records.next() {
      var cells = RowCells(header: header, record: record, defaultChapter: defaultChapter)
      if cells.isEmpty { continue }
      rows.append(row(of: form, &cells, &occurrences))
    }
    return FormTable(
      form: form, source: records.source, columns: header.columns,
      unknownColumns: header.unknownColumns, rows: rows)
  }

  private static func header(
    of form: FormKind, _ records: inout FormRecords, isChosen: Bool
  ) throws(FormProblem) -> HeaderReading {
    do throws(FormProblem) {
      guard let first = try records.next() else { throw .empty }
      if first.flaw == .tooLong { throw .headerTooLong }
      return try HeaderReading(cells: first.texts, of: form)
    } catch {
      // Often the first sheet is a front page.
      guard case .sheet(let sheet, let others) = records.source, !isChosen, !others.isEmpty,
        error.isOtherContents
      else { throw error }
      throw .otherSheets(form, sheet: sheet, others: others)
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

extension FormProblem {
  /// Whether there is something else here, or nothing.
  fileprivate var isOtherContents: Bool {
    switch self {
    case .empty, .headerTooLong, .notThisForm: true
    default: false
    }
  }
}
