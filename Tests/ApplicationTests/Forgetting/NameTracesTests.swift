import Application
import Testing

/// What counts as naming somebody: whole words in any case and without accents, numbers however grouped.
@Suite struct NameTracesTests {
  private static func traces() -> NameTraces {
    var traces = NameTraces()
    traces.add(phrase: "KN")
    traces.add(name: "Kari Anne Næss", withSurname: true)
    traces.add(phone: "+47 410 00 002")
    traces.add(email: "Kari@example.no")
    return traces
  }

  @Test(arguments: [
    "kari anne næss", "Møte med KARI ANNE NAESS".replacing("NAESS", with: "NASS"), "hos Næss.",
    "(kn)", "ring 41000002", "tlf. 41 00 00 02", "+4741000002!", "0047 410-00-002",
    "skriv til kari@example.no.", "<KARI@EXAMPLE.NO>", "Kari  Anne\nNæss",
  ])
  func names(_ text: String) { #expect(Self.traces().isIn(text)) }

  @Test(arguments: [
    "", "kari", "anne", "Kari Næsse", "næssen", "knute", "4100000", "410000021", "141000002",
    "x.kari@example.no", "kari@example.nor", "Anne Kari",
  ])
  func doesNotName(_ text: String) { #expect(!Self.traces().isIn(text)) }

  @Test func nobodyIsNamedByNothing() {
    var traces = NameTraces()
    traces.add(phrase: nil)
    traces.add(phrase: " ")
    traces.add(name: nil, withSurname: true)
    traces.add(phone: "1")
    traces.add(email: "ingen")
    for text in ["", " ", "1", "ingen", "hva som helst"] { #expect(!traces.isIn(text)) }
  }

  @Test func anotherChapterKnowsTheWholeNameOnly() {
    var traces = NameTraces()
    traces.add(name: "Kari Næss", withSurname: false)
    #expect(traces.isIn("med kari næss"))
    #expect(!traces.isIn("med Per Næss"))
  }
}
