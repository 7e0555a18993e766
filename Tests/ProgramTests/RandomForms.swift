import TestSupport

/// Forms and commands drawn at random, so that every step of every rule is met from both sides.
struct RandomForms {
  private var random: SeededRandom
  private var withdrawn: [String] = []

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let chapters = ["asker", "barum"]
  private static let people = ["A", "B", "C", "D", "E", "F"]
  private static let days = ["2024-12-31", "2025-01-01", "2025-03-04", "2025-06-30", "2025-12-31"]
  private static let kinds =
    [
      "møteplass", "temakveld", "medlemsmøte", "tur", "kurs", "årsmøte", "styremøte", "utvalg",
      "stand", "ringevenn",
    ]
    + [
      "samtalegruppe", "aktivitetsgruppe", "oppsøkende samtale", "oppsøkende samtale",
      "oppsøkende samtale", "likepersonskurs", "likepersonskurs", "møteplass",
    ]
  private static let durations = ["", "44m", "45m", "89m", "90m", "120m", "120m", "120m"]
  private static let modes = ["", "", "", "fysisk", "digital", "hybrid", "telefon"]
  private static let purposes = ["", "ja", "ja", "nei"]
  private static let others = ["", "", "ja", "nei"]
  private static let counts = ["", "0", "1", "2", "3", "14", "14"]
  private static let starts = ["", "09:00", "10:00", "18:00"]
  private static let places = ["", "", "", "", "", "Norge", "Sverige"]
  private static let organisers = ["", "", "", "", "", "LPP"]
  /// Likely on file.
  private static let contact = ["x", "x", "x", "x", "x", "x", "x", "x", ""]

  private mutating func any(_ values: [String]) -> String {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  mutating func people() -> String {
    var rows = ["lag;kode;navn;adresse;telefon;epost;rolle;oppnevnt;sluttet;ulønnet"]
    for chapter in Self.chapters {
      for person in Self.people {
        rows.append(
          [
            chapter, person, any(Self.contact), any(Self.contact), any(Self.contact), "",
            any(["likeperson", "likeperson", "likeperson", "turleder", ""]),
            any(["", "2024-02-01", "2024-02-01", "2024-02-01", "2025-01-01", "2025-03-05"]),
            any(["", "", "", "2025-06-30", "2025-06-29"]), "ja",
          ].joined(separator: ";"))
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  mutating func entries() -> String {
    var rows = [
      "lag;dato;start;varighet;aktivitet;land;form;leder;deltakere;erfaringsutveksling;nye deltakere;arrangør"
    ]
    for chapter in Self.chapters {
      for _ in 0..<200 {
        rows.append(
          [
            chapter, any(Self.days), any(Self.starts), any(Self.durations), any(Self.kinds),
            any(Self.places), any(Self.modes), any(Self.people + [""]), any(Self.counts),
            any(Self.purposes), any(Self.others), any(Self.organisers),
          ].joined(separator: ";"))
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// Corrections and the like, a line each; some are refused.
  mutating func commands() -> String {
    (0..<200).map { _ in command() + "\n" }.joined()
  }

  private mutating func command() -> String {
    let chapter = any(Self.chapters)
    let entry = "\(chapter)-\(Int.random(in: 3...220, using: &random))"
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1:
      withdrawn.append(entry)
      return "trekk \(entry) --grunn annet"
    case 2: return "gjeninnfør \(any(withdrawn + [entry]))"
    case 3:
      return "folk endre \(any(Self.people)) --lag \(chapter) --rolle likeperson "
        + "--oppnevnt \(any(["2024-02-01", "2025-03-04"])) --sluttet \(any(Self.days))"
    case 4: return "folk endre \(any(Self.people)) --lag \(chapter) --telefon 41000003 --navn y"
    case 5: return "rett \(entry) --oppnevnt \(any(Self.days)) --grunn feil-dato"
    case 6:
      let member = any(["varighet", "deltakere", "leder", "start", "form", "erfaringsutveksling"])
      return "rett \(entry) --fjern \(member) --grunn annet"
    default: return "rett \(entry) \(change()) --grunn skrivefeil"
    }
  }

  private mutating func change() -> String {
    let changes: [(String, [String])] = [
      ("dato", Self.days), ("start", Self.starts), ("varighet", Self.durations),
      ("aktivitet", Self.kinds.map { "\"\($0)\"" }), ("land", Self.places), ("form", Self.modes),
      ("leder", Self.people), ("deltakere", Self.counts), ("erfaringsutveksling", Self.purposes),
      ("nye-deltakere", Self.others), ("arrangør", Self.organisers),
    ]
    let (member, values) = changes[Int.random(in: 0..<changes.count, using: &random)]
    return "--\(member) \(any(values.filter { !$0.isEmpty }))"
  }
}
