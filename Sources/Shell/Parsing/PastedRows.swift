import Decisions
import Events
import Forms

/// A pasted block that looks like rows of a form: its first line names columns of one, or all its lines
/// have as many cells.
struct PastedRows: Hashable {
  /// Which form.
  let form: FormKind
  /// How many rows, the header not counted.
  let count: Int
  /// The form as a file, with a header.
  let bytes: [UInt8]

  /// Nil when it does not look so.
  init?(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.trimmed.isEmpty }
    guard lines.count > 1 else { return nil }
    if let form = Self.form(header: lines[0]) {
      self.form = form
      bytes = Array(text.utf8)
      // A cell in quotes may be several lines.
      let table = try? FormReader.read(form: form, bytes: bytes, defaultChapter: nil)
      count = table?.rows.count ?? lines.count - 1
      return
    }
    // A command that was pasted with others is no row, whatever stands between its words.
    if lines.contains(where: Self.isCommand) { return nil }
    guard let separator = Self.separator(of: lines) else { return nil }
    form = .entries
    count = lines.count
    let cells = lines[0].split(separator: separator, omittingEmptySubsequences: false).count
    let columns = FormKind.entries.columns
    guard cells <= columns.count else { return nil }
    let header = columns.prefix(cells).map(\.rawValue).joined(separator: String(separator))
    bytes = Array(([header] + lines).joined(separator: "\n").utf8)
  }

  /// The form whose columns a line names, two of them at least.
  private static func form(header: String) -> FormKind? {
    guard let separator = separators.first(where: { header.contains($0) }) else { return nil }
    let cells = header.split(separator: separator, omittingEmptySubsequences: false)
      .map(String.init)
    guard cells.count(where: { Column(header: $0.trimmed) != nil }) > 1 else { return nil }
    return FormKind.allCases.first { (try? HeaderReading(cells: cells, of: $0)) != nil }
  }

  /// What parts all lines into as many cells, three of them at least.
  private static func separator(of lines: [String]) -> Character? {
    separators.first { separator in
      let counts = Set(lines.map { $0.count { $0 == separator } })
      return counts.count == 1 && counts.allSatisfy { $0 > 1 }
    }
  }

  private static let separators: [Character] = ["\t", ";", ","]

  private static func isCommand(_ line: String) -> Bool {
    guard let words = try? Tokenizer.words(line), words.count > 1 else { return false }
    return CommandLineParser.command(words) != nil
  }
}
