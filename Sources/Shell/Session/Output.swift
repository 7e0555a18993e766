import Application
import Reports
import TerminalText
import Texts

extension Session {
  /// How results come out: as the command says, or as was said before it; `--enkel` is `list`.
  func format(_ line: ParsedCommand) -> OutputFormat {
    if isForExcel(line) { return .csv }
    let isPlain = isPlain(line)
    let named = line[option: "format"] ?? globals["format"]?.last
    return named.flatMap { OutputFormat(rawValue: Nearby.fold($0)) } ?? (isPlain ? .list : .table)
  }

  /// Whether somebody listens rather than looks: nothing in columns, nothing drawn, nothing that moves.
  func isPlain(_ line: ParsedCommand? = nil) -> Bool {
    line?.has("enkel") == true || globals["enkel"] != nil
  }

  /// Says something on stderr; on a terminal broken between words.
  func remark(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      console.remarksAreSeen
        ? Wrapping.lines(TerminalEscaping.visible(String(line)), width: console.width)
        : [String(line)]
    }
    for line in lines { console.remark(line + "\n") }
  }

  /// A sentence that is a result; on a terminal broken between words.
  func say(_ text: String) {
    let lines = console.isTerminal ? Wrapping.lines(text, width: console.width) : [text]
    for line in lines { console.write(line + "\n") }
  }

  /// Writes a report as a result.
  func write(_ report: Report, _ line: ParsedCommand) {
    write(report, line, width: console.width)
  }
}

extension Session {
  /// Writes a report so many columns wide.
  func write(_ report: Report, _ line: ParsedCommand, width: Int) {
    let drawing = isPlain(line) ? Drawing.nothing : console.drawsBlocks ? .blocks : .ascii
    let text =
      isForExcel(line)
      ? report.excel(texts)
      : report.rendered(as: format(line), width: width, drawing: drawing, texts)
    show(text, line)
  }

  /// A result: a screenful at a time where it is higher than the window.
  func show(_ text: String, _ line: ParsedCommand? = nil) {
    let isWhole = line?.has("uten-bla") == true || globals["uten-bla"] != nil || isPlain(line)
    // The line below it is the prompt's.
    if !isWhole, let height = console.pageHeight, rows(of: text) >= height {
      console.page(text, prompt: texts(.pagerPrompt))
    } else {
      console.write(text)
    }
  }

  /// Rows that a text takes on the terminal.
  private func rows(of text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.reduce(0) { rows, line in
      rows + max(1, (DisplayWidth.columns(String(line)) + console.width - 1) / console.width)
    }
  }
}
