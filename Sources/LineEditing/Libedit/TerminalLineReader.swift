import CLibedit
import Glibc

/// Lines typed at the terminal that is standard input and output, edited with libedit.
///
/// One at a time in a process: the terminal and the signals of the process are its own while a line
/// is edited, and everybody else's between lines. Ctrl-C while no line is edited does what the
/// program has arranged.
///
/// A paste never runs by itself; see `pastedLinesWaiting`. Must not be called from its own completer
/// or hint.
package final class TerminalLineReader: LineReader {
  let editor: OpaquePointer
  let isDumb = Terminal.isDumb
  let promptText = CText()
  let hintText = CText()
  var keys = KeySource(terminal: STDIN_FILENO, signals: -1)
  var state = EditingState(LineRequest(prompt: ""))
  var pastes = PasteQueue()

  private let history: OpaquePointer
  private let noHistory: OpaquePointer
  let farewell: UnsafeMutablePointer<CChar>

  /// - Parameters:
  ///   - mode: which keys; nil for what `~/.editrc` says, and Emacs' where it says nothing.
  ///   - historySize: lines that can be recalled.
  package init(
    mode: EditingMode? = nil, historySize: Int32 = 2000
  ) throws(TerminalUnavailable) {
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else {
      throw .notATerminal
    }
    guard CharacterLocale.useUTF8() else { throw .noUTF8Locale }
    guard let editor = clibedit_open("varde"), let history = clibedit_history_open(historySize),
      let noHistory = clibedit_history_open(1), let farewell = strdup(isDumb ? "" : Paste.off)
    else { throw .libedit }
    self.editor = editor
    self.history = history
    self.noHistory = noHistory
    self.farewell = farewell
    clibedit_set_context(editor, Unmanaged.passUnretained(self).toOpaque())
    installCallbacks()
    keys.isVi = KeyBindings.install(mode, in: editor) == .vi
  }

  deinit {
    el_end(editor)
    history_end(history)
    history_end(noHistory)
    free(farewell)
  }

  package var lineNumber: Int? { nil }

  package var isInteractive: Bool { true }

  /// Pasted lines that wait. Each stands ready, to be edited, at the next question, and needs its
  /// own Enter; Ctrl-C drops them.
  package var pastedLinesWaiting: Int { pastes.waiting.count }

  /// Puts a line where Up finds it first. Kept in memory only.
  package func addHistory(_ line: String) {
    clibedit_history_add(history, line)
  }

  package func forgetHistory() { clibedit_history_clear(history) }

  package func standReady(_ text: String) { pastes.stand(text) }

  package func readLine(_ request: LineRequest) -> LineResult {
    if request.isSecret { return readSecret(prompt: request.prompt) }
    state = EditingState(request)
    offer(pastes.next() ?? request.initialText)
    promptText.set(PromptMarkup(request.prompt, colour: !isDumb).text)
    clibedit_use_history(editor, request.entersHistory ? history : noHistory)
    guard watch() else { return .unreadable(errno: errno) }
    let line = edit()
    unwatch()
    if state.hasSearched { KeyBindings.bindLetters(to: KeyBindings.insert, in: editor) }
    return result(line)
  }

  /// What was printed before must come before the prompt; then the terminal is ours.
  func watch() -> Bool {
    fflush(nil)
    let signals = clibedit_watch_signals(STDOUT_FILENO, farewell)
    keys.signals = signals
    if signals >= 0, !isDumb { write(Paste.on) }
    return signals >= 0
  }

  func unwatch() {
    if !isDumb { write(Paste.off) }
    clibedit_unwatch_signals()
  }

  func write(_ text: String) {
    fflush(nil)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, written))
    }
  }

  private func edit() -> String? {
    var count: Int32 = 0
    guard let line = el_gets(editor, &count), count > 0 else { return nil }
    let bytes = UnsafeRawBufferPointer(start: line, count: strnlen(line, Int(count)))
    let text = String(decoding: bytes, as: UTF8.self)
    return NormalForm.composed(text.last == "\n" ? String(text.dropLast()) : text)
  }

  private func result(_ line: String?) -> LineResult {
    if state.wasInterrupted {
      pastes.drop()
      el_reset(editor)
      return .interrupted
    }
    if let pasted = state.pasted { return .pasted(pasted) }
    guard let line else {
      write("\n")
      el_reset(editor)
      return .end
    }
    if state.request.entersHistory, !line.isEmpty, !line.hasPrefix(" ") { addHistory(line) }
    return .line(line)
  }
}
