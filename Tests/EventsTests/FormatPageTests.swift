import Events
import Foundation
import TestSupport
import Testing

/// docs/format.md is what an auditor reads instead of the source: it must say what the source does.
@Suite struct FormatPageTests {
  static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/format.md").standardized

  static func lines() throws -> [String] {
    try String(contentsOf: page, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
  }

  @Test func `the examples are the golden files`() throws {
    let examples = try Self.lines().filter { $0.hasPrefix("{") }
    let names = ["activity-held.v1", "log-opened.v1", "actor-named.v1"]
    #expect(examples == (try names.map { try GoldenFiles.text($0) }))
    for (example, name) in zip(examples, names) {
      let event = try #require(Golden.all.first { $0.name == name }).event
      #expect(event.encoded() == Array(example.utf8))
    }
    #expect(try Self.lines().contains { $0.contains("\(examples[0].utf8.count) bytes") })
  }

  @Test func `the envelope is on the page, in order`() throws {
    let lines = try Self.lines()
    let start = try #require(lines.firstIndex(of: "## Envelope"))
    let full = try TinyJSON.parse(GoldenFiles.bytes("activity-held.v1"))
    #expect(rows(lines[start...]).map(\.name) == full.names)
    let bare = try TinyJSON.parse(GoldenFiles.bytes("activity-held.v1.minimal"))
    #expect(rows(lines[start...]).filter { !$0.isOptional }.map(\.name) == bare.names)
  }

  /// The table after the paragraph that introduces a type lists its members in order and marks the
  /// optional ones.
  @Test(arguments: EventType.allCases) func `every member of a type is on the page`(
    type: EventType
  ) throws {
    let lines = try Self.lines()
    let start = try #require(lines.firstIndex { $0.contains("`\(type.rawValue)`: ") })
    var rows = rows(lines[start...])
    if type == .tripHeld { rows.removeAll { $0.name == "kind" } }
    let full = try TinyJSON.parse(GoldenFiles.bytes("\(type.rawValue).v1"))["data"]
    #expect(rows.map(\.name) == full?.names)
    guard ![.chapterChanged, .dataAccessed].contains(type),
      let bytes = try? GoldenFiles.bytes("\(type.rawValue).v1.minimal")
    else { return }
    let minimal = try TinyJSON.parse(bytes)["data"]
    #expect(rows.filter { !$0.isOptional }.map(\.name) == minimal?.names)
  }

  @Test func `every word is on the page`() throws {
    let page = try Self.lines().joined()
    for word in NoFreeTextTests.words.subtracting(["tur", "frivillig-innsats"]) {
      #expect(page.contains("`\(word)`"), "\(word)")
    }
  }

  /// The rows of the first table.
  private func rows(_ lines: ArraySlice<String>) -> [(name: String, isOptional: Bool)] {
    lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.compactMap { line in
      guard let match = line.firstMatch(of: /^\| `([a-z-]+)`(\??) \|/) else { return nil }
      return (String(match.1), !match.2.isEmpty)
    }
  }
}
