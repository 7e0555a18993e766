import Foundation
import TestSupport
import Testing

@Suite struct ImportContractTests {
  static let row = "asker;2026-05-04;60;samtalegruppe;KN;4\n"
  static let header = "lag;dato;varighet;aktivitet;leder;deltakere\n"

  @Test func everyFormOfTheSampleInJSON() throws {
    let registry = try DiskRegistry(isEmpty: true)
    let read = [5, 9, 46, 3]
    for (form, count) in zip(DiskRegistry.forms, read) {
      let said = try registry.run(["importer"] + form + ["--format", "json"])
      let refused = form[0] == "registrering" ? 4 : 0
      let members = try json(said.output)
      #expect(
        Set(members.allKeys as? [String] ?? []) == ["read", "recorded", "already", "refused"])
      #expect(members["read"] as? Int == count)
      #expect(members["recorded"] as? Int == count - refused)
      #expect(members["already"] as? Int == 0)
      #expect(said.status == (refused == 0 ? 0 : 2))
      let rows = try #require(members["refused"] as? [[String: Any]])
      #expect(rows.map { $0["line"] as? Int } == (refused == 0 ? [] : [38, 39, 40, 41]))
      #expect(rows.allSatisfy { $0["file"] as? String == form[1] })
      if refused > 0 {
        #expect(rows.map { $0["column"] as? String } == ["dato", "varighet", "leder", "varighet"])
        #expect(rows.map { $0["value"] as? String } == ["2025-13-02", "lenge", "ZZ", "5"])
        #expect(rows.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
      }
    }
  }

  @Test func againNothingIsRecorded() throws {
    let registry = try DiskRegistry()
    let before = try registry.events()
    for form in DiskRegistry.forms {
      let said = try registry.run(["importer"] + form + ["--format", "json"])
      let members = try json(said.output)
      let refused = try #require(members["refused"] as? [Any]).count
      #expect(members["recorded"] as? Int == 0)
      #expect(members["already"] as? Int == (members["read"] as? Int ?? 0) - refused)
      #expect(said.status == (refused == 0 ? 0 : 2))
    }
    #expect(try registry.events() == before)
  }

  @Test func tryingRecordsNothing() throws {
    let registry = try DiskRegistry(isEmpty: true)
    let said = try registry.run(["importer"] + DiskRegistry.forms[0] + ["--prøv"])
    #expect(said.status == 0)
    #expect(
      said.output.hasPrefix(
        "Prøvd, ingenting er ført · hvelv uten passord\nLest 5 rader: 5 kan føres"))
    #expect(try registry.events().isEmpty)
  }

  @Test func allOrNothing() throws {
    let registry = try DiskRegistry()
    let before = try registry.events()
    let bad = try registry.file(
      "ny.csv", Self.header + Self.row + "asker;2026-05-05;60;dans;KN;4\n")
    let said = try registry.run(
      ["importer", "registrering", bad, "--alt-eller-intet", "--format", "json"])
    #expect(said.status == 65)
    #expect(try json(said.output)["recorded"] as? Int == 0)
    #expect(try registry.events() == before)
    #expect(try registry.run(["importer", "registrering", bad]).status == 2)
    #expect(try registry.events().count == before.count + 2)
  }

  @Test func nothingThatCanBeRecordedIsBadData() throws {
    let registry = try DiskRegistry()
    let bad = try registry.file("ny.csv", Self.header + "asker;2026-05-05;60;dans;KN;4\n")
    #expect(try registry.run(["importer", "registrering", bad]).status == 65)
  }

  @Test func doublesAreAskedForByName() throws {
    let registry = try DiskRegistry()
    let file = try registry.file("en.csv", Self.header + Self.row + Self.row)
    // Two equal rows are two entries; read again they are known; on purpose they are two more.
    for (options, recorded) in [([], 2), ([], 0), (["--dobbelt", "behold"], 2)] {
      let said = try registry.run(
        ["importer", "registrering", file, "--format", "json"] + options)
      #expect(said.status == 0)
      #expect(try json(said.output)["recorded"] as? Int == recorded)
    }
    let wrong = try registry.run(["importer", "registrering", file, "--dobbelt", "kanskje"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("behold"))
  }

  @Test func aWorkbookIsASheetAsAnyOther() throws {
    let registry = try DiskRegistry()
    let before = try registry.events()
    for form in DiskRegistry.forms {
      let books = form.dropFirst().map { $0.replacing(".csv", with: ".xlsx") }
      let said = try registry.run(["importer", form[0]] + books + ["--format", "json"])
      #expect(try json(said.output)["recorded"] as? Int == 0)
      #expect(said.status == (form[0] == "registrering" ? 2 : 0))
    }
    #expect(try registry.events() == before)
  }

  @Test func theSheetIsAskedForByNameOrNumber() throws {
    let registry = try DiskRegistry()
    let header = ["dato", "aktivitet", "deltakere"]
    let book = MadeWorkbook(
      .init("Forside", texts: [["Føringer for Asker"]]),
      .init("År 2026", texts: [header, ["04.05.2026", "stand", "4"]]))
    // What the file is called says nothing of what it is.
    let file = try registry.file("ark.csv", book.bytes)
    func run(_ options: String...) throws -> Subprocess {
      try registry.run(["importer", "registrering", file, "--lag", "asker"] + options)
    }
    let front = try run()
    #expect(front.status == 65)
    #expect(front.errors.contains("«Forside»") && front.errors.contains("«År 2026»"))
    let wrong = try run("--ark", "2026")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("«Forside» og «År 2026»"))
    let said = try run("--ark", "år 2026", "--format", "json")
    #expect(said.status == 0)
    #expect(try json(said.output)["recorded"] as? Int == 1)
    let again = try run("--sheet", "2", "--format", "json")
    #expect(try json(again.output)["already"] as? Int == 1)
  }

  @Test(arguments: ["registrering", "lag"]) func aHostileWorkbookIsRefused(_ form: String) throws {
    let registry = try DiskRegistry()
    let before = try registry.events()
    var book = MadeWorkbook(.init(texts: [["&a;"]]))
    book.prologue = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
    let said = try registry.run(["importer", form, registry.file("a.xlsx", book.bytes)])
    #expect(said.status == 65)
    #expect(said.errors.contains("DOCTYPE"))
    #expect(try registry.events() == before)
  }

  @Test(arguments: ["lag", "personer", "registrering", "årsrapporter"])
  func templateIsAFormThatCanBeRead(_ form: String) throws {
    let registry = try DiskRegistry()
    let template = try registry.run(["importer", form, "--mal"])
    #expect(template.status == 0)
    let file = try registry.file("mal.csv", template.output)
    let tried = try registry.run(["importer", form, file, "--prøv", "--format", "json"])
    #expect(try json(tried.output)["read"] as? Int == 1, "\(tried.errors)")
  }
}
