import Application
import Decisions
import EventLog
import Events
import Foundation
import Projections
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Fifty people with a mark of their own in every text there is, ten of them forgotten: not one of their
/// marks is left in any file, also not when an older copy is put back, and nothing else is different.
@Suite struct FiftyPeopleTests {
  private static let people = 50
  private static let forgotten = Set((0..<10).map { $0 * 5 + 2 })
  private static let members = [
    "kode", "navn", "adresse", "telefon", "epost", "flyttet", "tittel", "merknad", "sted", "serie",
    "arrangør", "medarrangør", "ord", "linje", "rolleord",
  ]

  private static func mark(_ member: String, _ person: Int) -> String { "ZQ\(member)X\(person)QZ" }

  private static func marks(_ person: Int) -> [String] { members.map { mark($0, person) } }

  private static func fill(_ registry: Registry) throws {
    try registry.prepare()
    var form = "lag;kode;navn;adresse;telefon;epost;rolle;oppnevnt;ulønnet\n"
    var entries =
      "lag;dato;varighet;aktivitet;leder;deltakere;erfaringsutveksling;tittel;merknad;sted;serie;"
      + "arrangør;medarrangør\n"
    for person in 0..<people {
      func mark(_ member: String) -> String { Self.mark(member, person) }
      form +=
        "asker;"
        + ["kode", "navn", "adresse", "telefon", "epost"].map(mark)
        .joined(separator: ";") + ";likeperson;2020-01-01;ja\n"
      entries +=
        "asker;2025-0\(1 + person % 9)-1\(person % 10);60;samtalegruppe;\(mark("kode"));4;ja;"
        + ["tittel", "merknad", "sted", "serie", "arrangør", "medarrangør"].map(mark)
        .joined(separator: ";") + "\n"
    }
    #expect(try registry.importText(.people, form).refusedRows == 0)
    #expect(try registry.importText(.entries, entries).refusedRows == 0)
    for (person, fact) in try registry.register(of: .asker).facts.filter({ $0.data.isEntry })
      .enumerated()
    {
      var change = EntryChange()
      change.words.organiser = ""
      _ = try registry.correct(
        Handle(.asker, fact.seq), change, reason: .other, why: mark("ord", person))
      registry.keepLine("logg kurs --merknad \(mark("linje", person))", limit: 1_000)
    }
    for (person, role) in try registry.register(of: .asker).roles.dropFirst(3).enumerated() {
      var change = EntryChange()
      change.set[.unpaid] = .bool(false)
      let handle = Handle(.asker, role.seq)
      _ = try registry.correct(handle, change, reason: .other, why: mark("rolleord", person))
      change.set[.unpaid] = .bool(true)
      _ = try registry.correct(handle, change, reason: .other, why: nil)
    }
    for person in 0..<people {
      var moved = PersonStatement(code: mark("kode", person))
      moved.address = mark("flyttet", person)
      _ = try registry.record(moved, in: .asker)
    }
  }

  private static func forget(_ registry: Registry) throws {
    for person in forgotten.sorted() {
      let plan = try registry.planForgetting(
        mark("kode", person), in: .asker, takesEvidence: true)
      try registry.forget(plan)
    }
    // Title and note do not name them by code or name here; the entries are those that they led.
    let gone = Set(try registry.register(of: .asker).erasures.keys)
    for fact in try registry.register(of: .asker).facts {
      guard let leader = fact.data.gathering?.leader, gone.contains(leader) else { continue }
      try registry.forget(
        [.title, .note, .place, .series, .organiser, .coOrganiser, .words],
        of: Handle(.asker, fact.seq))
    }
  }

  private static func files(_ disk: Disk) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: disk.path) {
      files[name] = try Data(contentsOf: URL(filePath: disk.path + "/" + name))
    }
    return files
  }

  private static func expectGone(_ registry: Registry, _ comment: Comment) throws {
    let left = try registry.everythingReadable()
    for person in 0..<people {
      for mark in marks(person) where !mark.contains("linje") {
        let isHere = left.contains(mark)
        if isHere == forgotten.contains(person) { Issue.record("\(mark) \(isHere) \(comment)") }
      }
    }
    #expect(!left.contains("linje"))
  }

  @Test func nothingOfTheTenIsLeftAndNothingElseIsDifferent() throws {
    try Disk.with { disk in
      let registry = disk.registry
      try Self.fill(registry)
      let full = try registry.everythingReadable()
      for person in 0..<Self.people {
        for mark in Self.marks(person) { #expect(full.contains(mark), "\(mark)") }
      }
      let keyed = try Keyed(with: registry)
      let before = try Sealed(keyed)
      let figures = try [2024, 2025, 2026].map { try registry.national($0).sealedFigures }
      let report = try registry.national(2025)

      try Self.forget(registry)

      let answer = try registry.national(2025)
      #expect(try [2024, 2025, 2026].map { try registry.national($0).sealedFigures } == figures)
      #expect(answer.points(\.strict) == report.points(\.strict))
      #expect(answer.chapters.map(\.verdicts) == report.chapters.map(\.verdicts))
      let evidence = try #require(answer.chapters.first { $0.log == .asker }?.onErasedEvidence)
      #expect(evidence.days.lenient == 10 && evidence.likepersoner.lenient == 10)
      #expect(try before.here(before.file).isEmpty)
      let again = try registry.sealFile(
        registry.sealedReport(before.seal.handle), in: keyed.sign(.central))
      #expect(again.sealed == before.file.sealed && again.list == before.file.list)
      #expect(try Sealed(keyed).seal.body.figures == before.seal.body.figures)
      for one in [registry, try disk.reopened()] {
        try Self.expectGone(one, "afterwards")
        #expect(try one.verify().isOK)
      }
      let exported = Data(try registry.exported().joined())
      for (name, bytes) in try Self.files(disk).merging(
        ["export": exported], uniquingKeysWith: { $1 })
      {
        // Of the others as well: nothing lies about in clear.
        for person in 0..<Self.people {
          for mark in Self.marks(person) {
            if bytes.range(of: Data(mark.utf8)) != nil { Issue.record("\(mark) in \(name)") }
          }
        }
      }
    }
  }

  /// The private store and the keys of before, put back ten times beside the log of afterwards.
  @Test func anOlderCopyIsForgottenAgain() throws {
    try Disk.with { disk in
      try Self.fill(disk.registry)
      let names = ["private.sqlite", "keys.sqlite"]
      let older = try Self.files(disk).filter { names.contains($0.key) }
      try Self.forget(disk.registry)
      for cycle in 0..<10 {
        for (name, bytes) in older {
          try bytes.write(to: URL(filePath: disk.path + "/" + name))
        }
        let restored = try disk.reopened(.test(seed: UInt64(cycle)))
        #expect(try restored.everythingReadable().contains(Self.mark("navn", 2)))
        let again = try disk.reopened(.test(seed: UInt64(cycle) + 50))
        #expect(try again.reapplyErasures() == (10, 10), "\(cycle)")
        try Self.expectGone(try disk.reopened(), "cycle \(cycle)")
        #expect(try disk.reopened().reapplyErasures() == (0, 0))
        #expect(try disk.reopened().verify().isOK)
      }
    }
  }
}
