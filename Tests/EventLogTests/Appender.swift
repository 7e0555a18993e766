import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Another process that appends: `log-appender`, built beside the tests.
struct Appender {
  private let process = Process()
  private let pipe = Pipe()

  init(_ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("log-appender")
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
  }

  /// Waits until the process is gone.
  func finish() -> Said {
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Said(text: text, status: process.terminationStatus)
  }

  /// Waits for that many bytes of acknowledgements, and a little, then kills the process at once.
  func kill(afterBytes count: Int, microseconds: UInt32) -> Said {
    var text = Data()
    while text.count < count {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += more
    }
    usleep(microseconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    text += pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Said(
      text: String(decoding: text, as: UTF8.self), status: process.terminationStatus)
  }

  struct Said {
    let text: String
    let status: Int32

    /// Complete lines only: the last may have been cut off.
    var lines: [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    /// Handle and leaf hash of each acknowledged event.
    var acknowledged: [Substring] { lines.filter { !$0.hasPrefix("error") } }
  }
}

/// Every event of a log as `log-appender` acknowledges it. Checks the roots on the way.
func recorded(_ log: LogCode, in store: SQLiteEventStore) throws -> [String] {
  var hasher = TreeHasher()
  var tree = MerkleTree()
  var lines: [String] = []
  var heads: [Int: Head] = [:]
  try store.read(log, from: 1) { seq, bytes in
    let leaf = hasher.leaf(bytes)
    tree.append(leaf, &hasher)
    heads[seq] = Head(size: seq, root: tree.root(&hasher))
    lines.append("\(Handle(log, seq)) \(leaf)")
    return true
  }
  for kept in try store.keptHeads(of: log) { #expect(heads[kept.size] == kept) }
  let newest = try store.head(of: log)
  #expect(newest == tree.head)
  return lines
}
