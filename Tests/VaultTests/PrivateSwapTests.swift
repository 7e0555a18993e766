import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Whoever can write in the files and has no key cannot pass one sealed thing off as another.
@Suite struct PrivateSwapTests {
  private struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Exchanges something of two payloads, by number.
    let swap: @Sendable (Int, Int) -> String
    /// Which payloads can be taken.
    var among = 1...40
  }

  private static func column(_ column: String, _ p: Int, _ q: Int, member: String) -> String {
    """
    CREATE TEMP TABLE aside AS SELECT payload, \(column) AS kept FROM members
      WHERE payload IN (\(p), \(q)) AND member = '\(member)';
    UPDATE members SET \(column) =
      (SELECT kept FROM aside WHERE aside.payload = \(p) + \(q) - members.payload)
      WHERE payload IN (\(p), \(q)) AND member = '\(member)';
    DROP TABLE aside;
    """
  }

  private static let ways = [
    Way(testDescription: "ciphertexts") { column("box", $0, $1, member: "name") },
    Way(testDescription: "nonces") { column("nonce", $0, $1, member: "note") },
    Way(testDescription: "sealed members") {
      column("box", $0, $1, member: "name") + column("nonce", $0, $1, member: "name")
    },
    Way(testDescription: "nonces of the commitments") {
      column("box", $0, $1, member: "nonce") + column("nonce", $0, $1, member: "nonce")
    },
    Way(testDescription: "all members") {
      """
      UPDATE members SET payload = -1 WHERE payload = \($0);
      UPDATE members SET payload = \($0) WHERE payload = \($1);
      UPDATE members SET payload = \($1) WHERE payload = -1;
      """
    },
    Way(testDescription: "what members are called") { p, q in
      [p, q].map {
        """
        UPDATE members SET member = 'x' WHERE payload = \($0) AND member = 'name';
        UPDATE members SET member = 'name' WHERE payload = \($0) AND member = 'note';
        UPDATE members SET member = 'note' WHERE payload = \($0) AND member = 'x';
        """
      }.joined()
    },
    Way(testDescription: "commitments") {
      """
      CREATE TEMP TABLE aside AS SELECT number, commitment FROM payloads
        WHERE number IN (\($0), \($1));
      UPDATE payloads SET commitment = zeroblob(32) WHERE number = \($0);
      UPDATE payloads SET commitment = (SELECT commitment FROM aside WHERE number = \($0))
        WHERE number = \($1);
      UPDATE payloads SET commitment = (SELECT commitment FROM aside WHERE number = \($1))
        WHERE number = \($0);
      DROP TABLE aside;
      """
    },
    Way(testDescription: "people", swap: { exchanged("person", $0, $1) }, among: 1...20),
    Way(testDescription: "keys of their own", swap: { exchanged("key", $0, $1) }, among: 21...40),
    Way(testDescription: "chapters") { p, q in
      "UPDATE payloads SET log = CASE log WHEN 'oslo' THEN 'asker' ELSE 'oslo' END "
        + "WHERE number IN (\(p), \(q));"
    },
  ]

  private static func exchanged(_ column: String, _ p: Int, _ q: Int) -> String {
    """
    CREATE TEMP TABLE aside AS SELECT number, \(column) AS kept FROM payloads
      WHERE number IN (\(p), \(q));
    UPDATE payloads SET \(column) =
      (SELECT kept FROM aside WHERE aside.number = \(p) + \(q) - payloads.number)
      WHERE number IN (\(p), \(q));
    DROP TABLE aside;
    """
  }

  @Test func nothingOpensInAnothersPlace() throws {
    let filled = try FilledFiles()
    let seed: UInt64 = 20_261_121
    var random = SeededRandom(seed: seed)
    for round in 1...1_000 {
      let way = Self.ways[round % Self.ways.count]
      let p = Int.random(in: way.among.lowerBound..<way.among.upperBound, using: &random)
      let q = Int.random(in: p + 1...way.among.upperBound, using: &random)
      let sql = "BEGIN;\(way.swap(p, q))COMMIT;"
      try filled.personal.run(sql)
      for number in [p, q] {
        #expect(
          try filled.isRefused(filled.payloads[number - 1]),
          "\(way.testDescription) of \(p) and \(q), seed \(seed), round \(round)")
      }
      try filled.personal.run(sql)
      for number in [p, q] { #expect(try !filled.isRefused(filled.payloads[number - 1])) }
    }
  }

  /// The same files, keys and registry key, said to be of another vault.
  @Test func noVaultIsAnothers() throws {
    let filled = try FilledFiles()
    let path = filled.path
    func opened() throws -> SealingPrivateStore {
      let keys = try SQLiteVaultKeys.open(at: path + "/keys.sqlite", readOnly: false)
      let vault = Vault(keys, random: SystemRandom.bytes)
      vault.open(with: filled.registryKey)
      return SealingPrivateStore(
        try SQLiteSealedStore.open(
          at: path + "/private.sqlite", readOnly: false,
          sealingIn: { () throws(RegistryOpenError) in vault }, person: { _ in nil }), vault)
    }
    try filled.store.setSecret(SystemRandom.bytes(32), of: FilledFiles.logs[0])
    #expect(try opened().payloads(after: nil).allSatisfy { $0.content != .unreadable })
    #expect(try opened().secret(of: FilledFiles.logs[0]) != nil)
    try filled.keys.run("UPDATE vault SET id = zeroblob(16)")
    #expect(try opened().payloads(after: nil).allSatisfy { $0.content == .unreadable })
    #expect(throws: PrivateStoreError.unreadable(nil)) {
      try opened().secret(of: FilledFiles.logs[0])
    }
    #expect(throws: PrivateStoreError.unreadable(nil)) {
      try opened().aliases(.person, in: FilledFiles.logs[0])
    }
  }
}
