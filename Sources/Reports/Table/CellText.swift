import TerminalText
package import Texts

extension Table.Cell {
  /// What a person reads on a terminal, on one line, with nothing in it that steers the terminal.
  package func shown(_ texts: Texts) -> String {
    switch self {
    case .empty: ""
    case .text(let value): TerminalEscaping.visible(onOneLine(value))
    case .number(let value): texts.number(value)
    case .yesOrNo(let value): texts.yesOrNo(value)
    case .date(let value): texts.date(value)
    case .minutes(let value): texts.duration(value)
    case .shown(let text, _): TerminalEscaping.visible(onOneLine(text))
    case .bar, .course: ""
    }
  }

  private func onOneLine(_ text: String) -> String {
    text.contains(where: \.isNewline)
      ? text.split(whereSeparator: \.isNewline).joined(separator: ", ") : text
  }
}
