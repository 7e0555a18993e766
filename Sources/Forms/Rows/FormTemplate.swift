import Decisions
package import Events

/// An empty form with one example row, as Norwegian Excel opens it: UTF-8 with its mark, `;`, CRLF.
package enum FormTemplate {
  /// The bytes of the file.
  package static func write(form: FormKind) -> [UInt8] {
    var writer = CSVWriter(separator: .semicolon)
    writer.append(form.columns.map(\.rawValue))
    writer.append(form.columns.map { example($0, of: form) })
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }

  private static func example(_ column: Column, of form: FormKind) -> String {
    switch form {
    case .chapters: chapter(column)
    case .people: person(column)
    case .entries: entry(column)
    case .annualReports: annualReport(column)
    }
  }

  private static func chapter(_ column: Column) -> String {
    switch column {
    case .kode: "asker"
    case .navn: "Mental Helse Asker"
    case .slag: "lokallag"
    case .kommune: "Asker"
    case .fylke: "Akershus"
    case .overordnet: "akershus"
    case .stiftet: "01.03.1995"
    case .medlemmer: "84"
    case .medlemsår: "2025"
    default: ""
    }
  }

  private static func person(_ column: Column) -> String {
    switch column {
    case .lag: "asker"
    case .kode: "KN"
    case .navn: "Kari Nordmann"
    case .adresse: "Storgata 1, 1383 Asker"
    case .telefon: "41 00 00 01"
    case .epost: "kari@example.no"
    case .rolle: "likeperson"
    case .oppnevnt: "10.02.2022"
    case .ulønnet: "ja"
    default: ""
    }
  }

  private static func entry(_ column: Column) -> String {
    switch column {
    case .lag: "asker"
    case .dato: "14.01.2025"
    case .start: "18:00"
    case .varighet: "2t30"
    case .aktivitet: "møteplass"
    case .tittel: "Åpent hus"
    case .sted: "Biblioteket"
    case .form: "fysisk"
    case .leder: "KN"
    case .likepersoner: "OÅ/EB"
    case .deltakere: "9"
    case .erfaringsutveksling: "ja"
    case .serie: "tirsdagstreff"
    case .merknad: "eksempel, slett denne raden"
    default: ""
    }
  }

  private static func annualReport(_ column: Column) -> String {
    switch column {
    case .lag: "asker"
    case .år: "2025"
    case .levert: "20.03.2026"
    case .signert: "hele styret"
    default: "ja"
    }
  }
}
