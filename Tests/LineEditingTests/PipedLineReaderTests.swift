import Glibc
import LineEditing
import Testing

@Suite struct PipedLineReaderTests {
  @Test func linesWithEitherLineBreak() {
    #expect(
      read("logg tur\r\nangre\n\nslutt") == ["logg tur", "angre", "", "slutt"].map { .line($0) })
  }

  @Test func emptyFileHasNoLines() {
    #expect(read("") == [])
  }

  @Test func byteOrderMarkIsDroppedOnTheFirstLineOnly() {
    #expect(read("\u{FEFF}a\n\u{FEFF}b\n") == [.line("a"), .line("\u{FEFF}b")])
  }

  @Test func decomposedBecomesComposed() throws {
    let results = read("a\u{30A}s ø\n")
    guard case .line(let line) = try #require(results.first) else { return }
    #expect(Array(line.utf8) == Array("\u{E5}s ø".utf8))
  }

  @Test func wrongByteIsNamedAndReadingGoesOn() {
    let bytes = Array("først\nbl".utf8) + [0xE5] + Array("b\u{E6}r\nsist\n".utf8)
    #expect(read(bytes) == [.line("først"), .invalid(line: 2, byte: 3), .line("sist")])
  }

  @Test func cutOffCharacterAtTheEnd() {
    #expect(read(Array("æ".utf8) + [0xC3]) == [.invalid(line: 1, byte: 3)])
  }

  @Test func lineLengthIsBounded() {
    #expect(
      read("1234\r\n12345\n1\n", maximumBytes: 4) == [
        .line("1234"), .tooLong(line: 2), .line("1"),
      ])
    let mebibyte = String(repeating: "x", count: 1 << 20)
    #expect(read(mebibyte + "\n" + mebibyte + "y\n") == [.line(mebibyte), .tooLong(line: 2)])
  }

  @Test func lineNumberFollows() {
    var reader = PipedLineReader(descriptor: filled(Array("a\nb".utf8)))
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

  private func read(_ text: String, maximumBytes: Int = 1 << 20) -> [LineResult] {
    read(Array(text.utf8), maximumBytes: maximumBytes)
  }

  private func read(_ bytes: [UInt8], maximumBytes: Int = 1 << 20) -> [LineResult] {
    let descriptor = filled(bytes)
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
  private func filled(_ bytes: [UInt8]) -> Int32 {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let writer = ends[1]
    Task.detached {
      var rest = bytes[...]
      while !rest.isEmpty {
        rest = rest.dropFirst(rest.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) })
      }
      close(writer)
    }
    return ends[0]
  }
}
