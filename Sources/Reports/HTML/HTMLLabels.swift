import TerminalText

/// What columns are called where a row is too wide for the window and its cells stand under each other.
/// Said once for all tables with the same columns, not in every cell.
struct HTMLLabels {
  private var numbers: [[Table.Column]: Int] = [:]
  /// The rules, for `<style>`.
  private(set) var rules = ""

  init(_ booklet: Booklet) {
    for section in (booklet.front.sections + booklet.pages.flatMap(\.report.sections)) {
      add(section.table.columns)
    }
  }

  /// The class of a table.
  func name(_ table: Table) -> String { "c\(numbers[table.columns] ?? 0)" }

  private mutating func add(_ columns: [Table.Column]) {
    if numbers[columns] != nil { return }
    let number = numbers.count
    numbers[columns] = number
    for (index, column) in columns.enumerated() where index > 0 {
      let cell = ".c\(number) tr>:nth-child(\(index + 1))"
      if !column.title.isEmpty {
        rules += "\(cell)::before{content:\(Self.quoted(column.title))}\n"
      }
      if column.content == .text { rules += "\(cell){grid-column:span 2}\n" }
    }
  }

  /// A text in a style: what is more than letters, digits and spaces goes by number.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in TerminalEscaping.visible(text).unicodeScalars {
      if scalar == " " || scalar.properties.isAlphabetic || "0"..."9" ~= scalar {
        quoted.unicodeScalars.append(scalar)
      } else {
        quoted += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return quoted + "\""
  }
}
