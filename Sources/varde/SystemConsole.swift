import Glibc
import LineEditing
import Shell

/// stdout and stderr. A reader that has gone away ends the program silently, by SIGPIPE.
final class SystemConsole: Console {
  func write(_ text: String) {
    fputs(text, stdout)
    fflush(stdout)
  }

  func write(bytes: UnsafeRawBufferPointer) -> Bool {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return true }
    return fwrite(base, 1, bytes.count, stdout) == bytes.count
  }

  func remark(_ text: String) {
    fflush(stdout)
    fputs(text, stderr)
  }

  var width: Int {
    Terminal.isTerminal(STDOUT_FILENO) ? Terminal.size().columns : 100
  }

  var isTerminal: Bool { Terminal.isTerminal(STDOUT_FILENO) }

  var remarksAreSeen: Bool { Terminal.isTerminal(STDERR_FILENO) }
}
