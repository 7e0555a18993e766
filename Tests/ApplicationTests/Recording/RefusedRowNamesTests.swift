import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

/// What a refused row calls people, series and participants is not kept.
@Suite struct RefusedRowNamesTests {
  private static let asker = LogCode("asker")!

  private func imported(_ form: FormKind, _ text: String, _ registry: Registry) throws
    -> ImportOutcome
  {
    try registry.importForms(ImportRequest(form: form, files: [("a.csv", Array(text.utf8))]))
  }

  @Test func aRefusedPersonHasNoCode() throws {
    let registry = Registry.inMemory()
    _ = try registry.record(ChapterStatement(chapter: Self.asker))
    let outcome = try imported(
      .people,
      """
      lag;kode;rolle;oppnevnt;sluttet
      asker;ZZ;likeperson;2025-01-01;2024-01-01
      asker;YY;likeperson;2025-01-01;2024-01-01
      asker;KN;likeperson;2025-01-01;
      asker;YY;likeperson;2024-01-01;2025-01-01
      """, registry)
    #expect(outcome.refusedRows == 2)
    #expect(try registry.codes(of: Self.asker).values.sorted() == ["KN", "YY"])
    #expect(try registry.people(of: Self.asker).map(\.contact?.code) == ["KN", "YY"])
  }

  @Test func aRefusedTripNamesNobody() throws {
    let registry = Registry.inMemory()
    _ = try registry.record(ChapterStatement(chapter: Self.asker))
    let outcome = try imported(
      .entries,
      """
      lag;dato;aktivitet;leder;deltakerkoder;serie
      asker;2025-05-10;tur;UKJENT;a/b;vår
      asker;2025-05-11;tur;;b/c;vår
      """, registry)
    #expect(outcome.refusedRows == 1)
    let participants = try registry.privates.aliases(.participant(year: 2025), in: Self.asker)
    #expect(participants.map(\.text) == ["b", "c"])
    let series = try registry.privates.aliases(.series, in: Self.asker)
    let trip = try registry.register(of: Self.asker).facts.last { $0.data.entryKind == .tur }
    #expect(trip?.data.gathering?.series == series.first?.id)
  }
}
