import TestSupport

extension Transcript {
  /// What was recorded after the sample was imported explains the difference, and opens.
  static let comparisons = [
    Transcript(
      "sammenlign", records: 5, isGrown: true,
      [
        "bor endring", "lag velg asker", "trekk asker-18 --grunn ikke-holdt",
        "rett asker-28 --varighet 60 --grunn skrivefeil",
        "rett asker-20 --erfaringsutveksling ja --grunn annet",
        "logg samtalegruppe --dato 2025-12-01 --varighet 60 --deltakere 4 --leder OÅ --sted Asker",
        "18", .enter, "folk endre EB --telefon 41000003",
        "lag endre barum --medlemmer 4 --medlemsår 2025",
        "sammenlign bufdir 2025 2026-11-10", "bor endring-2", "bor endring --lag barum",
        "bor endring-6",
      ]
    ),
    Transcript(
      "sammenlign-baklengs", records: 1, isGrown: true,
      [
        "trekk asker-18 --grunn ikke-holdt", "sammenlign bufdir 2025 nå 2026-11-10",
        "bor endring-2a", "per 2026-11-10", "sammenlign bufdir 2025 2026-11-14 --liste", "per nå",
        "sammenlign bufdir 2025",
        "sammenlign timer 2025 2026-11-10", "sammenlign bufdir 2025 i-fjor",
        "sammenlign bufdir 2019 2026-11-10",
      ]
    ),
  ]
}
