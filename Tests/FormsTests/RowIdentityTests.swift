import Decisions
import Events
import Forms
import TestSupport
import Testing

@Suite struct RowIdentityTests {
  @Test func bytesAreFrozen() throws {
    let table = try read(
      .entries,
      "lag;dato;varighet;aktivitet;likepersoner;nye deltakere\nasker;14.1.25;2,5;tur;OÅ/EB;ja\n")
    let parts: [[UInt8]] = [
      part("entries"), part("aktivitet"), part("tur"), part("dato"), part("2025-01-14"),
      part("lag"), part("asker"), part("likepersoner"), part(bytes: part("EB") + part("OÅ")),
      part("nye deltakere"), part("true"), part("varighet"), part("150"),
    ]
    #expect(table.rows[0].identity == parts.flatMap { $0 })
  }

  @Test func theSameSheetSavedOtherwiseIsTheSame() throws {
    let mine = try read(
      .entries,
      "lag;dato;start;varighet;aktivitet;leder;likepersoner;merknad;erfaringsutveksling\n"
        + "asker;2025-01-14;18:00;150;møteplass;KN;OÅ/EB;\"en\nto\";ja\n")
    let excels = try read(
      .entries,
      "\u{FEFF}note,leader,participants,nr,activity,likepersoner,exchange,duration,start,date\r\n"
        + "\"en\r\nto\",KN,,7,MØTEPLASS,\"EB, OÅ, KN\",X,\"2,5\",1800,14.01.2025\r\n", lag: "asker")
    #expect(mine.rows[0].identity == excels.rows[0].identity)
  }

  @Test(arguments: [
    "asker;2025-01-14;tur;;", "asker;2025-01-14;tur;a;b", "asker;2025-01-14;tur;ab;",
    "asker;2025-01-14;tur;;ab", "barum;2025-01-14;tur;a;b", "asker;2025-01-14;kurs;a;b",
    "asker;2025-01-15;tur;a;b", "asker;2025-01-14;tur;A;b",
  ])
  func anyOtherValueIsAnotherRow(_ row: String) throws {
    let header = "lag;dato;aktivitet;tittel;sted\n"
    let rows = try read(.entries, header + row + "\nasker;2025-01-14;tur;aa;bb\n").rows
    #expect(rows[0].identity != rows[1].identity)
  }

  @Test func ignoredColumnsAreNoDifference() throws {
    let header = "lag;dato;aktivitet;leder;deltakere\n"
    let rows = try read(
      .entries, header + "asker;2025-01-14;ringevenn;RH;1\nasker;2025-01-14;ringevenn;RH;\n"
    ).rows
    #expect(rows.map(\.occurrence) == [1, 2])
  }

  @Test(arguments: FormKind.allCases)
  func columnsStandInTheOrderOfTheirNames(_ form: FormKind) throws {
    let names = columnNames(try read(form, Self.full(form)).rows[0].identity)
    let sorted = form.columns.map(\.rawValue).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    #expect(names == sorted)
  }

  /// A row that states every column.
  static func full(_ form: FormKind) -> String {
    let cells = form.columns.map { column in
      switch column {
      case .lag, .overordnet: "asker"
      case .kode: "barum"
      case .slag: "lokallag"
      case .rolle: "likeperson"
      case .aktivitet: "tur"
      case .form: "fysisk"
      case .signert: "leder"
      case .år, .medlemsår: "2025"
      case .dato, .stiftet, .nedlagt, .oppnevnt, .sluttet, .levert: "2025-01-14"
      case .varighet, .start, .deltakere, .medlemmer: "18"
      case .navn, .kommune, .fylke, .adresse, .telefon, .epost, .tittel, .sted, .land, .leder,
        .likepersoner, .deltakerkoder, .arrangør, .medarrangør, .serie, .merknad:
        column.rawValue
      case .fungererSomLokallag, .ulønnet, .erfaringsutveksling, .nyeDeltakere, .årsrapport,
        .årsmelding, .regnskap, .revisjon, .protokoll:
        "ja"
      }
    }
    let header = form.columns.map(\.rawValue).joined(separator: ";")
    return header + "\n" + cells.joined(separator: ";") + "\n"
  }

  private func columnNames(_ identity: [UInt8]) -> [String] {
    var parts: [String] = []
    var rest = identity[...]
    while !rest.isEmpty {
      let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      parts.append(String(decoding: rest.dropFirst(4).prefix(count), as: UTF8.self))
      rest = rest.dropFirst(4 + count)
    }
    return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
  }

  private func part(_ text: String) -> [UInt8] { part(bytes: Array(text.utf8)) }

  private func part(bytes: [UInt8]) -> [UInt8] { [0, 0, 0, UInt8(bytes.count)] + bytes }
}
