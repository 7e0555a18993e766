import Application
import Events
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

@Suite struct CompletionTests {
  /// What stands on the line, and all that Tab offers there.
  @Test(arguments: [
    ("ang", ["angre"]),
    ("GJENI", ["gjeninnfør"]),
    ("lag ve", ["velg"]),
    ("lag st", ["status"]),
    ("før ", ["på"]),
    ("for pa n", ["nytt"]),
    ("send as", ["asker"]),
    ("send asker --me", ["--med-opplysninger"]),
    ("motta n", ["nye.csv"]),
    ("lag ars", ["årsrapport"]),
    ("lag årsrapport as", ["asker"]),
    ("hjelp kon", ["kontroller"]),
    ("per n", ["nå"]),
    ("rapport bufdir 2025 --per i", ["\"i går\""]),
    ("spill ", ["av"]),
    ("spill av 2025", ["2025"]),
    ("logg mot", ["møteplass"]),
    ("logg fri", ["\"frivillig innsats\""]),
    ("logg \"frivillig i", ["\"frivillig innsats\""]),
    ("logg --med", ["--medarrangør"]),
    ("logg --nye", ["--nye-deltakere"]),
    ("logg --form t", ["telefon"]),
    ("logg --dato i", ["\"i dag\"", "\"i går\""]),
    ("logg --date lau", []), ("logg --date lør", ["lørdag"]),
    ("logg --dato=tir", ["--dato=tirsdag"]),
    ("logg møteplass te", ["telefon"]), ("logg møteplass tir", ["tirsdag"]),
    ("logg møteplass i går 12 d", ["deltakere", "digital"]),
    ("logg møteplass i", ["\"i dag\"", "\"i går\""]), ("gjenta møteplass kari", ["KN"]),
    ("logg møteplass i går i", []),
    ("serie m", ["møteplass", "medlemsmøte"]), ("kladd sl", ["slett"]),
    ("logg --likepersoner KN,o", ["KN,OÅ"]), ("logg --cha", ["--chapter"]),
    ("logg --chapter as", ["asker"]), ("repe", ["repeat"]),
    ("vis asker-1", ["asker-19", "asker-18"]), ("vis barum-9", ["barum-9"]),
    ("bor bufdir-2025/2", ["bufdir-2025/2", "bufdir-2025/2a", "bufdir-2025/2b", "bufdir-2025/2c"]),
    ("språk n", ["nb", "nn"]), ("fullføring z", ["zsh"]), ("lag --språk e", ["en"]),
    ("les n", ["nye.csv"]),
    ("logg --erfaringsutveksling ", ["ja", "nei"]),
    ("logg tur --leder o", ["OÅ"]),
    ("logg --lag asker --leder OA", ["OÅ"]),
    ("logg --lag barum --leder ", ["GA", "PV"]),
    ("rett --aktivitet åp", []),
    ("rett --fjern le", ["leder"]),
    ("rett --grunn ikke", ["ikke-holdt"]),
    ("folk ny XX --rolle bruker", ["brukerrepresentant"]),
    ("hvem --rolle rev", ["revisor"]),
    ("importer års", ["årsrapporter"]),
    ("importer registrering n", ["nye.csv"]),
    ("importer registrering m", ["mine/"]),
    ("importer registrering mine/", ["\"mine/årets føringer.csv\""]),
    ("importer registrering nye.csv n", ["nye.csv"]),
    ("rapport tu", ["turer"]),
    ("rapport bufdir 2", ["2026", "2025", "2024", "2023"]),
    ("rapport bufdir 2025 --fylke a", ["Akershus"]),
    ("rapport bufdir 2025 --format j", ["json", "jsonl", "journal"]),
    ("bor us", ["usikre"]),
    ("bor end", ["endring"]),
    ("sammenlign bufdir 2025 n", ["nå"]),
    ("sammenlign bufdir 2025 nå i", ["\"i går\""]),
    ("vis asker-55", ["asker-55"]),
    ("eksporter h", ["hendelseslogg", "hendelser"]),
    ("eksporter hendelseslogg as", ["asker"]),
    ("lag tilbud digi", ["digital-utveksling"]),
    ("lag ny x --slag f", ["fylkeslag"]),
    ("lag årsrapport asker 2025 --signert to", ["\"to styremedlemmer\""]),
    ("finnes ikke ", []),
    ("logg \"x", []),
    ("logg --leder \"o", ["OÅ"]),
  ])
  func tabOffers(_ line: String, _ expected: [String]) throws {
    #expect(try offers(line).map(\.replacement) == expected)
  }

  @Test func emptyLineOffersTheFirstWordOfEveryCommandOnce() throws {
    let first = CommandTable.all.map { String($0.name.prefix { $0 != " " }) }
    let offered = try offers("").map(\.replacement)
    #expect(Set(offered) == Set(first))
    #expect(offered.count == Set(offered).count)
  }

  @Test func subcommandsAreOffered() throws {
    #expect(
      try offers("lag ").map(\.replacement).prefix(4) == ["ny", "årsrapport", "tilbud", "velg"])
    #expect(try offers("folk ").map(\.replacement).contains("ny"))
  }

  @Test func everyOptionOfEveryCommandIsOffered() throws {
    for spec in CommandTable.all {
      let offered = Set(try offers("\(spec.name) --").map(\.replacement))
      #expect(offered == Set((spec.options + CommandTable.global).map { "--" + $0.name }))
    }
  }

  @Test func peopleAreShownByNameAndTypedByCode() throws {
    let offered = try offers("logg --leder O")
    #expect(offered.map(\.display) == ["OÅ Ola Åsgård"])
    #expect(offered.map(\.appendsSpace) == [true])
  }

  @Test func sealsAreFoundByHandleAndByReport() throws {
    let registry = try Registry.asker()
    let seals = try [2025, 2024].map { try "\(registry.seal($0).handle)" }
    for line in ["per ", "sammenlign bufdir 2025 ", "rapport bufdir 2025 --per "] {
      #expect(
        try offers(line + "s", registry).map(\.replacement) == seals.reversed(), "\(line)")
      let named = try offers(line + "bufdir-2025", registry)
      #expect(named.map(\.replacement) == [seals[0]], "\(line)")
      #expect(named.map(\.display) == ["\(seals[0]) bufdir-2025 21.11.2026"], "\(line)")
    }
  }

  @Test func personIsFoundByName() throws {
    #expect(try offers("logg --leder kari").map(\.replacement) == ["KN"])
    #expect(try offers("logg --leder \"Ola Å").map(\.replacement) == ["OÅ"])
    #expect(try offers("logg --leder asg").map(\.replacement) == ["OÅ"])
  }

  @Test func codeWithASpaceIsQuoted() throws {
    let registry = try Registry.asker()
    let sitting = Sitting(registry, ["folk ny \"Åse M\" --lag asker --rolle likeperson"])
    #expect(sitting.session.loop() == .done)
    #expect(try offers("logg --leder åse", registry).map(\.replacement) == ["\"Åse M\""])
  }

  @Test func folderIsNotFollowedByASpace() throws {
    #expect(try offers("importer lag m").map(\.appendsSpace) == [false])
  }

  @Test func nothingIsOfferedFromARegistryThatIsNotOpen() {
    let session = Sitting(.inMemory(), []).session
    #expect(session.completions(CompletionContext(line: "logg --leder ", cursor: 13)).isEmpty)
  }

  private func offers(_ line: String, _ registry: Registry? = nil) throws -> [Completion] {
    let files = FakeFiles([
      "nye.csv": .success([]), "mine/årets føringer.csv": .success([]),
    ])
    let sitting = Sitting(try registry ?? .asker(), [], files: files)
    _ = try sitting.session.requiredRegistry()
    sitting.session.chapter = LogCode("asker")
    return sitting.session.completions(CompletionContext(line: line, cursor: line.count))
  }
}
