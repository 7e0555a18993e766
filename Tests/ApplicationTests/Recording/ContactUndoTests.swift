import Application
import Decisions
import Events
import TestSupport
import Testing

@Suite struct ContactUndoTests {
  /// Changed contact data is no fact that can be withdrawn; what came before it is not meant.
  @Test func undoStopsAtChangedContactData() throws {
    let registry = Registry.inMemory()
    let asker = try #require(LogCode("asker"))
    _ = try registry.record(ChapterStatement(chapter: asker))
    var person = PersonStatement(code: "KN")
    _ = try registry.record(person, in: asker)
    person.phone = "41000001"
    let changed = try registry.record(person, in: asker).handles[0]
    #expect(throws: ApplicationError.contactNotUndone(changed)) {
      try registry.undoStep(in: asker)
    }
  }
}
