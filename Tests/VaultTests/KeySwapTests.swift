import Application
import Events
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Exchanged wrapped keys unwrap as no other's, within a vault and between two.
@Suite struct KeySwapTests {
  /// The rows of payload `p`'s key, and of a name's.
  private static func row(_ number: Int, _ filled: FilledFiles) -> (table: String, name: String) {
    number <= 20
      ? ("person_keys", "person = '\(filled.names[number - 1].id)'")
      : ("numbered_keys", "number = \(number - 20)")
  }

  @Test(arguments: ["nonce, box", "box", "nonce"])
  func noKeyIsAnothers(_ columns: String) throws {
    let filled = try FilledFiles()
    for table in ["person_keys", "numbered_keys"] {
      try filled.keys.run("CREATE TEMP TABLE kept_\(table) AS SELECT * FROM \(table)")
    }
    let seed: UInt64 = 20_261_121
    var random = SeededRandom(seed: seed)
    for round in 1...334 {
      let among = round % 2 == 0 ? 1...20 : 21...40
      let p = Int.random(in: among.lowerBound..<among.upperBound, using: &random)
      let q = Int.random(in: p + 1...among.upperBound, using: &random)
      func exchange(_ p: Int, _ q: Int) throws {
        let (one, two) = (Self.row(p, filled), Self.row(q, filled))
        try filled.keys.run(
          """
          BEGIN;
          UPDATE \(one.table) SET (\(columns)) =
            (SELECT \(columns) FROM kept_\(two.table) WHERE \(two.name)) WHERE \(one.name);
          UPDATE \(two.table) SET (\(columns)) =
            (SELECT \(columns) FROM kept_\(one.table) WHERE \(one.name)) WHERE \(two.name);
          COMMIT;
          """)
      }
      try exchange(p, q)
      for number in [p, q] {
        #expect(
          try filled.isRefused(filled.payloads[number - 1]),
          "\(columns) of \(p) and \(q), seed \(seed), round \(round)")
        // Series are under keys of their own, beyond those of the payloads.
        guard number <= 20 else { continue }
        let name = filled.names[number - 1]
        #expect(throws: PrivateStoreError.unreadable(nil)) {
          try filled.store.id(name.kind, name.text, in: name.log)
        }
      }
      try exchange(p, p)
      try exchange(q, q)
      for number in [p, q] { #expect(try !filled.isRefused(filled.payloads[number - 1])) }
    }
  }

  /// Two vaults with the same registry key, people and numbers, as two copies that were made two: what
  /// one of them sealed is not the other's.
  @Test func noVaultsKeyIsAnothers() throws {
    let key = SystemRandom.bytes(32)
    let both = try [FilledFiles(1...16, key: key), FilledFiles(2...17, key: key)]
    for (one, other) in [(both[0], both[1]), (both[1], both[0])] {
      try one.keys.run("ATTACH '\(other.path)/keys.sqlite' AS other")
      try one.keys.run("CREATE TEMP TABLE kept_person_keys AS SELECT * FROM person_keys")
      try one.keys.run("CREATE TEMP TABLE kept_numbered_keys AS SELECT * FROM numbered_keys")
    }
    let seed: UInt64 = 20_261_121
    var random = SeededRandom(seed: seed)
    for round in 1...1_000 {
      let (one, other) = round % 2 == 0 ? (both[0], both[1]) : (both[1], both[0])
      let number = Int.random(in: 1...40, using: &random)
      let (table, name) = Self.row(number, one)
      func take(_ source: String) throws {
        try one.keys.run(
          """
          UPDATE \(table) SET (nonce, box) = (SELECT nonce, box FROM \(source) WHERE \(name))
            WHERE \(name)
          """)
      }
      try take("other.\(table)")
      #expect(
        try one.isRefused(one.payloads[number - 1]), "\(number), seed \(seed), round \(round)")
      try take("kept_\(table)")
      #expect(try !one.isRefused(one.payloads[number - 1]))
      #expect(try !other.isRefused(other.payloads[number - 1]))
    }
  }
}
