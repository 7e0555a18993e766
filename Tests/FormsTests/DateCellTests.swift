import Events
import Forms
import Testing

@Suite struct DateCellTests {
  @Test(arguments: [
    ("2025-01-14", "2025-01-14"), ("14.01.2025", "2025-01-14"), ("14.1.25", "2025-01-14"),
    ("14.1.2025", "2025-01-14"), ("14.01.25", "2025-01-14"), ("1.1.2025", "2025-01-01"),
    ("1.1.00", "2000-01-01"), ("31.12.69", "2069-12-31"), ("1.1.70", "1970-01-01"),
    ("31.12.99", "1999-12-31"), ("29.02.2024", "2024-02-29"), ("1900-01-01", "1900-01-01"),
    ("31.12.2199", "2199-12-31"),
  ])
  func reads(_ text: String, _ date: String) throws {
    #expect(try DateCell.parse(text) == #require(CivilDate(date)))
  }

  @Test(arguments: [
    ("", CellProblem.dateUnreadable), ("i går", .dateUnreadable), ("14.1", .dateUnreadable),
    ("14/1/2025", .dateUnreadable), ("2025-1-14", .dateUnreadable), ("2025.01.14", .dateUnreadable),
    ("14-01-2025", .dateUnreadable), ("14.1.025", .dateUnreadable), ("14.1.2025.", .dateUnreadable),
    ("14. 1. 2025", .dateUnreadable), ("14.01.2025 00:00", .dateUnreadable),
    ("45671", .dateUnreadable), ("014.1.2025", .dateUnreadable),
    ("2025-13-02", .noSuchDate), ("31.02.2025", .noSuchDate), ("29.2.25", .noSuchDate),
    ("0.1.2025", .noSuchDate), ("1.0.2025", .noSuchDate), ("2025-00-00", .noSuchDate),
    ("1899-12-31", .yearOutOfRange(1900...2199)), ("1.1.2200", .yearOutOfRange(1900...2199)),
  ])
  func refuses(_ text: String, _ problem: CellProblem) {
    #expect(throws: problem) { try DateCell.parse(text) }
  }
}

@Suite struct TimeCellTests {
  @Test(arguments: [
    ("18:30", "18:30"), ("18.30", "18:30"), ("1830", "18:30"), ("18", "18:00"), ("8", "08:00"),
    ("08", "08:00"), ("8:30", "08:30"), ("8.05", "08:05"), ("0830", "08:30"), ("0", "00:00"),
    ("00:00", "00:00"), ("23:59", "23:59"), ("2359", "23:59"),
  ])
  func reads(_ text: String, _ time: String) throws {
    #expect(try TimeCell.parse(text) == #require(TimeOfDay(time)))
  }

  @Test(arguments: [
    ("", CellProblem.timeUnreadable), ("kveld", .timeUnreadable), ("18:3", .timeUnreadable),
    ("18:", .timeUnreadable), ("18,30", .timeUnreadable), ("830", .timeUnreadable),
    ("18:30:00", .timeUnreadable), ("kl 18", .timeUnreadable), ("018:30", .timeUnreadable),
    ("24", .noSuchTime), ("24:00", .noSuchTime), ("18:60", .noSuchTime), ("1860", .noSuchTime),
    ("99", .noSuchTime),
  ])
  func refuses(_ text: String, _ problem: CellProblem) {
    #expect(throws: problem) { try TimeCell.parse(text) }
  }
}
