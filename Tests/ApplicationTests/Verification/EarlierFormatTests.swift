import Application
import EventLog
import Events
import Foundation
import Projections
import SQLiteStores
import TestSupport
import Testing

/// Registries as programs of earlier formats left them: still read, checked, and with the same figures.
@Suite struct EarlierFormatTests {
  static let golden = SampleForms.tests + "/Registries/format-1"

  /// The head of asker as the program of format 1 made it.
  static let root = "Kd0g0CsxnH2YX5a57ljnJxIBK7JNmZkYGEM6zgKfWEg"

  @Test(arguments: [true, false])
  func figuresAndHeadsAreStillTheSame(readOnly: Bool) throws {
    let path = NSTemporaryDirectory() + "/varde-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try GoldenRegistry.copy(Self.golden, to: path)
    let log = URL(fileURLWithPath: path + "/log.sqlite")
    let before = try Data(contentsOf: log)

    let folder = try RegistryFolder.open(at: path, readOnly: readOnly)
    let later = try #require(Instant("2026-12-01T10:00:00.000Z"))
    let registry = Registry(folder, .test(at: later))
    #expect(folder.events.registry.format == (readOnly ? 1 : 3))
    #expect(try registry.verify().findings == [])
    let head = try registry.events.head(of: .asker)
    #expect(head.size == 306)
    #expect(head.root.description == Self.root)
    var tree = registry.events.tree(of: .asker, size: 306)
    #expect(try tree.root(at: 306) == head.root)

    let expected = try #require(try SampleForms.asker.expected(2025))
    let answer = try registry.national(2025)
    let sample = SampleTests()
    sample.compare(
      sample.figures(answer, \.strict), expected["strict"] as? [String: Any], "strict")
    sample.compare(
      sample.figures(answer, \.lenient), expected["lenient"] as? [String: Any], "lenient")

    if readOnly {
      #expect(try Data(contentsOf: log) == before)
    } else {
      #expect(try registry.events.keptSubtrees(of: .asker)?.map(\.lastSeq) == [256])
      #expect(try registry.record(ReceiptTests.talk(), in: .asker).isNew)
      #expect(try registry.verify().findings == [])
    }
  }
}
