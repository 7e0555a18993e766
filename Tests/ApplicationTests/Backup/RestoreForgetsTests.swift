import Application
import Decisions
import EventLog
import Events
import Foundation
import Projections
import TestSupport
import Testing
import Vault

/// A backup from before something was forgotten brings nothing of it back.
@Suite struct RestoreForgetsTests {
  private struct Marked {
    let cycle: Int
    func mark(_ name: String) -> String { "ZQ\(cycle)\(name)QZ" }

    static let members = ["kode", "navn", "adresse", "tittel", "sted", "merknad"]

    var all: Set<String> {
      Set((0..<3).flatMap { row in Self.members.map { mark("\($0)\(row)") } })
    }

    /// Of the first person all; the first entry; of the second entry the note.
    var forgotten: Set<String> {
      Set((Self.members.map { $0 + "0" } + ["merknad1"]).map(mark))
    }

    func fill(_ registry: Registry) throws -> [Handle] {
      var people = "lag;kode;navn;adresse;rolle;oppnevnt"
      var entries = "lag;dato;varighet;deltakere;aktivitet;tittel;sted;leder;merknad"
      for row in 0..<3 {
        func m(_ name: String) -> String { mark("\(name)\(row)") }
        people += "\nasker;\(m("kode"));\(m("navn"));\(m("adresse"));likeperson;2020-01-01"
        entries +=
          "\nasker;2025-05-1\(row);60;5;samtalegruppe;\(m("tittel"));\(m("sted"));\(m("kode"));"
          + m("merknad")
      }
      try registry.importText(.people, people)
      let outcome = try registry.importText(.entries, entries)
      try #require(outcome.counts == [3, 3, 0, 0])
      return outcome.rows.map(\.entry)
    }

    func forget(_ entries: [Handle], in registry: Registry) throws {
      let person = try #require(
        try registry.privates.id(.person, mark("kode0"), in: .asker))
      let commitments = try entries.map { try #require(try registry.event($0)?.commitment) }
      try registry.privates.erase([person], in: .asker)
      try registry.privates.destroy([commitments[0]])
      try registry.privates.destroy([.note], of: [commitments[1]])
    }

    /// The markers that a registry gives back to whoever has its key.
    func readable(_ registry: Registry) throws -> Set<String> {
      var text = ""
      for event in try registry.events(of: .asker) {
        let payload = try registry.payload(of: event)
        text += payload.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      }
      text += try registry.privates.aliases(.person, in: .asker).map(\.text).joined()
      return all.filter(text.contains)
    }
  }

  /// What is kept sealed of the forgotten, as it stands in the files of the registry that forgets it.
  private func boxes(
    _ place: BackupPlace, _ entries: [Handle], _ marked: Marked
  ) throws -> [Data] {
    let file = try RawDatabase(place.path + "/asker.varde/private.sqlite")
    let keys = try RawDatabase(place.path + "/asker.varde/keys.sqlite")
    let person = try #require(
      try place.registry.privates.id(.person, marked.mark("kode0"), in: .asker))
    let lists = [
      try file.run(
        """
        SELECT group_concat(hex(box)) FROM members JOIN payloads ON payload = payloads.number
        WHERE log = 'asker' AND (seq = \(entries[0].seq) OR person = '\(person)'
          OR seq = \(entries[1].seq) AND member IN ('note', 'nonce'))
        """),
      try file.run("SELECT group_concat(hex(box)) FROM names WHERE id = '\(person)'"),
      try keys.run("SELECT group_concat(hex(box)) FROM person_keys WHERE person = '\(person)'"),
    ]
    return try lists.flatMap { list in
      try #require(list).split(separator: ",").map { hex in
        var digits = hex[...]
        var bytes = Data()
        while let byte = UInt8(digits.prefix(2), radix: 16) {
          bytes.append(byte)
          digits = digits.dropFirst(2)
        }
        return bytes
      }
    }
  }

  @Test(arguments: 1...10)
  func anOldPairBringsNothingBack(cycle: Int) throws {
    let place = try BackupPlace()
    let marked = Marked(cycle: cycle)
    try place.registry.prepare()
    let entries = try marked.fill(place.registry)
    #expect(try marked.readable(place.registry) == marked.all)
    let boxes = try boxes(place, entries, marked)
    #expect(boxes.count >= 9 && boxes.allSatisfy { $0.count >= 16 })
    try place.backUp()
    try marked.forget(entries, in: place.registry)
    let left = marked.all.subtracting(marked.forgotten)
    #expect(try marked.readable(place.registry) == left)

    // Without the list all of it would be back.
    let (unwarned, none) = try place.restore(as: "unwarned.varde", noted: InMemoryKeyStore())
    #expect(try marked.readable(unwarned) == marked.all && none.erasures == 0)
    let old = try place.bytes("unwarned.varde")
    #expect(boxes.allSatisfy { box in old.contains { $0.range(of: box) != nil } })

    let (back, outcome) = try place.restore()
    #expect(outcome.erasures == 3)
    #expect(try marked.readable(back) == left)
    for file in try place.bytes() {
      for box in boxes { #expect(file.range(of: box) == nil, "cycle \(cycle)") }
      for marker in marked.all { #expect(file.range(of: Data(marker.utf8)) == nil) }
    }
    #expect(try back.verify().isOK)
  }

  /// The log that was put back does not say who was forgotten; from the confirmation on it does.
  @Test func whatWasForgottenIsPutOnRecordAgain() throws {
    let place = try BackupPlace()
    let marked = Marked(cycle: 0)
    try place.registry.prepare()
    let entries = try marked.fill(place.registry)
    try place.backUp()
    try marked.forget(entries, in: place.registry)
    let (back, _) = try place.restore()
    let size = try back.size(.asker)
    _ = try back.confirmRestored(against: [], unreadable: [], withoutHead: true, place.keys)
    let again = try back.recordErasuresAgain(place.keys)
    #expect(again.count == 2)
    let types = try back.types(.asker, after: size).filter { $0.hasSuffix("erased") }
    #expect(types == ["person-erased", "text-erased"])
    let register = try back.register(of: .asker)
    #expect(register.erasures.count == 1)
    #expect(register.erasedTexts == [entries[1].seq: [.note]])
    #expect(try back.recordErasuresAgain(place.keys).isEmpty)
    #expect(try back.verify().isOK)
    // A note that was written anew is another text.
    var change = EntryChange()
    change.words.note = "nytt"
    _ = try back.correct(entries[1], change, reason: .mistyped, why: nil)
    #expect(try back.recordErasuresAgain(place.keys).isEmpty)
    #expect(try marked.readable(back) == marked.all.subtracting(marked.forgotten))
  }

  /// Only the name went: the rest of who led an activity is evidence for five years.
  @Test func whoseEvidenceIsKeptIsForgottenButForThat() throws {
    let place = try BackupPlace()
    let marked = Marked(cycle: 0)
    try place.registry.prepare()
    _ = try marked.fill(place.registry)
    try place.backUp()
    let person = try #require(
      try place.registry.privates.id(.person, marked.mark("kode1"), in: .asker))
    try place.registry.privates.destroyNames(of: [person], in: .asker)
    let (back, _) = try place.restore()
    // The version that is evidence is kept whole, with its code.
    let left = marked.all
    #expect(try marked.readable(back) == left)
    _ = try back.confirmRestored(against: [], unreadable: [], withoutHead: true, place.keys)
    #expect(try back.recordErasuresAgain(place.keys).count == 1)
    #expect(try back.register(of: .asker).erasures[person]?.scope == .butEvidence)
    #expect(try marked.readable(back) == left)
    #expect(try back.recordErasuresAgain(place.keys).isEmpty)
  }

  @Test func withoutTheListNothingIsForgottenNorPutBack() throws {
    let place = try BackupPlace()
    let marked = Marked(cycle: 0)
    try place.registry.prepare()
    let entries = try marked.fill(place.registry)
    place.registry.noteErasures { () throws(KeyStoreError) in throw .busy(path: "nøkler") }
    #expect(throws: PrivateStoreError.notNoted) {
      try marked.forget(entries, in: place.registry)
    }
    #expect(try marked.readable(place.registry) == marked.all)
    // Somebody without a home has no list.
    place.registry.noteErasures { () throws(KeyStoreError) in throw .nowhere }
    try marked.forget(entries, in: place.registry)
    #expect(
      try marked.readable(place.registry) == marked.all.subtracting(marked.forgotten))
  }
}
