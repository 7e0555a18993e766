import CLibedit
import TerminalText

extension TerminalLineReader {
  /// The window has another size.
  ///
  /// libedit moves to the line's start by the rows it had at the old size, and would write over what
  /// stands above. Terminals of today wrap the text anew and take the cursor along, so the rows
  /// above the cursor are those of the new size.
  func resize() {
    if isDumb {
      write("\r\n")
    } else {
      let above = rows(columns: Terminal.size().columns).aboveCursor
      write((above > 0 ? "\u{1B}[\(above)A" : "") + "\r\u{1B}[J")
    }
    el_resize(editor)
    clibedit_redraw(editor)
  }

  /// How many rows the prompt and the line take beside the cursor's own.
  func rows(columns: Int) -> (aboveCursor: Int, belowCursor: Int) {
    let (before, after) = line
    let prompt = PromptMarkup(state.request.prompt, colour: false).visible
    let cursor = DisplayWidth.columns(prompt) + DisplayWidth.columns(before)
    let above = cursor / columns
    return (above, (cursor + DisplayWidth.columns(after)) / columns - above)
  }
}
