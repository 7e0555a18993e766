import Foundation
import Glibc
import TestSupport

/// The program while it runs, with a pipe in and a pipe out: it is told a line, and heard a line.
final class RunningProgram {
  let process: pid_t
  private let feed: Int32
  private let drain: Int32
  private var waiting: [UInt8] = []

  convenience init(_ arguments: [String]) throws {
    try self.init(command: [DiskRegistry.program] + arguments)
  }

  /// The program, by way of others that become it.
  init(command: [String]) throws {
    let (source, feed) = try Subprocess.pipe()
    let (drain, sink) = try Subprocess.pipe()
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    process = try Subprocess.spawn(
      command, input: source, output: sink, errors: nothing)
    for end in [source, sink, nothing] { close(end) }
    self.feed = feed
    self.drain = drain
  }

  deinit {
    close(feed)
    close(drain)
  }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
  }

  /// The next line it writes; nil when it has ended.
  func line() -> String? {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeSubrange(...end) }
        return String(decoding: waiting[..<end], as: UTF8.self)
      }
      let count = read(drain, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      waiting += chunk.prefix(count)
    }
  }

  /// Ends it at once, as when the power goes; what it had written by then is still heard.
  func kill(_ signal: Int32 = SIGKILL) -> Int32 {
    Glibc.kill(process, signal)
    return Subprocess.wait(for: process)
  }
}
