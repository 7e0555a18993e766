/// A civil date in Norway (proleptic Gregorian), written `YYYY-MM-DD`; years 1900…2199.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let days: Int32

  /// Years a date can lie in.
  public static let years = 1900...2199

  init(days: Int32) { self.days = days }

  /// nil when the date does not exist or its year is out of range.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month,
      1...Self.length(ofMonth: month, in: year) ~= day
    else { return nil }
    self.init(days: Int32(Self.daysFromCivil(year, month, day)))
  }

  /// nil unless exactly `YYYY-MM-DD` and an existing date.
  public init?(_ text: some StringProtocol) {
    guard let date = Array(text.utf8).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
    self = date
  }

  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes.number(0, 4), let month = bytes.number(5, 2), let day = bytes.number(8, 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// 1900…2199.
  public var year: Int { civil.year }
  /// 1…12.
  public var month: Int { civil.month }
  /// 1…31.
  public var day: Int { civil.day }
  /// 1 is Monday, 7 is Sunday (ISO 8601).
  public var weekday: Int { (Int(days) + 3).floorMod(7) + 1 }

  /// The date so many days later (or earlier), clamped to the range of years.
  public func adding(days count: Int) -> CivilDate {
    let low = CivilDate(year: 1900, month: 1, day: 1)!.days
    let high = CivilDate(year: 2199, month: 12, day: 31)!.days
    let (sum, overflow) = Int(days).addingReportingOverflow(count)
    let moved = overflow ? (count < 0 ? Int.min : Int.max) : sum
    return CivilDate(days: Int32(min(max(moved, Int(low)), Int(high))))
  }

  public static func < (a: CivilDate, b: CivilDate) -> Bool { a.days < b.days }

  /// 28…31.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days from and to civil dates by the era algorithm: a 400-year cycle has 146 097 days.
  static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  var civil: (year: Int, month: Int, day: Int) {
    let z = Int(days) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let parts = civil
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}
