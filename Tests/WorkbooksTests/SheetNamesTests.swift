import Testing
import Workbooks

@Suite struct SheetNamesTests {
  static let rows: [(given: [String], then: [String])] = [
    (["Forside"], ["Forside"]),
    (["Lag [a]: b*c?/d\\e"], ["Lag (a)- b-c--d-e"]),
    (["Asker", "ASKER", "asker"], ["Asker", "ASKER (2)", "asker (3)"]),
    (["Øre", "øRE"], ["Øre", "øRE (2)"]),
    (["'sitat'", " '' ", ""], ["sitat", "1", "1 (2)"]),
    (["History"], ["History (2)"]),
    (["it's"], ["it's"]),
    (["\u{1B}x\u{202E}\n"], ["^(x-u{202E}^J"]),
    // A character of two units is kept whole or left out.
    (
      [String(repeating: "å", count: 40), String(repeating: "å", count: 31)],
      [String(repeating: "å", count: 31), String(repeating: "å", count: 27) + " (2)"]
    ),
    ([String(repeating: "😀", count: 20)], [String(repeating: "😀", count: 15)]),
    (["Aktiviteter som ble ført i året 2025"], ["Aktiviteter som ble ført i året"]),
  ]

  @Test(arguments: rows) func names(_ row: (given: [String], then: [String])) {
    var names = SheetNames()
    #expect(row.given.map { names.name($0) } == row.then)
  }

  @Test func theyAreAllDifferentAndShortEnough() {
    var names = SheetNames()
    let made = (0..<300).map { _ in names.name("Et lag med et navn som er for langt til en fane") }
    #expect(Set(made.map { $0.lowercased() }).count == 300)
    #expect(made.allSatisfy { $0.utf16.count <= 31 })
  }
}
