import Application

/// The address of a figure: `bufdir-2025/2c`; `2c` alone means the report last looked at.
package struct FigureAddress: Hashable, Sendable {
  /// Which report.
  package let report: ReportKind
  /// The base year.
  package let year: Int
  /// Which figure, as `2c`, or one of the lists, as `bort`.
  package let figure: String

  /// nil when it is no address, or a short one and no report was looked at.
  package init?(_ text: String, last: String?) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let figure = parts.last, let report = parts.count == 2 ? parts[0] : last,
      let dash = report.lastIndex(of: "-"), let year = Int(report[report.index(after: dash)...]),
      let kind = ShellWords<ReportKind>.reports.typed(String(report[..<dash]))
    else { return nil }
    self.report = kind
    self.year = year
    self.figure = Nearby.fold(figure)
  }

  /// Figures of the Bufdir report, for completion.
  static let names = ["1", "2", "2a", "2b", "2c", "3", "4", "5", "bort", "usikre", "endring"]
}

extension Session {
  func address(_ text: String) throws(CommandFailure) -> FigureAddress {
    let last = try requiredRegistry().lastReport
    if let address = FigureAddress(text, last: last) { return address }
    throw .application(.unknownFigure(text))
  }

  func remember(_ report: ReportKind, _ year: Int) throws(CommandFailure) {
    try requiredRegistry().rememberReport("\(report.rawValue)-\(year)")
  }
}
