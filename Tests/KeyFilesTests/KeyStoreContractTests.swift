import Application
import EventLog
import Testing
import Vault

@Suite struct KeyStoreContractTests {
  @Test(arguments: StoreKind.allCases)
  func keepsPrivateKeys(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    #expect(try store.keys().isEmpty)
    let keys = [KeyFile.sample(1), .sample(2, .witness(name: "vitne.example/w1")), .sample(3)]
    #expect(try store.key(keys[0].id) == nil)
    for key in keys { try store.add(key) }
    #expect(try again().keys() == keys.sorted { $0.id < $1.id })
    #expect(try again().key(keys[1].id) == keys[1])
    let impostor = KeyFile(.witness(name: "annet.example"), seed: try keys[0].seed())
    #expect(throws: KeyStoreError.exists(keys[0].id)) { try store.add(impostor) }
    #expect(try again().key(keys[0].id) == keys[0])
  }

  @Test(arguments: StoreKind.allCases)
  func keepsTheLastHeadOfEachLog(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    let asker = "mental-helse/varde/asker/1"
    let bergen = "mental-helse/varde/bergen/2"
    #expect(try store.lastSigned(asker) == nil)
    try store.keepSigned(note(asker, 1), of: asker)
    try store.keepSigned(note(bergen, 5), of: bergen)
    try store.keepSigned(note(asker, 2), of: asker)
    #expect(try again().lastSigned(asker) == note(asker, 2))
    #expect(try again().lastSigned(bergen) == note(bergen, 5))
    #expect(throws: KeyStoreError.self) { try store.keepSigned(note(bergen, 9), of: asker) }
    #expect(throws: KeyStoreError.self) {
      try store.keepSigned(note(asker + "0", 9), of: asker)
    }
    #expect(try again().lastSigned(asker) == note(asker, 2))
    #expect(Set(try again().signed().map(\.note)) == [note(asker, 2), note(bergen, 5)])
  }

  @Test(arguments: StoreKind.allCases)
  func witnessesHaveHeadsOfTheirOwn(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    let origin = "mental-helse/varde/asker/1"
    let witnesses = (1...2).map {
      KeyFile.sample($0, .witness(name: "vitne.example/w\($0)"))
    }
    for key in witnesses { try store.add(key) }
    let (one, other) = (witnesses[0].id, witnesses[1].id)
    #expect(try again().lastSeen(origin, by: one) == nil)
    try store.keepSeen(note(origin, 3), of: origin, by: one)
    #expect(try again().lastSeen(origin, by: other) == nil)
    #expect(try again().lastSigned(origin) == nil)
    try store.keepSeen(note(origin, 4), of: origin, by: other)
    #expect(try again().lastSeen(origin, by: one) == note(origin, 3))
    #expect(throws: KeyStoreError.self) {
      try store.keepSeen(note("annen", 4), of: origin, by: one)
    }
  }

  /// A key without the place that was made with it may have cosigned anything.
  @Test(arguments: StoreKind.allCases)
  func aWitnessWithoutItsStateIsToldSo(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    let origin = "mental-helse/varde/asker/1"
    let owner = KeyFile.sample(1)
    try store.add(owner)
    let lost = KeyStoreError.stateLost(key: owner.id.description)
    #expect(throws: lost) { try again().lastSeen(origin, by: owner.id) }
    #expect(throws: lost) {
      try store.keepSeen(note(origin, 3), of: origin, by: owner.id)
    }
    #expect(throws: lost) { try again().lastSeen(origin, by: owner.id) }
  }

  @Test(arguments: StoreKind.allCases)
  func trustsKeysOfOthers(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    #expect(try store.known().isEmpty)
    let (one, other) = (VerifierKey.sample("a"), VerifierKey.sample("c"))
    #expect(try !store.removeKnown(one))
    try store.addKnown(KnownKey(one, words: "vitnet i Bergen"))
    try store.addKnown(KnownKey(other))
    try store.addKnown(KnownKey(one))
    #expect(try again().known() == [KnownKey(one, words: "vitnet i Bergen"), KnownKey(other)])
    try store.addKnown(KnownKey(one, words: "nytt"))
    #expect(try again().known().first?.words == "nytt")
    #expect(try store.removeKnown(one))
    #expect(try again().known() == [KnownKey(other)])
  }

  @Test(arguments: StoreKind.allCases)
  func notesWhatWasForgotten(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    let (one, other) = (VaultID.sample(1), VaultID.sample(2))
    let notes = ErasureNote.samples
    #expect(try store.erasures(of: one) == [])
    try store.note([notes[2], notes[0], notes[2]], of: one)
    try store.note([notes[0], notes[1]], of: one)
    try store.note([], of: other)
    #expect(try again().erasures(of: one) == [notes[2], notes[0], notes[1]])
    #expect(try again().erasures(of: other) == [])
    try again().note([notes[1]], of: other)
    #expect(try store.erasures(of: other) == [notes[1]])
    #expect(try store.erasures(of: one).count == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func theLockCanBeTakenAgainByWhoHasIt(_ kind: StoreKind) throws {
    let (store, again, scratch) = try kind.make()
    defer { withExtendedLifetime(scratch) {} }
    let origin = "mental-helse/varde/asker/1"
    try store.alone { () throws(KeyStoreError) in
      try store.alone { () throws(KeyStoreError) in
        try store.keepSigned(note(origin, 1), of: origin)
      }
      try store.keepSigned(note(origin, 2), of: origin)
    }
    try again().keepSigned(note(origin, 3), of: origin)
    #expect(try store.lastSigned(origin) == note(origin, 3))
  }

  @Test func aListIsKeptAsItsOwnerWroteIt() throws {
    let (one, other) = (VerifierKey.sample("a"), VerifierKey.sample("c"))
    let text = "# egne\n\n\(one.text)  to mellomrom\n# vitner\n\(other.text)\n"
    let list = try KnownKeyList(bytes: Array(text.utf8))
    #expect(list.text == text)
    #expect(list.keys == [KnownKey(one, words: " to mellomrom"), KnownKey(other)])
    #expect(list.removing(one).text == "# egne\n\n# vitner\n\(other.text)\n")
    let third = VerifierKey.sample("e")
    #expect(list.adding(KnownKey(third)).text == text + third.text + "\n")
  }

  @Test(arguments: [
    ("KEY\nbare ord\n", 2), ("KEY\n# merknad\n KEY\n", 3), ("a+00000000+AQ==\n", 1),
    ("KEY\nKEY,", 2), ("KEY\u{A0}ord\n", 1),
  ])
  func aListThatIsNoneSaysWhere(text: String, line: Int) {
    let text = text.replacing("KEY", with: VerifierKey.sample("a").text)
    #expect(throws: KnownKeyList.BadLine(line: line)) { try KnownKeyList(bytes: Array(text.utf8)) }
  }

  private func note(_ origin: String, _ size: Int) -> [UInt8] {
    Array("\(origin)\n\(size)\nAAAA\n\n— \(origin) BBBB\n".utf8)
  }
}
