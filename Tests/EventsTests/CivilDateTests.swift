import Testing

@testable import Events

@Suite struct CivilDateTests {
  /// Counts every day of 1900–2199 by hand: month lengths by rote, leap years by their list.
  @Test func `every day follows the one before it`() {
    let leapYears: Set<Int> = Set(stride(from: 1904, through: 2196, by: 4)).subtracting([2100])
    var days = -25_567  // 1900-01-01, a Monday
    var weekday = 1
    for year in 1900...2199 {
      for month in 1...12 {
        let february = leapYears.contains(year) ? 29 : 28
        let length = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        for day in 1...length {
          let date = CivilDate(year: year, month: month, day: day)
          guard let date, date.days == days, date.weekday == weekday, date.year == year,
            date.month == month, date.day == day
          else {
            Issue.record("\(year)-\(month)-\(day): \(String(describing: date))")
            return
          }
          days += 1
          weekday = weekday % 7 + 1
        }
        #expect(CivilDate(year: year, month: month, day: length + 1) == nil)
        #expect(CivilDate(year: year, month: month, day: 0) == nil)
        #expect(CivilDate.length(ofMonth: month, in: year) == length)
      }
    }
    #expect(days == 84_006)
  }

  @Test(arguments: [
    ("1900-02-29", false), ("2000-02-29", true), ("2024-02-29", true), ("2025-02-29", false),
    ("2100-02-29", false), ("2196-02-29", true), ("1900-01-01", true), ("2199-12-31", true),
    ("1899-12-31", false), ("2200-01-01", false), ("2025-00-01", false), ("2025-1-01", false),
    ("2025-01-1", false), ("２025-01-01", false), ("2025-01-01 ", false), ("-025-01-01", false),
    ("+025-01-01", false), ("", false), ("2025‐01‐01", false), ("2025-06-31", false),
  ])
  func `text of a date`(text: String, exists: Bool) {
    let date = CivilDate(text)
    #expect((date != nil) == exists)
    if let date { #expect(date.description == text) }
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2000-02-29", 2), ("2025-03-30", 7), ("2025-12-31", 3), ("2026-01-01", 4),
  ])
  func `weekdays that are known`(text: String, weekday: Int) {
    #expect(CivilDate(text)?.weekday == weekday)
  }

  @Test(arguments: [
    ("2025-02-28", 1, "2025-03-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2025-01-01", -1, "2024-12-31"),
    ("2025-01-01", 365, "2026-01-01"), ("2199-12-31", 1, "2199-12-31"),
    ("1900-01-01", -1, "1900-01-01"), ("2025-01-01", Int.max, "2199-12-31"),
    ("1950-01-01", Int.min, "1900-01-01"),
  ])
  func `adding days stays in range`(from: String, days: Int, to: String) {
    #expect(CivilDate(from)?.adding(days: days).description == to)
  }

  @Test func `every minute of a day has one text`() {
    for hour in 0..<24 {
      for minute in 0..<60 {
        let text = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        #expect(TimeOfDay(text) == TimeOfDay(hour: hour, minute: minute))
        #expect(TimeOfDay(text)?.description == text)
      }
    }
    for text in ["24:00", "23:60", "7:00", "07.00", "07:0", "-1:00", "07:00:00", "0700", ""] {
      #expect(TimeOfDay(text) == nil)
    }
  }
}
