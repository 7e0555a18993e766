import TestSupport

extension Transcript {
  /// A report that was sealed, what was recorded after it, and going back to what was known then.
  static let seals = [
    Transcript(
      "forseglet", records: 12, isGrown: true,
      [
        "mangler 2025 --lag nesodden", "per bufdir-2025", "nøkkel ny", "forsegl bufdir 2025",
        "forklar asker-20", "mangler 2025 --lag nesodden", "vis sentralt-18", "vis sentralt-17",
        "forklar sentralt-16", "rett asker-20 --erfaringsutveksling ja --grunn annet",
        "trekk asker-18 --grunn ikke-holdt", "rapport bufdir 2025", "mangler 2025 --lag asker",
        "mangler 2025 --lag nesodden", "per sentralt-18", "rapport bufdir 2025", "bor 2c",
        "forklar asker-20", "trekk asker-20", "per nå", "forklar asker-20",
        "sammenlign bufdir 2025 bufdir-2025", "bor endring", "forsegl bufdir 2025",
        "forsegl bufdir 2025 --ut ny.segl",
      ]),
    Transcript(
      "per-hode", records: 8, isGrown: true,
      [
        "nøkkel ny", "forsegl --lag asker --ut asker.txt", "forsegl --ut sentralt.txt",
        "forsegl bufdir 2025", "trekk asker-18 --grunn ikke-holdt", "per asker.txt", "per",
        "rapport bufdir 2025 --format json", "per sentralt.txt", "vis asker-18",
        "per bufdir-2025-sentralt-19.segl", "per sentralt-18",
        "sammenlign bufdir 2025 asker.txt nå",
        "bor endring --lag asker", "sammenlign bufdir 2025 nå sentralt.txt", "bor endring-2",
        "per nye.csv", "per borte.txt", "per borte-7", "per asker-20", "per asker-999",
        "per bufdir-2024", "per mappe", "per nå",
      ]),
  ]
}
