/// A month of the Norwegian calendar, written `YYYY-MM`.
public struct CivilMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1900…2199.
  public let year: Int
  /// 1…12.
  public let month: Int

  /// The month of a date.
  public init(_ date: CivilDate) { (year, month) = (date.year, date.month) }

  /// nil when there is no such month or its year is out of range.
  public init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(first)
  }

  private init(validYear year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// The month after it.
  public var next: CivilMonth {
    month == 12
      ? CivilMonth(validYear: year + 1, month: 1) : CivilMonth(validYear: year, month: month + 1)
  }

  /// Its last day.
  public var lastDay: CivilDate {
    CivilDate(year: year, month: month, day: CivilDate.length(ofMonth: month, in: year))!
  }

  public static func < (a: CivilMonth, b: CivilMonth) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }

  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
