import Application
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// Blocks of lines that somebody pastes at the prompt.
@Suite struct PasteTests {
  private static let header = "lag;dato;varighet;aktivitet;leder;deltakere"
  private static func rows(_ count: Int, _ separator: String = ";") -> String {
    (1...count).map { number in
      ["asker", "2026-11-0\(number)", "60", "samtalegruppe", "KN", "4"]
        .joined(separator: separator)
    }.joined(separator: "\r\n")
  }

  /// What is pasted, and the question that comes of it.
  @Test(arguments: [
    (header + "\n" + rows(3), "3 rader limt inn. Importere som registrering? [j/N]: "),
    (
      header.replacing(";", with: "\t") + "\n" + rows(1, "\t") + "\n",
      "1 rad limt inn. Importere som registrering? [j/N]: "
    ),
    (rows(2, "\t"), "2 rader limt inn. Importere som registrering? [j/N]: "),
    (
      "lag;kode;navn;rolle\nasker;XX;\"Xenia\nXu\";likeperson",
      "1 rad limt inn. Importere som personer? [j/N]: "
    ),
    (rows(1), nil), ("folk\nlag", nil), ("folk --lag asker\nlag", nil),
    ("en;to\ntre;fire", nil), ("en;to;tre\nfire;fem", nil),
    ("logg tur;a;b\nlogg tur;a;b", nil), ("# merknad\n\nlag\n", nil),
  ])
  func whatIsOffered(_ pasted: String, _ question: String?) throws {
    let sitting = Sitting(try .asker(), [.paste(pasted), .interrupt])
    _ = sitting.session.loop()
    let asked = sitting.reader.requests.map(\.prompt).filter { $0.contains("limt inn") }
    #expect(asked == (question.map { [$0] } ?? []))
  }

  @Test func rowsAreTriedShownAndRecordedWhenSomebodySaysSo() throws {
    let sitting = Sitting(
      try .asker(), ["lag velg asker", .paste(Self.header + "\n" + Self.rows(3)), "j", "j"])
    let before = try sitting.events.count
    #expect(sitting.session.loop() == .done)
    // The import and its three rows.
    #expect(try sitting.events.count == before + 4)
    #expect(sitting.console.transcript.contains("Lest 3 rader: 3 kan føres"))
  }

  @Test(arguments: [[.enter], ["n"], ["j", "n"]] as [[ScriptedLineReader.Answer]])
  func nothingIsRecordedOtherwise(_ answers: [ScriptedLineReader.Answer]) throws {
    let sitting = Sitting(
      try .asker(), [.paste(Self.header + "\n" + Self.rows(2))] + answers)
    let before = try sitting.events
    _ = sitting.session.loop()
    #expect(try sitting.events == before)
    // Refused as an import, each line stands ready by itself.
    let isTried = answers.first == "j"
    #expect(sitting.console.transcript.contains("Ukjent kommando «\(Self.header)».") == !isTried)
  }

  @Test func pastedRowsAreGoneAfterwards() throws {
    let sitting = Sitting(
      try .asker(),
      [.paste(Self.header + "\n" + Self.rows(2)), "j", "n", "importer registrering \"limt inn\""])
    _ = sitting.session.loop()
    #expect(sitting.console.transcript.contains("Fant ikke fila limt inn"))
  }
}
