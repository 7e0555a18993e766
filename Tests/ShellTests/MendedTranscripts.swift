import Shell
import TestSupport

extension Transcript {
  /// What somebody new stumbled over.
  static let mended = [
    Transcript(
      "tilbake-over-flere", records: 2,
      [
        "lag velg asker", "logg møteplass", "17.11", "18:30", "1,5", "Lier", "<", "<", "<", "<",
        .enter, .enter, "1t45", .enter, .enter, "9", "<", "<", .enter, .enter, "ja", "endre",
        "sted",
        .enter, .enter, "vis asker-56", "logg tur", "mandag", "11", "3t", "<", "<", ".", "j",
      ]),
    Transcript(
      "folk-rolle", records: 5,
      [
        "lag velg asker", "folk ny KA --navn \"Kari Aas\" --rolle likeperson",
        "folk endre KA --oppnevnt 1.1.2025 --ulønnet ja", "folk endre KA --oppnevnt 1.2.2025",
        "folk ny TB --navn \"Tor Berg\" --ulønnet ja", "folk endre KA --sluttet 1.6.2026",
        "folk endre KA --rolle brukerrepresentant", "folk endre KA --ulønnet nei", "folk",
      ]),
    Transcript(
      "kode-som-ukedag", records: 5,
      [
        "lag velg asker",
        "folk ny LA --navn \"Lars Aas\" --rolle likeperson --oppnevnt 2022-01-01",
        "logg møteplass 2.10.2026 18:00 2t 9 deltakere ja LA --sted Asker", .enter,
        "logg møteplass lørdag 18-20 9 stk ja leder la --sted Asker", .enter,
        "logg tur LA 11:00 2h 7 nye --sted Asker", .interrupt,
        "logg tur la 11:00 2h 7 ja --sted Asker --leder KN", .enter,
      ]),
    Transcript(
      "folk-ny", records: 5,
      [
        "lag velg asker", "folk ny", .enter, "Kari Berg", .enter, "sjef", .enter, "1.1.2025", "ja",
        .enter, "folk ny Kari Bakke", .enter, "KB", .enter, "-", ".", "n",
        "logg samtalegruppe i går 18:00 60m 4 deltakere --sted Asker", "kari", "Per", "j",
        "Per Hansen", .enter, .enter, "1.3.2024", "ja", .enter, .enter, "folk",
      ]),
    Transcript(
      "leder-ikke-likeperson", records: 1,
      [
        "lag velg asker", "logg tur i går 11:00 3t 6 deltakere ja RH --sted Vardåsen", .enter,
        "forklar asker-56", "logg tur 24.11 3t", .interrupt,
      ]),
    Transcript(
      "lag-ny", records: 1,
      [
        "lag ny", "Mental Helse Bø i Telemark", .enter, .enter, "Midt-Telemark", "Telemark", .enter,
        "lag velg bø i telemark", "lag velg Mental Helse Asker", "lag velg Telemark", "lag",
      ]),
    Transcript(
      "serie-igjen", records: 8,
      [
        "lag velg asker", "serie møteplass --fra 3.11 --til 2026-11-24", "4 5 6 ja", .enter,
        "serie møteplass --fra 3.11", "kladd 1", "kladd", "angre", .enter, "gjør om", .enter,
        "serie møteplass --fra 3.11 --til 10.11", "7 ja", .enter, "angre", "n",
        "logg tur --dato 2026-12-24", .interrupt,
      ]),
    Transcript(
      "hvilken-føring", records: 1,
      [
        "lag velg asker", "forklar", "x", "2", "vis", ".", "trekk", "99", .interrupt,
        "rett", "1", ".", "rett asker-20 11 ja", "skrivefeil", "forklar asker-43", "føre",
        "søk xyzzy",
      ]),
  ]
}
