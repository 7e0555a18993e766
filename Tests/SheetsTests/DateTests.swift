import Sheets
import TestSupport
import Testing

@Suite struct DateTests {
  /// A number, a format code, and what is read: from 1900, from 1904.
  static let shown: [(String, String, String?, String?)] = [
    ("45671", "dd/mm/yyyy", "2025-01-14", "2029-01-15"),
    ("45671", "[$-414]d. mmmm yyyy;@", "2025-01-14", "2029-01-15"),
    ("45671.75", "d\\.m\\.yy", "2025-01-14", "2029-01-15"),
    ("45671.75", "dd.mm.yyyy hh:mm", "2025-01-14 18:00", "2029-01-15 18:00"),
    ("45671", "dd.mm.yyyy hh:mm", "2025-01-14", "2029-01-15"),
    ("1", "yyyy-mm-dd", "1900-01-01", "1904-01-02"),
    ("59", "yyyy-mm-dd", "1900-02-28", "1904-02-29"),
    ("60", "yyyy-mm-dd", nil, "1904-03-01"),
    ("61", "yyyy-mm-dd", "1900-03-01", "1904-03-02"),
    ("0", "yyyy-mm-dd", nil, "1904-01-01"),
    ("36585", "yyyy-mm-dd", "2000-02-29", "2004-03-01"),
    ("2958465", "yyyy-mm-dd", "9999-12-31", nil),
    ("2958466", "yyyy-mm-dd", nil, nil),
    ("-1", "yyyy-mm-dd", nil, nil),
    ("0.75", "hh:mm", "18:00", "18:00"),
    ("0.7708333333333334", "h:mm AM/PM", "18:30", "18:30"),
    ("45671.770833333336", "hh:mm:ss", "18:30", "18:30"),
    ("0.770891203703704", "hh:mm:ss", "18:30:05", "18:30:05"),
    ("0.770891203703704", "hh:mm", "18:30", "18:30"),
    ("0.9999999999", "hh:mm", "00:00", "00:00"),
    ("0.104166666666667", "[h]:mm", "02:30", "02:30"),
    ("1.5", "[hh]:mm:ss", "36:00", "36:00"),
    ("0.0625", "[m]", "01:30", "01:30"),
    ("0.0625", "mm:ss", "01:30", "01:30"),
    ("45671", "mmm-yy", "2025-01-14", "2029-01-15"),
    ("45671", "General", "45671", "45671"),
    ("45671", "0", "45671", "45671"),
    ("45671", "#,##0.00", "45671", "45671"),
    ("45671", "[Red]0.0", "45671", "45671"),
    ("45671", "0&quot; dager&quot;", "45671", "45671"),
    ("0.5", "0%", "0,5", "0,5"),
    ("7", "000", "007", "007"),
    ("41000003", "00\\ 00\\ 00\\ 00", "41 00 00 03", "41 00 00 03"),
    ("4741000003", "## ## ## ##", "4741 00 00 03", "4741 00 00 03"),
    ("7.5", "000", "7,5", "7,5"),
    ("12", "0 \\m", "12", "12"),
  ]

  @Test(arguments: shown.indices, [false, true])
  func isReadAsItIsShown(_ index: Int, _ from1904: Bool) throws {
    let (number, code, from1900Text, from1904Text) = Self.shown[index]
    var book = MadeWorkbook(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>")
    book.formats = [code]
    book.properties = from1904 ? "date1904=\"1\"" : ""
    let text = from1904 ? from1904Text : from1900Text
    let wanted: SheetCell = text.map { .text($0) } ?? .notADate(number)
    #expect(try firstRow(book) == [wanted], "\(number) \(code)")
  }

  @Test(arguments: 0...60) func formatsWithoutACode(_ id: Int) throws {
    var book = MadeWorkbook(rows: "<row><c s=\"1\"><v>45671.75</v></c></row>")
    book.builtIn = [id]
    let text =
      switch id {
      case 14...17, 27...31, 34...36, 50...58: "2025-01-14"
      case 18...21, 32, 33, 45, 47: "18:00"
      case 22: "2025-01-14 18:00"
      case 46: "1096122:00"
      default: "45671,75"
      }
    #expect(try firstRow(book) == [.text(text)])
  }

  @Test(arguments: [false, true]) func everyDayIsTheDayAfterTheOneBefore(_ from1904: Bool) throws {
    var book = MadeWorkbook(
      rows: (0..<1500).map { "<row><c s=\"1\"><v>\(61 + $0 * 97)</v></c></row>" }.joined())
    book.builtIn = [14]
    book.properties = from1904 ? "date1904=\"true\"" : ""
    let rows = try Workbook(book.bytes).rows(of: 0)
    var day = from1904 ? (1904, 3, 2) : (1900, 3, 1)
    for row in rows {
      #expect(row.cells.first?.cell == .text(Self.text(day)))
      for _ in 0..<97 { day = Self.next(day) }
    }
  }

  private static func text(_ day: (Int, Int, Int)) -> String {
    "\(day.0)-" + (day.1 < 10 ? "0" : "") + "\(day.1)-" + (day.2 < 10 ? "0" : "") + "\(day.2)"
  }

  private static func next(_ day: (year: Int, month: Int, day: Int)) -> (Int, Int, Int) {
    let isLeap = day.year % 4 == 0 && (day.year % 100 != 0 || day.year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day.day < days[day.month - 1] { return (day.year, day.month, day.day + 1) }
    return day.month < 12 ? (day.year, day.month + 1, 1) : (day.year + 1, 1, 1)
  }
}
