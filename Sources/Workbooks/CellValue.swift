import Events
import Reports
import TerminalText
import Texts

/// What a table's cell is in a workbook.
struct CellValue {
  let value: SheetPlan.Value
  let kind: CellStyle.Kind

  private init(_ value: SheetPlan.Value, _ kind: CellStyle.Kind) {
    self.value = value
    self.kind = kind
  }

  /// nil where there is nothing to say.
  init?(_ cell: Table.Cell, _ texts: Texts) {
    switch cell {
    case .number(let number): self.init(number: number)
    case .minutes(let minutes): self.init(minutes: minutes)
    case .date(let date):
      guard let serial = Self.serial(date) else {
        self.init(text: "\(date)")
        return
      }
      self.init(.number(serial), .date)
    case .shown(let shown, .integer(let number)) where shown == Texts.clock(number):
      self.init(minutes: number)
    case .shown(let shown, .integer(let number))
    where shown == String(number) || shown == texts.number(number):
      self.init(number: number)
    default: self.init(text: cell.shown(texts))
    }
  }

  /// Words; nil where there are none.
  init?(text: String) {
    if text.isEmpty { return nil }
    self.init(.text(Self.written(text)), .text)
  }

  // Beyond 2^53 a workbook's number is another one.
  private init?(number: Int) {
    guard number.magnitude < 1 << 53 else {
      self.init(text: String(number))
      return
    }
    self.init(.number(Double(number)), .number)
  }

  private init(minutes: Int) {
    self.init(.number(Double(minutes) / 1_440), .duration)
  }

  /// Days as Excel counts them; nil before March 1900, where it has a day that never was.
  static func serial(_ date: CivilDate) -> Double? {
    let days = Int(date.days) + 25_569
    return days > 60 ? Double(days) : nil
  }

  /// A text as a workbook can have it: what XML has no character for made visible, `_x0041_` kept from being
  /// read as `A` (ECMA-376, ST_Xstring), at most as much as a cell holds.
  static func written(_ text: String) -> String {
    var shown = TerminalEscaping.visible(text)
    if shown.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE }) {
      shown = shown.unicodeScalars.reduce(into: "") { out, scalar in
        if scalar.value & 0xFFFE == 0xFFFE {
          out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    if shown.utf16.count > longest {
      shown = String(shown.unicodeScalars.prefix(longest / 2)) + "…"
    }
    return shown.contains("_x") ? escaped(shown) : shown
  }

  // Excel's own limit is 32 767 units.
  private static let longest = 32_000

  private static func escaped(_ text: String) -> String {
    let units = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    for (index, unit) in units.enumerated() {
      out.append(unit)
      let code = units[index...].prefix(7)
      if unit == "_", code.count == 7, code[index + 1] == "x", code[index + 6] == "_",
        code[(index + 2)...(index + 5)].allSatisfy({ $0.properties.isASCIIHexDigit })
      {
        out.append(contentsOf: "x005F_".unicodeScalars)
      }
    }
    return String(out)
  }
}
