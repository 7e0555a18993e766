import Foundation
import Glibc

/// A program that is run to its end.
///
/// Not with Foundation's `Process`: it waits for everybody who inherited a socket of its, so for a
/// program that leaves a server behind, as tmux does, it waits for ever.
package struct Subprocess {
  /// The exit status; 128 and the signal's number when a signal ended it.
  package let status: Int32

  /// What it wrote on standard output; what it wrote on standard error is gone.
  package let output: String

  /// A program that could not be started: the system's error number.
  package struct NotStarted: Error {
    package let errno: Int32
  }

  /// - Parameters:
  ///   - program: looked up in PATH when it holds no slash.
  ///   - input: what stands on its standard input; at most 60 000 bytes.
  package init(_ program: String, _ arguments: [String], input: String = "") throws {
    let (source, feed) = try Self.pipe()
    let (drain, sink) = try Self.pipe()
    defer { for end in [source, drain] { close(end) } }
    _ = Array(input.utf8).withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
    close(feed)
    let process = try Self.spawn([program] + arguments, input: source, output: sink)
    close(sink)
    output = Self.readAll(drain)
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
  }

  /// A program of this package, built beside the tests.
  package static func built(_ name: String) -> String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }

  private static func spawn(_ command: [String], input: Int32, output: Int32) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads tests run on block signals, and a child inherits that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, command[0], &files, &attributes, &arguments, environ)
    if error != 0 { throw NotStarted(errno: error) }
    return process
  }

  private static func readAll(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk.prefix(got)
    }
  }

  /// A pipe that no program inherits: one held open by a server would never end.
  package static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw NotStarted(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
