import Events
import Projections
import Texts

/// Numbers of a year by county and by chapter.
struct PlaceTables {
  private let rows: PlaceRows
  private let measures: [Measure]
  private let context: ReportContext

  init(
    _ answer: NationalAnswer, _ measures: [Measure], _ context: ReportContext,
    where isShown: (ChapterAnswer) -> Bool
  ) {
    rows = PlaceRows(answer, measures, context, where: isShown)
    self.measures = measures
    self.context = context
  }

  /// A row a county, with the sum.
  var counties: Table {
    var table = Table([.init("county", context.texts(nb: "fylke"))] + measures.map(\.column))
    for area in rows.areas { add(area.row, [], to: &table) }
    add(rows.sum, [], to: &table, isSum: true)
    return table
  }

  /// A row a chapter, with the sum.
  ///
  /// - Parameter page: the page of a booklet that has a section for each chapter, by its code.
  func chapters(page: String? = nil) -> Table {
    let texts = context.texts
    var table = Table(
      [.init("chapter", texts(nb: "lag")), .init("county", texts(nb: "fylke"), isExtra: true)]
        + measures.map(\.column))
    for area in rows.areas {
      for row in area.chapters {
        let opens = page.flatMap { page in
          row.chapters.count == 1 ? "\(page)-\(row.chapters[0])" : nil
        }
        add(row, [.text(area.row.name)], to: &table, opens: opens)
      }
    }
    add(rows.sum, [.empty], to: &table, isSum: true)
    return table
  }

  /// Minutes by month of each row of `chapters` but the sum.
  func chapterCourses(_ answer: NationalAnswer) -> [[Int]] {
    let months = Dictionary(
      uniqueKeysWithValues: answer.chapters.map { ($0.log, $0.minutesByMonth) })
    return rows.areas.flatMap(\.chapters).map { row in
      row.chapters.reduce(into: [Int](repeating: 0, count: 12)) { sums, log in
        for (month, minutes) in (months[log] ?? []).enumerated() { sums[month] += minutes }
      }
    }
  }

  private func add(
    _ row: PlaceRows.Row, _ more: [Table.Cell], to table: inout Table, opens: String? = nil,
    isSum: Bool = false
  ) {
    table.add(
      [.text(row.name)] + more
        + zip(measures, row.numbers).map {
          $0.cell($1, context)
        }, opens: opens, isSum: isSum)
  }

  /// The counties, each with what is shown of its chapters.
  var json: JSON {
    .array(
      rows.areas.map { area in
        .object(
          [.init("county", .string(area.row.name))] + numbers(area.row)
            + [
              .init(
                "chapters",
                .array(
                  area.chapters.map { row in
                    .object(
                      [
                        .init("chapters", .array(row.chapters.map { .string("\($0)") }))
                      ] + numbers(row))
                  }))
            ])
      })
  }

  private func numbers(_ row: PlaceRows.Row) -> [JSON.Member] {
    zip(measures, row.numbers).map { measure, number in
      JSON.Member(measure.key, measure.cell(number, context).json)
    }
  }
}
