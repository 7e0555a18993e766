import Decisions
import Events
import Forms
import Foundation
import Shell
import Testing

/// Tables of the documentation that say what a table of the program says.
@Suite("the pages say what the program does")
struct DocsTests {
  @Test("commands")
  func commands() throws {
    let expected = CommandTable.all.map { [$0.name, $0.aliases.joined(separator: ", ")] }
    try compare("docs/shell.md", "## Commands", columns: 2, expected)
  }

  @Test("options")
  func options() throws {
    var takers: [[String]: [String]] = [:]
    for command in CommandTable.all {
      for option in command.options {
        takers[["--\(option.name)", "--\(option.english)"], default: []].append(command.name)
      }
    }
    let expected = takers.map { $0.key + [$0.value.joined(separator: ", ")] }
      .sorted { ($0[0] + $0[1]).utf8.lexicographicallyPrecedes(($1[0] + $1[1]).utf8) }
    try compare("docs/shell.md", "## Options", columns: 3, expected)
  }

  @Test("options that every command takes")
  func globalOptions() throws {
    let expected = CommandTable.global.map { ["--\($0.name)", "--\($0.english)"] }
    try compare("docs/shell.md", "### Of every command", columns: 2, expected)
  }

  @Test("columns of the forms", arguments: FormKind.allCases)
  func columns(form: FormKind) throws {
    let expected = form.columns.map { [$0.rawValue, $0.english] }
    let name = Words.forms.norwegian[FormKind.allCases.firstIndex(of: form) ?? 0]
    try compare("docs/forms.md", "### `\(name)`", columns: 2, expected)
  }

  /// The first columns of the table under a heading.
  private func compare(
    _ path: String, _ heading: String, columns: Int, _ expected: [[String]]
  ) throws {
    let page = try String(contentsOf: Page.root.appendingPathComponent(path), encoding: .utf8)
    let below = page.components(separatedBy: "\n").drop { !$0.hasPrefix(heading) }.dropFirst()
      .prefix { !$0.hasPrefix("#") }
    let rows = below.filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().prefix(columns)
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `*")) }
    }
    let wanted = expected.map { "| " + $0.joined(separator: " | ") + " |" }
    let found = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    #expect(found == wanted, "\(path), \(heading):\n\(wanted.joined(separator: "\n"))")
  }
}
