import Application
import Events
import Projections
import Reports
import Texts

extension Golden {
  /// A month, a year, a search.
  static func views() throws -> [Golden] {
    let sample = try Sample()
    let context = try sample.context()
    let asker = LogCode("asker")!
    let (now, before) = (
      try sample.registry.course(of: asker, in: 2025),
      try sample.registry.course(of: asker, in: 2024)
    )
    let none = try sample.registry.course(of: asker, in: 2019)
    let year = Report.year(now, before: before, isOver: true, context)
    let hits = try sample.registry.search(["tur", "asker"], in: [asker], year: 2025) {
      context.texts.label($0)
    }
    return of(
      Report.month(now.months[2], before: before.months[2], of: asker, context), "vis-måned",
      widths: [40, 80, 200], .json, .csv, .list)
      + of(
        Report.month(now.months[7], before: before.months[7], of: asker, context),
        "vis-måned-tom", widths: [80])
      + of(year, "vis-år", widths: [40, 80, 200], .json, .jsonl, .csv, .list, .md)
      + of(
        Report.year(
          try sample.registry.course(of: asker, in: 2020), before: none, isOver: false,
          context),
        "vis-år-uten-regler", widths: [80], .json)
      + of(
        Report.found(hits, ["tur", "asker"], context), "søk", widths: [40, 80, 200], .json, .csv,
        .list)
      + [
        Golden(
          name: "vis-år-ascii.80.txt",
          text: year.rendered(as: .table, width: 80, drawing: .ascii), width: 80),
        Golden(
          name: "vis-år-uten-søyler.80.txt",
          text: year.rendered(as: .table, width: 80, drawing: .nothing), width: 80),
      ]
  }
}
