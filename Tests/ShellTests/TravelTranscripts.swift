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

  private static let chapter = [
    "lag ny asker --navn \"Mental Helse Asker\" --slag lokallag",
    "hvem --navn \"Eva Lie\" --rolle koordinator",
    "folk ny KN --navn \"Kari Nordmann\" --telefon 41000001 --rolle likeperson --oppnevnt 2022-02-10",
    "logg samtalegruppe --dato 2026-11-02 --varighet 60 --deltakere 4 --leder KN --merknad kaffe",
  ]
  private static let centre = [
    "lag ny sentralt --navn \"Mental Helse\" --slag sentralt",
    "lag ny asker --navn \"Mental Helse Asker\" --slag lokallag",
    "lag ny barum --navn \"Mental Helse Bærum\" --slag lokallag",
  ]

  private func logg(_ day: Int) -> String {
    "logg samtalegruppe --dato \(day).11.2026 --varighet 60 --deltakere 4 --leder KN"
  }

  @Test(arguments: [80, 40])
  func aChapterSendsAndTheCentreReceives(_ width: Int) throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"], width: width)
    try laptops.record(at: "sentralt.varde", Self.centre)
    try laptops.record(at: "asker.varde", Self.chapter)
    laptops.stick.contents["rad.csv"] = .success(
      Array("lag;dato;varighet;aktivitet;leder\nasker;2026-11-03;60;samtalegruppe;KN\n".utf8))
    try laptops.sit(
      at: "sentralt.varde", ["nøkkel ny", "nøkkel mottak", "lag status", "nøkkel mottak"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.sit(
      at: "asker.varde",
      [
        "send asker", "nøkkel ny", "send asker", "send asker --til tull",
        "send asker --til sentralt.nøkkel --med-opplysninger --åpen",
        "send asker --til sentralt.nøkkel --med-opplysninger --ut en.vardepost",
        "send asker", "send asker", "send asker --åpen", "nei",
      ])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta borte.vardepost sentralt.nøkkel", "motta en.vardepost", "nei",
        "motta en.vardepost", "ja", "nei", "motta en.vardepost", "ja", .enter,
        "motta en.vardepost", "lag status", "folk --lag asker", "lag velg asker",
        "per 21.11.2026", "lag status", "per nå",
        "vis asker-6", "trekk asker-6 --grunn annet", "glem KN", "logg tur",
        "importer registrering rad.csv", "vis sentralt-7", "forklar sentralt-8",
        "kontroller",
      ])
    try laptops.record(at: "asker.varde", [logg(9)])
    try laptops.sit(at: "asker.varde", ["send asker --fra 8 --ut to.vardepost"])
    try laptops.record(at: "asker.varde", [logg(10)])
    try laptops.sit(
      at: "asker.varde", ["send asker --fra 9 --ut tre.vardepost", "send asker --fra 99"])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta tre.vardepost", "motta tre.vardepost to.vardepost", .enter, "lag status",
        "lag status --purring", "mangler 2026",
      ])
    try check(laptops, width == 80 ? "sende" : "sende-smal")
  }

  /// The passphrase of the key is asked for once, however many files there are.
  @Test func aReceiversKeyUnderAPassphrase() throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.record(at: "sentralt.varde", Self.centre + ["nøkkel ny"])
    try laptops.record(at: "asker.varde", Self.chapter + ["nøkkel ny"])
    try laptops.sit(
      at: "sentralt.varde", ["nøkkel mottak --passord", "blåbær", "blåbær", "nøkkel mottak"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.record(
      at: "asker.varde",
      [
        "send asker --til sentralt.nøkkel --ut en.vardepost", logg(9),
        "send asker --fra 8 --ut to.vardepost",
      ])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta to.vardepost en.vardepost --bekreft", "bringebær", "blåbær", "nei",
        "motta to.vardepost en.vardepost --bekreft", "blåbær", .enter,
      ])
    let said = try laptops.say("motta to.vardepost", at: "sentralt.varde")
    #expect(said.status == .notAllowed)
    try check(laptops, "mottak-passord")
  }

  /// A laptop and its copy both go on.
  private func parted() throws -> Laptops {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.record(at: "sentralt.varde", Self.centre + ["nøkkel ny"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.record(at: "asker.varde", Self.chapter + ["nøkkel ny"])
    try laptops.keepReceiverKey(of: "asker.varde", as: "asker.nøkkel")
    try laptops.copy("asker.varde", to: "gammel.varde")
    return laptops
  }

  @Test func twoBranches() throws {
    let laptops = try parted()
    try laptops.record(
      at: "gammel.varde",
      [
        logg(11), logg(12), "rett asker-9 --varighet 90 --grunn annet",
        "send asker --alt --til sentralt.nøkkel --ut gammel.vardepost",
      ])
    try laptops.record(
      at: "asker.varde",
      [
        logg(12), logg(13), "rett asker-10 --varighet 90 --grunn annet",
        "send asker --alt --til sentralt.nøkkel --ut ny.vardepost",
      ])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "motta gammel.vardepost", "ja", .enter, "motta ny.vardepost",
        "motta ny.vardepost --bytt-gren",
        "send asker --alt --til asker.nøkkel --ut tilbake.vardepost",
      ])
    try laptops.sit(
      at: "asker.varde",
      [
        "motta tilbake.vardepost", "før på nytt", "motta tilbake.vardepost --bytt-gren", .enter,
        "før på nytt", "kanskje", "slutt", "lag status", "før på nytt", "alle", "før på nytt",
        "vis asker-12", "vis asker-13", "lag status", "kontroller",
        "send asker --fra 12 --til sentralt.nøkkel --ut etter.vardepost",
      ])
    try laptops.sit(at: "sentralt.varde", ["motta etter.vardepost", .enter, "lag status"])
    try check(laptops, "gren")
  }

  /// With the centre's log the chapter's laptop knows what is there already, and whom to send to.
  @Test func theCentralLogTravelsBack() throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.record(at: "sentralt.varde", Self.centre + ["nøkkel ny"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.record(at: "asker.varde", Self.chapter + ["nøkkel ny"])
    try laptops.keepReceiverKey(of: "asker.varde", as: "asker.nøkkel")
    try laptops.record(
      at: "asker.varde", ["send asker --til sentralt.nøkkel --ut en.vardepost"])
    try laptops.record(
      at: "sentralt.varde",
      [
        "motta en.vardepost --bekreft",
        "send sentralt --til asker.nøkkel --ut sentralt.vardepost",
      ])
    try laptops.sit(
      at: "asker.varde",
      [
        "motta sentralt.vardepost", "ja", .enter, "send asker",
        "lag endre asker --medlemmer 84 --medlemsår 2025",
        "send asker", "lag tilbud likepersonstelefon 2025", "lag status", "kontroller",
      ])
    try laptops.sit(
      at: "sentralt.varde", ["motta asker-9-9.vardepost", .enter, "forklar sentralt-10"])
    try check(laptops, "sentralt-tilbake")
  }

  /// A key folder that is lost, and a chapter that begins to write its own log.
  @Test func theCentreVouchesAndHandsOver() throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.record(
      at: "sentralt.varde",
      Self.centre + [
        "logg tur --lag barum --dato 2026-11-02 --varighet 60 --deltakere 4", "nøkkel ny",
      ])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.record(at: "asker.varde", Self.chapter + ["nøkkel ny"])
    try laptops.keepReceiverKey(of: "asker.varde", as: "asker.mottak")
    try laptops.record(
      at: "asker.varde", ["send asker --til sentralt.nøkkel --ut en.vardepost"])
    try laptops.record(at: "sentralt.varde", ["motta en.vardepost --bekreft"])
    laptops.loseKeys(of: "asker.varde")
    try laptops.sit(
      at: "asker.varde", ["send asker", "nøkkel be asker", "nøkkel be barum"])
    try laptops.sit(
      at: "sentralt.varde",
      [
        "nøkkel svar en.vardepost", "nøkkel svar asker.nøkkel", "nei", "nøkkel svar asker.nøkkel",
        "ja", "nøkkel svar barum.nøkkel", "ja", "trekk barum-2 --grunn annet",
        "send sentralt --åpen --ja --ut sentralt.vardepost",
        "send barum --åpen --ja --ut barum.vardepost",
      ])
    try laptops.sit(
      at: "asker.varde",
      [
        "nøkkel ta asker.svar", "motta barum.vardepost", "motta sentralt.vardepost", "ja", .enter,
        "nøkkel ta asker.nøkkel", "nøkkel ta asker.svar", "send asker --åpen --ja",
        "motta barum.vardepost", .enter, "lag status",
      ])
    try laptops.record(
      at: "asker.varde",
      [
        "logg tur --lag barum --dato 2026-11-09 --varighet 60 --deltakere 4",
        "send barum --åpen --ja --ut barum2.vardepost", "kontroller",
      ])
    try laptops.sit(
      at: "sentralt.varde",
      ["motta barum2.vardepost asker-9-9.vardepost", .enter, "lag status", "kontroller"])
    try check(laptops, "overlatt")
  }

  @Test func theOtherBranchInAFile() throws {
    let laptops = try parted()
    try laptops.record(
      at: "gammel.varde",
      [
        "folk ny OA --navn \"Ola Ås\" --rolle likeperson --oppnevnt 2026-01-01",
        "logg samtalegruppe --dato 11.11.2026 --varighet 60 --deltakere 4 --leder OA --merknad te",
        "send asker --med-opplysninger --til asker.nøkkel --ut gren.vardepost",
      ])
    try laptops.record(at: "asker.varde", [logg(12)])
    try laptops.sit(
      at: "asker.varde",
      [
        "før på nytt borte.vardepost", "før på nytt gren.vardepost", .enter, "j", "n",
        "motta gren.vardepost", "før på nytt gren.vardepost", "ja", "før på nytt gren.vardepost",
        "folk", "vis asker-14", "kontroller",
      ])
    try check(laptops, "gren-i-fil")
  }

  /// Whoever stops in the middle is reminded of the rest, and goes on from there.
  @Test func stoppedInTheMiddle() throws {
    let laptops = try parted()
    try laptops.record(
      at: "gammel.varde",
      [logg(11), logg(12), logg(14), "send asker --til asker.nøkkel --ut gren.vardepost"])
    try laptops.record(
      at: "asker.varde",
      [logg(13), logg(15), "send asker --alt --til asker.nøkkel --ut ny.vardepost"])
    try laptops.sit(
      at: "asker.varde",
      [
        "før på nytt gren.vardepost", "j", "slutt", "lag status", "vis asker-11", "før på nytt",
        "før på nytt gren.vardepost", "n", "j", "lag status",
      ])
    try laptops.sit(
      at: "gammel.varde",
      [
        "motta ny.vardepost --bytt-gren", .enter, "før på nytt", "j", "slutt", "lag status",
        "før på nytt", "slutt", "før på nytt", "n", "n", "lag status", "før på nytt", "slutt",
      ])
    try check(laptops, "gren-avbrutt")
  }

  /// Whatever order the files are given in, the central log is taken in before others are judged by it.
  @Test func theCentralLogComesFirst() throws {
    let names = ["barum.varde", "lier.varde", "moss.varde", "rør.varde"]
    let laptops = try Laptops(["asker.varde", "sentralt.varde"] + names)
    try laptops.record(at: "sentralt.varde", Self.centre + ["nøkkel ny"])
    try laptops.record(
      at: "asker.varde", Self.chapter + ["nøkkel ny", "send asker --åpen --ja --ut asker.post"])
    try laptops.record(
      at: "sentralt.varde",
      ["motta asker.post --bekreft", "send sentralt --åpen --ja --ut sentralt.post"])
    try laptops.sit(
      at: "barum.varde",
      [
        "motta asker.post sentralt.post", "ja", .enter, .enter, "motta asker.post sentralt.post",
      ])
    try laptops.sit(at: "lier.varde", ["motta asker.post sentralt.post", "nei", "nei"])
    try laptops.sit(
      at: "moss.varde",
      [
        "motta asker.post sentralt.post", "ja", .enter, "nei", "lag",
        "motta sentralt.post asker.post", .enter,
      ])
    let said = try laptops.say(
      "motta asker.post sentralt.post --bekreft --format json", at: "rør.varde")
    #expect(said.status == .done)
    for (mark, count) in [("taken", 2), ("asked", 1)] {
      let parts = said.output.components(separatedBy: "\"\(mark)\": true")
      #expect(parts.count - 1 == count, "\(said.output)")
    }
    try check(laptops, "sentralt-først")
  }

  /// From a pipe nobody is asked: it takes in, but not what a key has to be confirmed for.
  @Test func fromAPipe() throws {
    let laptops = try Laptops(["asker.varde", "sentralt.varde"])
    try laptops.record(at: "sentralt.varde", Self.centre + ["nøkkel ny"])
    try laptops.keepReceiverKey(of: "sentralt.varde", as: "sentralt.nøkkel")
    try laptops.record(at: "asker.varde", Self.chapter + ["nøkkel ny"])
    for (line, status) in [
      ("send asker --åpen", ExitCode.usage),
      ("send asker --åpen --ja", .done),
      ("send asker --åpen --ja", .cannotCreate),
      ("send asker --til sentralt.nøkkel --ut lukket.vardepost --format json", .done),
      ("send barum --åpen --ja", .badData), ("send asker --alt --fra 3", .usage),
    ] {
      let said = try laptops.say(line, at: "asker.varde")
      #expect(said.status == status, "\(line): \(said.output)")
    }
    laptops.stick.contents["tull"] = .success(Array("tull\n".utf8))
    for (line, status) in [
      ("motta tull", ExitCode.badData), ("motta borte", .noInput), ("motta tull borte", .badData),
      ("motta lukket.vardepost", .notAllowed),
      ("motta tull lukket.vardepost --bekreft --format json", .partly),
      ("motta lukket.vardepost", .done), ("motta tull asker-1-7.vardepost", .partly),
      ("lag status --per 21.11.2026", .done), ("motta lukket.vardepost --per 21.11.2026", .usage),
      ("send asker --alt --til sentralt.nøkkel --per 21.11.2026", .usage),
      ("før på nytt", .noInput), ("lag status --purring --format json", .done),
    ] {
      let before = try laptops.events(at: "sentralt.varde")
      let said = try laptops.say(line, at: "sentralt.varde")
      #expect(said.status == status, "\(line): \(said.output)")
      let isTaken = line.contains("--bekreft")
      #expect(
        try (laptops.events(at: "sentralt.varde").count != before.count) == isTaken, "\(line)")
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
