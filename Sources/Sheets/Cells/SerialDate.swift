/// A day and a time of day as a number: days since the end of 1899, or since the start of 1904, and
/// the part of a day.
struct SerialDate {
  private static let secondsOfDay = 86_400
  /// The first day after 9999 in the system of 1900.
  private static let end = 2_958_466

  private let days: Int
  private let seconds: Int
  private let countsFrom1904: Bool

  /// Nothing when it is no date: negative, or after the year 9999.
  init?(_ number: Double, countsFrom1904: Bool) {
    guard number >= 0, number < Double(Self.end) else { return nil }
    // Parts of a second are the error of a number that cannot be exact.
    let whole = Int((number * Double(Self.secondsOfDay)).rounded())
    days = whole / Self.secondsOfDay
    seconds = whole % Self.secondsOfDay
    self.countsFrom1904 = countsFrom1904
  }

  /// As a format shows it, in the spelling of the forms; nil when there is no such day.
  func text(_ format: NumberFormat) -> String? {
    switch format {
    case .date: return date
    case .time(let shown): return clock(hours: seconds / 3_600, shown)
    case .dateTime(let shown):
      // A day of which nobody knew the time.
      guard let date else { return nil }
      return seconds == 0 ? date : "\(date) \(clock(hours: seconds / 3_600, shown))"
    case .elapsed(let shown): return clock(hours: days * 24 + seconds / 3_600, shown)
    case .plain, .digits: return nil
    }
  }

  /// `18:30`; with seconds when they are shown and there are any.
  private func clock(hours: Int, _ showsSeconds: Bool) -> String {
    let text = "\(Self.pair(hours)):\(Self.pair(seconds / 60 % 60))"
    return showsSeconds && seconds % 60 != 0 ? "\(text):\(Self.pair(seconds % 60))" : text
  }

  private var date: String? {
    if countsFrom1904 { return Self.iso(daysAfter1899: days + 1_462) }
    switch days {
    case 0, 60: return nil
    // Excel has a 29 February 1900, its day 60, which was not.
    case ..<60: return Self.iso(daysAfter1899: days + 1)
    default: return Self.iso(daysAfter1899: days)
    }
  }

  /// The day so many days after 30 December 1899; nil after 9999.
  private static func iso(daysAfter1899 days: Int) -> String? {
    guard days < end else { return nil }
    // Days since 1 March of the year 0, in eras of 400 years; years begin in March.
    let shifted = days + 693_899
    let (era, day) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let isEarly = month >= 10
    let civilYear = era * 400 + year + (isEarly ? 1 : 0)
    let text = String(civilYear)
    return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
      + "-\(pair(isEarly ? month - 9 : month + 3))-\(pair(dayOfMonth))"
  }

  private static func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
