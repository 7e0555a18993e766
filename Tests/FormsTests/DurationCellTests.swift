import Forms
import TestSupport
import Testing

@Suite struct DurationCellTests {
  @Test(arguments: [
    ("150", 150), ("150 min", 150), ("150 m", 150), ("150min", 150), ("150m", 150), ("90m", 90),
    ("150   min", 150), ("150\u{A0}min", 150), ("150 MIN", 150), ("150 Min", 150), ("0150", 150),
    ("15", 15), ("14 min", 14), ("5 min", 5), ("1 m", 1), ("1440", 1440), ("1440 min", 1440),
    ("2,5", 150), ("2.5", 150), ("2,5 t", 150), ("2,5t", 150), ("2.5 T", 150),
    ("2,0", 120), ("2,00", 120), ("2,25", 135), ("2,50", 150), ("2,75", 165), ("0,25", 15),
    ("0,5", 30), ("23,75", 1425),
    ("2:30", 150), ("02:30", 150), ("0:45", 45), ("2:00", 120), ("2:59", 179), ("24:00", 1440),
    ("2t30", 150), ("2T30", 150), ("2 t 30 min", 150), ("2t30min", 150), ("2 t 30", 150),
    ("2t 5 min", 125), ("2t05", 125), ("2 t 0 min", 120), ("0t45", 45),
    ("2 t", 120), ("2t", 120), ("2 timer", 120), ("2timer", 120), ("2 TIMER", 120),
    ("24 t", 1440), ("24 timer", 1440),
  ])
  func reads(_ text: String, _ minutes: Int) throws {
    #expect(try DurationCell.parse(text) == minutes)
  }

  @Test(arguments: [
    ("lenge", CellProblem.durationUnreadable), ("", .durationUnreadable),
    ("-30", .durationUnreadable), ("+30", .durationUnreadable), ("30 sek", .durationUnreadable),
    ("2h", .durationUnreadable), ("2h30", .durationUnreadable), ("2 timer 30", .durationUnreadable),
    ("2,", .durationUnreadable), (",5", .durationUnreadable), ("2,5 m", .durationUnreadable),
    ("2, 5", .durationUnreadable), ("2 : 30", .durationUnreadable), ("2:3", .durationUnreadable),
    ("2:300", .durationUnreadable), ("2t5", .durationUnreadable), ("2t300", .durationUnreadable),
    ("2t30m", .durationUnreadable), ("2,5 timer", .durationUnreadable),
    ("2:30:00", .durationUnreadable), ("1 440", .durationUnreadable),
    ("ca 150", .durationUnreadable),
    ("150 minutt", .durationUnreadable), ("١٥٠", .durationUnreadable),
    ("14", .durationUnclear(14)), ("5", .durationUnclear(5)), ("1", .durationUnclear(1)),
    ("2,3", .durationDecimals), ("2,333", .durationDecimals), ("2,500", .durationDecimals),
    ("2,000", .durationDecimals), ("2,05", .durationDecimals), ("2,7", .durationDecimals),
    ("24,0", .durationDecimalTooLarge), ("24,5 t", .durationDecimalTooLarge),
    ("150,5", .durationDecimalTooLarge),
    ("2:60", .durationMinutesPart), ("2t60", .durationMinutesPart),
    ("2 t 75 min", .durationMinutesPart),
    ("0", .durationZero), ("00", .durationZero), ("0 min", .durationZero), ("0 t", .durationZero),
    ("0,0", .durationZero), ("0:00", .durationZero), ("0t00", .durationZero),
    ("1441", .durationOverOneDay), ("1441 min", .durationOverOneDay), ("25 t", .durationOverOneDay),
    ("24:01", .durationOverOneDay), ("24t01", .durationOverOneDay),
    ("99999999999999999999999", .durationOverOneDay),
    ("99999999999999999999999 timer", .durationOverOneDay),
  ])
  func refuses(_ text: String, _ problem: CellProblem) {
    #expect(throws: problem) { try DurationCell.parse(text) }
  }

  @Test(arguments: 1...1440)
  func readsEveryDurationInEverySpelling(_ minutes: Int) throws {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    for text in [
      "\(minutes) min", "\(hours):\(padded)", "\(hours)t\(padded)", "\(hours) t \(rest) min",
    ] {
      #expect(try DurationCell.parse(text) == minutes)
    }
  }
}
