import Application
import Decisions
import Events
import TestSupport
import Testing

/// A file never undoes a decision; that some of its rows stay withdrawn is counted, so it can be said.
@Suite struct WithdrawnSinceTests {
  @Test func rowsOfAnUndoneImportAreCounted() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let sheet = "lag;dato;aktivitet;leder\nasker;2025-01-01;kurs;OÅ\nasker;2025-01-02;kurs;OÅ"
    let first = try registry.importText(.entries, sheet)
    #expect(first.withdrawnSince == 0)
    #expect(try registry.importText(.entries, sheet).withdrawnSince == 0)
    _ = try registry.undoImport(first.imports[0], reason: .mistyped, why: nil)
    let again = try registry.importText(.entries, sheet)
    #expect(again.counts == [2, 0, 2, 0])
    #expect(again.withdrawnSince == 2)
  }
}
