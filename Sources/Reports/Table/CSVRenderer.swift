import Forms
import Texts

/// RFC 4180: commas, CRLF, keys as header; one table after the other with an empty line between.
struct CSVRenderer {
  let texts: Texts

  func render(_ report: Report) -> String {
    report.rows.map { render($0.table) }.joined(separator: "\r\n")
  }

  private func render(_ table: Table) -> String {
    let table = table.stated
    let hasAddresses = table.rows.contains { $0.address != nil }
    var writer = CSVWriter(separator: .comma)
    writer.append((hasAddresses ? ["address"] : []) + table.columns.map(\.key))
    for row in table.rows {
      writer.append((hasAddresses ? [row.address ?? ""] : []) + row.cells.map(text))
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func text(_ cell: Table.Cell) -> String {
    switch cell.json {
    case .null: ""
    case .bool(let value): texts.yesOrNo(value)
    case .integer(let value): String(value)
    case .string(let value): harmless(value)
    case .array, .object: harmless(cell.shown(texts))
    }
  }

  // A spreadsheet takes such a cell for a formula.
  private func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }
}
