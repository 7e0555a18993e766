import TestSupport

extension Transcript {
  /// Somebody forgets people and texts.
  static let forgetting = [
    Transcript(
      "glem", records: 3,
      [
        "lag velg asker", "glem", "glem XX", "glem RH", "n", "glem RH", .enter, "glem RH", "j",
        "folk", "glem OÅ", "hva", "ja", "folk", "vis asker-6", "glem KN --også-bevis", "j",
        "rapport likepersoner 2025", "mangler 2025 --lag asker", "angre", "glem OÅ",
        "logg kurs --leder OÅ", .interrupt,
      ]),
    Transcript(
      "glem-tekst", records: 3,
      [
        "lag velg asker",
        .line(
          "logg samtalegruppe --dato 17.11 --start 18 --varighet 60 --deltakere 4 --leder OÅ"
            + " --sted Asker --merknad \"OLA Asgard hadde med kake\""), .enter,
        "glem asker-56", "glem asker-56 farge", "glem asker-999 merknad", "glem asker-1 merknad",
        "glem asker-56 serie", "n", "glem asker-56 merknad", .enter, "glem OÅ", "n",
        "glem asker-56 merknad", "ja", "vis asker-56", "glem asker-56 sted merknad", "j",
        "vis asker-56", "forklar asker-56",
      ]),
  ]
}
