import Events
import TestSupport
import Testing
import Vault

@Suite struct ErasureNoteTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func aLineIsReadBack(seed: UInt64) throws {
    let source = SeededBytes(seed: seed)
    let digest = try #require(Digest(source.bytes(32)))
    let member = PayloadMember.allCases[Int(seed) % PayloadMember.allCases.count]
    let log = LogCode(["asker", "sentralt", "nord-odal"][Int(seed) % 3])!
    let notes: [ErasureNote] = [
      .person(RandomID(bytes: source.bytes(10)), log),
      .names(RandomID(bytes: source.bytes(10)), log), .payload(digest),
      .member(member, of: digest),
    ]
    for note in notes {
      #expect(ErasureNote(line: note.line) == note, "seed \(seed)")
      #expect(!note.line.contains { $0.isNewline })
    }
    #expect(Set(notes.map(\.line)).count == 4)
  }

  @Test(arguments: [
    "", "person", "person asker", "person asker 4c9mzr51skc1dkt", "person Asker 4c9mzr51skc1dkth",
    "person asker 4c9mzr51skc1dkth x", " person asker 4c9mzr51skc1dkth",
    "person  asker 4c9mzr51skc1dkth", "payload", "payload AAAA", "payload asker 4c9mzr51skc1dkth",
    "member note", "member note AAAA", "names asker", "navn asker 4c9mzr51skc1dkth",
    "member notes BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
  ])
  func anythingElseIsNone(_ line: String) { #expect(ErasureNote(line: line) == nil) }

  /// Nothing is destroyed that could not be noted, and what is noted is noted first.
  @Test(arguments: ["erase", "names", "payload", "member"])
  func theNoteComesFirst(_ way: String) throws {
    let log = LogCode("asker")!
    let store = SealingPrivateStore.inMemory()
    let person = RandomID(bytes: [UInt8](repeating: 1, count: 10))
    let payload = Payload(
      nonce: [UInt8](repeating: 2, count: 32),
      bytes: PayloadText([.name: "Ola", .phone: "41000000"]).bytes, handle: Handle(log, 1),
      person: person)
    try store.put(
      [payload], aliases: [Alias(.person, "OÅ", in: log, is: person)],
      at: Instant("2026-11-21T11:00:00.000Z")!)
    func forget() throws(PrivateStoreError) {
      switch way {
      case "erase": try store.erase([person], in: log)
      case "names": try store.destroyNames(of: [person], in: log)
      case "payload": try store.destroy([payload.commitment])
      default: try store.destroy([.phone], of: [payload.commitment])
      }
    }
    store.journal = { _ throws(PrivateStoreError) in throw .notNoted }
    #expect(throws: PrivateStoreError.notNoted) { try forget() }
    #expect(try store.payload(payload.commitment)?[.phone] == "41000000")
    #expect(try store.id(.person, "OÅ", in: log) == person)
    var noted: [ErasureNote] = []
    store.journal = { notes throws(PrivateStoreError) in
      #expect(try store.payload(payload.commitment)?[.phone] == "41000000")
      noted += notes
    }
    try forget()
    #expect((try store.payload(payload.commitment)?[.phone] == nil) == (way != "names"))
    #expect((try store.id(.person, "OÅ", in: log) == nil) == ["erase", "names"].contains(way))
    let expected: ErasureNote =
      switch way {
      case "erase": .person(person, log)
      case "names": .names(person, log)
      case "payload": .payload(payload.commitment)
      default: .member(.phone, of: payload.commitment)
      }
    #expect(noted == [expected])
    // Applied to a copy it does the same, and nothing to one that is done.
    store.journal = nil
    try store.apply(noted)
    #expect(try store.isErased(person, in: log) == (way == "erase"))
  }
}
