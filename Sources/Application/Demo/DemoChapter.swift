import Events

/// A chapter of the made-up organisation.
struct DemoChapter {
  /// Its code.
  let code: LogCode
  /// Lokallag, fylkeslag or sentralt.
  let kind: ChapterKind
  /// Its name.
  let name: String
  /// Municipality of a local chapter.
  var municipality: String?
  /// County; not stated where it spans two.
  var county: String?
  /// The chapter above it.
  var parent: LogCode?
  /// About how many hundred people live there.
  var people = 0
  /// When it was founded.
  var founded = CivilDate(1978, 6, 10)

  /// Where people live, as it stands in addresses.
  var place: String { municipality ?? county ?? "Oslo" }

  /// The central office.
  static let central = DemoChapter(
    code: .central, kind: .sentralt, name: "Mental Helse (oppdiktet)", municipality: "Skien",
    county: "Telemark")

  /// The chapters that came in the middle of the history, with when.
  private static let young = [
    "Rælingen": CivilDate(2025, 2, 12), "Hitra": CivilDate(2025, 3, 6),
  ]

  /// 13 fylkeslag, then 140 lokallag.
  static func all(_ random: inout DemoRandom) -> [DemoChapter] {
    var counties: [DemoChapter] = []
    var locals: [DemoChapter] = []
    for county in DemoCounty.all {
      let above = code(county.countyChapter)
      if !counties.contains(where: { $0.code == above }) {
        counties.append(
          DemoChapter(
            code: above, kind: .fylkeslag, name: "Mental Helse \(county.countyChapter)",
            county: county.countyChapter == county.name ? county.name : nil, parent: .central,
            founded: CivilDate(random.among(1979...1990), random.among(1...12), 15)))
      }
      for place in county.places {
        let founded = CivilDate(
          random.among(1979...2019), random.among(1...12), random.among(1...28))
        locals.append(
          DemoChapter(
            code: code(place.name),
            kind: .lokallag, name: "Mental Helse \(place.name)", municipality: place.municipality,
            county: county.name, parent: above, people: place.people,
            founded: young[place.name] ?? founded))
      }
    }
    return counties + locals
  }

  /// `bo-i-telemark` for Bø i Telemark.
  static func code(_ name: String) -> LogCode { LogCode(folded(name))! }

  /// ASCII in lower case, words joined by hyphens.
  static func folded(_ text: String) -> String {
    var out = ""
    for letter in text.lowercased() {
      switch letter {
      case "æ": out += "ae"
      case "ø": out += "o"
      case "å": out += "a"
      case " ": out += "-"
      default: out.append(letter)
      }
    }
    return out
  }
}
