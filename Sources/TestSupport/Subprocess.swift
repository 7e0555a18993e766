import Foundation

/// A program that is run to its end.
package struct Subprocess {
  package let status: Int32
  package let output: String

  /// - Parameters:
  ///   - program: looked up in PATH when it holds no slash.
  ///   - input: what stands on its standard input.
  package init(_ program: String, _ arguments: [String], input: String = "") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let source = Pipe()
    let sink = Pipe()
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = FileHandle.nullDevice
    try process.run()
    try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try source.fileHandleForWriting.close()
    output = String(decoding: sink.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// A program of this package, built beside the tests.
  package static func built(_ name: String) -> String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }
}
