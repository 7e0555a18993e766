import CLibedit

/// Bracketed paste: the terminal says where a paste begins and ends.
enum Paste {
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"
  static let end = Array("\u{1B}[201~".unicodeScalars)
}

extension TerminalLineReader {
  /// Called at a paste's beginning: reads to its end.
  func paste() -> UInt8 {
    guard let pasted = readPaste() else { return AfterCommand.beep }
    let (before, tail) = line
    if before.isEmpty, tail.isEmpty, pastes.waiting.isEmpty, pasted.contains(where: \.isNewline),
      state.request.takesPaste?(pasted) == true
    {
      state.pasted = NormalForm.composed(pasted)
      return accept()
    }
    let (text, tookTail) = pastes.take(pasted, afterCursor: tail)
    if tookTail {
      let count = Int32(tail.unicodeScalars.count)
      el_cursor(editor, count)
      el_deletestr(editor, count)
    }
    return insert(text)
  }

  /// Nil when Ctrl-C or a closed terminal cut the paste off.
  private func readPaste() -> String? {
    var scalars: [Unicode.Scalar] = []
    while scalars.suffix(Paste.end.count) != Paste.end[...] {
      guard let scalar = nextScalar() else { return nil }
      if scalar.value == PrivateKey.interrupt.rawValue {
        state.injected.append(.interrupt)
        return nil
      }
      scalars.append(scalar)
    }
    return String(String.UnicodeScalarView(scalars.dropLast(Paste.end.count)))
  }
}
