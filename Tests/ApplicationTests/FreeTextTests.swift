import Application
import Decisions
import Events
import Foundation
import Projections
import TestSupport
import Testing
import Vault

/// No word that a person wrote about people stands in the log, in its export, or in a view.
@Suite struct FreeTextTests {
  private static func mark(_ name: String) -> String { "ZQ\(name)QZ" }

  private static let markers = [
    "kode", "navn", "adresse", "telefon", "epost", "annenkode", "tittel", "sted", "land",
    "deltaker", "arrangør", "medarrangør", "serie", "merknad", "nytittel", "nyserie", "hvorfor",
    "trukket", "gjeninnsatt", "aktør", "annonse", "avvist", "turdeltaker",
  ].map(mark)

  private static let personForm = """
    lag;kode;navn;adresse;telefon;epost;rolle;oppnevnt
    asker;\(mark("kode"));\(mark("navn"));\(mark("adresse"));\(mark("telefon"));\(mark("epost"));\
    likeperson;2020-01-01
    asker;\(mark("annenkode"));;;;;;
    """
  private static let entryForm = """
    lag;dato;varighet;aktivitet;tittel;sted;land;leder;likepersoner;deltakerkoder;arrangør;\
    medarrangør;serie;merknad
    asker;2025-05-10;60;tur;\(mark("tittel"));\(mark("sted"));\(mark("land"));\(mark("kode"));\
    \(mark("annenkode"));\(mark("turdeltaker"))/\(mark("deltaker"));\(mark("arrangør"));\
    \(mark("medarrangør"));\(mark("serie"));\(mark("merknad"))
    asker;2025-05-10;60;tur;;;;\(mark("avvist"));;;;;;
    """

  private func mark(_ registry: Registry) throws {
    try registry.setActor(name: Self.mark("aktør"), role: .coordinator)
    try registry.importText(.people, Self.personForm)
    let outcome = try registry.importText(.entries, Self.entryForm)
    #expect(outcome.counts == [2, 1, 0, 1])
    var change = EntryChange()
    change.words.title = Self.mark("nytittel")
    change.words.series = Self.mark("nyserie")
    let entry = outcome.rows[0].entry
    _ = try registry.correct(entry, change, reason: .other, why: Self.mark("hvorfor"))
    _ = try registry.withdraw(entry, reason: .other, why: Self.mark("trukket"))
    _ = try registry.reinstate(entry, reason: .other, why: Self.mark("gjeninnsatt"))
    _ = try registry.record(.digitalExchange, year: 2025, evidence: Self.mark("annonse"))
  }

  private func found(_ path: String) throws -> Set<String> {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return Set(Self.markers.filter { data.range(of: Data($0.utf8)) != nil })
  }

  /// The markers that the private store gives back to whoever has its key.
  private func kept(_ registry: Registry) throws -> Set<String> {
    var text = ""
    var last: KeptPayload?
    while case let next = try registry.privates.payloads(after: last), let newest = next.last {
      for case .whole(_, let bytes) in next.map(\.content) {
        text += String(decoding: bytes, as: UTF8.self)
      }
      last = newest
    }
    let kinds = [.person, .series] + (2024...2026).map { AliasKind.participant(year: $0) }
    for log in try registry.logs() {
      for kind in kinds {
        text += try registry.privates.aliases(kind, in: log).map(\.text).joined()
      }
    }
    text += try registry.privates.setting(.actorName) ?? ""
    return Set(Self.markers.filter(text.contains))
  }

  @Test func theFilesHoldNone() throws {
    try Disk.with { disk in
      _ = try SampleForms.asker.importAll(into: disk.registry)
      try mark(disk.registry)
      try disk.registry.importText(
        .entries,
        "lag;dato;varighet;aktivitet;tittel\n"
          + (0..<400).map { "asker;2025-01-10;60;kurs;\(Self.mark("tittel"))\($0)" }
          .joined(separator: "\n"))
      for log in try disk.reopened().logs() { _ = try disk.reopened().register(of: log) }
      #expect(try disk.reopened().verify().views > 0)
      let exported = try disk.registry.exported().joined()
      for marker in Self.markers {
        #expect(Data(exported).range(of: Data(marker.utf8)) == nil, "\(marker)")
      }
      #expect(try found(disk.log) == [])
      #expect(try found(disk.views) == [])
      // What was refused is kept nowhere; all else is where it belongs.
      let missing = try Set(Self.markers).subtracting(kept(disk.registry))
      #expect(missing == [Self.mark("avvist")])
      for file in try FileManager.default.contentsOfDirectory(atPath: disk.path) {
        #expect(try found(disk.path + "/" + file) == [], "\(file)")
      }
    }
  }

  @Test func theSampleHoldsNone() throws {
    try Disk.with { disk in
      _ = try SampleForms.asker.importAll(into: disk.registry)
      let data = try Data(contentsOf: URL(fileURLWithPath: disk.log))
      let words = [
        "Kari", "Nordmann", "Spikkestad", "41000001", "kari@example.no", "Åpent hus",
        "tirsdagstreff",
        "Sverige", "Strömstad", "kaffe og samtale", "Frivilligsentralen", "livsgnist",
      ]
      for word in words { #expect(data.range(of: Data(word.utf8)) == nil, "\(word)") }
    }
  }

  @Test func everyTextIsFoundAgain() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try mark(registry)
    let entry = try registry.entry(.asker, .tur, "2025-05-10")
    let explanation = try registry.explain(entry)
    #expect(explanation.words?.title == Self.mark("nytittel"))
    #expect(explanation.words?.place == Self.mark("sted"))
    #expect(explanation.words?.note == Self.mark("merknad"))
    #expect(
      Set(explanation.why.values) == Set(["hvorfor", "trukket", "gjeninnsatt"].map(Self.mark)))
    let person = try registry.people(of: .asker).first { $0.contact?.code == Self.mark("kode") }
    #expect(person?.contact?.phone == Self.mark("telefon"))
  }
}
