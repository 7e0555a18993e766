import Application
import Reports
import TerminalText
import Texts

extension Session {
  /// How results come out: as the command says, or as was said before it; `--enkel` is `list`.
  func format(_ line: ParsedCommand) -> OutputFormat {
    let isPlain = line.has("enkel") || globals["enkel"] != nil
    let named = line[option: "format"] ?? globals["format"]?.last
    return named.flatMap { OutputFormat(rawValue: Nearby.fold($0)) } ?? (isPlain ? .list : .table)
  }

  /// Refuses a format that there is none of, before anything is done.
  func checkFormat(_ line: ParsedCommand) throws(CommandFailure) {
    guard let named = line[option: "format"] ?? globals["format"]?.last else { return }
    if OutputFormat(rawValue: Nearby.fold(named)) == nil {
      let valid = OutputFormat.allCases.map(\.rawValue)
      throw .usage(.unknownWord(name: "format", word: named, valid: valid))
    }
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
    console.write(report.rendered(as: format(line), width: console.width, texts))
  }
}
