import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// A registry that held all in clear is sealed when it is opened, whole or not at all.
@Suite struct PrivateUpgradeTests {
  private static let log = LogCode("asker")!

  /// What an earlier program left: the sample, lines, an orphan, and a payload that somebody changed.
  private func makeOld(_ path: String) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for name in ["log.sqlite", "private.sqlite"] {
      try files.copyItem(
        atPath: "\(SampleForms.tests)/Registries/format-1/\(name)", toPath: "\(path)/\(name)")
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(path)/\(name)")
    }
    try RawDatabase(path + "/private.sqlite").run(
      """
      INSERT INTO lines (text) VALUES ('folk ny ZQ --navn Ola'), ('hjelp');
      UPDATE settings SET value = 'Kari Nordmann-Ås' WHERE name = 'actor-name';
      INSERT INTO settings VALUES ('last-report', 'bufdir 2025');
      UPDATE payloads SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Ola', 'Per') AS BLOB)
        WHERE log = 'asker' AND seq = 6;
      INSERT INTO payloads (commitment, nonce, bytes, log, seq, put)
        VALUES (zeroblob(32), randomblob(32), CAST('{"title":"foreldreløs"}' AS BLOB), 'asker', 999, 1);
      INSERT INTO payloads (commitment, nonce, bytes, log, seq, put)
        VALUES (CAST('01234567890123456789012345678901' AS BLOB), randomblob(32), CAST('ikke JSON' AS BLOB),
          'asker', 998, 1);
      INSERT INTO aliases VALUES ('asker', 'participant', 2025, 'TURGJENGER', '0123456789abcdef');
      """)
  }

  /// Everything that a private store of format 1 says: read with SQL, as no program of today reads it.
  private func clear(_ path: String) throws -> [String] {
    let raw = try RawDatabase(path + "/private.sqlite")
    return try [
      """
      SELECT lower(hex(commitment)) || ' ' || log || '-' || seq || ' ' || settled || ' '
        || lower(hex(nonce)) || ' ' || CAST(bytes AS TEXT) AS row FROM payloads
      """,
      """
      SELECT log || ' ' || kind || CASE year WHEN 0 THEN '' ELSE '-' || year END || ' ' || text || ' '
        || id AS row FROM aliases
      """,
      "SELECT log || ' ' || lower(hex(secret)) AS row FROM secrets",
      "SELECT text AS row FROM lines",
      "SELECT name || ' ' || value AS row FROM settings",
    ].flatMap { sql in
      let all = try raw.run("SELECT group_concat(row, char(10)) FROM (\(sql))") ?? ""
      return all.split(separator: "\n").map(String.init)
    }.sorted()
  }

  /// The same of a private store of today, through its key.
  private func opened(_ registry: RegistryFolder) throws -> [String] {
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let store = registry.privateStore
    var rows: [String] = []
    var last: KeptPayload?
    while case let next = try store.payloads(after: last), let newest = next.last {
      for row in next {
        guard case .whole(let nonce, let bytes) = row.content else {
          rows.append("\(row.handle) \(row.content)")
          continue
        }
        rows.append(
          "\(hex(row.commitment.bytes)) \(row.handle) \(row.isSettled ? 1 : 0) \(hex(nonce)) "
            + String(decoding: bytes, as: UTF8.self))
      }
      last = newest
    }
    for log in try registry.events.heads().map(\.log) {
      for kind in [AliasKind.person, .series] + (2020...2027).map({ .participant(year: $0) }) {
        rows += try store.aliases(kind, in: log).map { "\(log) \(kind.word) \($0.text) \($0.id)" }
      }
      if let secret = try store.secret(of: log) { rows.append("\(log) \(hex(secret))") }
    }
    rows += try store.lines()
    for key in Setting.allCases {
      if let value = try store.setting(key) { rows.append("\(key.rawValue) \(value)") }
    }
    return rows.sorted()
  }

  /// The program destroys the two that no event refers to once it has opened the registry.
  private func settled(_ rows: [String]) -> [String] {
    rows.filter { !$0.contains(" asker-998 ") && !$0.contains(" asker-999 ") }
  }

  private func bytes(_ path: String) throws -> [(file: String, data: Data)] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted().map {
      ($0, try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0)))
    }
  }

  private static let marks = [
    "Kari Nordmann", "Spikkestad", "kari@example.no", "41000001", "Per Åsgård", "Røyken",
    "folk ny ZQ", "foreldreløs", "ikke JSON", "TURGJENGER", "Nordmann-Ås", "tirsdagstreff",
  ]

  private func findings(_ folder: RegistryFolder) throws -> [String] {
    let registry = Registry(
      events: folder.events, privates: folder.privateStore, accesses: folder.accesses,
      views: folder.views, environment: .test())
    return try registry.verify().findings.map { finding in
      "\(finding.log.map { "\($0)" } ?? "")-\(finding.seq ?? 0) \("\(finding.problem)".prefix { $0 != "(" })"
    }
  }

  @Test func allIsReadableAndNothingInClear() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    try makeOld(path)
    let before = try clear(path)
    #expect(before.count > 60)
    for mark in Self.marks {
      #expect(try bytes(path).contains { $0.data.range(of: Data(mark.utf8)) != nil }, "\(mark)")
    }
    for round in 1...2 {
      let folder = try RegistryFolder.open(at: path)
      #expect(try opened(folder) == before, "opening \(round)")
      // The payload that was wrong still is, and the two that no event has are not settled.
      #expect(
        try findings(folder) == ["asker-6 commitmentDiffers"])
      #expect(try folder.privateStore.unsettled().map(\.handle.seq) == [998, 999])
    }
    for (file, data) in try bytes(path) {
      for mark in Self.marks {
        #expect(data.range(of: Data(mark.utf8)) == nil, "\(mark) in \(file)")
      }
    }
    #expect(try RawDatabase(path + "/private.sqlite").run("PRAGMA user_version") == "3")
    #expect(
      try RawDatabase(path + "/private.sqlite")
        .run("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'old_%'") == "0")
  }

  /// Format 2 had two indexes where format 3 has one.
  @Test func aFileOfFormat2GetsTheIndexesOfToday() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    try makeOld(path)
    _ = try RegistryFolder.open(at: path)
    let raw = try RawDatabase(path + "/private.sqlite")
    let indexes = "SELECT group_concat(sql, char(10)) FROM sqlite_schema WHERE type = 'index'"
    let today = try raw.run(indexes)
    let before = try findings(RegistryFolder.open(at: path))
    try raw.run(
      """
      DROP INDEX payloads_by_handle;
      DROP TABLE drafts;
      CREATE INDEX payloads_by_handle ON payloads (log, seq);
      CREATE INDEX payloads_unsettled ON payloads (log, seq) WHERE settled = 0;
      UPDATE payloads SET settled = 0 WHERE number = 3;
      PRAGMA user_version = 2;
      """)
    let folder = try RegistryFolder.open(at: path)
    #expect(try raw.run("PRAGMA user_version") == "3")
    #expect(
      Set(try #require(try raw.run(indexes)).split(separator: "\n"))
        == Set(try #require(today).split(separator: "\n")))
    #expect(try folder.privateStore.unsettled().count == 3)
    #expect(try findings(folder) == before)
  }

  /// What people are called and say is under their key: who is forgotten then is so with what is older.
  @Test func contactDataIsUnderThePersonsKey() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    try makeOld(path)
    let folder = try RegistryFolder.open(at: path)
    let store = folder.privateStore
    let kari = try #require(try store.id(.person, "KN", in: Self.log))
    let payloads = try store.payloads(of: kari, in: Self.log)
    #expect(payloads.map(\.handle.seq).first == 4)
    try store.erase([kari], in: Self.log)
    let left = try opened(folder).joined()
    #expect(!left.contains("Kari Nordmann\"") && !left.contains("kari@example.no"))
    #expect(left.contains("Per Åsgård"))
  }

  @Test func whatMayOnlyBeReadIsLeftAsItIs() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    try makeOld(path)
    let before = try bytes(path)
    let folder = try RegistryFolder.open(at: path, readOnly: true)
    #expect(folder.privateStore.isLocked)
    #expect(try folder.privateStore.payloads(after: nil).isEmpty)
    #expect(try findings(folder) == [])
    let after = try bytes(path)
    #expect(after.map(\.file) == before.map(\.file) && after.map(\.data) == before.map(\.data))
  }

  /// The files as they lie on the disk at each of many moments of the upgrade: what a process that is
  /// ended there leaves.
  @Test func whereverItIsCutOffItGoesOn() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    try makeOld(path)
    let before = try clear(path)
    var (draws, copies) = (0, [String]())
    _ = try RegistryFolder.open(
      at: path,
      random: { count in
        draws += 1
        if draws < 6 || draws % 40 == 0 {
          let copy = scratch.path + "/copy-\(draws)"
          if (try? FileManager.default.copyItem(atPath: path, toPath: copy)) != nil {
            copies.append(copy)
          }
        }
        return SystemRandom.bytes(count)
      })
    #expect(copies.count >= 10)
    for copy in copies {
      #expect(try opened(RegistryFolder.open(at: copy)) == before, "\(copy)")
    }
  }

  /// A file of keys or of the access log that a process was ended in before it was filled.
  @Test(arguments: ["keys.sqlite", "access.sqlite", "vault.key"])
  func anEmptyFileIsMadeAnew(_ file: String) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    try makeOld(path)
    let before = try clear(path)
    #expect(
      FileManager.default.createFile(
        atPath: path + "/" + file, contents: Data(), attributes: [.posixPermissions: 0o600]))
    #expect(try opened(RegistryFolder.open(at: path)) == before)
    #expect(try opened(RegistryFolder.open(at: path)) == before)
  }

  /// Programs that are killed while they do it: 20 of them, or 400 where it may take long.
  @Test func killedItLeavesTheOldOrTheNew() throws {
    let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"
    let seed: UInt64 = isLong ? .random(in: 0 ... .max) : 20_261_121
    var random = SeededRandom(seed: seed)
    let scratch = try Scratch()
    let golden = scratch.path + "/golden"
    try makeOld(golden)
    let before = try clear(golden)
    var (old, new) = (0, 0)
    // How long one takes when nobody ends it.
    let begun = ContinuousClock.now
    try FileManager.default.copyItem(atPath: golden, toPath: scratch.path + "/whole")
    #expect(
      try Subprocess(Subprocess.built("varde"), ["-r", scratch.path + "/whole", "lag"]).status == 0)
    let taken = (ContinuousClock.now - begun) / .microseconds(1)
    for round in 1...(isLong ? 400 : 20) {
      let path = scratch.path + "/\(round)"
      try FileManager.default.copyItem(atPath: golden, toPath: path)
      let (reading, writing) = try Subprocess.pipe()
      let process = try Subprocess.spawn(
        [Subprocess.built("varde"), "-r", path, "lag"], input: reading, output: writing,
        errors: writing)
      usleep(UInt32.random(in: 0...UInt32(taken), using: &random))
      kill(process, SIGKILL)
      _ = Subprocess.wait(for: process)
      for end in [reading, writing] { close(end) }
      let version = try RawDatabase(path + "/private.sqlite").run("PRAGMA user_version")
      if version == "1" {
        old += 1
        #expect(try clear(path) == before, "seed \(seed), round \(round)")
      } else {
        new += 1
      }
      for _ in 1...2 {
        #expect(
          try settled(opened(RegistryFolder.open(at: path))) == settled(before),
          "seed \(seed), round \(round)")
      }
      try FileManager.default.removeItem(atPath: path)
    }
    print("killed while sealing: \(old) old, \(new) new, seed \(seed)")
  }

  /// Two programs that open it for the first time at once: one seals it, both read it.
  @Test func twoAtOnceSealItOnce() throws {
    let scratch = try Scratch()
    for round in 1...5 {
      let path = scratch.path + "/\(round)"
      try makeOld(path)
      let before = try clear(path)
      let null = open("/dev/null", O_RDWR)
      defer { close(null) }
      let processes = try (1...3).map { _ in
        try Subprocess.spawn(
          [Subprocess.built("varde"), "-r", path, "lag"], input: null, output: null, errors: null)
      }
      #expect(processes.map { Subprocess.wait(for: $0) } == [0, 0, 0], "round \(round)")
      #expect(
        try settled(opened(RegistryFolder.open(at: path))) == settled(before), "round \(round)")
    }
  }
}
