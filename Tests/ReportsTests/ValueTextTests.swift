import Application
import Events
import Testing
import Texts

@Suite struct ValueTextTests {
  private let texts = Texts()

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1 000"), (14_655, "14 655"), (1_234_567, "1 234 567"),
    (-1_500, "−1 500"),
  ])
  func numbers(_ number: Int, _ text: String) { #expect(texts.number(number) == text) }

  @Test(arguments: [
    (0, "0 min"), (44, "44 min"), (60, "1 t"), (150, "2 t 30 min"), (2_196_015, "36 600 t 15 min"),
  ])
  func durations(_ minutes: Int, _ text: String) { #expect(texts.duration(minutes) == text) }

  @Test func dates() {
    let date = CivilDate("2025-01-14")!
    #expect(texts.date(date) == "14.01.2025")
    #expect(texts.dayAndDate(date) == "ti 14. jan 2025")
    #expect(texts.dayAndDate(CivilDate("2025-05-04")!) == "sø 4. mai 2025")
    #expect(texts.moment(Instant("2025-07-01T22:30:00.000Z")!) == "02.07.2025 00:30")
  }

  @Test(arguments: [
    (Cursor.Origin.day(CivilDate("2026-01-31")!), 2, "31.01.2026", "31.01.2026"),
    (.seal(Handle(.central, 926)), 2, "ved forseglingen sentralt-926", "sentralt-926"),
    (.noted(Handle(.central, 925)), 2, "ved hodene i sentralt-925", "sentralt-925"),
    (.heads, 2, "ved oppgitte hoder", "hoder"),
    (.heads, 1, "ved hodet asker-40, uten andre logger", "asker-40"),
  ])
  func cursors(_ origin: Cursor.Origin, _ logs: Int, _ text: String, _ short: String) {
    let sizes = [LogCode("asker")!: 40, .central: 12].sorted { $0.key < $1.key }.prefix(logs)
    let cursor = Cursor(
      sizes: Dictionary(uniqueKeysWithValues: sizes.map { ($0.key, $0.value) }), origin: origin)
    #expect(texts.origin(of: cursor) == text)
    #expect(texts.short(cursor) == short)
  }

  @Test func lists() {
    #expect(texts.all([]) == "")
    #expect(texts.all(["navn"]) == "navn")
    #expect(texts.all(OnFile.leader) == "navn, adresse og telefon")
    #expect(texts.either(["a", "b"]) == "a eller b")
  }

  @Test func pseudonymsAreShortButTellPeopleApart() {
    let a = Pseudonym("7f3a000000000000")!
    let b = Pseudonym("7f3a010000000000")!
    let c = Pseudonym("9999000000000000")!
    let names = PersonNames(codes: [c: "KN"], among: [a, b])
    #expect(names(a) == "p-7f3a00")
    #expect(names(b) == "p-7f3a01")
    #expect(names(c) == "KN")
    #expect(names.pseudonym(c) == "p-9999")
    #expect(names.withoutCodes(c) == "p-9999")
    #expect(PersonNames.none(a) == "p-7f3a")
  }
}
