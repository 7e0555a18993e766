import CLibedit
import TerminalText

/// What a command tells libedit to do next.
enum AfterCommand {
  static let nothing = UInt8(CC_NORM)
  static let refresh = UInt8(CC_REFRESH)
  static let beep = UInt8(CC_REFRESH_BEEP)
}

extension TerminalLineReader {
  /// The line as it stands: before the cursor, and after it.
  var line: (before: String, after: String) {
    let line = el_line(editor).pointee
    return (text(line.buffer, line.cursor), text(line.cursor, line.lastchar))
  }

  func insert(_ key: Int32) -> UInt8 {
    guard let scalar = Unicode.Scalar(UInt32(key)) else { return AfterCommand.beep }
    return insert(String(scalar))
  }

  func insert(_ text: String) -> UInt8 {
    // libedit takes the empty string for an error.
    if text.isEmpty { return AfterCommand.refresh }
    return el_insertstr(editor, text) == 0 ? AfterCommand.refresh : AfterCommand.beep
  }

  func accept() -> UInt8 {
    state.isOver = true
    state.injected.append(.newLine)
    return AfterCommand.refresh
  }

  func interrupt() -> UInt8 {
    state.wasInterrupted = true
    el_cursor(editor, Int32(line.after.unicodeScalars.count))
    _ = insert("^C")
    return accept()
  }

  func search() -> UInt8 {
    if !state.hasSearched {
      KeyBindings.bindLetters(to: KeyBindings.libeditsInsert, in: editor)
    }
    state.hasSearched = true
    state.injected.append(.searchBackwards)
    return AfterCommand.nothing
  }

  /// Has the text inserted as soon as libedit asks for a key.
  func offer(_ text: String) {
    if text.isEmpty { return }
    state.offered = text
    state.injected.append(.insertOffered)
  }

  func insertOffered() -> UInt8 {
    defer { state.offered = "" }
    return insert(state.offered)
  }

  func currentHint() -> UnsafeMutablePointer<CChar> {
    let waiting = pastes.waiting.count
    let (before, after) = line
    let hint = waiting > 0 ? "+\(waiting)" : state.request.hint?(before + after)
    hintText.set(state.isOver ? "" : TerminalEscaping.visible(hint ?? ""))
    return hintText.pointer
  }

  private func text(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> String {
    String(decoding: UnsafeRawBufferPointer(start: from, count: to - from), as: UTF8.self)
  }
}
