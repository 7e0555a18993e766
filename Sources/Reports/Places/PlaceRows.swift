import Events
import Projections
import Texts

/// The chapters of a year by county, as they are shown: one by one, or where a number of people would
/// point at somebody, several as one.
struct PlaceRows {
  let areas: [Area]
  let sum: Row

  /// Counties as they are shown.
  struct Area {
    let row: Row
    let chapters: [Row]
  }

  /// One line of a table.
  struct Row {
    let name: String
    let chapters: [LogCode]
    let numbers: [Int]
  }

  /// - Parameters:
  ///   - measures: what is said of each.
  ///   - isShown: whether a chapter has anything to show.
  init(
    _ answer: NationalAnswer, _ measures: [Measure], _ context: ReportContext,
    where isShown: (ChapterAnswer) -> Bool
  ) {
    let texts = context.texts
    let chapters = answer.chapters.filter(isShown)
    let county = { (log: LogCode) in answer.organisation.county(of: log) }
    let names = Set(chapters.map { county($0.log) }).sorted { a, b in
      guard let a else { return false }
      return b.map { a < $0 } ?? true
    }
    let areas = names.map { name in chapters.filter { county($0.log) == name } }
    let people = measures.indices.filter { measures[$0].unit == .people }
    let numbers = areas.map { $0.map { chapter in measures.map { $0.value(chapter) } } }

    func row(_ name: String, _ places: [(area: Int, row: Int)]) -> Row {
      Row(
        name: name, chapters: places.map { areas[$0.area][$0.row].log }.sorted(),
        numbers: measures.indices.map { column in
          places.reduce(0) { $0 + numbers[$1.area][$1.row][column] }
        })
    }
    func all(_ area: Int) -> [(area: Int, row: Int)] {
      areas[area].indices.map { (area: area, row: $0) }
    }
    let groups =
      context.mergesSmallNumbers && !people.isEmpty
      ? SmallNumbers.groups(areas: numbers.map { $0.map { row in people.map { row[$0] } } })
      : areas.indices.map { area in ([area], all(area).map { [$0] }) }
    self.areas = groups.map { merged, rows in
      Area(
        row: row(
          texts.all(merged.map { names[$0] ?? texts(nb: "uten fylke") }), merged.flatMap(all)),
        chapters: rows.map { places in
          let first = areas[places[0].area][places[0].row].log
          return row(
            places.count == 1
              ? context.name(of: first, in: answer.organisation)
              : texts(nb: "{0} lag slått sammen", places.count), places)
        })
    }
    sum = row(texts(nb: "Sum"), areas.indices.flatMap(all))
  }
}

extension Organisation {
  /// The county of a chapter, else of the one above it.
  func county(of chapter: LogCode) -> String? {
    var code: LogCode? = chapter
    for _ in 0..<4 {
      guard let known = code, let facts = chapters[known] else { return nil }
      if let county = facts.county { return county.text }
      code = facts.parent
    }
    return nil
  }
}
