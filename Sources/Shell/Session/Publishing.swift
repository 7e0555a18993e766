import Application
import Decisions
import Events
import Projections
import Reports
import Texts
import Workbooks

extension Session {
  /// A report with nothing behind it, from an answer.
  func booklet(of report: Report, made answer: NationalAnswer? = nil) -> Booklet {
    Booklet(
      report, made: answer?.chapters.compactMap(\.lastRecorded).max(),
      language: texts.language.rawValue)
  }

  /// Writes a report with all that its figures open to, in the form and to the place that was asked for.
  func publish(_ booklet: Booklet, _ line: ParsedCommand) throws(CommandFailure) {
    switch try fileFormat(line) {
    case .text(let format):
      if line.has("fil") {
        try deliver(Array(text(of: booklet.front, as: format, line).utf8), line)
      } else {
        write(booklet.front, line)
      }
    case .html: try deliver(Array(HTMLRenderer(texts).render(booklet).utf8), line)
    case .workbook:
      let writer = WorkbookWriter(texts)
      let bytes: [UInt8]
      do throws(WorkbookError) { bytes = try writer.bytes(booklet) } catch {
        throw .workbook(error)
      }
      try deliver(bytes, line, sheets: writer.sheets(of: booklet))
    case .journal: throw .usage(.noJournal)
    }
  }

  /// Bytes that are a result: to the file that `--fil` names, else to stdout as they are.
  ///
  /// - Parameter sheets: of a workbook.
  func deliver(
    _ bytes: [UInt8], _ line: ParsedCommand, sheets: Int? = nil
  ) throws(CommandFailure) {
    guard let path = line[option: "fil"] else {
      _ = bytes.withUnsafeBytes { console.write(bytes: $0) }
      return
    }
    do throws(FileError) {
      try files.put(bytes, at: path, replaces: line.has("overskriv"))
    } catch { throw .unwritten(error, path: path) }
    let shown = texts.quoted(path)
    remark(
      sheets.map { texts(.workbookWritten, shown, texts.sheets($0)) } ?? texts(.fileWritten, shown))
  }

  /// A report as a file has it: as wide as where there is no terminal.
  private func text(of report: Report, as format: OutputFormat, _ line: ParsedCommand) -> String {
    if isForExcel(line) { return report.excel(texts) }
    return report.rendered(
      as: format, width: 100, drawing: isPlain(line) ? .nothing : .blocks, texts)
  }
}
