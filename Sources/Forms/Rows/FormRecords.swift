import Decisions
import Sheets

/// The records of a file, whatever kind of file it is.
struct FormRecords {
  private enum Kind {
    case text(CSVReader)
    case sheet(ArraySlice<SheetRow>)
  }

  let source: FormSource
  private var kind: Kind

  /// Of text, or of a sheet of a workbook: the one with this name or number, or the first that can be
  /// seen.
  init(_ bytes: [UInt8], sheet: String?) throws(FormProblem) {
    if Workbook.isWorkbook(bytes) {
      (source, kind) = try Self.workbook(bytes, sheet)
    } else {
      if sheet != nil { throw .noSheets }
      (source, kind) = try Self.text(bytes)
    }
  }

  /// The next record; nil at the end.
  mutating func next() throws(FormProblem) -> FormRecord? {
    switch kind {
    case .text(var reader):
      defer { kind = .text(reader) }
      do throws(CSVProblem) { return try reader.next() } catch { throw .csv(error) }
    case .sheet(var rows):
      let row = rows.popFirst()
      kind = .sheet(rows)
      return row.map { FormRecord($0) }
    }
  }

  private static func text(_ bytes: [UInt8]) throws(FormProblem) -> (FormSource, Kind) {
    let text: TextDecoding
    do throws(TextProblem) { text = try TextDecoding(bytes) } catch { throw .notText(error) }
    let utf8 = Array(text.text.utf8)
    do throws(CSVProblem) {
      let separator = try CSVSeparator.of(utf8, known: { Column(header: $0) != nil })
      return (
        .text(text.encoding, separator), .text(CSVReader(utf8, separator: separator))
      )
    } catch {
      throw .csv(error)
    }
  }

  private static func workbook(
    _ bytes: [UInt8], _ wanted: String?
  ) throws(FormProblem) -> (FormSource, Kind) {
    do throws(SheetProblem) {
      let workbook = try Workbook(bytes)
      let index = try SheetChoice.index(wanted, in: workbook.sheets)
      let others = workbook.sheets.indices
        .filter { $0 != index && workbook.sheets[$0].isVisible }
        .map { workbook.sheets[$0].name }
      return (
        .sheet(workbook.sheets[index].name, others: others),
        .sheet(try workbook.rows(of: index)[...])
      )
    } catch {
      throw .sheet(error)
    }
  }
}

/// Which sheet of a workbook is meant.
enum SheetChoice {
  /// By name, in any case; else by number, of those that can be seen; else the first that can be seen.
  static func index(_ wanted: String?, in sheets: [Workbook.Sheet]) throws(SheetProblem) -> Int {
    let visible = sheets.indices.filter { sheets[$0].isVisible }
    guard let wanted else {
      guard let first = visible.first else { throw .noVisibleSheet }
      return first
    }
    let key = Folding.anyCase(wanted)
    if let named = sheets.firstIndex(where: { Folding.anyCase($0.name) == key }) { return named }
    guard let number = Int(key), 1...max(1, visible.count) ~= number, !visible.isEmpty else {
      throw .noSuchSheet(wanted, sheets: visible.map { sheets[$0].name })
    }
    return visible[number - 1]
  }
}

extension FormRecord {
  /// A row of a sheet; what stands in no cell is an empty field.
  init(_ row: SheetRow) {
    self.init(line: row.number)
    for (column, cell) in row.cells {
      while count < column { endField() }
      let name = SheetRow.cellName(row: row.number, column: column)
      switch cell {
      case .text(let text): append(text.utf8)
      case .boolean(let isTrue): append((isTrue ? "ja" : "nei").utf8)
      case .error(let code):
        append(code.utf8)
        fieldFlaws[column] = .formulaFailed(cell: name)
      case .notCalculated: fieldFlaws[column] = .formulaNotCalculated(cell: name)
      case .notADate(let number):
        append(number.utf8)
        fieldFlaws[column] = .noDateNumber(cell: name)
      }
      endField()
    }
    covered = row.covered
    checkLength()
  }
}
