import Foundation
import Glibc
import Synchronization

/// A program that is run to its end.
///
/// Not with Foundation's `Process`: it waits for everybody who inherited a socket of its, so for a
/// program that leaves a server behind, as tmux does, it waits for ever.
package struct Subprocess {
  /// The exit status; 128 and the signal's number when a signal ended it.
  package let status: Int32

  /// What it wrote on standard output.
  package let output: String

  /// What it wrote on standard error.
  package let errors: String

  /// A program that could not be started: the system's error number.
  package struct NotStarted: Error {
    package let errno: Int32
  }

  /// - Parameters:
  ///   - program: looked up in PATH when it holds no slash.
  ///   - input: what stands on its standard input; at most 60 000 bytes.
  ///   - environment: all that it finds there; nil for what the test finds.
  package init(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String]? = nil
  ) throws {
    try self.init(
      program, arguments, bytes: Array(input.utf8), environment: environment)
  }

  /// As above, with input that need not be text.
  package init(
    _ program: String, _ arguments: [String], bytes: [UInt8],
    environment: [String: String]? = nil
  ) throws {
    let (source, feed) = try Self.pipe()
    let (drain, sink) = try Self.pipe()
    // A file, so that nobody waits while the other stream is read.
    guard let kept = tmpfile() else { throw NotStarted(errno: errno) }
    defer {
      for end in [source, drain] { close(end) }
      fclose(kept)
    }
    _ = bytes.withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
    close(feed)
    let process = try Self.spawn(
      [program] + arguments, input: source, output: sink, errors: fileno(kept), environment)
    close(sink)
    output = Self.readAll(drain)
    status = Self.wait(for: process)
    lseek(fileno(kept), 0, SEEK_SET)
    errors = Self.readAll(fileno(kept))
  }

  /// Waits for a process: its exit status, or 128 and the signal's number.
  package static func wait(for process: Int32) -> Int32 {
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    return ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
  }

  /// A program of this package, built beside the tests.
  package static func built(_ name: String) -> String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Starts a program; the descriptors become its standard streams.
  package static func spawn(
    _ command: [String], input: Int32, output: Int32, errors: Int32,
    _ environment: [String: String]? = nil
  ) throws -> Int32 {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO)
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
    var variables = environment.map { $0.map { strdup("\($0)=\($1)") } + [nil] } ?? []
    defer { for variable in variables { free(variable) } }
    var process: pid_t = 0
    let error = variables.withUnsafeMutableBufferPointer { variables in
      alone.withLock { _ in
        posix_spawnp(
          &process, command[0], &files, &attributes, &arguments,
          environment == nil ? environ : variables.baseAddress)
      }
    }
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

  // No program is started between a pipe is made and marked as not to be inherited.
  private static let alone = Mutex<Void>(())

  /// A pipe that no program inherits: one held open by a server would never end.
  package static func pipe() throws -> (reading: Int32, writing: Int32) {
    try alone.withLock { _ in
      var ends: [Int32] = [0, 0]
      guard Glibc.pipe(&ends) == 0 else { throw NotStarted(errno: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return (ends[0], ends[1])
    }
  }
}
