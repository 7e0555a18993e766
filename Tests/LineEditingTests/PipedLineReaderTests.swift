import Foundation
import Glibc
import LineEditing
import TestSupport
import Testing

@Suite struct PipedLineReaderTests {
  @Test func linesWithEitherLineBreak() throws {
    #expect(
      try read("logg tur\r\nangre\n\nslutt")
        == ["logg tur", "angre", "", "slutt"].map { .line($0) })
  }

  @Test func emptyFileHasNoLines() throws {
    #expect(try read("") == [])
  }

  @Test func byteOrderMarkIsDroppedOnTheFirstLineOnly() throws {
    #expect(try read("\u{FEFF}a\n\u{FEFF}b\n") == [.line("a"), .line("\u{FEFF}b")])
  }

  @Test func decomposedBecomesComposed() throws {
    let results = try read("a\u{30A}s ø\n")
    guard case .line(let line) = try #require(results.first) else { return }
    #expect(Array(line.utf8) == Array("\u{E5}s ø".utf8))
  }

  @Test func wrongByteIsNamedAndReadingGoesOn() throws {
    let bytes = Array("først\nbl".utf8) + [0xE5] + Array("b\u{E6}r\nsist\n".utf8)
    #expect(try read(bytes) == [.line("først"), .invalid(line: 2, byte: 3), .line("sist")])
  }

  @Test func cutOffCharacterAtTheEnd() throws {
    #expect(try read(Array("æ".utf8) + [0xC3]) == [.invalid(line: 1, byte: 3)])
  }

  @Test func lineLengthIsBounded() throws {
    #expect(
      try read("1234\r\n12345\n1\n", maximumBytes: 4) == [
        .line("1234"), .tooLong(line: 2), .line("1"),
      ])
    let mebibyte = String(repeating: "x", count: 1 << 20)
    #expect(try read(mebibyte + "\n" + mebibyte + "y\n") == [.line(mebibyte), .tooLong(line: 2)])
  }

  @Test func lineNumberFollows() throws {
    var reader = PipedLineReader(descriptor: try filled(Array("a\nb".utf8)))
    _ = reader.readLine(LineRequest(prompt: ""))
    _ = reader.readLine(LineRequest(prompt: ""))
    #expect(reader.lineNumber == 2)
    #expect(!reader.isInteractive)
  }

  @Test func folderCannotBeRead() {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var reader = PipedLineReader(descriptor: folder)
    #expect(reader.readLine(LineRequest(prompt: "")) == .unreadable(errno: EISDIR))
  }

  private func read(_ text: String, maximumBytes: Int = 1 << 20) throws -> [LineResult] {
    try read(Array(text.utf8), maximumBytes: maximumBytes)
  }

  private func read(_ bytes: [UInt8], maximumBytes: Int = 1 << 20) throws -> [LineResult] {
    let descriptor = try filled(bytes)
    defer { close(descriptor) }
    var reader = PipedLineReader(descriptor: descriptor, maximumBytes: maximumBytes)
    var results: [LineResult] = []
    while true {
      let result = reader.readLine(LineRequest(prompt: "aldri vist> "))
      if result == .end { return results }
      results.append(result)
    }
  }

  /// The reading end of a pipe that another thread fills.
  private func filled(_ bytes: [UInt8]) throws -> Int32 {
    let (reading, writer) = try Subprocess.pipe()
    // Not a task: the readers block the threads that tasks run on.
    Thread.detachNewThread {
      var rest = bytes[...]
      while !rest.isEmpty {
        rest = rest.dropFirst(rest.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) })
      }
      close(writer)
    }
    return reading
  }
}
