import CLibedit
import Glibc

extension TerminalLineReader {
  /// libedit's question for a key: 1 when there is one, 0 when there will be none.
  func readKey(into key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    guard let scalar = nextScalar() else { return 0 }
    key.pointee = wchar_t(scalar.value)
    return 1
  }

  func nextScalar() -> Unicode.Scalar? {
    while true {
      if !state.injected.isEmpty { return Unicode.Scalar(state.injected.removeFirst().rawValue) }
      switch keys.next() {
      case .character(let scalar): return scalar
      case .end: return nil
      case .signal(SIGINT): return Unicode.Scalar(PrivateKey.interrupt.rawValue)
      case .signal(SIGTSTP): suspend()
      case .signal(SIGCONT): resume()
      case .signal(SIGWINCH): resize()
      case .signal: continue
      }
    }
  }

  private func suspend() {
    write("^Z\r\n")
    clibedit_set_raw(editor, 0)
    unwatch()
    // With nobody to continue it, the system does not stop the process.
    kill(getpid(), SIGTSTP)
    _ = watch()
    clibedit_set_raw(editor, 1)
    clibedit_redraw(editor)
  }

  /// Somebody else stopped the process; the terminal's mode is now the shell's.
  private func resume() {
    clibedit_set_raw(editor, 0)
    clibedit_set_raw(editor, 1)
    if !isDumb { write(Paste.on) }
    write("\r\n")
    clibedit_redraw(editor)
  }
}
