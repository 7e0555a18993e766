package import Texts

/// A report before it is laid out: what stands above the tables, the tables, what stands below.
package struct Report: Sendable {
  /// What it is.
  package var title: String
  /// How and from what it was made, said in one line where there is room.
  package var facts: [String]
  /// Sentences above the tables.
  package var summary: [String]
  /// The tables.
  package var sections: [Section]
  /// Sentences below the tables.
  package var notes: [String]
  /// Numbers that rise and fall, each on a line with its label; drawn where tables are.
  package var courses: [Course] = []
  /// The value of `--format json`, where it has a form of its own.
  package var contract: JSON?

  /// A table with what stands above it.
  package struct Section: Sendable {
    /// Name of the table in JSON.
    package var key: String
    /// What stands above it.
    package var title: String?
    /// The table.
    package var table: Table
    /// Whether it is left out of `csv` and `jsonl`, where whoever reads rows expects those of the other
    /// sections.
    package var isAside = false

    /// A table.
    package init(_ key: String, title: String? = nil, _ table: Table) {
      self.key = key
      self.title = title
      self.table = table
    }
  }

  /// Numbers that rise and fall.
  package struct Course: Sendable {
    /// What they are.
    package let label: String
    /// One a place, none below 0.
    package let values: [Int]

    /// Numbers under a label.
    package init(_ label: String, _ values: [Int]) {
      self.label = label
      self.values = values
    }
  }

  /// A report.
  package init(
    title: String, facts: [String] = [], summary: [String] = [], sections: [Section] = [],
    notes: [String] = [], contract: JSON? = nil
  ) {
    self.title = title
    self.facts = facts
    self.summary = summary
    self.sections = sections
    self.notes = notes
    self.contract = contract
  }

  /// The report as it comes out, with a line end after the last line.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; used by `table` only.
  ///   - drawing: with what bars are drawn; used by `table` only.
  package func rendered(
    as format: OutputFormat, width: Int = 80, drawing: Drawing = .blocks, _ texts: Texts = Texts()
  ) -> String {
    switch format {
    case .table: TableRenderer(width: width, drawing: drawing, texts: texts).render(self)
    case .list: ListRenderer(texts: texts).render(self)
    case .csv: CSVRenderer(texts: texts).render(self)
    case .json: json.pretty + "\n"
    case .jsonl:
      rows.flatMap(\.table.json).map { $0.compact + "\n" }.joined()
    case .md: MarkdownRenderer(texts: texts).render(self)
    }
  }

  /// The sections that are read row by row.
  var rows: [Section] { sections.filter { !$0.isAside } }

  /// The value of `--format json`.
  package var json: JSON {
    if let contract { return contract }
    if sections.count == 1 { return .array(sections[0].table.json) }
    return .object(sections.map { JSON.Member($0.key, .array($0.table.json)) })
  }
}
