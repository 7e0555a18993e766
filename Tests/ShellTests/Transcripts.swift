import Shell
import TestSupport

/// A sitting at the Asker sample: what somebody types, and by its name the file with all they see.
struct Transcript: CustomStringConvertible, Sendable {
  let name: String
  let answers: [ScriptedLineReader.Answer]
  /// How many events it records.
  let records: Int
  /// Whether the sample has grown over some days.
  let isGrown: Bool

  init(
    _ name: String, records: Int, isGrown: Bool = false, _ answers: [ScriptedLineReader.Answer]
  ) {
    self.name = name
    self.records = records
    self.isGrown = isGrown
    self.answers = answers
  }

  var description: String { name }

  static let all =
    guided + mended + corrections + comparisons + seals + privacy + forgetting + plans + others
    + toFiles
}

extension Transcript {
  /// One meeting place, all questions answered.
  static let place: [ScriptedLineReader.Answer] = [
    "logg", "møteplass", "tirsdag", .enter, .enter, .enter, .enter, "9", "ja",
  ]

  private static let guided = [
    Transcript(
      "møteplass", records: 1, ["lag velg asker"] + place + [.enter, "forklar asker-56"]),
    Transcript(
      "tilbake", records: 1,
      [
        "lag velg asker", "logg", "<", "møteplass", "i går", "<", "<", "samtalegruppe", "17.11",
        "17:00", "60", "<", "90", "Spikkestad", "OÅ", "4", "<", "5", .enter,
      ]),
    Transcript(
      "slutt", records: 1, ["lag velg asker", "logg møteplass", "17.11", .enter, "2t", ".", "j"]),
    Transcript(
      "slutt-for-tidlig", records: 0, ["lag velg asker", "logg", ".", "logg tur", ".", "lag"]),
    Transcript(
      "feil-svar", records: 1,
      [
        "lag velg asker", "logg", "", "dans", "møteplass", "31.2", "i morgen", "2030-01-01",
        "17.11.2026", "25:00", "18", "5", "lenge", "2,5", "Spikkestad", "KN", "mange", "-3", "8",
        "kanskje", "nei", "hva", "j",
      ]),
    Transcript(
      "ukjent-leder", records: 1,
      [
        "lag velg asker", "logg samtalegruppe --dato 17.11 --varighet 60 --deltakere 4", "18:00",
        "Asker", "Per", .enter, "ola", .enter,
      ]),
    Transcript(
      "ligner", records: 1,
      ["lag velg asker"] + place + [.enter] + place + [.enter] + place + ["n", "lag"]),
    Transcript(
      "endre", records: 1,
      ["lag velg asker"] + place
        + ["endre", "farge", "endre", "deltakere", "11", "e", "dato", "i går", "ja"]),
    Transcript(
      "nei", records: 0,
      ["lag velg asker"] + place + ["nei", "logg tur --dato i", "lag"]),
    Transcript(
      "avbrutt", records: 0,
      ["lag velg asker", "logg", "møteplass", .interrupt, .interrupt, "vis asker-99"]),
    Transcript(
      "ringevenn", records: 2,
      [
        "lag velg asker", "logg ringevenn", "i går", "40m", "KN", .enter,
        "logg ringevenn --dato 19.11", "25", "Per", "n", "runa", "hva", "n",
        "logg ringevenn --dato 20.11 --varighet 25 --leder RH", .enter,
      ]),
    Transcript(
      "frivillig", records: 1,
      [
        "lag velg asker", "logg", "frivillig innsats", "lørdag", "1t", "Eva", .enter,
      ]),
    Transcript(
      "kan-ikke-føres-slik", records: 1,
      [
        "lag velg asker", "logg tur --leder XX --dato 2019-06-01", "11", "3t", "Vardåsen", "6",
        "ja",
        "leder", "LM", "j",
      ]),
    Transcript(
      "fri-rekkefølge", records: 1,
      [
        "lag velg asker", "logg møteplass i går 2t30 12 deltakere ja Kari kl 18 --sted Asker", "ja",
        "logg 12 møteplass", "logg møteplas i går", "logg tur i går 16.11", "logg tur digtal",
      ]),
    Transcript(
      "gjenta", records: 5,
      ["lag velg asker"] + place
        + [
          .enter, "gjenta møteplass", .enter, "mange", .enter, "9 ja", .enter,
          "gjenta møteplass i går 7 deltakere nei", "nei", "gjenta", ".",
          "gjenta møteplass i går --sted Asker --tittel Prat", "8 nye", "ja", "endre", "tittel",
          "Kafé", .enter, "vis asker-58", "logg ringevenn i går 25m KN", .enter,
          "gjenta ringevenn", .enter, .enter,
        ]),
    Transcript(
      "serie", records: 4,
      [
        "lag velg asker", "serie møteplass --fra 3.11 --til 2026-12-01", "4 –", "4 – 6", "ja",
        .enter, "kladd", "serie møteplass --fra 2026-12-01 --til 2026-12-02", "kladd",
        "serie kurs", .interrupt, "serie stand", .interrupt,
        "serie samtalegruppe --fra 9.11 --til 16.11 --serie Mandagsprat", "4 5", .enter,
      ]),
    Transcript(
      "kladd", records: 1,
      [
        "lag velg asker", "kladd", "logg", "møteplass", "tirsdag", .interrupt, "kladd", "kladd 7",
        "kladd 1", ".", .interrupt, "kladd 1", .enter, .enter, .enter, .enter, "9", "ja", .enter,
        "kladd",
        "logg tur i går 2t", .interrupt, "kladd slett 1", "kladd", "logg tur i går 2t", ".", "nei",
        "kladd",
      ]),
    Transcript(
      "på-en-linje", records: 1,
      [
        "lag velg asker",
        "logg samtalegruppe --dato 17.11 --start 18 --varighet 60 --deltakere 4 --leder OÅ --sted Asker",
        .enter,
      ]),
  ]

  private static let corrections = [
    Transcript(
      "rett", records: 3,
      [
        "lag velg asker", "rett asker-20 --deltakere 2", "skrivefeil", "forklar asker-20",
        "rett asker-20 --varighet 30 --grunn feil-antall", "rett asker-20 --fjern leder", .enter,
        "vis asker-20",
      ]),
    Transcript(
      "rett-avvist", records: 0,
      [
        "lag velg asker", "rett asker-20", ".", "rett asker-20 --varighet lenge",
        "rett asker-999 --varighet 60",
        "rett asker-20 --leder XX --grunn skrivefeil",
        "rett asker-20 --fjern farge", "rett asker-1 --varighet 60 --grunn annet",
        "rett asker-20 --varighet 60", ".", "rett asker-20 --varighet 60", .interrupt,
      ]),
    Transcript(
      "trekk", records: 3,
      [
        "lag velg asker", "trekk asker-20", "ført to ganger", "forklar asker-20", "trekk asker-20",
        "annet", "trekk asker-21 --grunn ikke-holdt", "gjeninnfør asker-20 --grunn annet",
        "trekk asker-22", .interrupt,
      ]),
    Transcript(
      "angre", records: 9,
      ["lag velg asker"] + place
        + [
          .enter, "angre", .enter, "gjør om", .enter,
          "rett asker-56 --deltakere 3 --grunn skrivefeil", "angre", "n",
          "angre --grunn \"det var riktig før\"", "j", "gjør om", "j", "gjør om",
          "trekk asker-20 --grunn annet", "angre", .enter, "angre", .enter,
          "vis asker-56",
        ]),
    Transcript(
      "rett-spør", records: 2,
      [
        "lag velg asker", "rett asker-20", .enter, "rett asker-20", "deltakere", "mange", "2",
        "farge", "tittel", "Torsdagsprat", "leder", "ola", .enter, "skrivefeil", "rett asker-20",
        "tittel", "-", .enter, "annet", "vis asker-20", "rett asker-20", "varighet", "30", ".",
      ]),
    Transcript(
      "endre-folk", records: 4,
      [
        "lag velg asker", "folk endre KN", .enter, .enter, "41000077", "<", "41000078", ".", .enter,
        "folk endre OÅ", ".", "rett asker-7", "ulønnet", "nei", .enter, "annet",
        "lag endre asker", "Asker lokallag", ".", .enter, "lag årsrapport asker 2025",
        "21.3.2026", "ja", ".", .enter, "folk endre XX",
      ]),
    Transcript(
      "angre-import", records: 76,
      ["lag velg asker", "angre", "n", "angre", "ja", "gjør om", "ja", "lag"]),
  ]

  private static let others = [
    Transcript(
      "nøkkel", records: 7,
      [
        "nøkkel", "nøkkel ny --passord", "", "blåbær", "bringebær", "blåbær", "blåbær", "nøkkel",
        "nøkkel ny asker", "multe", "multe", "blåbær", "nøkkel ny asker --fra-sentralt", .interrupt,
        "nøkkel ny asker --fra-sentralt", "blåbær", "nøkkel ny", "nøkkel ny bergen",
        "nøkkel ny --fra-sentralt", "nøkkel ny sentralt", "a", "b", "c",
        "nøkkel ny asker --passordfil passord.txt", "nøkkel ny asker --passordfil tom.txt",
        "nøkkel ny asker --passordfil borte.txt", "nøkkel kjenn vitne",
        "nøkkel kjenn vitne.example/w1+23856f06+BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g --ord \"vitnet i Bergen\"",
        "nøkkel kjenn vitne.example/w1+00000000+BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g",
        "nøkkel --enkel", "nøkkel avvis vitnet", "nøkkel avvis \"vitnet i Bergen\"",
      ]),
    Transcript("start", records: 0, ["", "# en merknad", "lag velg asker", "avslutt"]),
    Transcript(
      "feil-kommando", records: 0,
      [
        "loog tur", "xyzzy", "rett", "logg --datoo", "logg --dato", "lag velg aske",
        "lag velg bergen", "vis asker", "vis asker-999", "rapport dans 2025", "rapport bufdir 2019",
        "rapport bufdir i fjor", "bor 2c", "bor bufdir-2025/9z", "folk", "lag velg asker",
        "logg tur til skogen", "logg \"tur", .interrupt, "rapport bufdir 2025 --format pdf",
        "hjelp loog",
        "angre --lag barum", "n", "-r annet.varde lag",
      ]),
    Transcript(
      "importer", records: 2,
      [
        "lag velg asker", "importer registrering nye.csv", "n", "importer registrering nye.csv",
        .enter, "importer registrering nye.csv", "importer registrering nye.csv --prøv",
        "importer registrering bare-feil.csv", "importer personer nye.csv",
        "importer registrering borte.csv", "importer dans nye.csv", "importer registrering",
        "importer registrering låst.csv", "importer registrering mappe",
      ]),
    Transcript(
      "regneark", records: 4,
      [
        "lag velg asker", "importer registrering bok.xlsx --ark 2027",
        "importer registrering bok.xlsx", .enter, "importer registrering bok.xlsx --ark DESEMBER",
        .enter, "importer registrering bok.xlsx --ark 2 --prøv", "importer lag bok.xlsx",
        "importer registrering nye.csv --ark 1", "importer registrering vba.xlsm",
        "importer registrering eldre.xls", "importer registrering brev.docx",
      ]),
    Transcript(
      "per", records: 1, isGrown: true,
      [
        "lag velg asker", "per", "per 12.11.2026", "per", "rapport bufdir 2025 --alle",
        "vis asker-56",
        "vis asker-20", "logg", "trekk asker-20", "folk", "mangler 2025 --lag asker", "kontroller",
        "spill av",
        "per i går", "per 2027-01-01", "per 1.11.2026", "per lenge", "per nå",
        "rapport bufdir 2025 --alle --per 12.11.2026 --format json", "spill av 2025",
        "logg tur --dato 17.11 --start 11 --varighet 60 --sted Asker --leder OÅ --deltakere 4",
        "ja", .enter, "per", "per --per nå",
      ]),
    Transcript(
      "vis", records: 1,
      [
        "vis måned", "lag velg asker", "vis måned", "vis måned mars 2025", "show month 2025-6",
        "vis måned 13.2025", "vis måned --lag barum 1.2025", "vis år", "vis år 2025",
        "show year 2020",
        .line(
          "logg samtalegruppe --dato 17.11 --varighet 60 --deltakere 4 --leder OÅ --tittel Prat"
            + " --sted Vardåsen --erfaringsutveksling ja --merknad \"kaffe og vafler i hytta, og"
            + " så gikk vi en lang tur rundt vannet med alle\""),
        "18", .enter, "søk", "søk vardasen", "søk TUR VANNET", "søk tur --år 2025",
        "søk runa", "søk samtale oå --år 2026", "søk finnes-ikke", "søk tur --alle",
        "søk tur --alle --lag asker", "søk tur --alle --enkel",
      ]),
    Transcript(
      "hjelp", records: 0,
      ["hjelp", "hjelp alt", "hjelp ny leder", "hjelp feil", "hjelp overt", "hjelp xyzzy"]),
    Transcript(
      "hjelp-alle", records: 0,
      [
        "logg", "gjenta", "serie", "kladd", "kladd slett", "rett", "trekk", "gjeninnfør", "angre",
        "gjør om", "importer", "eksporter",
        "eksporter hendelseslogg", "lag", "lag ny",
        "lag årsrapport", "lag tilbud", "lag velg", "folk", "folk ny", "hvem",
        "plan", "plan ny", "plan knytt", "plan løs", "tilskudd", "tilskudd sett", "innsyn",
        "samtykke",
        "samtykke gi", "samtykke trekk", "oppbevaring", "oppbevaring utfør", "glem", "rapport",
        "bor",
        "sammenlign", "forklar", "vis", "vis måned", "vis år", "søk", "mangler", "kontroller",
        "tilgang", "per", "spill av", "sql", "forsegl", "bevis", "vitne",
        "vitne ny", "nøkkel", "nøkkel ny", "nøkkel kjenn", "nøkkel avvis", "nøkkel mottak",
        "nøkkel be",
        "nøkkel svar", "nøkkel ta", "send",
        "motta", "før på nytt", "lag status",
        "hvelv", "hvelv åpne", "hvelv lås", "hvelv passord", "hvelv kode", "sikkerhetskopi",
        "gjenopprett", "gjenopprett bekreft", "opprett", "demo",
        "demo tukling",
        "omvisning", "språk", "les", "fullføring", "manual", "hjelp", "avslutt",
      ].map { .line("hjelp \($0)") }),
    Transcript(
      "hvem", records: 0,
      ["hvem", "hvem --navn \"Kari Nordmann\" --rolle koordinator", "hvem", "hvem --rolle sjef"]),
  ]

  /// Two months, of which the first has a formula that went wrong and a merged cell.
  private static var book: MadeWorkbook {
    let header = ["dato", "start", "varighet", "aktivitet", "leder", "deltakere"]
    var book = MadeWorkbook(
      .init("Lister", state: "hidden", texts: [["møteplass"]]),
      .init("November", texts: [header]),
      .init("Desember", texts: [header, ["30.11.2025", "18", "2 t", "møteplass", "KN", "6"]]))
    let rows = """
      <row r="3"><c s="1"><v>46330</v></c><c s="2"><v>0.75</v></c><c><v>2.5</v></c>\
      <c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>9</v></c></row>\
      <row r="4"><c s="1"><v>46331</v></c><c s="2"><v>0.75</v></c><c t="e"><f>A1</f><v>#REF!</v></c>\
      <c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>9</v></c></row>\
      <row r="5"><c s="1"><v>46332</v></c><c s="2"><v>0.75</v></c><c s="3"><v>0.0625</v></c>\
      <c t="s"><v>0</v></c><c r="F5"><v>9</v></c></row>
      """
    book.sheets[1].xml = book.sheets[1].xml.replacing("</sheetData>", with: "\(rows)</sheetData>")
    book.sheets[1].xml += "<mergeCells><mergeCell ref=\"E4:E5\"/></mergeCells>"
    book.strings = "<si><t>møteplass</t></si><si><t>KN</t></si>"
    book.builtIn = [14, 20, 46]
    return book
  }

  /// Files that somebody imports.
  static var files: FakeFiles { FakeFiles(contents) }

  private static let contents: [String: Result<[UInt8], FileError>] = [
    "nye.csv": .success(
      Array(
        """
        lag;dato;varighet;aktivitet;leder;deltakere
        asker;2026-11-03;60;samtalegruppe;KN;4
        asker;2026-11-32;60;samtalegruppe;KN;4

        """.utf8)),
    "bare-feil.csv": .success(
      Array("lag;dato;varighet;aktivitet;leder\nasker;2026-11-03;lenge;tur;KN\n".utf8)),
    "bok.xlsx": .success(book.bytes),
    "vba.xlsm": .success(
      MadeZip(book.zip.entries + [.init("xl/vbaProject.bin", "x")]).bytes),
    "eldre.xls": .success([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    "brev.docx": .success(MadeZip([.init("word/document.xml", "<a/>")]).bytes),
    "kommandoer.txt": .success(Array("hjelp avslutt\n".utf8)),
    "passord.txt": .success(Array("blåbær\r\nandre linje\n".utf8)),
    "tom.txt": .success(Array("\nblåbær\n".utf8)),
    "låst.csv": .failure(.notPermitted), "mappe": .failure(.isFolder),
  ]
}
