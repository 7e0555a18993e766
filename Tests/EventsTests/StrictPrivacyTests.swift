import Events
import TestSupport
import Testing

/// Accesses, erasures and consents: what is refused, and sets that are divided.
@Suite struct StrictPrivacyTests {
  private static func access(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "data-accessed.v1", old, new, error)
  }

  private static func erased(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "person-erased.v1", old, new, error)
  }

  @Test(arguments: [
    access(
      "handles as numbers go", #""asker-17","asker-9""#, #""asker-9","asker-17""#, .value("entries")
    ),
    access("a handle twice", #""asker-17""#, #""asker-17","asker-17""#, .value("entries")),
    access("no number", "asker-17", "asker", .value("entries")),
    access("number 0", "asker-17", "asker-0", .value("entries")),
    access("a leading zero", "asker-17", "asker-017", .value("entries")),
    access("a sign", "asker-17", "asker-+17", .value("entries")),
    access("a code in capitals", "asker-17", "Asker-17", .value("entries")),
    access("no entries", #"["asker-17","asker-9","sentralt-4"]"#, "[]", .value("entries")),
    access("not everything", #""everything":true"#, #""everything":false"#, .value("everything")),
    access("no purpose", #","purpose":"subject-access""#, "", .member("purpose")),
    access("another purpose", "subject-access", "curiosity", .value("purpose")),
    Refusal(
      "nothing at all", in: "data-accessed.v1.minimal", #""people":["b3n8c1dgf5j6ekp0"],"#, "",
      .contradiction("nothing was accessed")),
  ])
  func `an access`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    erased(
      "evidence, and no day", #","until":"2029-12-31""#, "", .contradiction("scope and until")),
    erased("all, and a day", "but-evidence", "all", .contradiction("scope and until")),
    erased("another scope", "but-evidence", "some", .value("scope")),
    erased("a day that is none", "2029-12-31", "2029-11-31", .value("until")),
    erased("nobody", #""person":"b3n8c1dgf5j6ekp0","#, "", .member("person")),
    Refusal("entry 0", in: "text-erased.v1", #""entry":17"#, #""entry":0"#, .value("entry")),
    Refusal(
      "texts out of order", in: "text-erased.v1", #""title","words""#, #""words","title""#,
      .value("texts")),
    Refusal("a text twice", in: "text-erased.v1", #""note""#, #""note","note""#, .value("texts")),
    Refusal("an address", in: "text-erased.v1", #""note""#, #""address""#, .value("texts")),
    Refusal(
      "no day", in: "consent-given.v1", #""on":"2025-03-14","#, "", .member("on")),
    Refusal(
      "no such purpose", in: "consent-withdrawn.v1", "sharing", "selling", .value("purpose")),
  ])
  func `an erasure or a consent`(refusal: Refusal) throws { try refusal.check() }

  /// An event holds 1000 of the longest there are, and one more is refused.
  @Test func `more than one event holds`() throws {
    let code = String(repeating: "a", count: 32)
    let entries = (0..<1_000).map { Handle(LogCode(code)!, 9_007_199_254_740_991 - $0) }
    let event = Fixed.bare(
      28, .dataAccessed(DataAccessed(purpose: .overview, entries: Set(entries))), log: .access)
    let bytes = event.encoded()
    #expect(bytes.count < Event.maximumLength)
    #expect(try Event(bytes: bytes) == event)
    let more = String(decoding: bytes, as: UTF8.self)
      .replacing(#"],"purpose""#, with: #"],"people":["b3n8c1dgf5j6ekp0"],"purpose""#)
    let error = try #require(throws: CodingError.self) { try Event(bytes: Array(more.utf8)) }
    #expect(Refusal.Expected(error) == .contradiction("more than one event holds"))
  }

  @Test(arguments: [0, 1, 999, 1_000, 1_001, 2_500]) func `parts hold all, once`(count: Int) {
    var generator = EventGenerator(seed: UInt64(count))
    let people = Set((0..<count).map { _ in generator.values.id() })
    let entries = Set((0..<count / 2).map { Handle(Fixed.asker, $0 + 1) })
    let chapters: Set = [Fixed.asker, .central]
    let parts = DataAccessed.parts(
      purpose: .report, people: people, entries: entries, chapters: chapters)
    let total = people.count + entries.count + chapters.count
    #expect(parts.count == (total + 999) / 1_000)
    #expect(parts.flatMap(\.people).count == people.count)
    #expect(Set(parts.flatMap(\.people)) == people)
    #expect(parts.flatMap(\.entries).count == entries.count)
    #expect(Set(parts.flatMap(\.entries)) == entries)
    #expect(parts.flatMap(\.chapters) == chapters.sorted())
    #expect(DataAccessed.parts(purpose: .report) == [])
    #expect(
      DataAccessed.parts(purpose: .maintenance, everything: true)
        == [DataAccessed(purpose: .maintenance, everything: true)])
  }
}
