import Events
import Projections
import Texts

/// The chapters that lack something, by the points at stake.
struct RankedChapters {
  /// Those with the most at stake first; of as much, by code.
  let chapters: [Ranked]

  struct Ranked {
    let log: LogCode
    var missing = 0
    var doubtful = 0
    /// What mending each gap alone would add, summed.
    var points = 0
  }

  init(_ gaps: [Gap]) {
    var found: [LogCode: Ranked] = [:]
    for gap in gaps {
      var one = found[gap.chapter] ?? Ranked(log: gap.chapter)
      if gap.isDoubtful {
        one.doubtful += 1
      } else {
        one.missing += 1
        one.points += gap.points
      }
      found[gap.chapter] = one
    }
    chapters = found.values.sorted { ($1.points, $0.log) < ($0.points, $1.log) }
  }

  func table(_ answer: NationalAnswer, _ context: ReportContext) -> Table {
    let texts = context.texts
    var table = Table([
      .init("points", texts(nb: "poeng"), .number), .init("chapter", texts(nb: "lag"), .word),
      .init("name", texts(nb: "navn"), isExtra: true),
      .init("missing", texts(nb: "mangler"), .number),
      .init("doubtful", texts(nb: "usikkert"), .number), .init("bar", "", .drawing),
    ])
    let most = chapters.map(\.points).max() ?? 0
    for chapter in chapters {
      table.add(
        [
          .number(chapter.points), .text("\(chapter.log)"),
          .text(context.name(of: chapter.log, in: answer.organisation)), .number(chapter.missing),
          .number(chapter.doubtful), .bar(chapter.points, of: most),
        ], opens: "\(chapter.log)")
    }
    return table
  }

  var json: JSON {
    .array(
      chapters.map {
        [
          "chapter": .string("\($0.log)"), "points": .integer($0.points),
          "missing": .integer($0.missing), "doubtful": .integer($0.doubtful),
        ]
      })
  }
}
