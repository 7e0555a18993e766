import Application
import Sheets
import Shell
import TestSupport
import Testing
import Texts

/// Reports that are written to files: what is written, what is refused, and what is said of it.
@Suite struct FileCommandTests {
  private let files = FakeFiles(["opptatt.csv": .success([1])])

  private func run(
    _ line: String, isSeen: Bool = false, globals: [String: [String]] = [:]
  ) throws -> (status: ExitCode, sitting: Sitting) {
    let sitting = Sitting(try .asker(), [], files: files, isSeen: isSeen)
    for (name, value) in globals { sitting.session.globals[name] = value }
    return (sitting.session.run(line.split(separator: " ").map(String.init)), sitting)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try files.read(path, atMost: .max), as: UTF8.self)
  }

  /// Command line, how the file begins.
  static let written: [(String, String, String)] = [
    ("rapport bufdir 2025 --fil a.json", "a.json", "{\n  \"baseYear\": 2025"),
    ("rapport bufdir 2025 --fil a.HTML", "a.HTML", "<!DOCTYPE html>"),
    ("rapport bufdir 2025 --fil a.md", "a.md", "# Rapport bufdir 2025"),
    ("rapport bufdir 2025 --fil b/a.txt", "b/a.txt", "Rapport bufdir 2025"),
    ("rapport bufdir 2025 --fil a.x --format csv", "a.x", "address,"),
    ("rapport bufdir 2025 --fil a.txt --format jsonl", "a.txt", "{\""),
    ("rapport bufdir 2025 --fil a.csv --excel", "a.csv", "\u{FEFF}tall;"),
    ("rapport timer 2025 --fil a.journal", "a.journal", "; Frivillige timer 2025\n"),
    ("rapport bufdir 2025 --fil a.xlsx", "a.xlsx", "PK\u{3}\u{4}"),
    ("bor bufdir-2025/2c --fil a.csv", "a.csv", "entry,"),
    ("mangler 2025 --fil a.json", "a.json", "{\n  \"baseYear\""),
    ("report bufdir 2025 --file opptatt.csv --overwrite", "opptatt.csv", "address,"),
  ]

  @Test(arguments: written) func aFileIsWritten(_ row: (String, String, String)) throws {
    let (status, sitting) = try run(row.0)
    #expect(status == .done, "\(sitting.console.remarks)")
    #expect(sitting.console.results.isEmpty)
    #expect(sitting.console.remarks.hasPrefix("Skrev «\(row.1)»"))
    let text = try text(row.1)
    #expect(text.hasPrefix(row.2), "\(text.prefix(60))")
  }

  /// Command line, exit status, what is said.
  static let refused: [(String, ExitCode, String)] = [
    ("rapport bufdir 2025 --fil opptatt.csv", .cannotCreate, "finnes fra før"),
    ("rapport bufdir 2025 --fil a.pdf", .usage, ".html"),
    ("rapport bufdir 2025 --fil rapport", .usage, ".xlsx"),
    ("rapport bufdir 2025 --fil a.journal", .usage, "«rapport timer»"),
    ("bor bufdir-2025/2c --format journal", .usage, "«rapport timer»"),
    ("mangler 2025 --format pdf", .usage, "xlsx"),
    ("lag --format xlsx", .usage, "jsonl eller md"),
    ("rapport bufdir 2025 --overskriv", .usage, "--fil"),
    ("rapport bufdir 2025 --excel --format json", .usage, "CSV for Excel"),
    ("rapport bufdir 2025 --excel --fil a.xlsx", .usage, "CSV for Excel"),
    ("rapport bufdir 1900 --fil a.xlsx", .badData, ""),
    ("bor bufdir-2025/9z --fil a.xlsx", .badData, ""),
  ]

  @Test(arguments: refused) func nothingIsWritten(_ row: (String, ExitCode, String)) throws {
    let (status, sitting) = try run(row.0)
    #expect(status == row.1, "\(sitting.console.remarks)")
    #expect(sitting.console.remarks.contains(row.2), "\(sitting.console.remarks)")
    #expect(sitting.console.results.isEmpty)
    #expect(files.contents.keys.sorted() == ["opptatt.csv"])
    #expect(try text("opptatt.csv") == "\u{1}")
  }

  static let failures: [(FileError, ExitCode, String)] = [
    (.full, .inputOutput, "ikke plass til «a.csv»"),
    (.notPermitted, .notAllowed, "tilgang til mappa"),
    (.notFound, .cannotCreate, "Mappa som «a.csv»"), (.exists, .cannotCreate, "--overskriv"),
    (.isFolder, .cannotCreate, "er en mappe"), (.notPlain, .cannotCreate, "vanlig fil"),
    (.tooLarge, .inputOutput, "større"), (.system(5), .inputOutput, "systemfeil 5"),
  ]

  @Test(arguments: failures) func whatCannotBeWrittenIsSaid(
    _ row: (FileError, ExitCode, String)
  ) throws {
    files.whenPut = { _ in row.0 }
    let (status, sitting) = try run("rapport bufdir 2025 --fil a.csv")
    #expect(status == row.1)
    #expect(sitting.console.remarks.contains(row.2), "\(sitting.console.remarks)")
    #expect(!sitting.console.remarks.contains("Skrev"))
  }

  @Test func aTerminalRefusesAWorkbookAndAPipeTakesIt() throws {
    let seen = try run("rapport bufdir 2025 --format xlsx", isSeen: true)
    #expect(seen.status == .usage)
    #expect(seen.sitting.console.results.isEmpty)
    #expect(seen.sitting.console.remarks.contains("rapport.xlsx"))
    let piped = try run("rapport bufdir 2025 --format xlsx")
    #expect(piped.status == .done)
    #expect(piped.sitting.console.results.hasPrefix("PK\u{3}\u{4}"))
  }

  @Test func aWorkbookHasTheReportOnItsFirstSheet() throws {
    let (_, sitting) = try run("rapport bufdir 2025 --fil a.xlsx")
    let workbook = try Workbook(files.read("a.xlsx", atMost: .max))
    #expect(workbook.sheets[0].name == "Rapport bufdir 2025")
    #expect(sitting.console.remarks == "Skrev «a.xlsx» (\(workbook.sheets.count) ark).\n")
    let cells = try workbook.rows(of: 0).flatMap { $0.cells.map(\.cell) }
    let shown = try run("rapport bufdir 2025 --format csv").sitting.console.results
    for line in shown.split(whereSeparator: \.isNewline).dropFirst() {
      for field in line.split(separator: ",") where Int(field) != nil {
        #expect(cells.contains(.text(String(field))), "\(field)")
      }
    }
  }

  /// The leader's code stands on the terminal; in a file it does not unless it is asked for, and is not read.
  @Test func aFileNamesNobodyUnlessAskedTo() throws {
    let line = "bor bufdir-2025/2a --format csv"
    let shown = try run(line).sitting.console.results
    #expect(shown.contains(",OÅ,"))
    let (_, sitting) = try run("\(line) --fil uten.csv")
    #expect(try !text("uten.csv").contains(",OÅ,"))
    #expect(try text("uten.csv").contains(",p-"))
    #expect(try sitting.registry.accesses().isEmpty)
    _ = try run("\(line) --fil med.csv --navn")
    #expect(try text("med.csv") == shown)
  }

  @Test func whatWasSaidBeforeTheCommandGivesWayToTheEnding() throws {
    let (status, _) = try run("rapport bufdir 2025 --fil a.md", globals: ["format": ["json"]])
    #expect(status == .done)
    #expect(try text("a.md").hasPrefix("# "))
    let excel = try run("rapport bufdir 2025 --format csv", globals: ["excel": [""]])
    #expect(!excel.sitting.console.results.hasPrefix("\u{FEFF}"))
    let other = try run("lag", globals: ["excel": [""]])
    #expect(other.sitting.console.results.hasPrefix("\u{FEFF}"))
  }
}
