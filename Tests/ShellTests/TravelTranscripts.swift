import Application
import EventLog
import Events
import Foundation
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// Logs that travel between laptops, at the shell: whole dialogues, compared byte for byte.
@Suite struct TravelTranscripts {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "TravelTranscripts")

  static let chapter: [ScriptedLineReader.Answer] = [
    "lag ny asker --navn \"Mental Helse Asker\" --slag lokallag",
    "hvem --navn \"Eva Lie\" --rolle koordinator",
    "folk ny KN --navn \"Kari Nordmann\" --telefon 41000001 --rolle likeperson --oppnevnt 2022-02-10",
    "logg samtalegruppe --dato 2026-11-02 --varighet 60 --deltakere 4 --leder KN --merknad kaffe",
    "ja",
  ]
  static let centre: [ScriptedLineReader.Answer] = [
    "lag tilbud likepersonstelefon 2025",
    "lag ny asker --navn \"Mental Helse Asker\" --slag lokallag",
    "lag ny bærum --navn \"Mental Helse Bærum\" --slag lokallag",
    "nøkkel ny", "nøkkel mottak",
  ]

  private func logg(_ day: Int) -> [ScriptedLineReader.Answer] {
    [.line("logg samtalegruppe --dato \(day).11.2026 --varighet 60 --deltakere 4 --leder KN"), "ja"]
  }

  @Test(arguments: [80, 40])
  func aChapterSendsAndTheCentreReceives(_ width: Int) throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"], width: width)
    try laptops.sit(at: "sentralt.varde", Self.centre + ["lag status", "nøkkel mottak"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.sit(
      at: "asker.varde",
      Self.chapter + [
        "send asker", "nøkkel ny", "send asker", "send asker --til tull",
        "send asker --til sentralt.nøkkel --med-opplysninger --åpen",
        "send asker --til sentralt.nøkkel --med-opplysninger",
        "send asker", "send asker --ut asker-1.vardepost",
      ])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta borte.vardepost sentralt.nøkkel", "motta asker-1-9.vardepost", "nei",
        "motta asker-1-9.vardepost", "ja", "nei", "motta asker-1-9.vardepost", "ja", .enter,
        "motta asker-1-9.vardepost", "lag status", "folk --lag asker", "lag velg asker",
        "vis asker-8", "logg tur --dato 1.11.2026", "trekk asker-8 --grunn annet", "glem KN",
        "vis sentralt-9", "kontroller",
      ])
    try laptops.sit(
      at: "asker.varde",
      logg(9) + ["send asker --fra 10"] + logg(10) + ["send asker --fra 11", "send asker --fra 99"])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta asker-11-11.vardepost", "motta asker-11-11.vardepost asker-10-10.vardepost", .enter,
        "lag status", "lag status --purring", "mangler 2026",
      ])
    try check(laptops, width == 80 ? "sende" : "sende-smal")
  }

  @Test func twoBranches() throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.sit(at: "sentralt.varde", Self.centre)
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.sit(
      at: "asker.varde",
      Self.chapter + ["nøkkel ny", "nøkkel mottak", "send asker --til sentralt.nøkkel"])
    try laptops.keepReceiverKey(of: "asker.varde", as: "asker.nøkkel")
    try laptops.copy("asker.varde", to: "gammel.varde")
    // The old laptop goes on, and the new one too.
    try laptops.sit(
      at: "gammel.varde",
      logg(11) + logg(12) + [
        "rett asker-11 --varighet 90 --grunn annet", "send asker --alt --ut gammel.vardepost",
        "send asker --alt --til asker.nøkkel --ut gren.vardepost",
      ])
    try laptops.sit(
      at: "asker.varde", logg(12) + logg(13) + ["send asker --alt --ut ny.vardepost"])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta gammel.vardepost", "ja", .enter, "motta ny.vardepost",
        "send asker --alt --til asker.nøkkel --ut tilbake.vardepost",
      ])
    try laptops.sit(
      at: "asker.varde",
      [
        "motta tilbake.vardepost", "før på nytt", "motta tilbake.vardepost --bytt-gren", .enter,
        "før på nytt", "kanskje", "slutt", "før på nytt", "alle", "før på nytt", "vis asker-14",
        "lag status", "kontroller", "send asker --fra 14 --til sentralt.nøkkel --ut etter.vardepost",
      ])
    try laptops.sit(at: "sentralt.varde", ["motta etter.vardepost", .enter, "lag status"])
    try check(laptops, "gren")
  }

  @Test func theOtherBranchInAFile() throws {
    let laptops = try Laptops(["asker.varde"])
    try laptops.sit(at: "asker.varde", Self.chapter + ["nøkkel ny", "nøkkel mottak"])
    try laptops.keepReceiverKey(of: "asker.varde", as: "asker.nøkkel")
    try laptops.copy("asker.varde", to: "gammel.varde")
    try laptops.sit(
      at: "gammel.varde",
      [
        "folk ny OÅ --navn \"Ola Ås\" --rolle likeperson --oppnevnt 2026-01-01",
        "logg samtalegruppe --dato 11.11.2026 --varighet 60 --deltakere 4 --leder OÅ --merknad te",
        "ja", "send asker --med-opplysninger --til asker.nøkkel --ut gren.vardepost",
      ])
    try laptops.sit(
      at: "asker.varde",
      logg(12) + [
        "før på nytt borte.vardepost", "før på nytt gren.vardepost", .enter, "j", "n",
        "motta gren.vardepost",
        "før på nytt gren.vardepost", "ja", "før på nytt gren.vardepost", "folk",
        "vis asker-16", "kontroller",
      ])
    try check(laptops, "gren-i-fil")
  }

  /// From a pipe nobody is asked: it takes in, but not what a key has to be confirmed for.
  @Test func fromAPipe() throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.sit(at: "sentralt.varde", Self.centre)
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.sit(at: "asker.varde", Self.chapter + ["nøkkel ny"])
    for (line, status) in [
      ("send asker --åpen", ExitCode.usage),
      ("send asker --åpen --ja", .done),
      ("send asker --åpen --ja", .cannotCreate),
      ("send asker --til sentralt.nøkkel --ut lukket.vardepost --format json", .done),
      ("send bærum --åpen --ja", .badData), ("send asker --alt --fra 3", .usage),
    ] {
      let said = try laptops.say(line, at: "asker.varde")
      #expect(said.status == status, "\(line): \(said.output)")
    }
    laptops.stick.contents["tull"] = .success(Array("tull\n".utf8))
    for (line, status) in [
      ("motta tull", ExitCode.badData), ("motta borte", .noInput), ("motta tull borte", .badData),
      ("motta lukket.vardepost", .notAllowed),
      ("motta tull lukket.vardepost --bekreft --format json", .partly),
      ("motta lukket.vardepost", .done), ("motta tull asker-1-9.vardepost", .partly),
      ("før på nytt", .noInput), ("lag status --purring --format json", .done),
    ] {
      let before = try laptops.events(at: "sentralt.varde")
      let said = try laptops.say(line, at: "sentralt.varde")
      #expect(said.status == status, "\(line): \(said.output)")
      let isTaken = line.contains("--bekreft")
      #expect(try laptops.events(at: "sentralt.varde").count > before.count == isTaken, "\(line)")
    }
  }

  private func check(_ laptops: Laptops, _ name: String) throws {
    var text = laptops.transcript
    #expect(!text.contains(laptops.disk.root))
    #expect(!text.contains("NOT ASKED"))
    if laptops.width < 80 {
      for line in text.split(separator: "\n") where line.count > laptops.width {
        #expect(
          line.contains("varde-mottak+") || line.contains("> "), "\(line)")
      }
    }
    text.replace("\t", with: " ")
    let file = Self.folder.appending(path: name + ".txt")
    if FileManager.default.contents(atPath: file.path) == Data(text.utf8) { return }
    Issue.record("\(name) is not as it was:\n\(text)")
    if ProcessInfo.processInfo.environment["VARDE_WRITE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
