import Decisions
import Events
import Forms
import Testing

@Suite struct FormReaderTests {
  @Test func readsAnEntryInFull() throws {
    let table = try read(
      .entries,
      """
      lag;dato;start;varighet;aktivitet;tittel;sted;land;form;leder;likepersoner;deltakere;\
      deltakerkoder;erfaringsutveksling;nye deltakere;arrangør;medarrangør;serie;merknad
      asker;14.1.25;18.30;2t30;Tur;Åpent hus;Vardåsen;Sverige;Hybrid;KN;OÅ, EB/KN/OÅ;9;\
      a/b;ja;nei;Kommunen;Røde Kors;vår;"en
      to; tre"

      """)
    var entry = EntryStatement(on: CivilDate("2025-01-14")!, kind: .tur)
    entry.chapter = LogCode("asker")
    entry.start = TimeOfDay("18:30")
    entry.minutes = 150
    entry.mode = .hybrid
    entry.leader = "KN"
    entry.others = ["OÅ", "EB"]
    entry.participants = 9
    entry.participantCodes = ["a", "b"]
    entry.exchange = true
    entry.newParticipants = false
    entry.words.title = "Åpent hus"
    entry.words.place = "Vardåsen"
    entry.words.country = "Sverige"
    entry.words.organiser = "Kommunen"
    entry.words.coOrganiser = "Røde Kors"
    entry.words.series = "vår"
    entry.words.note = "en\nto; tre"
    #expect(table.statements == [.entry(entry)])
    #expect(table.columns == FormKind.entries.columns)
  }

  @Test func emptyMeansNotStated() throws {
    let table = try read(
      .entries, "lag,dato,aktivitet,erfaringsutveksling,form\nasker,2025-01-14,møteplass, ,\n")
    var entry = EntryStatement(on: CivilDate("2025-01-14")!, kind: .moteplass)
    entry.chapter = LogCode("asker")
    #expect(table.statements == [.entry(entry)])
    #expect(table.source == .text(.utf8, .comma))
  }

  @Test func readsAPersonInFull() throws {
    let table = try read(
      .people,
      """
      chapter\tcode\tname\taddress\tphone\temail\trole\tappointed\tended\tunpaid
      asker\tKN\tKari Nordmann\t"Storgata 1\r\n1383 Asker"\t+47 41 00 00 01\tkari@example.no\t\
      Turleder\t10.02.2022\t30.6.25\tx
      """)
    var person = PersonStatement(code: "KN")
    person.chapter = LogCode("asker")
    person.name = "Kari Nordmann"
    person.address = "Storgata 1\n1383 Asker"
    person.phone = "+47 41 00 00 01"
    person.email = "kari@example.no"
    person.role = .tripLeader
    person.appointed = CivilDate("2022-02-10")
    person.ended = CivilDate("2025-06-30")
    person.unpaid = true
    #expect(table.statements == [.person(person)])
    #expect(table.source == .text(.utf8, .tab))
  }

  @Test func readsAChapterInFull() throws {
    let table = try read(
      .chapters,
      """
      kode;navn;slag;kommune;fylke;overordnet;fungerer som lokallag;stiftet;nedlagt;medlemmer;medlemsår
      akershus;Mental Helse Akershus;Fylkeslag;Lillestrøm;Akershus;sentralt;ja;1990-01-01;31.12.24;84;2024
      asker;;;;;;;;;;
      """)
    var chapter = ChapterStatement(chapter: LogCode("akershus")!)
    chapter.name = PlaceName("Mental Helse Akershus")
    chapter.kind = .fylkeslag
    chapter.municipality = PlaceName("Lillestrøm")
    chapter.county = PlaceName("Akershus")
    chapter.parent = .central
    chapter.functionsAsLocal = true
    chapter.founded = CivilDate("1990-01-01")
    chapter.closed = CivilDate("2024-12-31")
    chapter.members = 84
    chapter.membersYear = 2024
    #expect(
      table.statements == [
        .chapter(chapter), .chapter(ChapterStatement(chapter: LogCode("asker")!)),
      ])
  }

  @Test func readsAnAnnualReportInFull() throws {
    let table = try read(
      .annualReports,
      """
      lag;år;levert;årsrapport;årsmelding;regnskap;revisjon;protokoll;signert
      asker;2025;2026-03-20;ja;nei;j;n;x;To styremedlemmer
      barum;2025;;;;;;;
      """)
    var report = AnnualReportStatement(year: 2025)
    report.chapter = LogCode("asker")
    report.filed = CivilDate("2026-03-20")
    report.annualReport = true
    report.account = false
    report.accounts = true
    report.audit = false
    report.minutes = true
    report.signed = .twoBoardMembers
    var unsigned = AnnualReportStatement(year: 2025)
    unsigned.chapter = LogCode("barum")
    #expect(table.statements == [.annualReport(report), .annualReport(unsigned)])
  }

  @Test func theChapterMayComeFromTheCommandLine() throws {
    let text = "lag;dato;aktivitet\n;2025-01-14;tur\nbarum;2025-01-14;tur\nBærum;2025-01-14;tur\n"
    let table = try read(.entries, text, lag: "asker")
    #expect(table.entries.map(\.chapter) == [LogCode("asker"), LogCode("barum")])
    #expect(table.refusedLines == [4])
    #expect(try read(.entries, text).refusedLines == [2, 4])
    #expect(try read(.people, "kode\nKN\n", lag: "asker").statements[0].chapter == LogCode("asker"))
    #expect(try read(.annualReports, "år\n2025\n").refusals[0].cell.problem == .missing)
  }

  @Test func whatAnEntryOfOnePersonDoesNotHaveIsReadButIgnored() throws {
    let header =
      "lag;dato;aktivitet;varighet;leder;form;likepersoner;deltakere;land;serie;merknad\n"
    let table = try read(
      .entries,
      header + "asker;2025-01-14;ringevenn;40;RH;telefon;OÅ;1;Sverige;s;n\n"
        + "asker;2025-01-14;frivillig innsats;40;RH;fysisk;OÅ;1;Sverige;s;n\n"
        + "asker;2025-01-14;ringevenn;40;RH;telefon;OÅ;mange;;;\n")
    var contact = EntryStatement(on: CivilDate("2025-01-14")!, kind: .ringevenn)
    contact.chapter = LogCode("asker")
    contact.minutes = 40
    contact.leader = "RH"
    contact.mode = .phone
    contact.words.note = "n"
    var hours = contact
    hours.kind = .frivilligInnsats
    hours.mode = nil
    #expect(table.entries == [contact, hours])
    #expect(
      table.refusals.map(\.cell) == [
        CellRefusal(column: .deltakere, value: "mange", problem: .notWholeNumber)
      ])
  }

  @Test func cellsOutsideTheHeader() throws {
    let table = try read(
      .entries,
      """
      lag;dato;aktivitet;nr;
      asker;2025-01-14;tur;1;;;
      asker;2025-01-14;tur;1; ;\u{A0}
      asker;2025-01-14;tur
      asker;2025-01-14;tur;1;;kaffe; te
      asker;2025-01-14;tur;1;kaffe
      ;;;;;
      ;;;17
      ;;;;kaffe
      "asker"x;2025-01-14;tur

      """)
    #expect(table.unknownColumns == ["nr"])
    #expect(table.entries.count == 3)
    #expect(table.refusedLines == [5, 6, 9, 10])
    let whole = table.refusals.filter { $0.cell.column == nil }
    #expect(
      whole.map(\.cell) == [
        CellRefusal(column: nil, value: "kaffe", problem: .cellsWithoutColumn(2)),
        CellRefusal(column: nil, value: "kaffe", problem: .cellsWithoutColumn(1)),
        CellRefusal(column: nil, value: "kaffe", problem: .cellsWithoutColumn(1)),
        CellRefusal(column: nil, value: "", problem: .textAfterQuote),
      ])
  }

  @Test func aRowThatIsTooLongIsRefusedAlone() throws {
    let long = String(repeating: "x", count: 60_000)
    let table = try read(
      .entries,
      "lag;dato;aktivitet;merknad\nasker;2025-01-14;tur;\(long)\nasker;2025-01-14;tur;kort\n")
    #expect(table.refusals.map(\.cell.problem) == [.rowTooLong(limit: 60_000)])
    #expect(table.entries.count == 1)
  }

  @Test func equalRowsAreCounted() throws {
    let table = try read(
      .entries,
      "lag;dato;aktivitet\nasker;2025-01-14;tur\nasker;14.1.25;TUR\nasker;2025-01-15;tur\n"
        + "asker;2025-13-14;tur\n\"asker\";14.01.2025;tur \n")
    #expect(table.rows.map(\.occurrence) == [1, 2, 1, 0, 3])
    #expect(table.rows[0].identity == table.rows[4].identity)
    #expect(table.rows[3].identity.isEmpty)
  }
}
