/// How a report comes out: what `--format` says, or the ending of the file it is written to.
package enum FileFormat: Hashable, Sendable {
  /// Text that shows the report itself.
  case text(OutputFormat)
  /// A page with all that the figures open to.
  case html

  /// What `--format` takes.
  package static let words = OutputFormat.allCases.map(\.rawValue) + ["html"]

  /// The format of a word, in lower case.
  package init?(word: String) {
    if let format = OutputFormat(rawValue: word) {
      self = .text(format)
    } else if word == "html" {
      self = .html
    } else {
      return nil
    }
  }

  /// The format of a file by its ending, in lower case; `txt` is a table.
  package init?(ending: String) {
    if ending == "txt" { self = .text(.table) } else { self.init(word: ending) }
  }
}
