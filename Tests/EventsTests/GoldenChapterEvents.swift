import Events

extension Golden {
  private static let karasjok = LogCode("karasjok")!

  static let chapter: [Golden] = [
    Golden(
      "chapter-founded.v1",
      Fixed.full(
        4,
        .chapterFounded(
          ChapterFounded(
            chapter: Fixed.asker, kind: .lokallag, name: PlaceName("Mental Helse Asker"),
            municipality: PlaceName("Asker"), county: PlaceName("Akershus"),
            parent: LogCode("mental-helse-akershus"), functionsAsLocal: false,
            founded: Fixed.date("1978-04-01"))),
        log: .central)),
    Golden(
      "chapter-founded.v1.minimal",
      Fixed.bare(
        4, .chapterFounded(ChapterFounded(chapter: .central, kind: nil)), log: .central)),
    Golden(
      "chapter-changed.v1",
      Fixed.full(
        5,
        .chapterChanged(
          ChapterChanged(
            chapter: karasjok, kind: .fylkeslag, name: PlaceName(#"Čáhci "Ŋ" \ Ærfugl, øl & ål"#),
            municipality: PlaceName("Kárášjohka"), county: PlaceName("Finnmárku"),
            parent: .central, functionsAsLocal: true, founded: Fixed.date("2004-02-29"))),
        log: .central)),
    Golden(
      "chapter-changed.v1.minimal",
      Fixed.bare(
        5, .chapterChanged(ChapterChanged(chapter: karasjok, name: PlaceName("Karasjok"))),
        log: .central)),
    Golden(
      "chapter-closed.v1",
      Fixed.bare(
        6, .chapterClosed(ChapterClosed(chapter: karasjok, on: Fixed.date("2025-12-31"))),
        log: .central)),
    Golden(
      "members-counted.v1",
      Fixed.bare(
        7, .membersCounted(MembersCounted(chapter: Fixed.asker, year: 2025, members: 143)),
        log: .central)),
    Golden(
      "annual-report-filed.v1",
      Fixed.full(
        8,
        .annualReportFiled(
          AnnualReportFiled(
            chapter: Fixed.asker, year: 2025, filed: Fixed.date("2026-02-14"),
            annualReport: true, account: true, accounts: false, audit: true, minutes: true,
            signed: .twoBoardMembers)),
        log: .central, recorded: Instant("2026-02-15T10:11:12.013Z")!)),
    Golden(
      "annual-report-filed.v1.minimal",
      Fixed.bare(
        8,
        .annualReportFiled(
          AnnualReportFiled(
            chapter: Fixed.asker, year: 2025, filed: nil, annualReport: nil, account: nil,
            accounts: nil, audit: nil, minutes: nil, signed: nil)),
        log: .central, recorded: Instant("2026-02-15T10:11:12.013Z")!)),
    Golden(
      "service-announced.v1",
      Fixed.bare(
        9, .serviceAnnounced(ServiceAnnounced(service: .likepersonstelefon, year: 2025)),
        log: .central, private: Fixed.commitment)),
  ]
}
