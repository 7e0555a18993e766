import Application
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// What the right margin says while a line is typed.
@Suite struct HintTests {
  @Test(arguments: [
    ("", nil), ("log", nil), ("logg", nil), ("xyzzy ", nil),
    ("logg ", "aktivitet, dato, varighet, deltakere, leder"),
    ("logg møteplass ", "dato, varighet, deltakere, leder"),
    ("logg møteplass i går", "varighet, deltakere, leder"),
    ("gjenta møteplass i går 2t30 12 deltakere ", "leder"),
    ("logg møteplass i går 2t30 12 deltakere Kari ", nil),
    ("logg tur --dato ", "dato, som i går eller 14.1"),
    ("logg tur --dato 14", "dato, som i går eller 14.1"),
    ("logg tur --dato 14.1 ", "varighet, deltakere, leder"),
    ("logg tur --dat", nil), ("logg \"tur", nil),
    ("rett ", "[føring, som asker-17]"), ("rapport ", "rapport"), ("rapport bufdir ", "[år]"),
    ("rapport bufdir 2025 ", "--lag, --fylke, --alle, --fil"),
    ("rapport bufdir 2025 --lag asker ", "--fylke, --alle, --fil, --overskriv"),
    ("rapport bufdir 2025 --format ", "table, list, csv, json, jsonl, md"),
    ("rapport --chapter ", "lag"), ("folk --language ", "nb, nn, en"),
    ("importer registrering a.csv ", "[fil]"), ("kladd ", "[nummer]"), ("hvelv lås ", nil),
  ])
  func margin(_ line: String, _ hint: String?) {
    #expect(Sitting(.inMemory(), []).session.hint(line) == hint)
  }

  @Test(arguments: [
    (Language.nynorsk, "aktivitet, dato, varigheit, deltakarar, leiar"),
    (.english, "activity, date, duration, participants, leader"),
  ])
  func inEveryLanguage(_ language: Language, _ hint: String) {
    let session = Sitting(.inMemory(), []).session
    session.texts = Texts(language)
    #expect(session.hint("logg ") == hint)
  }

  @Test func everyParameterAndOptionHasOne() {
    let session = Sitting(.inMemory(), []).session
    for spec in CommandTable.all {
      if !spec.parameters.isEmpty { #expect(session.hint(spec.name + " ")?.isEmpty == false) }
      for option in spec.options + CommandTable.global where option.kind != nil {
        #expect(session.hint("\(spec.name) --\(option.name) ")?.isEmpty == false)
        #expect(session.hint("\(spec.name) --\(option.english) ")?.isEmpty == false)
      }
    }
  }

  @Test func noneWithLinearOutputAndNothingIsReadForIt() throws {
    for isPlain in [false, true] {
      let sitting = Sitting(try .asker(), [])
      if isPlain { sitting.session.globals["enkel"] = [""] }
      #expect(sitting.session.loop() == .done)
      let request = try #require(sitting.reader.requests.first)
      #expect((request.hint != nil) == !isPlain)
      _ = request.hint?("logg møteplass i går Kari ")
      #expect(!sitting.registry.hasUnrecordedAccesses)
    }
  }
}
