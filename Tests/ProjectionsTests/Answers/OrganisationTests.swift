import Events
import Testing

@testable import Projections

/// What a chapter and the central office both state: `sentralt` wins per chapter, fact and year.
struct OrganisationTests {
  private func facts(own: [EventData], central: [EventData]) -> ChapterFacts? {
    let registers = [register(central, in: .central), register(own, in: asker)]
    let organisation = Organisation(registers.map(\.organisationFacts))
    #expect(organisation == Organisation(registers.reversed().map(\.organisationFacts)))
    return organisation.chapters[asker]
  }

  @Test func membersByYear() {
    let facts = facts(
      own: [.members(asker, 40, 2024), .members(asker, 41), .members(asker, 42)],
      central: [.members(asker, 50, 2023), .members(asker, 51)])
    #expect(facts?.members[2023] == .init(members: 50, handle: Handle(.central, 3)))
    #expect(facts?.members[2024] == .init(members: 40, handle: Handle(asker, 3)))
    #expect(facts?.members[2025] == .init(members: 51, handle: Handle(.central, 4)))
  }

  @Test func withdrawnInCentralTheChapterHolds() {
    let facts = facts(
      own: [.members(asker, 41), .report(asker)],
      central: [.members(asker, 51), .report(asker, signed: nil), .withdrawn(3), .withdrawn(4)])
    #expect(facts?.members[2025]?.handle == Handle(asker, 3))
    #expect(facts?.reports[2025]?.handle == Handle(asker, 4))
  }

  @Test func reportsByYear() {
    let facts = facts(
      own: [.report(asker), .report(asker, year: 2024)], central: [.report(asker, signed: nil)])
    #expect(facts?.reports[2025]?.report.signed == nil)
    #expect(facts?.reports[2025]?.handle == Handle(.central, 3))
    #expect(facts?.reports[2024]?.handle == Handle(asker, 4))
  }

  @Test func factByFact() {
    let facts = facts(
      own: [
        .chapterFounded(
          ChapterFounded(
            chapter: asker, kind: .lokallag, name: PlaceName("Eget"),
            municipality: PlaceName("Asker"))),
        .chapterChanged(ChapterChanged(chapter: asker, founded: "2001-01-01")),
        .closed(asker, on: "2025-05-05"),
      ],
      central: [
        .chapterFounded(
          ChapterFounded(chapter: asker, kind: .fylkeslag, name: PlaceName("Sentralt"))),
        .chapterChanged(ChapterChanged(chapter: asker, functionsAsLocal: true)),
      ])
    #expect(facts?.kind == .fylkeslag)
    #expect(facts?.name == PlaceName("Sentralt"))
    #expect(facts?.municipality == PlaceName("Asker"))
    #expect(facts?.founded == "2001-01-01")
    #expect(facts?.functionsAsLocal == true)
    #expect(facts?.closed == "2025-05-05")
    #expect(facts?.handle == Handle(.central, 3))
  }

  /// Members are counted in chapters of any kind, closed ones and those that are no lokallag too.
  @Test func membersOfAllChapters() {
    let answer = national([
      asker: [.founded(asker), .members(asker, 4), .members(asker, 9, 2024)],
      oslo: [.founded(oslo, .fylkeslag), .members(oslo, 10)],
      .central: [
        .members("bergen", 100), .closed("bergen", on: "2025-01-02"), .members(asker, 7, 2026),
      ],
    ])
    #expect(answer.members == 114)
    #expect(answer.lokallag == .zero)
    #expect(answer.localChapters.map(\.chapter) == [asker, "bergen", oslo])
  }

  @Test func services() {
    let answer = national([
      .central: [
        .announced(.likepersonstelefon), .announced(.likepersonstelefon),
        .announced(.digitalExchange, 2024), .announced(.digitalExchange), .withdrawn(6),
      ]
    ])
    #expect(answer.services == [.likepersonstelefon: Handle(.central, 4)])
    #expect(answer.points(\.strict).otherForms == 350)
    #expect(national([.central: []]).points(\.strict).otherForms == 0)
  }

  /// A founding that does not state the kind leaves what the chapter itself states.
  @Test func kindNotStatedInCentral() {
    #expect(
      facts(own: [.founded(asker, .fylkeslag)], central: [.founded(asker, nil)])?.kind == .fylkeslag
    )
  }

  @Test func filtered() {
    let organisation = Organisation(
      [
        register([.members(asker, 5)], in: asker),
        register([.members(asker, 6), .members(oslo, 7)], in: .central),
      ].map(\.organisationFacts))
    #expect(organisation.disagreements.count == 1)
    let part = organisation.filtered { $0.chapter == oslo }
    #expect(part.codes == [oslo])
    #expect(part.disagreements == [])
  }
}
