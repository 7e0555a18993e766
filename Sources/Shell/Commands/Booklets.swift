import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// A report of a year with what its figures open to.
  func booklet(
    _ kind: ReportKind, _ answer: NationalAnswer, _ line: ParsedCommand
  ) throws(CommandFailure) -> Booklet {
    var booklet = Booklet(
      try yearly(kind, answer, line), made: answer.chapters.compactMap(\.lastRecorded).max(),
      language: texts.language.rawValue)
    // A terminal and the text formats show the front alone.
    if case .text = try fileFormat(line) { return booklet }
    if kind == .bufdir { booklet.pages = try bufdirPages(answer, line) }
    return booklet
  }

  private func bufdirPages(
    _ answer: NationalAnswer, _ line: ParsedCommand
  ) throws(CommandFailure) -> [Booklet.Page] {
    var pages: [Booklet.Page] = []
    for figure in BufdirFigure.allCases {
      guard let address = FigureAddress(figure.address(year: answer.year), last: nil),
        let report = try drilled(address, answer, line)
      else { continue }
      pages.append(Booklet.Page(figure.rawValue, report))
    }
    return pages
  }
}
