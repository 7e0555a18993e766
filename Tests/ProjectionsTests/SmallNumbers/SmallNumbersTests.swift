import Projections
import TestSupport
import Testing

/// Which rows are shown as one.
@Suite struct SmallNumbersTests {
  @Test(
    arguments: [
      ([[12], [0], [5]], [[0], [1], [2]]),
      ([[12], [3], [8]], [[0], [1, 2]]),
      ([[12], [3], [4]], [[0], [1, 2]]),
      ([[2], [1], [9], [30]], [[0, 1, 2], [3]]),
      ([[2], [1]], [[0, 1]]),
      ([[3]], [[0]]),
      ([[9, 9], [9, 2], [0, 9]], [[0], [1, 2]]),
      ([], []),
    ] as [([[Int]], [[Int]])])
  func rows(counts: [[Int]], shown: [[Int]]) {
    #expect(SmallNumbers.groups(counts) == shown)
  }

  /// A county of one small chapter is merged with another county: its chapter would else be the county's
  /// own number.
  @Test func areasGoFirst() {
    let groups = SmallNumbers.groups(areas: [[[9], [40]], [[2]], [[20], [1], [30]]])
    #expect(groups.map(\.areas) == [[0, 1], [2]])
    #expect(groups[0].rows.map { $0.map(\.row) } == [[0, 0], [1]])
    #expect(groups[1].rows.map { $0.map(\.row) } == [[0, 1], [2]])
  }

  /// Whatever is shown, and whatever is left when all that is shown is taken from a sum, is 0 or at least 5,
  /// as long as all together are.
  @Test(arguments: 1...200 as ClosedRange<UInt64>) func nobodyIsPointedAt(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let columns = Int.random(in: 1...3, using: &random)
    let areas = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<columns).map { _ in Int.random(in: 0...12, using: &random) }
      }
    }
    let groups = SmallNumbers.groups(areas: areas)
    var seen: [[Bool]] = areas.map { $0.map { _ in false } }
    for (merged, rows) in groups {
      let whole = rows.flatMap { $0 }
      #expect(Set(whole.map(\.area)) == Set(merged), "seed \(seed)")
      let isAll = groups.count == 1
      for group in rows + [whole] {
        for column in 0..<columns {
          let sum = group.reduce(0) { $0 + areas[$1.area][$1.row][column] }
          let isEverybody = isAll && group.count == whole.count
          #expect(sum == 0 || sum >= 5 || isEverybody, "seed \(seed): \(areas)")
        }
      }
      for place in whole {
        #expect(!seen[place.area][place.row], "seed \(seed)")
        seen[place.area][place.row] = true
      }
    }
    #expect(seen.allSatisfy { $0.allSatisfy { $0 } }, "seed \(seed)")
  }
}
