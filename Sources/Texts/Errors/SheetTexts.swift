package import Sheets

extension Texts {
  /// Why a workbook is not read.
  package func sentence(_ problem: SheetProblem, file: String) -> String {
    let name = quoted(file)
    return switch problem {
    case .oldWorkbook:
      self(nb: "Filen {0} er en eldre arbeidsbok (.xls). Lagre den som .xlsx og prøv igjen.", name)
    case .encrypted:
      self(
        nb: "Filen {0} er låst med passord. Fjern passordet, lagre den som .xlsx og prøv igjen.",
        name)
    case .binaryWorkbook:
      self(nb: "Filen {0} er en binær arbeidsbok (.xlsb). Lagre den som .xlsx og prøv igjen.", name)
    case .openDocument:
      self(
        nb: "Filen {0} er et regneark fra LibreOffice (.ods). Lagre den som .xlsx og prøv igjen.",
        name)
    case .notAWorkbook:
      self(
        nb: "Filen {0} er et ZIP-arkiv, men ingen arbeidsbok (.xlsx). Er dette riktig fil?", name)
    case .macros:
      self(
        nb: "Filen {0} har makroer (.xlsm) og leses ikke. Lagre den som .xlsx og prøv igjen.", name)
    case .externalLinks:
      self(
        nb:
          "Filen {0} har koblinger til andre arbeidsbøker og leses ikke. Bryt koblingene (Data, Rediger koblinger) og prøv igjen.",
        name)
    case .documentType:
      self(
        nb:
          "Filen {0} har en dokumenttype (DOCTYPE), som ingen arbeidsbok har, og leses ikke. Lagre den på nytt fra Excel.",
        name)
    case .damaged:
      self(nb: "Filen {0} er skadet. Åpne den i Excel, lagre den på nytt og prøv igjen.", name)
    case .tooMuch(let limit):
      self(
        nb:
          "Filen {0} har mer enn som leses: over {1}. Del den, eller lagre bare dette arket som CSV UTF-8.",
        name, amount(limit))
    case .noVisibleSheet:
      self(nb: "Alle ark i {0} er skjult. Vis ett, eller velg med --ark.", name)
    case .noSuchSheet(let wanted, let sheets):
      sheets.isEmpty
        ? self(nb: "Arket {0} finnes ikke i {1}, der alle ark er skjult.", quoted(wanted), name)
        : self(
          nb: "Arket {0} finnes ikke i {1}. Der er {2}.", quoted(wanted), name, named(sheets))
    }
  }

  /// Names of sheets, no more than a person reads.
  func named(_ sheets: [String]) -> String {
    let most = 10
    let names = sheets.prefix(most).map { quoted(String($0.prefix(80))) }
    return sheets.count > most
      ? self(nb: "{0} og {1} til", names.joined(separator: ", "), sheets.count - most) : all(names)
  }

  private func amount(_ limit: SheetLimit) -> String {
    switch limit {
    case .fileBytes(let bytes): self(nb: "{0} MiB", bytes >> 20)
    case .entries(let count): self(nb: "{0} filer i filen", number(count))
    case .unpackedBytes(let bytes): self(nb: "{0} MiB pakket ut", bytes >> 20)
    case .ratio(let ratio): self(nb: "{0} ganger så stort når det pakkes ut", ratio)
    case .markup(let count): self(nb: "{0} nivåer eller byte i ett XML-element", number(count))
    case .sheets(let count): self(nb: "{0} ark", number(count))
    case .strings(let count): self(nb: "{0} ulike tekster eller formater", number(count))
    case .rows(let count): self(nb: "{0} rader", number(count))
    case .columns(let count): self(nb: "{0} kolonner", number(count))
    case .cells(let count): self(nb: "{0} celler", number(count))
    case .textBytes(let bytes): self(nb: "{0} MiB tekst", bytes >> 20)
    case .merges(let count): self(nb: "{0} sammenslåtte celler", number(count))
    }
  }
}
