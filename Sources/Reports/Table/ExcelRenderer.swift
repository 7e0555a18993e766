import Forms
package import Texts

extension Report {
  /// CSV as a Norwegian Excel opens it by a double click: UTF-8 with its mark, `;`, decimal comma, CRLF,
  /// column titles as header. Hours are decimal, to the fourth place, which is to the minute and back;
  /// dates `2025-01-14`.
  package func excel(_ texts: Texts) -> String {
    let blocks = Report.joined(rows, texts).map { ExcelRenderer(texts: texts).render($0) }
    return "\u{FEFF}" + blocks.joined(separator: "\r\n")
  }
}

/// A table of it.
struct ExcelRenderer {
  let texts: Texts

  func render(_ section: JoinedSection) -> String {
    let table = section.table.stated
    let hasAddresses = table.rows.contains { $0.address != nil }
    var writer = CSVWriter(separator: .semicolon)
    if let title = section.title { writer.append([harmless(title)]) }
    let titles = table.columns.indices.map { index in
      let isTime = table.rows.contains {
        if case .minutes = $0.cells[index] { true } else { false }
      }
      let title = table.columns[index].title
      return harmless(isTime ? texts(nb: "{0} (timer)", title) : title)
    }
    writer.append((hasAddresses ? [texts(nb: "tall")] : []) + titles)
    for row in table.rows {
      writer.append(
        (hasAddresses ? [harmless(row.address ?? "")] : []) + row.cells.map(text))
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func text(_ cell: Table.Cell) -> String {
    switch cell {
    case .number(let number): String(number)
    case .minutes(let minutes): Self.hours(minutes)
    case .date(let date): "\(date)"
    default: harmless(cell.shown(texts))
    }
  }

  /// Hours with a decimal comma: `1,5`, `0,3333`.
  static func hours(_ minutes: Int) -> String {
    let (hours, rest) = (Int(minutes.magnitude) / 60, Int(minutes.magnitude) % 60)
    let sign = minutes < 0 ? "-" : ""
    let places = (rest * 10_000 + 30) / 60
    if places == 0 { return "\(sign)\(hours)" }
    var digits = String(String(10_000 + places).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(hours),\(digits)"
  }

  // A spreadsheet takes such a cell for a formula.
  private func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }
}
