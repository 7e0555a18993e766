import TestSupport

extension Transcript {
  /// Reports that go to files.
  static let toFiles = [
    Transcript(
      "rapport-til-fil", records: 0,
      [
        "rapport bufdir 2025 --fil bufdir.xlsx", "rapport bufdir 2025 --fil bufdir.xlsx",
        "rapport bufdir 2025 --fil bufdir.xlsx --overskriv",
        "rapport timer 2025 --fil timer.journal",
        "rapport turer 2025 --fil turer.journal", "bor bufdir-2025/2c --fil kurs",
        "bor bufdir-2025/2c --fil kurs.pdf", "bor bufdir-2025/2c --format xlsx",
        "bor bufdir-2025/2c --excel --fil kurs.csv", "mangler 2025 --fil mangler.md",
        "mangler 2025 --brev --fil brev.txt",
        "rapport turer 2025 --excel", "rapport turer 2025 --excel --format json",
        "rapport turer 2025 --overskriv", "lag --format xlsx", "språk nn",
        "rapport turer 2025 --fil turer.csv", "rapport turer 2025 --fil turer.csv",
      ])
  ]
}
