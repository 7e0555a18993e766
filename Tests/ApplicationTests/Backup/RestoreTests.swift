import Application
import Decisions
import EventLog
import Events
import Foundation
import Projections
import TestSupport
import Testing
import Vault

/// What is put back, what is refused, and that nothing is recorded before somebody vouches for it.
@Suite struct RestoreTests {
  private func place() throws -> BackupPlace {
    let place = try BackupPlace()
    _ = try SampleForms.asker.importAll(into: place.registry)
    return place
  }

  private static let row = "lag;dato;varighet;aktivitet;leder\nasker;2025-11-05;60;samtalegruppe;KN"

  private func head(_ registry: Registry, _ log: LogCode = .asker) throws -> OutsideHead {
    let origin = try registry.origin(of: log)
    return OutsideHead(
      log: log, logID: origin.id, organisation: origin.organisation,
      head: try registry.events.head(of: log), source: "papir")
  }

  @Test func itIsTheSameRegistry() throws {
    let place = try place()
    let made = try place.backUp()
    let (back, outcome) = try place.restore()
    #expect(outcome.restored.registry == made.registry && !outcome.isDemo)
    #expect(try back.exported() == place.registry.exported())
    #expect(try back.verify().isOK)
    #expect(try back.verify().payloads == place.registry.verify().payloads)
    let (people, before) = (try back.people(of: .asker), try place.registry.people(of: .asker))
    #expect(people.map(\.person) == before.map(\.person))
    #expect(people.map(\.contact) == before.map(\.contact))
    #expect(try place.left == ["b.varde"])
    let demo = try BackupPlace(demo: true)
    try demo.backUp()
    #expect(try demo.restore().outcome.isDemo)
  }

  /// Each throws what it is, and leaves nothing.
  @Test(arguments: ["people", "numbers", "foreign", "cut", "cutKeys", "twice", "noList"])
  func whatIsNoPairIsRefused(_ way: String) throws {
    let place = try place()
    try place.backUp()
    let expected: BackupError
    var run: () throws -> Void = { _ = try place.restore() }
    switch way {
    case "people":
      try place.registry.importText(
        .people, "lag;kode;navn;rolle;oppnevnt\nasker;NY;Ny Ås;likeperson;2024-01-01")
      try place.backUp("b")
      expected = .halfPeople(1)
      run = { _ = try place.restore("b", keysOf: "a") }
    case "numbers":
      let kept = try place.backUp("b").keys.lastKey
      var used = 0
      while used <= kept {
        var rows = "lag;dato;varighet;aktivitet;leder;merknad"
        for row in 0..<200 {
          rows += "\nasker;2025-10-\(10 + row % 20);\(60 + row);samtalegruppe;KN;nr \(used) \(row)"
        }
        try place.registry.importText(.entries, rows)
        for name in [place.archive("c"), place.keysArchive("c")] { unlink(name) }
        used = try place.backUp("c").registry.lastKey
      }
      expected = .half(registry: used, keys: kept)
      run = { _ = try place.restore("c", keysOf: "b") }
    case "foreign":
      let other = try self.place()
      try other.backUp()
      expected = .foreign
      run = {
        _ = try place.restore(from: other)
        withExtendedLifetime(other) {}
      }
    case "cut", "cutKeys":
      let path = way == "cut" ? place.archive("a") : place.keysArchive("a")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
      expected = .archive(way == "cut" ? .registry : .keys, .cutOff)
    case "twice":
      _ = try place.restore()
      expected = .exists(path: place.path + "/back/b.varde")
    default:
      let error = KeyStoreError.storage(path: "x", "not a list of what was forgotten")
      expected = .afterwards(.keys(error))
      let keys = WatchedKeys()
      keys.listFailure = error
      run = { _ = try place.restore(noted: keys) }
    }
    #expect(throws: expected) { try run() }
    #expect(try place.left == (way == "twice" ? ["b.varde"] : []))
  }

  @Test func nothingIsRecordedBeforeAHeadAgrees() throws {
    let place = try place()
    try place.backUp()
    let known = try head(place.registry)
    try place.registry.importText(.entries, Self.row)
    let newer = try head(place.registry)
    let (back, _) = try place.restore()
    let before = try back.exported()
    func refused(_ registry: Registry) throws {
      #expect(throws: ApplicationError.restoredUnconfirmed) {
        try registry.importText(.entries, Self.row)
      }
      #expect(throws: ApplicationError.restoredUnconfirmed) {
        try registry.withdraw(Handle(.asker, 20), reason: .other, why: nil)
      }
      #expect(try registry.isUnconfirmed())
      #expect(try registry.exported() == before)
    }
    func confirm(_ heads: [OutsideHead], withoutHead: Bool = false) throws -> Verification {
      try back.confirmRestored(
        against: heads, unreadable: [], withoutHead: withoutHead, place.keys)
    }
    try refused(back)
    // No head at all says nothing.
    _ = try confirm([])
    try refused(back)
    // Behind: by the size of the head it can be seen how far.
    let behind = try confirm([known, newer])
    #expect(behind.findings.map(\.problem) == [.shorterThanOutsideHead(source: "papir")])
    #expect(behind.findings.map(\.seq) == [newer.head.size])
    try refused(back)
    let fork = OutsideHead(
      log: .asker, logID: known.logID, organisation: known.organisation,
      head: Head(size: known.head.size, root: try head(back, .central).head.root), source: "papir")
    #expect(
      try confirm([fork]).findings.map(\.problem) == [.outsideHeadDiffers(source: "papir")])
    try refused(back)
    _ = try back.confirmRestored(
      against: [known], unreadable: ["signed/x"], withoutHead: false, place.keys)
    try refused(back)
    // Whoever opens it next is asked as well.
    let next = try BackupPlace.open(place.path + "/back/b.varde")
    try refused(next)
    #expect(try confirm([known]).isOK)
    #expect(try !next.isUnconfirmed())
    try next.importText(.entries, Self.row)
    // The import, and its row.
    #expect(try next.exported().count == before.count + 2)
    // Nobody knows better.
    let (other, _) = try place.restore(as: "c.varde")
    _ = try other.confirmRestored(
      against: [newer], unreadable: [], withoutHead: true, place.keys)
    try other.importText(.entries, Self.row)
  }

  /// What is to be put on record needs the key; it is asked for before anything is confirmed.
  @Test func aLockedVaultIsNotConfirmedInPart() throws {
    let place = try place()
    let person = try #require(
      try place.registry.people(of: .asker).first { $0.contact?.code == "KN" })
    try place.backUp()
    try place.registry.privates.erase([person.person.pseudonym], in: .asker)
    let (back, _) = try place.restore()
    back.privates.vault.lock()
    #expect(throws: ApplicationError.privateStore(.locked)) {
      try back.confirmRestored(against: [], unreadable: [], withoutHead: true, place.keys)
    }
    #expect(try back.isUnconfirmed())
    #expect(throws: Never.self) {
      try back.confirmRestored(
        against: [], unreadable: [], withoutHead: true, InMemoryKeyStore())
    }
    #expect(try !back.isUnconfirmed())
  }
}
