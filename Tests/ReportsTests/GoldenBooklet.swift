import Events
import Reports
import Texts

extension Golden {
  /// A page by hand, with one of everything that a page can hold.
  static func booklet() -> [Golden] {
    [
      Golden(name: "booklet.html", text: HTMLRenderer(Texts()).render(.sample), width: nil),
      Golden(
        name: "booklet-empty.html",
        text: HTMLRenderer(Texts(.english)).render(
          Booklet(Report(title: "Nothing"), language: "en")), width: nil),
    ] + of(Booklet.sample.front, "booklet-front", widths: [80], .list, .json)
  }
}

extension Booklet {
  /// A report of two chapters, what stands behind it, and both kinds of charts.
  static var sample: Booklet {
    let years = [Chart.Series("2024", [3, 0, 1]), Chart.Series("2025", [12, 4, 1_234])]
    return Booklet(
      Report(
        title: "Rapport <2025> & «mer»",
        facts: ["DEMO: alt er oppdiktet", "regelsett base-2020.1", "2 logger, 34 872 hendelser"],
        summary: ["Grunnlagsår 2025, søknadsår 2026"],
        sections: [
          .init("figures", figures), .init("months", title: "Måned for måned", months),
          .init(
            "found", title: "Å se på", entries([("asker-17", "møteplass"), ("oslo-3", "kurs")])),
        ], notes: ["Forutsatt: at lagene har vedtekter."]),
      pages: [
        Page(
          "2c",
          Report(
            title: "bufdir-2025/2c", facts: ["regelsett base-2020.1", "2 føringer"],
            sections: [
              .init("asker", title: "Asker", entries([("asker-17", "møteplass")])),
              .init(
                "oslo", title: "Oslo", entries([("oslo-1", "kurs"), ("asker-17", "møteplass")])),
            ], notes: ["Slutt."])),
        Page("5", Report(title: "Andre former", sections: [.init("rows", entries([]))])),
      ],
      charts: [
        Chart(
          "months", title: "Aktivitetsdager", .columns, unit: "dager",
          places: "jan feb mars april mai juni juli aug sep okt nov des".split(separator: " ")
            .map(String.init),
          [
            .init("2024", [610, 655, 702, 688, 640, 380, 0, 590, 720, 745, 701, 420]),
            .init("2025", [640, 688, 745, 702, 665, 402, 44, 631, 1_234, 790, 733, 455]),
          ]),
        Chart(
          "counties", title: "Etter fylke", .bars, unit: "dager",
          places: ["Akershus", "Møre og Romsdal", "Oslo"], years),
        Chart(
          "chapters", title: "Etter lag", .bars, unit: "dager",
          places: ["Asker", "Et lag med et langt navn"], [.init("2025", [7, 0])]),
      ], made: Instant(milliseconds: 1_757_930_400_000))
  }

  private static var figures: Table {
    var table = Table([
      .init("figure", ""), .init("strict", "streng", .number), .init("date", "dato", .word),
      .init("bar", "", .drawing), .init("course", "", .drawing),
    ])
    table.add(
      [
        .text("Aktivitetsdager"), .number(8_128), .date(CivilDate("2025-01-14")), .bar(8, of: 16),
        .course([1, 0, 5]),
      ], address: "2")
    table.add(
      [.text("likepersonskurs"), .number(232), .empty, .bar(1, of: 16), .empty], address: "2c",
      depth: 1)
    table.add([.text("andre former"), .yesOrNo(true), .empty, .empty, .empty], opens: "5")
    table.add([.text("Oslo alene"), .minutes(150), .empty, .empty, .empty], opens: "2c-oslo")
    table.add([.text("I alt"), .number(8_360), .empty, .empty, .empty], isSum: true)
    return table
  }

  private static var months: Table {
    var table = Table([.init("county", "fylke")])
    table.columns += ["jan", "feb", "mars", "april"].map { .init($0, $0, .number) }
    table.columns.append(.init("all", "i alt", .number))
    table.isHeat = true
    for (name, days) in [("Akershus", [1, 0, 3, 40]), ("Oslo", [0, 0, 0, 1_200])] {
      let sum = days.reduce(0, +)
      table.add(
        [.text(name)] + days.map { .number($0) } + [.shown("\(sum)", value: .integer(sum))],
        opens: "2c")
    }
    table.add(
      [.text("Sum"), .number(1), .number(0), .number(3), .number(1_240), .number(1_244)],
      isSum: true)
    return table
  }

  static func entries(_ rows: [(String, String)]) -> Table {
    var table = Table([
      .init("entry", "føring", .word), .init("kind", "slag"), .init("minutes", "varighet", .number),
    ])
    for row in rows { table.add([.text(row.0), .text(row.1), .minutes(90)]) }
    return table
  }
}
