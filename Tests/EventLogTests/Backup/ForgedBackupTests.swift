import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Archives of which every digest is right, and which are not true all the same.
struct ForgedBackupTests {
  /// Alters the unpacked files, and packs them again with a manifest made by us.
  private func repack(
    _ it: BackupRegistry, _ path: String, _ manifest: (BackupManifest) -> BackupManifest,
    alter: (_ folder: String) throws -> Void = { _ in }
  ) throws {
    let folder = it.path + "/three"
    #expect(try Subprocess("tar", ["xf", path, "-C", folder]).status == 0)
    try alter(folder)
    let old = try BackupManifest(it.bytes(folder + "/manifest.txt"))
    let files = try old.files.map {
      let bytes = try it.bytes("\(folder)/\($0.file.rawValue)")
      return BackupManifest.Contents(
        file: $0.file, size: bytes.count, digest: ContentHash.of(bytes))
    }
    let new = manifest(
      BackupManifest(
        kind: old.kind, registry: old.registry, organisation: old.organisation, made: old.made,
        lastKey: old.lastKey, logs: old.logs, files: files))
    unlink(path)
    let sink = try BackupRegistry.workshop.create(path)
    let tar = TarWriter(sink, modified: 5)
    try tar.add(.manifest, new.bytes)
    for file in new.files { try tar.add(file.file, it.bytes("\(folder)/\(file.file.rawValue)")) }
    try tar.finish()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      unlink("\(folder)/\(name)")
    }
  }

  private func stating(
    _ old: BackupManifest, organisation: String? = nil, lastKey: Int? = nil,
    logs: [BackupManifest.LogHead]? = nil
  ) -> BackupManifest {
    BackupManifest(
      kind: old.kind, registry: old.registry,
      organisation: organisation.map { LogCode($0)! } ?? old.organisation, made: old.made,
      lastKey: lastKey ?? old.lastKey, logs: logs ?? old.logs, files: old.files)
  }

  private func expect(
    _ expected: BackupError?, _ path: KeyPath<BackupRegistry, String>,
    _ manifest: (BackupManifest) -> BackupManifest, alter: (String) throws -> Void = { _ in }
  ) throws {
    let scratch = try Scratch()
    let it = try BackupRegistry(in: scratch.path)
    try it.write()
    try repack(it, it[keyPath: path], manifest, alter: alter)
    if let expected {
      #expect(throws: expected) { try it.read() }
      #expect(try it.left() == ["keys.tar", "registry.tar"])
    } else {
      try it.read()
    }
  }

  private func expectAltered(
    _ expected: BackupError, _ path: KeyPath<BackupRegistry, String>,
    _ alter: (String) throws -> Void
  ) throws {
    try expect(expected, path, { $0 }, alter: alter)
  }

  @Test func manifests() throws {
    try expect(nil, \.archive) { $0 }
    try expect(nil, \.keysArchive) { $0 }
    try expect(.altered(.personal), \.archive) { stating($0, lastKey: 9) }
    try expect(.altered(.keys), \.keysArchive) { stating($0, lastKey: 99) }
    try expect(.foreign, \.keysArchive) { stating($0, organisation: "andre") }
    try expect(.heads(nil), \.archive) { stating($0, logs: []) }
    try expect(.heads(BackupRegistry.oslo), \.archive) { old in
      let last = BackupManifest.LogHead(
        log: BackupRegistry.oslo, head: Head(size: 40, root: old.logs[0].head.root))
      return stating(old, logs: [old.logs[0], last])
    }
  }

  @Test func databases() throws {
    try expectAltered(.heads(BackupRegistry.oslo), \.archive) { folder in
      let file = try RawDatabase(folder + "/log.sqlite")
      for name in try triggers(file) { try file.run("DROP TRIGGER \(name)") }
      try file.run("UPDATE heads SET root = zeroblob(32) WHERE log = 'oslo'")
    }
    try expectAltered(.damaged(.access), \.archive) { folder in
      try RawDatabase(folder + "/access.sqlite").run("CREATE VIEW v AS SELECT 1")
    }
    try expectAltered(.damaged(.access), \.archive) { folder in
      try Data(repeating: 66, count: 5_000).write(
        to: URL(fileURLWithPath: folder + "/access.sqlite"))
    }
    try expectAltered(.damaged(.keys), \.keysArchive) { folder in
      // The table's page, without its kind.
      let path = folder + "/keys.sqlite"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[4_096] = 0x77
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    try expectAltered(.damaged(.log), \.archive) { folder in
      unlink(folder + "/log.sqlite")
      try FileManager.default.copyItem(
        atPath: folder + "/private.sqlite", toPath: folder + "/log.sqlite")
    }
  }

  private func triggers(_ file: RawDatabase) throws -> [String] {
    let names = try file.run(
      "SELECT group_concat(name) FROM sqlite_schema WHERE type = 'trigger'")
    return names?.split(separator: ",").map(String.init) ?? []
  }
}
