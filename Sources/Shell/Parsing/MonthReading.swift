import Application
import Events
import Texts

/// A month as people write it: `2025-03`, `3.2025`, `mars 2025`, `mars`.
struct MonthReading {
  let texts: Texts
  let today: CivilDate

  /// The month of some words; today's for none. A name alone is the last month of that name.
  func read(_ words: [String]) throws(CommandFailure) -> CivilMonth {
    let text = words.joined(separator: " ").trimmed
    if text.isEmpty { return CivilMonth(today) }
    let parts = text.split { " -./".contains($0) }.map(String.init)
    if let month = month(parts) { return month }
    throw .usage(
      .unknownWord(name: "måned", word: text, valid: examples))
  }

  private var examples: [String] {
    let month = CivilMonth(today)
    return [
      "\(month)", "\(month.month).\(month.year)", texts.monthAndYear(month),
      texts.monthName(month.month),
    ]
  }

  private func month(_ parts: [String]) -> CivilMonth? {
    switch parts.count {
    case 1:
      guard let number = Self.number(named: parts[0]) else { return nil }
      return CivilMonth(year: number > today.month ? today.year - 1 : today.year, month: number)
    case 2:
      let first = Self.digits(parts[0])
      if let year = first, parts[0].count == 4 {
        return month(parts[1]).flatMap { CivilMonth(year: year, month: $0) }
      }
      guard parts[1].count == 4, let year = Self.digits(parts[1]) else { return nil }
      return month(parts[0]).flatMap { CivilMonth(year: year, month: $0) }
    default: return nil
    }
  }

  private func month(_ text: String) -> Int? {
    Self.digits(text).flatMap { text.count <= 2 ? $0 : nil } ?? Self.number(named: text)
  }

  private static func digits(_ text: String) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  /// 1…12 by the first letters of a name in Norwegian or English, three at least.
  private static func number(named text: String) -> Int? {
    let word = Nearby.fold(text)
    guard word.count >= 3 else { return nil }
    return names.first { $0.names.contains { $0.hasPrefix(word) } }?.number
  }

  private static let names: [(number: Int, names: [String])] = [
    (1, ["januar", "january"]), (2, ["februar", "february"]), (3, ["mars", "march"]),
    (4, ["april"]), (5, ["mai", "may"]), (6, ["juni", "june"]), (7, ["juli", "july"]),
    (8, ["august"]), (9, ["september"]), (10, ["oktober", "october"]), (11, ["november"]),
    (12, ["desember", "december"]),
  ]
}
