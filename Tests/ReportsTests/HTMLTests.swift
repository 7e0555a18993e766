import Events
import Reports
import TerminalText
import TestSupport
import Testing
import Texts

@Suite("a page of HTML") struct HTMLTests {
  private func page(_ booklet: Booklet) -> (text: String, HTMLPage) {
    let text = HTMLRenderer(Texts()).render(booklet)
    return (text, HTMLPage(text))
  }

  @Test("is one file that runs nothing and fetches nothing") func selfContained() {
    let (text, page) = page(.sample)
    #expect(page.problems.isEmpty, "\(page.problems)")
    #expect(text.replacing("http-equiv", with: "").contains("http") == false)
    for word in ["<script", "url(", "@import", " src=", "<img", "<iframe", "javascript:", " on"] {
      #expect(!page.tags.contains { "<\($0)".contains(word) }, "\(word)")
    }
    #expect(!text.contains("url(") && !text.contains("@import"))
    #expect(
      text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\""))
    #expect(page.links.filter { !$0.hasPrefix("#") } == ["data:,"])
  }

  @Test("leads from each figure to what stands behind it, and back") func links() {
    let (text, page) = page(.sample)
    #expect(text.contains("<td class=\"n\"><a href=\"#2c\">232</a></td>"))
    #expect(text.contains("<td class=\"n\"><a href=\"#2c-oslo\">2 t 30 min</a></td>"))
    #expect(text.contains("<td class=\"n\"><a href=\"#5\">ja</a></td>"))
    // No page has the address 2.
    #expect(text.contains("<td class=\"n\">8 128</td>"))
    #expect(text.contains("<a class=\"up\" href=\"#from.2c\">Tilbake til tallet</a>"))
    #expect(page.ids.contains("2c-asker") && page.ids.contains("2c-oslo"))
    // What a list in the report itself names leads to its row among the pages, or is that row.
    #expect(text.contains("<a href=\"#asker-17\">asker-17</a>"))
    #expect(text.contains("<tr id=\"oslo-3\">"))
  }

  @Test("has an anchor once, however often it is said") func anchors() {
    let section = Report.Section("b", Booklet.entries([("a-b", "x"), ("a", "x"), ("c-1", "x")]))
    let report = Report(title: "T", sections: [section, section])
    var front = Table([.init("n", "n", .number)])
    for goal in ["a", "a-b", "Æ", "x\" onclick=\"", "missing"] {
      front.add([.number(1)], opens: goal)
    }
    let (text, page) = page(
      Booklet(
        Report(title: "T", sections: [.init("f", front), section]),
        pages: ["a", "a", "a-b", "Æ", "x\" onclick=\"", ""].map { .init($0, report) }))
    #expect(page.problems.isEmpty, "\(page.problems)")
    #expect(!text.contains("onclick"))
    #expect(page.ids.count { $0 == "a" } == 1)
    #expect(page.ids.count { $0 == "a-b" } == 1)
  }

  @Test("shades numbers of equal size alike, and lets none stand out") func heat() {
    var table = Table((0..<6).map { .init("m\($0)", "m\($0)", .number) })
    table.isHeat = true
    table.add([.number(0), .number(1), .number(1), .number(1), .number(9), .number(0)])
    table.add([.empty, .number(2), .number(3), .number(4), .number(9), .number(-1)])
    table.add((0..<6).map { _ in .number(0) }, isSum: true)
    let report = Report(title: "T", sections: [.init("heat", table)])
    let (text, _) = page(Booklet(report))
    func count(_ part: String) -> Int { text.split(separator: part).count - 1 }
    #expect(count("class=\"n z\"") == 2)
    #expect(count("class=\"n h1\"") == 3)
    #expect(count("class=\"n h4\">9") + count("class=\"n h5\">9") == 2)
    #expect(report.rendered(as: .table).contains("·"))
    #expect(!report.rendered(as: .json).contains("·"))
    #expect(!report.rendered(as: .csv).contains("·"))
  }

  @Test("holds what was written, and nothing that was smuggled in", arguments: [3, 41, 2_025])
  func hostile(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<60 {
      let words = (0..<6).map { _ in Self.words(&random) }
      var table = Table([
        .init("entry", words[0]), .init("n", words[1], .number), .init("t", words[2]),
      ])
      table.add([.text(words[3]), .number(round), .text(words[4])], address: words[5])
      let report = Report(
        title: words[0], facts: [words[1]], summary: [words[2]],
        sections: [.init("s", title: words[3], table)], notes: [words[4]])
      let chart = Chart(
        "c", title: words[0], round.isMultiple(of: 2) ? .bars : .columns, unit: words[1],
        places: [words[2], words[3]], [.init(words[4], [round, 1])])
      let (text, page) = page(
        Booklet(report, pages: [.init(words[5], report)], charts: [chart], language: words[5]))
      #expect(page.problems.isEmpty, "seed \(seed), round \(round): \(page.problems)")
      for word in words {
        let shown = TerminalEscaping.visible(word)
        #expect(page.words.contains(shown), "seed \(seed), round \(round): \(shown)")
      }
      let hidden = text.unicodeScalars.filter {
        $0 != "\n" && ($0.value < 0x20 || $0.properties.generalCategory == .format)
      }
      #expect(hidden.isEmpty, "seed \(seed), round \(round)")
      #expect(text.split(separator: "</style").count == 2)
    }
  }

  private static func words(_ random: inout SeededRandom) -> String {
    let parts = [
      "<script>alert(1)</script>", "</style>", "\"", "'", "&amp;", "&", "<!--", "-->", "]]>",
      "</td>",
      "\u{202E}", "\u{200B}", "\u{1B}[31m", "\u{0}", "æøå", "日本", "\\", "}", "{", ";", "asker-17",
      "2c", "#", " x ", "=1+1", "\u{E0001}", "<svg onload=x>", "javascript:x",
    ]
    return "w" + (0..<4).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined() + "w"
  }
}
