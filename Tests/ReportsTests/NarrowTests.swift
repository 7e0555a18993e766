import Reports
import TerminalText
import TestSupport
import Testing
import Texts

/// What a table shows where there is little room, and to somebody who listens.
@Suite struct NarrowTests {
  private static func anyTable(_ random: inout SeededRandom) -> Table {
    let contents: [Table.Column.Content] = [.text, .word, .number, .drawing]
    var columns: [Table.Column] = [.init("c0", "første")]
    for index in 1...Int.random(in: 1...9, using: &random) {
      let content = contents.randomElement(using: &random) ?? .text
      columns.append(
        .init(
          "c\(index)", "navn\(index)", content,
          isExtra: content != .drawing && Bool.random(using: &random)))
    }
    var table = Table(columns)
    for row in 1...3 {
      table.add(
        columns.enumerated().map { index, column in
          column.content == .drawing
            ? .bar(row, of: 3) : .text("v\(index)x\(row)" + String(repeating: "a", count: index))
        })
    }
    return table
  }

  @Test(arguments: [20, 40, 59, 60, 80, 200])
  func noColumnIsLeftOutUnsaid(_ width: Int) {
    for seed in UInt64(1)...60 {
      var random = SeededRandom(seed: seed)
      let table = Self.anyTable(&random)
      let text = Report(title: "T", sections: [.init("t", table)])
        .rendered(as: .table, width: width)
      let said = text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == "." || $0 == ":" }
      for (index, column) in table.columns.enumerated() where column.content != .drawing {
        let isNamed = said.contains { $0 == column.title } || text.contains(column.title)
        #expect(isNamed, "seed \(seed), \(width): \(column.title)\n\(text)")
        let isShown = said.contains { $0.hasPrefix("v\(index)x1") }
        let isSaid = text.contains("Ikke plass her til") && column.isExtra
        #expect(isShown || isSaid, "seed \(seed), \(width): \(column.key)\n\(text)")
        if width < 60 { #expect(isShown, "seed \(seed), \(width): \(column.key)\n\(text)") }
      }
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.columns(String(line)) <= width, "seed \(seed): \(line)")
      }
    }
  }

  @Test func drawingsPushNothingOut() {
    for seed in UInt64(1)...60 {
      var random = SeededRandom(seed: seed)
      let table = Self.anyTable(&random)
      func shown(_ table: Table) -> [Substring] {
        Report(title: "T", sections: [.init("t", table)])
          .rendered(as: .table, width: 80).split { " \n█▎▍▌▋▊▉▏".contains($0) }
          .filter { $0.hasPrefix("v") }
      }
      #expect(shown(table) == shown(table.stated), "seed \(seed)")
    }
  }

  /// Where the narrowest bar has room, of ten columns.
  @Test(arguments: [
    (Drawing.blocks, 8, 8, "██████████"), (.blocks, 4, 8, "█████"), (.blocks, 1, 8, "█▎"),
    (.blocks, 1, 1_000, "▏"), (.blocks, 0, 8, ""), (.ascii, 8, 8, "##########"),
    (.ascii, 4, 8, "#####"), (.ascii, 1, 1_000, "#"), (.ascii, 0, 8, ""), (.nothing, 8, 8, ""),
  ]) func bars(_ drawing: Drawing, _ value: Int, _ most: Int, _ bar: String) {
    var table = Table([.init("n", "n", .number), .init("b", "", .drawing)])
    table.add([.number(value), .bar(value, of: most)])
    table.add([.number(9), .bar(most, of: most)])
    let text = Report(title: "T", sections: [.init("t", table)])
      .rendered(as: .table, width: 13, drawing: drawing)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[2] == "\(value)" + (bar.isEmpty ? "" : "  " + bar))
  }

  @Test func aCourseIsTwelveCharactersOrNothing() {
    var report = Report(title: "T")
    report.courses = [.init("tid", [0, 1, 2, 3, 4, 5, 6, 7, 8, 4, 0, 8])]
    #expect(report.rendered(as: .table, width: 16) == "T\n\ntid  ▁▂▃▄▅▆▇█▄ █\n")
    #expect(report.rendered(as: .table, width: 15) == "T\n")
    #expect(report.rendered(as: .table, drawing: .ascii) == "T\n")
    #expect(report.rendered(as: .list) == "T\n")
    report.courses = [.init("tid", [0, 0])]
    #expect(report.rendered(as: .table) == "T\n")
  }

  /// For a screen reader: one thing a line, with its name, and nothing that is only for the eye.
  @Test func everyListSaysOneThingALine() throws {
    let lists = try Golden.all().filter { $0.name.hasSuffix(".list.txt") }
    #expect(lists.count > 10)
    for list in lists {
      #expect(!list.text.contains(/[█▏▎▍▌▋▊▉▁▂▃▄▅▆▇│─┼|]/), "\(list.name)")
      #expect(!list.text.contains("  "), "\(list.name): columns")
      #expect(!list.text.contains(/(?m)^\[/), "\(list.name): an address in brackets")
    }
  }
}
