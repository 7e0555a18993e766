import Foundation
import TestSupport
import Testing

/// What is in memory does not end up on disk when the program is brought down.
@Suite struct CoreDumpTests {
  /// Whether a program that is brought down here leaves its memory in the folder it runs in.
  static let dumpsAreFiles =
    (try? inScratch { folder in
      _ = try Subprocess("sh", ["-c", dumping(folder) + "kill -SEGV $$"])
      return try cores(folder).isEmpty == false
    }) ?? false

  private static func inScratch<T>(_ body: (String) throws -> T) throws -> T {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    return try body(scratch.path)
  }

  private static func dumping(_ folder: String) -> String {
    "cd '\(folder)' && ulimit -c unlimited && "
  }

  private static func cores(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("core") }
  }

  /// The shell, once it has answered.
  private func running(_ command: [String], _ registry: DiskRegistry) throws -> RunningProgram {
    let program = try RunningProgram(
      command: command + [DiskRegistry.program, "-r", registry.path])
    program.type("lag\n")
    _ = try #require(program.line())
    return program
  }

  @Test(
    .enabled(if: dumpsAreFiles, "core dumps go elsewhere on this machine"),
    arguments: [SIGABRT, SIGSEGV, SIGQUIT])
  func nothingIsLeft(_ signal: Int32) throws {
    let registry = try DiskRegistry()
    try Self.inScratch { folder in
      let script = Self.dumping(folder) + "exec \"$0\" \"$@\""
      let program = try running(["sh", "-c", script], registry)
      #expect(program.kill(signal) == 128 + signal)
      #expect(try Self.cores(folder) == [])
    }
    #expect(try registry.events().count == 88)
  }

  /// Swift's report shows the memory that registers point at.
  @Test func aCrashIsNotReported() throws {
    let registry = try DiskRegistry()
    let script = """
      { echo lag; sleep 2; } | SWIFT_BACKTRACE=enable=yes,interactive=no,color=no "$0" -r "$1" &
      sleep 1; for p in $(ps -o pid= -C varde); do
        if tr '\\0' ' ' < /proc/$p/cmdline | grep -qF -- "-r $1 "; then kill -ABRT $p && echo killed; fi
      done; wait
      """
    let said = try Subprocess("bash", ["-c", script, DiskRegistry.program, registry.path])
    #expect(said.output.contains("Lag · ") && said.output.contains("killed"))
    #expect(!said.errors.contains("Backtrac"), "\(said.errors.prefix(200))")
    #expect(!said.errors.contains("Registers"))
  }

  @Test func theLimitIsZero() throws {
    let program = try running([], DiskRegistry())
    defer { _ = program.kill() }
    let limits = try String(contentsOfFile: "/proc/\(program.process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.contains("core file size") })
    #expect(core.split(separator: " ").filter { $0 == "0" }.count == 2, "\(core)")
  }

  /// What belongs to a process that is not dumpable is root's in /proc (proc(5)).
  @Test(.enabled(if: BadInputTests.canBeNobody, "only root with setpriv can become somebody else"))
  func itIsNotDumpable() throws {
    let registry = try DiskRegistry()
    _ = try Subprocess("chmod", ["755", registry.scratch.path])
    _ = try Subprocess("chown", ["-R", "65534:65534", registry.path])
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let other = try RunningProgram(command: nobody + ["cat"])
    defer { _ = other.kill() }
    other.type("x\n")
    _ = try #require(other.line())
    #expect(try owner(of: other) == 65_534)
    let program = try running(nobody, registry)
    defer { _ = program.kill() }
    #expect(try owner(of: program) == 0)
  }

  private func owner(of program: RunningProgram) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: "/proc/\(program.process)/mem")
    return try #require((attributes[.ownerAccountID] as? NSNumber)?.intValue)
  }
}
