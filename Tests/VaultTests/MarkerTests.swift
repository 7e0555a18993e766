import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// No file of a registry holds in clear what is said of people, forgotten or not.
@Suite struct MarkerTests {
  private static let log = LogCode("asker")!

  private static func mark(_ what: String, _ number: Int) -> String { "ZQ\(what)\(number)QZ" }

  @Test func noFileHoldsWhatIsSaidOfPeople() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    let folder = try RegistryFolder.create(at: path, .sample)
    let store = folder.privateStore
    var marks: Set<String> = []
    func mark(_ what: String, _ number: Int) -> String {
      let mark = Self.mark(what, number)
      marks.insert(mark)
      return mark
    }
    var payloads: [Payload] = []
    for number in 1...50 {
      let person = RandomID(bytes: [UInt8](repeating: UInt8(number), count: 10))
      var text = PayloadText()
      for member in PayloadMember.allCases { text[member] = mark(member.rawValue, number) }
      // Of a person, of an entry, and one that is written as no payload is.
      let raw = Array(mark("raw", number).utf8)
      payloads += [(text.bytes, person), (text.bytes, nil), (raw, nil)].map { bytes, person in
        Payload(
          nonce: SystemRandom.bytes(32), bytes: bytes,
          handle: Handle(Self.log, payloads.count + number * 3), person: person)
      }
      let names: [(AliasKind, String)] = [
        (.person, "person"), (.series, "series"), (.participant(year: 2026), "participant"),
      ]
      try store.put(
        Array(payloads.suffix(3)),
        aliases: names.map {
          Alias($0.0, mark("alias-\($0.1)", number), in: Self.log, is: person)
        }, at: SampleEvents.instant(number))
      try store.addLine("folk ny --navn \(mark("line", number))", limit: 1_000)
    }
    try store.set(.actorName, mark("actor", 0))
    let secret = SystemRandom.bytes(32)
    try store.setSecret(secret, of: Self.log)

    // All of it is there for whoever has the key.
    var text = try store.lines().joined() + (store.setting(.actorName) ?? "")
    for kind in [AliasKind.person, .series, .participant(year: 2026)] {
      text += try store.aliases(kind, in: Self.log).map(\.text).joined()
    }
    for payload in payloads {
      guard case .whole(_, let bytes) = try store.content(payload.commitment) else {
        Issue.record("a payload is gone")
        continue
      }
      text += String(decoding: bytes, as: UTF8.self)
    }
    #expect(marks.count == 50 * (PayloadMember.allCases.count + 5) + 1)
    for mark in marks { #expect(text.contains(mark), "\(mark)") }

    let files = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(Set(files).isSuperset(of: ["private.sqlite", "keys.sqlite", "vault.key"]))
    for file in files {
      let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + file))
      // What all of them begin with; the marks would be found one by one otherwise.
      #expect(
        data.range(of: Data("ZQ".utf8)) == nil
          || marks.allSatisfy { mark in
            data.range(of: Data(mark.utf8)) == nil
          }, "\(file)")
      #expect(data.range(of: Data(secret)) == nil, "\(file)")
      for payload in payloads { #expect(data.range(of: Data(payload.nonce)) == nil, "\(file)") }
    }
  }
}
