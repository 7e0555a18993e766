/// How a report comes out (`--format`).
package enum OutputFormat: String, CaseIterable, Sendable {
  /// Columns, fitted to the terminal.
  case table
  /// One `label: value` a line, for screen readers.
  case list
  /// RFC 4180, one table after the other.
  case csv
  /// One value, indented.
  case json
  /// One row a line.
  case jsonl
  /// Markdown.
  case md
}
