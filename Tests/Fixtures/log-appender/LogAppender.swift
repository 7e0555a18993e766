import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport

/// Appends to a log as a program would that shares it with others, for the tests to start, watch and
/// kill: `log-appender [--as-nobody] [--file-limit BYTES] FILE LOG EVENTS LARGEST-BATCH`. Prints the
/// handle and leaf hash of each event once it is acknowledged, and the error that ended it, if any.
@main
struct LogAppender {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--as-nobody" {
      arguments.removeFirst()
      guard setgid(65_534) == 0, setuid(65_534) == 0 else { exit(69) }
    }
    if arguments.first == "--file-limit" {
      // As on a full disk: a write beyond the limit fails.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: rlim_t(arguments[1])!, rlim_max: rlim_t(arguments[1])!)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      arguments.removeFirst(2)
    }
    do {
      let store = try SQLiteEventStore.open(at: arguments[0], readOnly: false, busyTimeout: 60)
      try append(
        Int(arguments[2])!, to: LogCode(arguments[1])!, batch: Int(arguments[3])!, store)
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  static func append(_ count: Int, to log: LogCode, batch: Int, _ store: SQLiteEventStore) throws {
    var sample = SampleEvents(log, seed: .random(in: 0 ... .max))
    var left = count
    while left > 0 {
      let size = try store.head(of: log).size
      let events = sample.events(size + 1...size + min(left, Int.random(in: 1...batch)))
      do throws(AppendError) {
        _ = try store.append(events, to: log, expecting: size)
      } catch .sizeMismatch { continue }
      var hasher = TreeHasher()
      for event in events { say("\(event.handle) \(hasher.leaf(event.encoded()))") }
      left -= events.count
    }
  }

  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
