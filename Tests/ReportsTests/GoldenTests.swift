import Foundation
import Testing

/// Whole outputs, compared byte for byte. A new one fails until somebody has looked at it: run the
/// tests with VARDE_WRITE_GOLDEN=1, read the files that changed, keep them.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  @Test func everyReportComesOutAsItsFile() throws {
    let isWriting = ProcessInfo.processInfo.environment["VARDE_WRITE_GOLDEN"] == "1"
    for golden in try Golden.all() {
      let file = Self.folder.appending(path: golden.name)
      let kept = FileManager.default.contents(atPath: file.path)
      if kept == Data(golden.text.utf8) { continue }
      Issue.record("\(golden.name) is not as it was:\n\(golden.text)")
      if isWriting { try Data(golden.text.utf8).write(to: file) }
    }
  }

  @Test func everyFileIsUsed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = try Golden.all().map(\.name)
    #expect(Set(files) == Set(names))
    #expect(Set(names).count == names.count)
  }

  @Test func theSameRegistryGivesTheSameBytes() throws {
    let again = try Golden.all()
    #expect(try Golden.all().map(\.text) == again.map(\.text))
  }

  @Test func noLineOfATableIsWiderThanTheTerminal() throws {
    for golden in try Golden.all() {
      guard let width = golden.width else { continue }
      for line in golden.text.split(separator: "\n") {
        #expect(line.count <= width, "\(golden.name): \(line)")
      }
    }
  }
}
