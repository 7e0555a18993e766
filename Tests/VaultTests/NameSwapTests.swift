import Events
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Whoever can write in the files and has no key cannot make a code stand for somebody else.
@Suite struct NameSwapTests {
  private struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The columns that are exchanged.
    let columns: Set<String>
    /// Which names can be taken.
    var among = 1...40

    /// Exchanges them between the rows of two ids; `kept` is the table as it was.
    func swap(_ p: RandomID, _ q: RandomID) -> String {
      let all = ["log", "kind", "blind", "id", "key", "nonce", "box"]
        .map { (columns.contains($0) ? "other." : "own.") + $0 }.joined(separator: ", ")
      return """
        BEGIN;
        DELETE FROM names WHERE id IN ('\(p)', '\(q)');
        INSERT INTO names SELECT \(all) FROM kept AS own JOIN kept AS other
          ON own.id = '\(p)' AND other.id = '\(q)' OR own.id = '\(q)' AND other.id = '\(p)';
        COMMIT;
        """
    }
  }

  private static let ways = [
    Way(testDescription: "sealed names", columns: ["nonce", "box"]),
    Way(testDescription: "what they are looked up by", columns: ["blind"]),
    Way(testDescription: "ids", columns: ["id"]),
    Way(testDescription: "ciphertexts", columns: ["box"]),
    Way(testDescription: "nonces", columns: ["nonce"]),
    Way(testDescription: "keys of their own", columns: ["key"], among: 21...40),
    Way(
      testDescription: "keys and what is under them", columns: ["key", "nonce", "box"],
      among: 21...40),
    Way(testDescription: "all but the id", columns: ["blind", "key", "nonce", "box"]),
  ]

  @Test func noNameStandsForAnother() throws {
    let filled = try FilledFiles()
    try filled.personal.run("CREATE TEMP TABLE kept AS SELECT * FROM names")
    let seed: UInt64 = 20_261_121
    var random = SeededRandom(seed: seed)
    for round in 1...1_000 {
      let way = Self.ways[round % Self.ways.count]
      let p = Int.random(in: way.among.lowerBound..<way.among.upperBound, using: &random)
      let q = Int.random(in: p + 1...way.among.upperBound, using: &random)
      let names = [p, q].map { filled.names[$0 - 1] }
      try filled.personal.run(way.swap(names[0].id, names[1].id))
      let what: Comment = "\(way.testDescription) of \(p) and \(q), seed \(seed), round \(round)"
      filled.reopen()
      let isOfOneList = names[0].log == names[1].log && names[0].kind == names[1].kind
      for name in names {
        #expect(throws: PrivateStoreError.unreadable(nil), what) {
          try filled.store.aliases(name.kind, in: name.log)
        }
        // What is looked up elsewhere is not found at all: it was moved to another list.
        if isOfOneList || !way.columns.contains("blind") {
          #expect(throws: PrivateStoreError.unreadable(nil), what) {
            try filled.store.id(name.kind, name.text, in: name.log)
          }
        } else {
          #expect(try filled.store.id(name.kind, name.text, in: name.log) == nil, what)
        }
      }
      try filled.personal.run(
        "BEGIN; DELETE FROM names; INSERT INTO names SELECT * FROM kept; COMMIT")
      filled.reopen()
      for name in names {
        #expect(try filled.store.id(name.kind, name.text, in: name.log) == name.id)
        #expect(try filled.store.aliases(name.kind, in: name.log).contains(name))
      }
    }
  }

  /// Two names of one person, as of a participant in two years, are of two kinds; two of one kind would
  /// be under one key with one id, and what they are looked up by still tells them apart.
  @Test func twoNamesOfOneAreNotEachOther() throws {
    let filled = try FilledFiles()
    let first = filled.names[0]
    let second = Alias(.person, "K1b", in: first.log, is: first.id)
    try filled.store.put([], aliases: [second], at: SampleEvents.instant(1))
    try filled.personal.run(
      """
      CREATE TEMP TABLE kept AS SELECT * FROM names WHERE id = '\(first.id)';
      UPDATE names SET (nonce, box) =
        (SELECT nonce, box FROM kept WHERE kept.id = names.id AND kept.blind <> names.blind)
        WHERE id = '\(first.id)'
      """)
    filled.reopen()
    for name in [first, second] {
      #expect(throws: PrivateStoreError.unreadable(nil)) {
        try filled.store.id(.person, name.text, in: name.log)
      }
    }
  }

  /// A name whose key is gone is nobody's: not even that of whom the row says.
  @Test func aNameWithoutItsKeyStandsForNobody() throws {
    let filled = try FilledFiles()
    let name = filled.names[0]
    try filled.keys.run(
      "UPDATE person_keys SET nonce = NULL, box = NULL WHERE person = '\(name.id)'")
    filled.reopen()
    #expect(throws: PrivateStoreError.erased) {
      try filled.store.id(.person, name.text, in: name.log)
    }
    #expect(try !filled.store.aliases(.person, in: name.log).contains(name))
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
    let filled = try FilledFiles()
    func names() throws -> [String] {
      filled.reopen()
      return try FilledFiles.logs.flatMap { log in
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
}
