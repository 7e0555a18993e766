import TestSupport
import Testing

@testable import Events

@Suite struct InstantTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (1_000_000_000_000, "2001-09-09T01:46:40.000Z"),
      (1_741_981_327_123, "2025-03-14T19:42:07.123Z"),
      (7_258_118_399_999, "2199-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func `instants that are known`(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds)?.description == text)
    #expect(Instant(text)?.milliseconds == milliseconds)
  }

  @Test func `outside the range there is none`() {
    #expect(Instant(milliseconds: -1) == nil)
    #expect(Instant(milliseconds: 7_258_118_400_000) == nil)
    #expect(Instant("1969-12-31T23:59:59.999Z") == nil)
    #expect(Instant("2200-01-01T00:00:00.000Z") == nil)
  }

  @Test(
    arguments: [
      (0, -1, 0), (0, 1, 60_000), (59_999, -1, 0), (0, Int.max, 7_258_118_399_999),
      (7_258_118_399_999, Int.min, 0), (7_258_118_399_999, 1, 7_258_118_399_999),
    ] as [(Int64, Int, Int64)])
  func `adding minutes stays in range`(from: Int64, minutes: Int, to: Int64) {
    #expect(Instant(milliseconds: from)?.adding(minutes: minutes).milliseconds == to)
  }

  @Test(arguments: EventPropertyTests.seeds) func `text and order agree`(seed: UInt64) {
    var values = ValueGenerator(seed: seed)
    for _ in 0..<2_000 {
      let (a, b) = (values.instant(), values.instant())
      #expect(Instant(a.description) == a)
      #expect((a < b) == a.description.utf8.lexicographicallyPrecedes(b.description.utf8))
      let (d, e) = (values.date(), values.date())
      #expect(CivilDate(d.description) == d)
      #expect((d < e) == d.description.utf8.lexicographicallyPrecedes(e.description.utf8))
    }
  }
}
