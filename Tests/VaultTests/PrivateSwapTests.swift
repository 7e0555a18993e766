import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Whoever can write in the files and has no key cannot pass one sealed thing off as another.
@Suite struct PrivateSwapTests {
  private static let logs = [LogCode("asker")!, LogCode("oslo")!]

  /// Payloads of people and of entries, and names, in files that are not waited for.
  private final class Filled {
    let path: String
    let store: SealingPrivateStore
    let personal: RawDatabase
    let keys: RawDatabase
    let registryKey: RegistryKey
    var payloads: [Payload] = []
    var names: [Alias] = []

    init() throws {
      path = NSTemporaryDirectory() + "/varde-test-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let id = VaultID(bytes: [UInt8](1...16))!
      let vault = Vault(
        try SQLiteVaultKeys.create(at: path + "/keys.sqlite", id, []),
        random: SystemRandom.bytes)
      registryKey = RegistryKey(bytes: SystemRandom.bytes(32))
      vault.open(with: registryKey)
      store = SealingPrivateStore(
        try SQLiteSealedStore.create(at: path + "/private.sqlite"), vault)
      personal = try RawDatabase(path + "/private.sqlite")
      keys = try RawDatabase(path + "/keys.sqlite")
      for raw in [personal, keys] { try raw.run("PRAGMA synchronous = OFF") }
      for seq in 1...40 {
        let person = RandomID(bytes: [UInt8](repeating: UInt8(seq), count: 10))
        let log = PrivateSwapTests.logs[seq % 2]
        payloads.append(
          Payload(
            nonce: SystemRandom.bytes(32),
            bytes: PayloadText([.name: "Navn \(seq)", .note: "Ord \(seq)"]).bytes,
            handle: Handle(log, seq), person: seq <= 20 ? person : nil))
        let kind: AliasKind = seq <= 20 ? .person : .series
        names.append(Alias(kind, "K\(seq)", in: log, is: person))
      }
      try store.put(payloads, aliases: names, at: SampleEvents.instant(0))
      for trigger in ["numbered_keys_end", "person_keys_end"] {
        try keys.run("DROP TRIGGER \(trigger)")
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The vault as the next process opens it: nothing is unwrapped yet.
    func reopen() {
      store.vault.lock()
      store.vault.open(with: registryKey)
    }

    /// What a payload opens as: its own bytes, or nothing.
    func isRefused(_ payload: Payload) throws -> Bool {
      reopen()
      do {
        let text = try store.payload(payload.commitment)
        #expect(text?.bytes == payload.bytes)
        return false
      } catch PrivateStoreError.unreadable { return true }
    }
  }

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
    let filled = try Filled()
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

  /// A name is under the key of whom it stands for, with its kind, chapter and id.
  @Test(arguments: [
    "UPDATE names SET box = (SELECT box FROM names WHERE id = 'ID2') WHERE id = 'ID1'",
    "UPDATE names SET nonce = (SELECT nonce FROM names WHERE id = 'ID2') WHERE id = 'ID1'",
    "UPDATE names SET (nonce, box) = (SELECT nonce, box FROM names WHERE id = 'ID2') WHERE id = 'ID1'",
    "UPDATE names SET id = 'ID2' WHERE id = 'ID1'",
    "UPDATE names SET log = 'asker' WHERE id = 'ID1'",
    "UPDATE names SET kind = 'participant-2026' WHERE id = 'ID1'",
  ])
  func noNameIsAnothers(_ sql: String) throws {
    let filled = try Filled()
    func names() throws -> [String] {
      filled.reopen()
      return try Self.logs.flatMap { log in
        try [AliasKind.person, .participant(year: 2026)].flatMap {
          try filled.store.aliases($0, in: log).map(\.text)
        }
      }
    }
    // Number 1 is of Oslo, and so is 3.
    #expect(try names().count == 20)
    try filled.personal.run(
      sql.replacing("ID1", with: "\(filled.names[0].id)")
        .replacing("ID2", with: "\(filled.names[2].id)"))
    #expect(throws: PrivateStoreError.unreadable(nil)) { try names() }
  }

  /// Exchanged wrapped keys unwrap as no other's.
  @Test(arguments: [true, false])
  func noKeyIsAnothers(isPersons: Bool) throws {
    let filled = try Filled()
    let (table, p, q) = isPersons ? ("person_keys", 2, 4) : ("numbered_keys", 1, 3)
    func name(_ number: Int) -> String {
      isPersons ? "person = '\(filled.names[number - 1].id)'" : "number = \(number)"
    }
    // Payload 21 is under the first numbered key, 23 under the third.
    let payloads = [p, q].map { filled.payloads[(isPersons ? 0 : 20) + $0 - 1] }
    for payload in payloads { #expect(try !filled.isRefused(payload)) }
    try filled.keys.run(
      """
      CREATE TEMP TABLE one AS SELECT nonce, box FROM \(table) WHERE \(name(p));
      CREATE TEMP TABLE two AS SELECT nonce, box FROM \(table) WHERE \(name(q));
      UPDATE \(table) SET (nonce, box) = (SELECT nonce, box FROM two) WHERE \(name(p));
      UPDATE \(table) SET (nonce, box) = (SELECT nonce, box FROM one) WHERE \(name(q));
      """)
    for payload in payloads { #expect(try filled.isRefused(payload)) }
  }

  /// The same files, keys and registry key, said to be of another vault.
  @Test func noVaultIsAnothers() throws {
    let filled = try Filled()
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
    try filled.store.setSecret(SystemRandom.bytes(32), of: Self.logs[0])
    #expect(try opened().payloads(after: nil).allSatisfy { $0.content != .unreadable })
    #expect(try opened().secret(of: Self.logs[0]) != nil)
    try filled.keys.run("UPDATE vault SET id = zeroblob(16)")
    #expect(try opened().payloads(after: nil).allSatisfy { $0.content == .unreadable })
    #expect(throws: PrivateStoreError.unreadable(nil)) { try opened().secret(of: Self.logs[0]) }
    #expect(throws: PrivateStoreError.unreadable(nil)) {
      try opened().aliases(.person, in: Self.logs[0])
    }
  }
}
