/// What a cell says, from its type, its style and its value.
struct CellReader {
  /// A cell as it stands in the part.
  struct Raw {
    var type = "n"
    var style = 0
    var hasFormula = false
    var hasValue = false
    var value: [UInt8] = []
  }

  let styles: Styles
  let strings: SharedStrings
  let countsFrom1904: Bool

  /// nil when the cell is empty.
  func read(_ raw: Raw) throws(SheetProblem) -> SheetCell? {
    guard raw.hasValue else { return raw.hasFormula ? .notCalculated : nil }
    switch raw.type {
    case "s":
      guard let index = Int(plain(raw).trimmed), strings.texts.indices.contains(index) else {
        throw .damaged
      }
      return text(strings.texts[index])
    case "str", "inlineStr": return text(EscapedText.plain(raw.value))
    case "b":
      switch plain(raw).trimmed {
      case "1", "true": return .boolean(true)
      case "0", "false": return .boolean(false)
      default: throw .damaged
      }
    case "e": return .error(plain(raw).trimmed)
    case "d": return text(Self.isoDate(plain(raw).trimmed))
    case "n": return try number(plain(raw).trimmed, styles.format(raw.style), raw)
    default: throw .damaged
    }
  }

  private func plain(_ raw: Raw) -> String { String(decoding: raw.value, as: UTF8.self) }

  private func text(_ text: String) -> SheetCell? { text.isEmpty ? nil : .text(text) }

  private func number(
    _ written: String, _ format: NumberFormat, _ raw: Raw
  ) throws(SheetProblem) -> SheetCell? {
    if written.isEmpty { return raw.hasFormula ? .notCalculated : nil }
    guard let decimal = DecimalText(written)?.rounded else { throw .damaged }
    let plain = decimal.text ?? written
    switch format {
    case .plain: return .text(plain)
    case .digits(let mask):
      return .text(decimal.wholeDigits.map { DigitMask.text($0, mask) } ?? plain)
    case .date, .time, .dateTime, .elapsed:
      guard let number = Double(written),
        let shown = SerialDate(number, countsFrom1904: countsFrom1904)?.text(format)
      else { return .notADate(plain) }
      return .text(shown)
    }
  }

  /// `2025-01-14T18:30:00` as the forms have it: a midnight, and seconds of none, are left out.
  private static func isoDate(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return text }
    var time = parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1]
    if let point = time.firstIndex(of: "."), time[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      time = time[..<point]
    }
    if time.count == 8, time.hasSuffix(":00") { time = time.dropLast(3) }
    if parts[0].isEmpty { return String(time) }
    return time == "00:00" ? String(parts[0]) : "\(parts[0]) \(time)"
  }
}
