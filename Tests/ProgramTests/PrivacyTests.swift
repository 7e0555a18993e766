import Foundation
import TestSupport
import Testing

/// Words about people are sealed: in no file of the registry, not in the export of its log, not on a
/// stderr that is a file.
@Suite struct PrivacyTests {
  static let code = "ZQKODE"
  static let marks = [
    code, "ZQNAVN", "ZQGATE", "ZQPOST", "ZQSTED", "ZQMERKNAD", "ZQSERIE", "ZQGRUNN",
  ]

  @Test func nothingPersonalLeavesThePrivateStore() throws {
    let registry = try DiskRegistry()
    var spoken = ""
    for words in [
      ["hvem", "--navn", "ZQNAVN Hansen"],
      [
        "folk", "ny", Self.code, "--lag", "asker", "--navn", "ZQNAVN", "--adresse", "ZQGATE 1",
        "--epost", "ZQPOST@example.no", "--rolle", "likeperson", "--oppnevnt", "2024-01-01",
      ],
      ["folk", "endre", Self.code, "--lag", "asker", "--telefon", "ZQPOST"],
      [
        "logg", "møteplass", "--lag", "asker", "--dato", "1.5", "--leder", Self.code, "--sted",
        "ZQSTED", "--merknad", "ZQMERKNAD", "--serie", "ZQSERIE", "--tittel", "ZQSTED",
      ],
      [
        "logg", "tur", "--lag", "asker", "--dato", "2.5", "--leder", Self.code, "--likepersoner",
        "KN", "--deltakerkoder", "ZQKODE1,ZQKODE2", "--arrangør", "ZQNAVN",
      ],
      ["rett", "asker-60", "--sted", "ZQSTED 2", "--grunn", "ZQGRUNN"],
      ["trekk", "asker-59", "--grunn", "annet", "--ord", "ZQGRUNN"],
      ["angre", "--lag", "asker", "--grunn", "ZQGRUNN"],
      ["vis", "asker-60"], ["forklar", "asker-60"], ["mangler", "2026"],
      ["rapport", "likepersoner", "2026"], ["kontroller"],
    ] {
      let said = try registry.run(words)
      #expect(said.status == 0, "\(words) \(said.errors)")
      spoken += said.errors
    }
    // The views are kept once a log has grown long.
    let many = (1...300).map { "folk endre ZQKODE --lag asker --telefon ZQPOST\($0)\n" }.joined()
    #expect(try registry.run([], input: many).status == 0)
    #expect(try registry.run("rapport likepersoner 2026").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: registry.path)
    #expect(Set(names).isSuperset(of: ["log.sqlite", "private.sqlite", "views.sqlite"]))
    let files = try names.map {
      try Data(contentsOf: URL(fileURLWithPath: registry.path + "/" + $0))
    }
    let export = try registry.events().joined(separator: "\n")
    // All of them were used: every member there can be stands in the private store.
    let kept = try RawDatabase(registry.path + "/private.sqlite").run(
      "SELECT group_concat(member, ' ') FROM (SELECT DISTINCT member FROM members ORDER BY member)")
    #expect(
      kept == "address code country email name nonce note organiser phone place series title words")
    for mark in Self.marks {
      #expect(!export.contains(mark))
      #expect(!spoken.contains(mark), "\(spoken)")
      #expect(files.allSatisfy { $0.range(of: Data(mark.utf8)) == nil }, "\(mark)")
    }
  }

  @Test(arguments: [
    "logg tur --lag asker --dato 1.5 --leder ZQNAVN",
    "logg tur --lag asker --dato ZQNAVN",
    "logg ZQNAVN --lag asker --dato 1.5",
    "logg tur --lag asker --dato 1.5 --likepersoner KN,ZQNAVN",
    "rett asker-20 --leder ZQNAVN",
    "rett asker-20 --fjern ZQNAVN",
    "folk ny ZQ,NAVN --lag asker --navn ZQNAVN",
    "folk ny KN --lag asker --rolle ZQNAVN",
    "hvem --rolle ZQNAVN",
    "angre --lag asker --ord ZQNAVN --grunn",
  ])
  func wordsThatWereTypedAreNotRepeatedInAFile(_ line: String) throws {
    let registry = try DiskRegistry()
    let said = try registry.run(line)
    #expect(said.status != 0)
    #expect(!said.errors.contains("NAVN"), "\(said.errors)")
    let piped = try registry.run([], input: line + "\n")
    #expect(piped.status != 0)
    #expect(!piped.errors.contains("NAVN"), "\(piped.errors)")
    #expect(try registry.events().count == 88)
  }

  @Test(arguments: ["ZQNAVN Hansen ringte i går", "logg \"ZQNAVN", "ZQNAVN"])
  func lineOfAPipeThatIsNoCommandIsNotRepeated(_ line: String) throws {
    let said = try DiskRegistry().run([], input: line + "\n")
    #expect(said.status == 64)
    #expect(!said.errors.contains("ZQNAVN"), "\(said.errors)")
  }

  @Test func personalFilesAreTheOwnersAlone() throws {
    let registry = try DiskRegistry()
    for (name, mode) in [
      ("", 0o700), ("/private.sqlite", 0o600), ("/keys.sqlite", 0o600), ("/access.sqlite", 0o600),
      ("/vault.key", 0o600),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: registry.path + name)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }
}
