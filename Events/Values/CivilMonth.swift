/// A month of the Norwegian calendar, written `YYYY-MM`.
public struct CivilMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1900…2199.
  public let year: Int
  /// 1…12.
  public let month: Int

  /// The month of a date.
  public init(_ date: CivilDate) { self.init(year: date.year, month: date.month) }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// The month after it.
  public var next: CivilMonth {
    month == 12 ? CivilMonth(year: year + 1, month: 1) : CivilMonth(year: year, month: month + 1)
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
