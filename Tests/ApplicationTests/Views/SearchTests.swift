import Application
import Events
import Projections
import TestSupport
import Testing
import Vault

/// What a search reads, and what of it is put on record.
@Suite struct SearchTests {
  private static let asker = LogCode("asker")!

  private func registry(lock: NewVaultLock? = nil, rows: Int) throws -> Registry {
    let registry = Registry.inMemory(lock: lock)
    _ = try SampleForms.asker.importAll(into: registry)
    let many = (0..<rows).map { "asker;2025-01-01;\(15 + $0 % 1_000);tur;KN;4;Sted \($0)" }
    let form = (["lag;dato;varighet;aktivitet;leder;deltakere;sted"] + many)
      .joined(separator: "\n")
    _ = try registry.importForms(
      ImportRequest(form: .entries, files: [("mange.csv", Array(form.utf8))]))
    registry.dropAccesses()
    return registry
  }

  private func search(_ words: [String], _ registry: Registry) throws -> [SearchHit] {
    try registry.search(words, in: [Self.asker], year: nil) { $0.rawValue }
  }

  @Test func whatWasReadIsNamedUntilItIsAlmostAll() throws {
    for (rows, isSummed) in [(1, false), (2_001, true)] {
      let registry = try registry(rows: rows)
      #expect(try search(["sted", "0"], registry).contains { $0.places.count == 1 })
      try registry.recordAccesses(for: .overview)
      let accesses = try registry.accesses().map(\.data)
      #expect(accesses.contains { $0.everything } == isSummed)
      #expect(accesses.contains { !$0.entries.isEmpty } != isSummed)
      #expect(accesses.contains { $0.chapters.contains(Self.asker) })
    }
  }

  @Test func everyWordMustStandSomewhere() throws {
    let registry = try registry(rows: 0)
    let one = try search(["vardåsen"], registry)
    #expect(!one.isEmpty)
    #expect(try search(["vardåsen", "tur"], registry).count == one.count)
    #expect(try search(["vardåsen", "bowling"], registry).isEmpty)
    let newest = try search([], registry).compactMap { $0.fact.data.on }
    #expect(newest == newest.sorted(by: >))
  }
}
