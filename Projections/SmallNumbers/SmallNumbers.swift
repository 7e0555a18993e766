/// Rows of a table that count people, merged so that no cell points at fewer than five of them, also not
/// when the others are taken from the sum. A number of 0 points at nobody.
public enum SmallNumbers {
  /// The least number of people that a cell may say beside 0.
  public static let least = 5

  /// The rows that are shown, in the order of their first: a row by itself, or several as one.
  ///
  /// - Parameter counts: of each row how many people each of its columns counts. Every column's sum over
  ///   all rows is taken to be shown too.
  /// - Returns: every index once. Where all rows together are too few, one group of all.
  public static func groups(_ counts: [[Int]]) -> [[Int]] {
    var merged = counts.indices.filter { counts[$0].contains(where: isSmall) }
    if merged.isEmpty { return counts.indices.map { [$0] } }
    var rest = counts.indices.filter { !merged.contains($0) }
      .sorted { (counts[$0].reduce(0, +), $0) < (counts[$1].reduce(0, +), $1) }[...]
    func isTooSmall(_ rows: [Int]) -> Bool {
      rows.count < 2
        || counts[0].indices.contains { column in
          isSmall(rows.reduce(0) { $0 + counts[$1][column] })
        }
    }
    while isTooSmall(merged), let next = rest.popFirst() { merged.append(next) }
    let group = merged.sorted()
    return counts.indices.compactMap { index in
      if index == group[0] { return group }
      return group.contains(index) ? nil : [index]
    }
  }

  /// The same of rows that lie in areas, whose sums are shown as well: areas are merged first, then the
  /// rows within what an area became.
  ///
  /// - Parameter areas: of each area its rows.
  /// - Returns: the areas as they are shown, and in each the rows as they are shown.
  public static func groups(
    areas: [[[Int]]]
  ) -> [(areas: [Int], rows: [[(area: Int, row: Int)]])] {
    let columns = areas.lazy.flatMap { $0 }.first?.count ?? 0
    let sums = areas.map { rows in
      (0..<columns).map { column in rows.reduce(0) { $0 + $1[column] } }
    }
    return groups(sums).map { merged in
      let places = merged.flatMap { area in areas[area].indices.map { (area: area, row: $0) } }
      let rows = groups(places.map { areas[$0.area][$0.row] })
      return (merged, rows.map { $0.map { places[$0] } })
    }
  }

  private static func isSmall(_ count: Int) -> Bool { count > 0 && count < least }
}
