import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Who was withdrawn, with a whole sheet or alone, can be registered anew under the same code.
@Suite struct WithdrawnPersonTests {
  private static let asker = LogCode("asker")!

  private static func sheet(_ phone: String) -> ImportRequest {
    let text =
      "lag;kode;navn;telefon;rolle;oppnevnt\nasker;KN;Kari;\(phone);likeperson;2020-01-01\n"
    return ImportRequest(form: .people, files: [("p.csv", Array(text.utf8))])
  }

  @Test func aCorrectedSheetIsRecordedAfterTheFirstOneIsUndone() throws {
    let registry = Registry.inMemory()
    _ = try registry.record(ChapterStatement(chapter: Self.asker))
    let first = try registry.importForms(Self.sheet("1"))
    _ = try registry.undoImport(first.imports[0], reason: .mistyped, why: nil)
    #expect(try registry.people(of: Self.asker).isEmpty)

    let second = try registry.importForms(Self.sheet("2"))
    #expect(second.refused.isEmpty)
    let people = try registry.people(of: Self.asker)
    #expect(people.map(\.contact?.phone) == ["2"])
    #expect(people.map(\.contact?.name) == ["Kari"])
    #expect(people.first?.roles.map(\.kind) == [.likeperson])
    #expect(try registry.importForms(Self.sheet("2")).already == 1)
    #expect(try registry.verify().isOK)
  }

  @Test func nothingElseIsChangedWhenTheContactIsTheSame() throws {
    let registry = Registry.inMemory()
    _ = try registry.record(ChapterStatement(chapter: Self.asker))
    let person = PersonStatement(code: "KN")
    let enrolled = try registry.record(person, in: Self.asker).handles[0]
    _ = try registry.withdraw(enrolled, reason: .mistyped, why: nil)
    let again = try registry.record(person, in: Self.asker).handles[0]
    #expect(try registry.event(again)?.data.type == "entry-reinstated")
    #expect(try registry.events.head(of: Self.asker).size == again.seq)
  }
}
