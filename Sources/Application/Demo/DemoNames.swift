/// Names of made-up people, put together from the most common first and last names in Norway.
enum DemoNames {
  static let first = words(
    """
    Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida
    Nina Maria Elisabeth Kristin Bente Heidi Silje Hanne Linda Tone Elin Tove Anita Wenche Ragnhild
    Camilla Ellen Karin Hege Ann Julie Laila Turid Siri Jan Per Bjørn Ole Lars Kjell Knut Arne Svein
    Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John Anders Rune Trond Tore Daniel Jon
    Kristian Marius Tom Stian Harald Olav Magnus Øyvind Rolf Espen Leif Fredrik Christian Einar
    """)

  static let last = words(
    """
    Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen
    Pettersen Eriksen Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Henriksen
    Lund Halvorsen Sørensen Jakobsen Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen
    Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen Rasmussen Solheim Lunde Moe
    Nygård Bakke Kristensen Fredriksen Holm Lien Hauge Christensen Andresen Nielsen Knudsen Evensen
    Sæther Aas Myhre Haugland Ahmed Thomassen Sivertsen Simonsen Ali Danielsen Berge Sandvik Rønning
    Arnesen Næss Vik Antonsen Haug Ellingsen Thorsen Edvardsen Birkeland Isaksen
    """)

  static let streets = words(
    """
    Lyngveien Bjørkeveien Furuveien Granveien Solbakken Skogveien Kirkeveien Storgata Skolegata
    Nygata Strandgata Parkveien Elveveien Fjellveien Ringveien Rognveien Hagegata Bakkegata Tverrgata
    Seljeveien
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

/// Contact data that can be nobody's: no Norwegian phone number begins with two zeros, and example.no
/// receives no mail.
struct DemoContact {
  let name: String
  let initials: String
  let address: String
  let phone: String
  let email: String

  /// - Parameter number: of the person in the whole organisation.
  init(_ number: Int, in place: String, _ random: inout DemoRandom) {
    let (first, last) = (random.pick(DemoNames.first), random.pick(DemoNames.last))
    name = "\(first) \(last)"
    initials = "\(first.prefix(1))\(last.prefix(1))"
    address = "\(random.pick(DemoNames.streets)) \(random.among(1...78)), \(place)"
    phone = Self.phone(number)
    email =
      "\(DemoChapter.folded(first)).\(DemoChapter.folded(last)).\(number)@example.no"
  }

  /// `00 41 12 34` for 1234.
  static func phone(_ number: Int) -> String {
    let digits = String(String(10_000 + number % 10_000).dropFirst())
    return "00 41 \(digits.prefix(2)) \(digits.suffix(2))"
  }
}
