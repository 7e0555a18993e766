/// How a report comes out: what `--format` says, or the ending of the file it is written to.
package enum FileFormat: Hashable, Sendable {
  /// Text that shows the report itself.
  case text(OutputFormat)
  /// A page with all that the figures open to.
  case html
  /// A workbook with all that the figures open to.
  case workbook
  /// Hours as a journal of hledger.
  case journal

  /// What `--format` takes.
  package static let words = OutputFormat.allCases.map(\.rawValue) + ["html", "xlsx", "journal"]

  /// Endings of files that say a format.
  package static let endings = ["html", "xlsx", "csv", "json", "jsonl", "md", "txt", "journal"]

  /// The format of a word, in lower case.
  package init?(word: String) {
    switch word {
    case "html": self = .html
    case "xlsx": self = .workbook
    case "journal": self = .journal
    default:
      guard let format = OutputFormat(rawValue: word) else { return nil }
      self = .text(format)
    }
  }

  /// The format of a file by its ending, in lower case; `txt` is a table.
  package init?(ending: String) {
    guard Self.endings.contains(ending) else { return nil }
    if ending == "txt" { self = .text(.table) } else { self.init(word: ending) }
  }
}
