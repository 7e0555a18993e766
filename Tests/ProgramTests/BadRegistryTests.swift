import Foundation
import TestSupport
import Testing

/// A registry whose log file is not what it says: refused with its reason, at once and in little
/// memory, and nothing written.
@Suite struct BadRegistryTests {
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let statuses: Set<Int32>
    let says: String
    /// What stands in the place of the log file's bytes.
    let bytes: @Sendable ([UInt8]) -> [UInt8]
    var description: String { name }

    init(
      _ name: String, _ statuses: Set<Int32>, _ says: String,
      _ bytes: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
      self.name = name
      self.statuses = statuses
      self.says = says
      self.bytes = bytes
    }
  }

  static let cases = [
    Case("an empty file", [66], "ikke et Varde-register") { _ in [] },
    Case("a text", [66], "ikke et Varde-register") { _ in Array("hei, ingen database\n".utf8) },
    Case("rubbish", [66], "ikke et Varde-register") { whole in
      var random = SeededRandom(seed: 8)
      return whole.map { _ in .random(in: 0...255, using: &random) }
    },
    Case("the first hundred bytes", [66, 74], "") { Array($0.prefix(100)) },
    Case("a page", [74], "malformed") { Array($0.prefix(16_384)) },
    Case("half a file", [74], "malformed") { Array($0.prefix($0.count / 2)) },
    Case("zeros after the first page", [65, 74], "") { whole in
      Array(whole.prefix(16_384)) + [UInt8](repeating: 0, count: whole.count - 16_384)
    },
  ]

  @Test(arguments: cases)
  func isRefusedAtOnce(_ bad: Case) throws {
    let registry = try DiskRegistry()
    let log = URL(fileURLWithPath: registry.path + "/log.sqlite")
    let bytes = bad.bytes(Array(try Data(contentsOf: log)))
    try Data(bytes).write(to: log)
    let said = try control(registry)
    #expect(bad.statuses.contains(said.status), "\(said.status) \(said.errors)")
    #expect(bad.says.isEmpty || said.errors.contains(bad.says), "\(said.errors)")
    #expect(said.errors.contains(registry.path))
    #expect(said.output.isEmpty)
    #expect(try Data(contentsOf: log) == Data(bytes))
  }

  @Test func aFileOfOursInTheWrongPlaceIsForeign() throws {
    let registry = try DiskRegistry()
    try FileManager.default.removeItem(atPath: registry.path + "/log.sqlite")
    try FileManager.default.copyItem(
      atPath: registry.path + "/private.sqlite", toPath: registry.path + "/log.sqlite")
    let said = try control(registry)
    #expect(said.status == 66)
    #expect(said.errors.contains("ikke et Varde-register"))
  }

  /// Whatever single bytes are changed, it ends with an answer: all is well, a finding, or a reason.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func bytesAtRandomNeverBreakIt(_ seed: UInt64) throws {
    let registry = try DiskRegistry()
    let log = URL(fileURLWithPath: registry.path + "/log.sqlite")
    var random = SeededRandom(seed: seed)
    var data = try Data(contentsOf: log)
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      // Half of them where the schema stands.
      let end = Bool.random(using: &random) ? 16_384 : data.count
      data[Int.random(in: 0..<end, using: &random)] = .random(in: 0...255, using: &random)
    }
    try data.write(to: log)
    let said = try control(registry)
    #expect([0, 1, 65, 66, 74, 77].contains(said.status), "seed \(seed): \(said.errors)")
    #expect((said.status <= 1) == said.errors.isEmpty, "seed \(seed): \(said.errors)")
  }

  /// A hash ends the file: SQLite reads what is missing as zero, so what is cut off begins with a byte
  /// that is not. The last is a zero in one registry of 256.
  @Test func aFileWithoutItsLastByteIsFoundOut() throws {
    let registry = try DiskRegistry()
    let log = URL(fileURLWithPath: registry.path + "/log.sqlite")
    let whole = try Data(contentsOf: log)
    let last = try #require(whole.lastIndex { $0 != 0 })
    try whole[..<last].write(to: log)
    #expect([1, 74].contains(try control(registry).status))
  }

  /// `kontroller` where there are 50 MiB and no more.
  private func control(_ registry: DiskRegistry) throws -> Subprocess {
    let command = #"ulimit -d 51200 && ulimit -t 60 && exec "$0" -r "$1" kontroller"#
    return try Subprocess("sh", ["-c", command, DiskRegistry.program, registry.path])
  }
}
