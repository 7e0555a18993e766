import EventLog
import Events
import Exchange
import Projections
import TestSupport
import Testing
import Vault

@testable import Application

/// What was forgotten does not come back with a file that was made before.
@Suite struct ForgottenTravelTests {
  private let chapter: Laptop
  private let centre: Laptop
  private let older: SentLog

  init() throws {
    chapter = try Laptop(.asker, seed: 1)
    centre = try Laptop(.central, seed: 2)
    try chapter.record(60)
    older = try chapter.send(to: centre, withPayloads: true)
  }

  private func noted(_ registry: Registry) throws -> Event {
    try #require(try registry.events(of: .asker).last { $0.data.type == "activity-held" })
  }

  /// What the centre would put of a file.
  private func payloads(of file: SentLog) throws -> [Payload] {
    let parcel = try centre.registry.open(parcel: file.file, centre.keys, Passphrases())
    let opened = OpenedFile("f", parcel)
    var reader = try ArrivalReader(centre.registry, parcel.origin, .take)
    _ = try reader.read(parcel, from: opened.seen)
    return reader.payloads
  }

  /// The text of an entry: in the same batch as the newer file, or in one that comes after it.
  @Test(arguments: [true, false])
  func aTextOfAnEntry(isTogether: Bool) throws {
    let event = try noted(chapter.registry)
    _ = try chapter.registry.forget([.note], of: Handle(.asker, event.seq))
    let newer = try chapter.send(to: centre)
    if isTogether {
      try centre.receive(newer, older)
    } else {
      try centre.receive(newer)
      try centre.receive(older)
    }
    let text = try centre.registry.privates.payload(#require(event.commitment))
    #expect(text?[.note] == nil)
    #expect(try centre.registry.privates.intents().isEmpty)
    #expect(try centre.registry.verify().isOK)
  }

  /// Of a person who is forgotten wholly nothing is even put; of one forgotten but for evidence, what was
  /// put goes again.
  @Test(arguments: [true, false], [true, false])
  func aPerson(takesEvidence: Bool, isTogether: Bool) throws {
    let person = try #require(try chapter.registry.register(of: .asker).people.first)
    let enrolled = try #require(try chapter.registry.event(Handle(.asker, person.seq)))
    _ = try chapter.registry.forget(
      chapter.registry.planForgetting("KN", in: .asker, takesEvidence: takesEvidence))
    let newer = try chapter.send(to: centre)
    let arrivals: Arrivals
    if isTogether {
      arrivals = try centre.receive(newer, older)
    } else {
      try centre.receive(newer)
      if takesEvidence {
        let put = try payloads(of: older)
        #expect(!put.isEmpty && put.allSatisfy { $0.person != person.pseudonym })
      }
      arrivals = try centre.receive(older)
    }
    #expect(arrivals.refused.isEmpty)
    let commitment = try #require(enrolled.commitment)
    let here = try centre.registry.privates.payload(commitment)
    let there = try chapter.registry.privates.payload(commitment)
    #expect(here == there)
    #expect(takesEvidence ? here == nil : here?[.phone] == there?[.phone])
    #expect(try centre.registry.privates.intents().isEmpty)
    #expect(try centre.registry.verify().isOK)
  }

  /// Of whoever is forgotten here, a file with another branch brings no texts: they are neither shown, nor
  /// recorded again, nor readable afterwards.
  @Test(arguments: [true, false])
  func ofAnotherBranchInAFile(isLookedAtBefore: Bool) throws {
    _ = try chapter.registry.makeReceiverKey(in: .asker, chapter.keys)
    let two = try chapter.cloned(seed: 5)
    _ = try two.registry.importText(
      .people, "lag;kode;navn;telefon\nasker;KN;Kari ZQNAVN;ZQ999")
    try two.record(90, on: 4)
    let changed = try #require(
      try two.registry.events(of: .asker).last { $0.data.type == "contact-changed" })
    let commitment = try #require(changed.commitment)
    let file = try two.send(to: chapter, withPayloads: true)
    try chapter.record(70, on: 2)
    let parcel = try chapter.registry.open(parcel: file.file, chapter.keys, Passphrases())
    let before = try chapter.registry.lostEvents(of: parcel, from: "f", chapter.keys)
    #expect(before.texts[commitment]?[.phone] == "ZQ999")
    _ = try chapter.registry.forget(
      chapter.registry.planForgetting("KN", in: .asker, takesEvidence: false))
    let lost = try chapter.registry.lostEvents(of: parcel, from: "f", chapter.keys)
    #expect(lost.texts[commitment] == nil)
    #expect(lost.events.first { $0.event.seq == changed.seq }?.obstacle == .forgotten)
    // What was looked at before the person was forgotten does not say so.
    let all = Set(before.events.map(\.event.seq))
    let again = try chapter.registry.recordAgain(isLookedAtBefore ? before : lost, only: all).again
    #expect(!again.isEmpty && !again.map(\.lost).contains(changed.seq))
    #expect(try chapter.registry.privates.payload(commitment) == nil)
    #expect(try !chapter.registry.everythingReadable().contains("ZQ999"))
    #expect(try chapter.registry.verify().isOK)
  }

  /// What stands on a branch that was set aside is gone with the person, and not recorded again.
  @Test(arguments: [true, false])
  func ofABranchThatWasSetAside(isLookedAtBefore: Bool) throws {
    let two = try chapter.cloned(seed: 5)
    _ = try two.registry.importText(
      .people, "lag;kode;navn;telefon\nasker;KN;Kari ZQNAVN;ZQ999")
    try two.record(90, on: 4)
    let changed = try #require(
      try two.registry.events(of: .asker).last { $0.data.type == "contact-changed" })
    let commitment = try #require(changed.commitment)
    try chapter.record(70, on: 2)
    _ = try two.change(to: chapter.send())
    let branch = try #require(try two.registry.lostBranches(of: .asker).first)
    let before = try two.registry.lostEvents(of: branch, in: .asker)
    #expect(before.open.map(\.event.seq).contains(changed.seq))
    _ = try two.registry.forget(
      two.registry.planForgetting("KN", in: .asker, takesEvidence: true))
    #expect(try two.registry.privates.payload(commitment) == nil)
    let lost = try two.registry.lostEvents(of: branch, in: .asker)
    #expect(lost.events.first { $0.event.seq == changed.seq }?.obstacle == .forgotten)
    let all = Set(before.events.map(\.event.seq))
    let again = try two.registry.recordAgain(isLookedAtBefore ? before : lost, only: all).again
    #expect(!again.isEmpty && !again.map(\.lost).contains(changed.seq))
    let readable = try two.registry.everythingReadable()
    #expect(!readable.contains("ZQ999") && !readable.contains("ZQNAVN"))
    #expect(try two.registry.verify().isOK)
  }
}
