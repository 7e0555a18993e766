import Decisions
import Events
import Forms
import Testing

@Suite struct RowRefusalTests {
  static let rows: [(form: FormKind, text: String, refusals: [CellRefusal])] = [
    (
      .entries, "lag;dato;aktivitet;merknad\n;;;n",
      [
        refusal(.lag, "", .missing), refusal(.dato, "", .missing),
        refusal(.aktivitet, "", .missing),
      ]
    ),
    // All of them, in the order of the form, whatever the order of the file.
    (
      .entries,
      "deltakere;form;varighet;start;leder;nye deltakere;aktivitet;dato;lag;tittel\n"
        + "mange;teams;5;25;K/N;1;dans;31.2.25;Asker;a\u{1}b",
      [
        refusal(.lag, "Asker", .chapterCode(suggestion: LogCode("asker"))),
        refusal(.dato, "31.2.25", .noSuchDate), refusal(.start, "25", .noSuchTime),
        refusal(.varighet, "5", .durationUnclear(5)),
        refusal(.aktivitet, "dans", .unknownWord(.activity)),
        refusal(.tittel, "a\u{1}b", .controlCharacter("\u{1}")),
        refusal(.form, "teams", .unknownWord(.mode)), refusal(.leder, "K/N", .separatorInCode),
        refusal(.deltakere, "mange", .notWholeNumber),
        refusal(.nyeDeltakere, "1", .unknownWord(.boolean)),
      ]
    ),
    (
      .entries, "lag;dato;aktivitet;leder;merknad\nasker;2025-01-14;frivillig innsats;;n",
      [
        refusal(.varighet, "", .missingFor(.frivilligInnsats)),
        refusal(.leder, "", .missingFor(.frivilligInnsats)),
      ]
    ),
    (
      .entries, "lag;dato;aktivitet;leder;varighet\nasker;i går;frivillig innsats;KN;lenge",
      [
        refusal(.dato, "i går", .dateUnreadable), refusal(.varighet, "lenge", .durationUnreadable),
      ]
    ),
    (
      .people, "lag;kode;rolle;oppnevnt\nasker;;kasserer;snart",
      [
        refusal(.kode, "", .missing), refusal(.rolle, "kasserer", .unknownWord(.role)),
        refusal(.oppnevnt, "snart", .dateUnreadable),
      ]
    ),
    (
      .chapters, "kode;navn;medlemmer\n;Asker \u{1F3D4};84",
      [
        refusal(.kode, "", .missing),
        refusal(.navn, "Asker \u{1F3D4}", .nameCharacter("\u{1F3D4}")),
        refusal(.medlemsår, "", .missingBeside(.medlemmer)),
      ]
    ),
    (
      .chapters, "kode;medlemmer;medlemsår\nasker;;2025",
      [refusal(.medlemmer, "", .missingBeside(.medlemsår))]
    ),
    (
      .chapters, "kode;medlemmer;medlemsår\nasker;-1;2025",
      [refusal(.medlemmer, "-1", .notWholeNumber)]
    ),
    (
      .annualReports, "lag;år;revisjon;signert\nasker;25;kanskje;kasserer",
      [
        refusal(.år, "25", .yearUnreadable), refusal(.revisjon, "kanskje", .unknownWord(.boolean)),
        refusal(.signert, "kasserer", .unknownWord(.signature)),
      ]
    ),
  ]

  @Test(arguments: rows)
  func names(_ row: (form: FormKind, text: String, refusals: [CellRefusal])) throws {
    #expect(try read(row.form, row.text).refusals.map(\.cell) == row.refusals)
  }

  static func refusal(_ column: Column, _ value: String, _ problem: CellProblem) -> CellRefusal {
    CellRefusal(column: column, value: value, problem: problem)
  }
}
