import LineEditing
import TestSupport

extension Transcript {
  /// A chapter's plan and what Bufdir decided.
  static let plans = [
    Transcript(
      "plan", records: 9,
      [
        "lag velg asker", "plan", "plan ny", .enter, "Åpen kafé hver uke", "Færre er ensomme",
        "Frivillige baker", "<", "Frivillige lager mat", "40 kvelder", .enter,
        "plan ny --nummer 1 --mål to", "plan ny --aktivitet \"Kurs for nye\"", "plan ny --nummer 0",
        "plan ny --lag asker --nummer 7 --tiltak \"Annonse i avisa\"",
        "logg samtalegruppe --dato 17.11 --varighet 60 --deltakere 4 --leder OÅ --mål 1", "17:00",
        .enter, .enter, "plan",
        "logg samtalegruppe 17.11 60m 4 deltakere OÅ --mål 9 --start 19 --sted Asker", "endre",
        "mål", "2", "j", .enter, "vis asker-59",
        "plan knytt asker-59 2", "plan knytt asker-59 2", "plan knytt asker-20 1",
        "plan knytt asker-4 1", "plan løs asker-20", "vis asker-56", "angre", .enter, "plan",
      ]),
    Transcript(
      "plan-rettet", records: 7,
      [
        "lag velg asker", "plan ny 2025 --mål \"Færre er ensomme\" --tiltak kafé",
        "plan knytt asker-20 1", "rett asker-56", "tiltak", "kafé og tur", "nummer", "3", .enter,
        "skrivefeil", "vis asker-56", "rett asker-56 --tittel nei --grunn annet",
        "rett asker-20 --tiltak nei --grunn annet", "rett asker-56 --fjern tiltak --grunn annet",
        "glem asker-56 mål", "ja", "rapport plan 2025", "trekk asker-56 --grunn annet",
        "plan 2025", "angre", .enter, .enter, "plan 2025 --format csv", "vis asker-20",
        "rapport plan 2025 --fylke Akershus",
      ]),
    Transcript(
      "tilskudd", records: 2,
      [
        "tilskudd", "tilskudd sett 2027", "tilskudd sett 2027 --poengverdi 100",
        "tilskudd sett 2027 --gruppe 3", "rapport bufdir 2025",
        "tilskudd sett 2027 --poengverdi 123,45 --grunntilskudd \"1 000 000\"", "tilskudd",
        "tilskudd sett 2027 --gruppe 3", "tilskudd sett 2027 --gruppe 6",
        "tilskudd sett 2027 --poengverdi mye", "rapport bufdir 2025",
        "rapport bufdir 2025 --lag asker", "vis sentralt-14",
      ]),
  ]
}
