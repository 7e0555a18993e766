import LineEditing
import TestSupport

extension Transcript {
  /// Rights of a person: what is told, consents, what is due.
  static let privacy = [
    Transcript(
      "innsyn", records: 0,
      [
        "lag velg asker", "innsyn OÅ", "innsyn RH --format list", "innsyn XX", "innsyn",
        "innsyn p-xxxx",
      ]),
    Transcript(
      "samtykke", records: 6,
      [
        "lag velg asker", "samtykke KN", "samtykke trekk KN kontaktliste",
        "samtykke gi KN kontaktliste", "samtykke trekk KN kontaktliste", "folk", "vis asker-4",
        "samtykke gi KN deling --dato 2030-01-01", "samtykke gi KN deling",
        "samtykke trekk KN sharing --format json", "samtykke gi KN registrering",
        "samtykke trekk KN registrering", "samtykke KN",
        "logg tur --dato 17.11 --start 11 --varighet 60 --sted Asker --leder KN --deltakere 4",
        "ja", "folk ny KN --telefon 999", "oppbevaring --lag asker", "samtykke gi KN alt",
        "angre",
      ]),
    Transcript(
      "oppbevaring", records: 0,
      [
        "lag velg asker", "oppbevaring", "oppbevaring utfør", "oppbevaring --dato 2035-01-01",
        "oppbevaring --dato lenge",
      ]),
  ]
}
