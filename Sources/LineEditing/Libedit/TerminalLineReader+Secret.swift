import CLibedit
import Glibc

extension TerminalLineReader {
  /// Reads a line that is not shown. The terminal's own editing serves (Backspace, Ctrl-U); whatever
  /// ends the reading, or the program, puts the terminal back in its mode.
  func readSecret(prompt: String) -> LineResult {
    fflush(nil)
    let signals = clibedit_watch_signals(STDOUT_FILENO, farewell)
    guard signals >= 0 else { return .unreadable(errno: errno) }
    defer { clibedit_unwatch_signals() }
    guard let mode = hideTyping() else { return .unreadable(errno: errno) }
    write(PromptMarkup(prompt, colour: false).visible)
    let result = secretLine(prompt, mode, KeySource(terminal: STDIN_FILENO, signals: signals))
    show(mode)
    // Enter was not shown either.
    write("\r\n")
    return result
  }

  private func secretLine(_ prompt: String, _ mode: termios, _ keys: KeySource) -> LineResult {
    var keys = keys
    var scalars = String.UnicodeScalarView()
    while true {
      switch keys.next() {
      case .character("\n"), .character("\r"):
        return .line(NormalForm.composed(String(scalars)))
      case .character(let scalar): scalars.append(scalar)
      case .end: return .end
      case .signal(SIGINT):
        pastes.drop()
        return .interrupted
      case .signal(SIGTSTP):
        show(mode)
        clibedit_unwatch_signals()
        // With nobody to continue it, the system does not stop the process.
        kill(getpid(), SIGTSTP)
        keys.signals = clibedit_watch_signals(STDOUT_FILENO, farewell)
        fallthrough
      case .signal(SIGCONT):
        // What had been typed is gone: nobody can see how far it came.
        scalars = String.UnicodeScalarView()
        _ = hideTyping()
        write("\r\n" + PromptMarkup(prompt, colour: false).visible)
      case .signal: continue
      }
    }
  }

  /// Turns echo off, and drops what was typed ahead, which has been seen; the mode before.
  private func hideTyping() -> termios? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var hidden = before
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL)
    hidden.c_lflag |= tcflag_t(ICANON | ISIG)
    hidden.c_iflag |= tcflag_t(ICRNL | IUTF8)
    return tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 ? before : nil
  }

  /// Also drops what a paste left behind its first line: it is no command.
  private func show(_ mode: termios) {
    var mode = mode
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode)
  }
}
