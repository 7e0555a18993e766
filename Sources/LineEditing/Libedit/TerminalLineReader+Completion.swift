import CLibedit
import Glibc

extension TerminalLineReader {
  func complete() -> UInt8 {
    let (before, after) = line
    let context = CompletionContext(
      line: before + after, cursor: before.count, scope: state.request.completionScope)
    let candidates = state.request.completer?(context) ?? []
    switch CompletionStep(word: context.word, candidates: candidates) {
    case .nothing:
      return AfterCommand.beep
    case .replace(let text):
      el_deletestr(editor, Int32(context.word.unicodeScalars.count))
      return insert(text)
    case .list(let displays):
      list(displays)
      return AfterCommand.nothing
    }
  }

  /// Prints the candidates below the line, and the line anew below them.
  ///
  /// Not with CC_REDISPLAY: on a line of several rows libedit would clear the last candidates.
  private func list(_ displays: [String]) {
    let size = Terminal.size()
    let rows = CandidateColumns.rows(
      displays, width: size.columns - 1, maximumRows: max(1, size.rows - 3))
    let below = String(repeating: "\r\n", count: self.rows(columns: size.columns).belowCursor + 1)
    write(below + rows.map { $0 + "\r\n" }.joined())
    clibedit_redraw(editor)
  }
}
