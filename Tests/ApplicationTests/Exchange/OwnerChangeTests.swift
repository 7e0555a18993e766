import Application
import EventLog
import Events
import Exchange
import Projections
import TestSupport
import Testing
import Vault

/// Keys that were lost, and logs that change hands.
@Suite struct OwnerChangeTests {
  private let chapter: Laptop
  private let centre: Laptop

  init() throws {
    chapter = try Laptop(.asker, seed: 1)
    centre = try Laptop(.central, seed: 2)
  }

  /// The chapter's laptop without its key folder.
  private func withoutKeys() throws -> (registry: Registry, keys: InMemoryKeyStore) {
    (chapter.registry, InMemoryKeyStore())
  }

  @Test func theCentreVouchesForANewKey() throws {
    try centre.receive(chapter.send(to: centre))
    let (registry, keys) = try withoutKeys()
    let request = try registry.requestOwnerKey(of: .asker, keys)
    guard
      case .vouched(let answer) = try centre.registry.answer(
        try #require(KeyRequestFile(request.bytes)), centre.keys, Passphrases())
    else {
      Issue.record("not vouched for")
      return
    }
    #expect(KeyRequestFile(answer.bytes) == answer)
    try chapter.receive(centre.send(.central))
    let handle = try registry.take(answer, keys, Passphrases())
    #expect(try registry.ownerKey(of: .asker)?.key == request.key)
    #expect(try registry.ownerKey(of: .asker)?.seq == handle.seq)
    // The centre knows the key before the log comes.
    let sent = try registry.send(
      SendRequest(log: .asker, to: .open, from: 1), keys, Passphrases())
    let arrivals = try centre.receive(sent)
    #expect(arrivals.refused.isEmpty)
    #expect(try centre.head(.asker) == chapter.head())
    #expect(try centre.registry.verify().isOK)
  }

  @Test func whatTheCentreDidNotSignIsNotTaken() throws {
    try centre.receive(chapter.send(to: centre))
    let (registry, keys) = try withoutKeys()
    let request = try registry.requestOwnerKey(of: .asker, keys)
    #expect(throws: ApplicationError.exchange(.notAnAnswer(.asker))) {
      try registry.take(request, keys, Passphrases())
    }
    // Without the centre's log nobody can tell; with it, that this one is not the centre's.
    let unproved = try request.signed(#require(Signature([UInt8](repeating: 1, count: 64))))
    #expect(throws: ApplicationError.exchange(.centralFirst(.asker))) {
      try registry.take(unproved, keys, Passphrases())
    }
    try chapter.receive(centre.send(.central))
    let forged = try request.signed(
      #require(Signature([UInt8](repeating: 1, count: 64))))
    let before = try chapter.head()
    #expect(throws: ApplicationError.exchange(.notAnAnswer(.asker))) {
      try registry.take(forged, keys, Passphrases())
    }
    #expect(try chapter.head() == before)
  }

  @Test func anAnswerIsForTheLogAsItWas() throws {
    try centre.receive(chapter.send(to: centre))
    let (registry, keys) = try withoutKeys()
    let request = try registry.requestOwnerKey(of: .asker, keys)
    guard
      case .vouched(let answer) = try centre.registry.answer(request, centre.keys, Passphrases())
    else { return }
    try chapter.receive(centre.send(.central))
    try chapter.record(60)
    let size = try chapter.head().size
    #expect(
      throws: ApplicationError.exchange(
        .answerTooLate(.asker, after: request.after?.size ?? 0, size: size))
    ) { try registry.take(answer, keys, Passphrases()) }
  }

  /// A copy goes on with a key that the centre is said to have signed, where its log is not: that nobody
  /// has made sure of the key keeps all of the file out.
  @Test func aCopyIsNotExtendedByAKeyNobodyMadeSureOf() throws {
    let colleague = try Laptop(.barum, seed: 3)
    try colleague.receive(chapter.send())
    let before = try colleague.head(.asker)
    try centre.receive(chapter.send(to: centre))
    let (registry, keys) = try withoutKeys()
    let request = try registry.requestOwnerKey(of: .asker, keys)
    guard
      case .vouched(let answer) = try centre.registry.answer(request, centre.keys, Passphrases())
    else {
      Issue.record("not vouched for")
      return
    }
    try chapter.receive(centre.send(.central))
    _ = try registry.take(answer, keys, Passphrases())
    try chapter.record(60)
    let whole = try registry.send(
      SendRequest(log: .asker, to: .open, from: 1), keys, Passphrases())
    let end = try registry.send(
      SendRequest(log: .asker, to: .open, from: before.size + 1), keys, Passphrases())
    for files in [[end], [whole], [whole, end]] {
      let arrivals = try colleague.look(files)
      #expect(arrivals.logs.map(\.trust) == [.asked])
      let arrival = try #require(arrivals.logs.first)
      #expect(throws: ApplicationError.exchange(.notConfirmed(.asker))) {
        try colleague.registry.receive(arrival, isConfirmed: false, colleague.keys)
      }
      #expect(try colleague.head(.asker) == before)
    }
    // The central log shows that it was the centre that signed it.
    try colleague.receive(centre.send(.central))
    let arrivals = try colleague.look([end])
    #expect(arrivals.logs.map(\.trust) == [.known])
    let arrival = try #require(arrivals.logs.first)
    try colleague.registry.receive(
      arrival, of: colleague.opened([end]), isConfirmed: false, colleague.keys)
    #expect(try colleague.head(.asker) == chapter.head())
  }

  /// A chapter without Varde: the centre writes its log, until it hands it over.
  @Test func theCentreHandsALogOver() throws {
    _ = try centre.registry.importText(
      .chapters, "kode;navn;slag\nbarum;Mental Helse Bærum;lokallag")
    _ = try centre.registry.importText(
      .entries, "lag;dato;varighet;aktivitet\nbarum;2024-02-01;60;samtalegruppe")
    _ = try centre.registry.makeOwnerKey(OwnerKeyRequest(), centre.keys, Passphrases())
    let newcomer = try Laptop(.asker, seed: 4)
    let request = try newcomer.registry.requestOwnerKey(of: .barum, newcomer.keys)
    #expect(request.after == nil)
    guard
      case .handedOver(let handle) = try centre.registry.answer(
        request, centre.keys, Passphrases())
    else {
      Issue.record("not handed over")
      return
    }
    #expect(try centre.registry.ownerKey(of: .barum)?.seq == handle.seq)
    #expect(throws: ApplicationError.exchange(.copy(.barum))) {
      try centre.registry.withdraw(Handle(.barum, 2), reason: .other, why: nil)
    }
    // What the centre signed of it is no head of the owner's, and is not published as one.
    #expect(throws: ApplicationError.exchange(.unsignedCopy(.barum))) {
      try centre.registry.signedHeadOfAll(.barum, centre.keys)
    }
    _ = try newcomer.registry.makeReceiverKey(in: .asker, newcomer.keys)
    let log = try centre.send(.barum, to: newcomer, withPayloads: true)
    #expect(try newcomer.look([log]).reasons == [.exchange(.centralFirst(.barum))])
    try newcomer.receive(centre.send(.central))
    let arrivals = try newcomer.receive(log)
    #expect(arrivals.refused.isEmpty)
    #expect(try !newcomer.registry.isCopy(.barum))
    // A row that the centre recorded is recognised.
    let again = try newcomer.registry.importText(
      .entries, "lag;dato;varighet;aktivitet\nbarum;2024-02-01;60;samtalegruppe")
    #expect(again.recorded == 0 && again.already == 1)
    // The newcomer writes and signs; the centre takes it in.
    _ = try newcomer.registry.importText(
      .entries, "lag;dato;varighet;aktivitet\nbarum;2024-02-08;60;samtalegruppe")
    try centre.receive(newcomer.send(.barum))
    #expect(
      try centre.registry.signedHeadOfAll(.barum, centre.keys)?.checkpoint.head
        == newcomer.head(.barum))
    #expect(try centre.head(.barum) == newcomer.head(.barum))
    #expect(try centre.registry.verify().isOK)
    #expect(try newcomer.registry.verify().isOK)
  }

  @Test(arguments: [
    "", "varde/key-request/v1\n",
    "varde/key-request/v1\nlog asker\nafter nothing\nkey AAAA\n",
    "varde/key-request/v2\nlog asker\nafter nothing\nkey \(String(repeating: "A", count: 43))\n",
    "varde/key-request/v1\nlog asker\nafter nothing \nkey \(String(repeating: "A", count: 43))\n",
    "varde/key-request/v1\nlog asker\nafter x/varde/oslo/0000000000000000 3\nkey"
      + " \(String(repeating: "A", count: 43))\n",
    "varde/key-request/v1\nlog asker\nafter nothing\nkey \(String(repeating: "A", count: 43))",
  ])
  func whatIsNoRequest(_ text: String) {
    #expect(KeyRequestFile(Array(text.utf8)) == nil)
  }
}
