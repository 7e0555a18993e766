import Events
import Testing

@Suite struct CivilMonthTests {
  @Test(arguments: [
    ("2024-02-11", "2024-02", "2024-02-29", "2024-03"),
    ("2025-02-28", "2025-02", "2025-02-28", "2025-03"),
    ("2025-12-31", "2025-12", "2025-12-31", "2026-01"),
    ("2026-01-01", "2026-01", "2026-01-31", "2026-02"),
  ])
  func ofADate(_ date: String, _ month: String, _ last: String, _ next: String) throws {
    let found = CivilMonth(try #require(CivilDate(date)))
    #expect("\(found)" == month)
    #expect("\(found.lastDay)" == last)
    #expect("\(found.next)" == next)
    #expect(found < found.next)
    #expect(found.lastDay.adding(days: 1) == CivilDate(next + "-01"))
  }
}
