import Application
import EventLog
import Events
import Foundation
import LineEditing
import Projections
import SQLiteStores
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// What cannot be put on record is not shown; what can is put there once for each command.
@Suite struct AccessGateTests {
  @Test func theSameIsPutOnRecordOnceForACommand() throws {
    let watched = try Watched()
    #expect(watched.run("folk --lag asker") == .done)
    #expect(try watched.accesses().count == 1)
    #expect(watched.run("folk --lag asker") == .done)
    #expect(try watched.accesses().count == 2)
    #expect(try watched.accesses()[0] == watched.accesses()[1])
  }

  @Test(arguments: [
    ("innsyn", AccessPurpose.subjectAccess), ("Føring", .recording), ("kontroll", .verification),
    ("oversikt", .overview), ("rapport", .report), ("sletting", .erasure),
    ("vedlikehold", .maintenance), ("subject-access", .subjectAccess),
  ])
  func somebodySaysWhatFor(_ word: String, _ purpose: AccessPurpose) throws {
    let watched = try Watched()
    #expect(watched.run("folk --lag asker --hvorfor \(word)") == .done)
    watched.sitting.session.globals["hvorfor"] = [word]
    #expect(watched.run("folk --lag asker") == .done)
    #expect(try watched.accesses().map(\.purpose) == [purpose, purpose])
    #expect(watched.run("lag") == .done)
    #expect(try watched.accesses().count == 2)
  }

  @Test func anUnknownPurposeIsRefusedBeforeAnythingIsRead() throws {
    let watched = try Watched()
    watched.begin()
    #expect(watched.run("folk --lag asker --hvorfor nysgjerrig") == .usage)
    #expect(watched.store.seen == AccessTrail.Reading())
    #expect(watched.sitting.console.results.isEmpty)
  }

  /// The words are those that `tilgang` shows.
  @Test(arguments: AccessPurpose.allCases)
  func theWordsAreThoseOfTheList(_ purpose: AccessPurpose) throws {
    let watched = try Watched()
    #expect(watched.run("folk --lag asker --hvorfor \(Texts().label(purpose))") == .done)
    #expect(try watched.accesses().map(\.purpose) == [purpose])
  }

  @Test func aClockThatWasSetBackShowsNothing() throws {
    let watched = try Watched()
    let now = watched.registry.environment
    let later = Environment(
      built: now.built, clock: { now.clock().adding(minutes: 60) }, random: now.draw)
    watched.registry.environment = later
    #expect(watched.run("folk --lag asker") == .done)
    watched.registry.environment = now
    watched.begin()
    #expect(watched.run("folk --lag asker") == .unavailable)
    #expect(watched.sitting.console.results == "")
    #expect(watched.sitting.console.remarks.contains("Still klokken."))
    #expect(!watched.sitting.console.remarks.contains("KN"))
    #expect(try watched.accesses().count == 1)
    // What was not shown is not put on record by the next command either.
    watched.registry.environment = later
    #expect(watched.run("lag") == .done)
    #expect(try watched.accesses().count == 1)
    #expect(watched.run("folk --lag asker --overstyr-klokke") == .done)
    #expect(try watched.accesses().count == 2)
  }

  @Test func aLockedAccessLogShowsNothing() throws {
    let path = NSTemporaryDirectory() + "/varde-\(UUID().uuidString).varde"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let header = RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)
    let folder = try RegistryFolder.create(at: path, header, busyTimeout: 0)
    let registry = Registry(
      events: folder.events, privates: folder.privateStore, accesses: folder.accesses,
      views: folder.views, environment: .test())
    _ = try SampleForms.asker.importAll(into: registry)
    registry.dropAccesses()
    let other = try RawDatabase(path + "/access.sqlite")
    try other.run("BEGIN EXCLUSIVE")
    for line in ["folk --lag asker", "mangler 2025 --lag asker", "kontroller"] {
      let sitting = Sitting(registry, [], isSeen: false)
      #expect(sitting.session.run(try Tokenizer.words(line)) == .unavailable, "\(line)")
      #expect(sitting.console.results == "", "\(line)")
      #expect(sitting.console.remarks.contains("opptatt"), "\(sitting.console.remarks)")
    }
    try other.run("COMMIT")
    let sitting = Sitting(registry, [], isSeen: false)
    #expect(sitting.session.run(["folk", "--lag", "asker"]) == .done)
    #expect(sitting.console.results.contains("KN"))
    #expect(try registry.accesses().count == 1)
  }

  @Test func aCommandThatReadsWithoutAPurposeIsOurBug() throws {
    let watched = try Watched()
    let person = try #require(try watched.registry.people(of: LogCode("asker")!).first)
    watched.store.forget()
    watched.begin()
    watched.store.trail.note(person: person.person.pseudonym)
    #expect(watched.run("lag") == .ourBug)
    #expect(watched.sitting.console.results == "")
    #expect(watched.sitting.console.remarks.contains("«lag»"))
    #expect(try watched.accesses() == [])
    #expect(watched.run("lag") == .done)
  }

  @Test func tabPutsOnRecordWhatItOffers() throws {
    let watched = try Watched()
    _ = watched.run("lag")
    #expect(watched.sitting.offered("logg --lag asker --leder ").contains("KN"))
    #expect(watched.sitting.offered("logg --lag asker --leder K").contains("KN"))
    let accesses = try watched.accesses()
    #expect(accesses.count == 1)
    #expect(accesses[0].purpose == .overview)
    #expect(!accesses[0].people.isEmpty)
    _ = watched.sitting.offered("rapport ")
    #expect(try watched.accesses().count == 1)
  }

  @Test func aQuestionWaitsForTheRecord() throws {
    let registry = try Registry.asker()
    registry.dropAccesses()
    let sitting = Sitting(registry, ["."], isSeen: true)
    var open = false
    sitting.reader.onExchange = { _ in open = open || registry.hasUnrecordedAccesses }
    _ = sitting.session.run(["logg", "samtalegruppe", "--lag", "asker"])
    #expect(!open)
    #expect(!sitting.reader.exchanges.isEmpty)
    #expect(try registry.accesses().map(\.data.purpose).allSatisfy { $0 == .recording })
    #expect(try !registry.accesses().isEmpty)
  }

  @Test func onlyTheGateAsksTheReader() throws {
    let shell = SampleForms.tests + "/../Sources/Shell"
    let files = try FileManager.default.subpathsOfDirectory(atPath: shell)
    var asking: [String] = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: shell + "/" + file, encoding: .utf8)
      if text.contains("reader.readLine(") { asking.append(file) }
    }
    // The shell's own prompt shows nothing of people.
    #expect(asking.sorted() == ["Dialogue/Asking.swift", "Session/Loop.swift"])
  }
}
