import Foundation
import Glibc
import LineEditing
import Shell

/// stdout and stderr. A reader that has gone away ends the program silently, by SIGPIPE.
final class SystemConsole: Console {
  private var waiting: [UInt8] = []
  private var isBroken = false
  private lazy var pager = Pager(environment: ProcessInfo.processInfo.environment)

  func write(_ text: String) {
    waiting += text.utf8
    flush()
  }

  func write(bytes: UnsafeRawBufferPointer) -> Bool {
    waiting += bytes
    return waiting.count < 1 << 16 || flush()
  }

  func remark(_ text: String) {
    flush()
    _ = Self.send(Array(text.utf8), to: STDERR_FILENO)
  }

  @discardableResult
  func flush() -> Bool {
    if !Self.send(waiting, to: STDOUT_FILENO) { isBroken = true }
    waiting.removeAll(keepingCapacity: true)
    return !isBroken
  }

  var pageHeight: Int? {
    guard isTerminal, Terminal.isTerminal(STDIN_FILENO), !Terminal.isDumb, pager != nil else {
      return nil
    }
    return Terminal.size().rows
  }

  func page(_ text: String, prompt: String) {
    flush()
    if pager?.show(text, prompt: prompt) != true { write(text) }
  }

  var drawsBlocks: Bool { !isTerminal || Terminal.hasBlocks }

  var remarksCanBeReplaced: Bool { remarksAreSeen && !Terminal.isDumb }

  var width: Int { isTerminal ? Terminal.size().columns : 100 }

  var isTerminal: Bool { Terminal.isTerminal(STDOUT_FILENO) }

  var remarksAreSeen: Bool { Terminal.isTerminal(STDERR_FILENO) }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        sent += count
      }
      return true
    }
  }
}
