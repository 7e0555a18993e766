import Decisions
import Events
import Forms
import Sheets
import Testing

@Suite struct HeaderReadingTests {
  @Test(arguments: FormKind.allCases)
  func readsItsColumnsInNorwegianAndEnglish(_ form: FormKind) throws {
    let spellings: [(Column) -> String] = [
      { $0.rawValue }, { $0.rawValue.uppercased() }, { $0.english }, { $0.english.uppercased() },
      { "  \($0.rawValue)\u{A0}" },
      { $0.english.split(separator: "-").joined(separator: " ") },
      { $0.rawValue == "årsrapport" ? "A\u{30A}RSRAPPORT" : $0.rawValue },
    ]
    for spell in spellings {
      let header = try HeaderReading(cells: form.columns.reversed().map(spell), of: form)
      #expect(header.columns == form.columns)
      #expect(header.unknownColumns.isEmpty)
    }
  }

  @Test func everyColumnIsInAForm() {
    #expect(Set(FormKind.allCases.flatMap(\.columns)) == Set(Column.allCases))
  }

  @Test func unknownColumnsAreNamedOnce() throws {
    let header = try HeaderReading(
      cells: ["nr", "Dato", "aktivitet", "kommune", "Nr", "nr", "", " "], of: .entries)
    #expect(header.columns == [.dato, .aktivitet])
    #expect(header.unknownColumns == ["nr", "kommune", "Nr"])
  }

  @Test(arguments: [["dato", "aktivitet", "Dato"], ["dato", "aktivitet", "date"]])
  func aColumnGivenTwiceIsRefused(_ cells: [String]) {
    #expect(throws: FormProblem.columnTwice(.dato)) {
      try HeaderReading(cells: cells, of: .entries)
    }
  }

  @Test(
    arguments: [
      (FormKind.entries, "navn;adresse", nil),
      (.entries, "lag;kode;navn;adresse;rolle", FormKind.people),
      (.entries, "kode;navn;slag", .chapters),
      (.entries, "lag;år;levert", .annualReports),
      (.people, "lag;dato;aktivitet;leder", .entries),
      (.people, "lag;navn;rolle", nil),
      // With `--lag` each row of it could be taken for a person.
      (.people, "kode;navn;slag;kommune;fylke", .chapters),
      (.chapters, "lag;kode;navn;adresse;rolle", .people),
      (.annualReports, "hund;katt", nil),
    ] as [(FormKind, String, FormKind?)])
  func aFileOfAnotherFormIsRefused(_ form: FormKind, _ header: String, _ other: FormKind?) {
    #expect(throws: FormProblem.notThisForm(form, looksLike: other)) {
      try read(form, header + "\n")
    }
  }

  @Test(arguments: [
    (FormKind.people, "kode;navn"), (.people, "kode;navn;kommune"), (.chapters, "kode"),
    (.entries, "dato;varighet"), (.annualReports, "lag;år"),
  ])
  func aFileWithFewColumnsIsNot(_ form: FormKind, _ header: String) throws {
    #expect(try read(form, header + "\n").rows.isEmpty)
  }

  @Test func filesWithoutHeader() {
    #expect(throws: FormProblem.empty) { try read(.entries, "") }
    #expect(throws: FormProblem.empty) { try read(.entries, "\u{FEFF}\r\n\r\n") }
    #expect(throws: FormProblem.notThisForm(.entries, looksLike: nil)) {
      try read(.entries, "  \n")
    }
    #expect(throws: FormProblem.headerTooLong) {
      try read(.entries, "dato;aktivitet;" + String(repeating: "x", count: 60_000))
    }
    #expect(throws: FormProblem.csv(.unterminatedQuote(line: 1))) {
      try read(.entries, "dato;\"aktivitet\n")
    }
    #expect(throws: FormProblem.csv(.unterminatedQuote(line: 3))) {
      try read(.entries, "dato;aktivitet\n\n2025-01-14;\"møteplass\n")
    }
    #expect(throws: FormProblem.sheet(.damaged)) { try read(.entries, "PK\u{3}\u{4}") }
  }
}
