import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

struct BackupTests {
  private func with(_ body: (BackupRegistry) throws -> Void) throws {
    let scratch = try Scratch()
    try body(BackupRegistry(in: scratch.path))
  }

  @Test func whatIsPutBackIsTheRegistry() throws {
    try with { it in
      let made = try it.write()
      #expect(made.registry.lastKey == 10 && made.keys.lastKey == 12)
      #expect(made.registry.logs.map(\.log) == [BackupRegistry.asker, BackupRegistry.oslo])
      #expect(made.registry.logs.map(\.head.size) == [40, 40])
      #expect(try it.left() == ["keys.tar", "registry.tar"])
      var prepared = false
      try it.read { folder, restored in
        prepared = true
        #expect(folder != it.restored && restored.registry == made.registry)
        #expect(!FileManager.default.fileExists(atPath: it.restored))
      }
      #expect(prepared)
      #expect(try it.left() == ["keys.tar", "registry.tar", "restored"])
      let names = try FileManager.default.contentsOfDirectory(atPath: it.restored).sorted()
      #expect(
        names == ["access.sqlite", "keys.sqlite", "log.sqlite", "private.sqlite", "vault.key"])
      let registry = try RegistryFolder.open(at: it.restored)
      let heads = try registry.events.heads().map {
        BackupManifest.LogHead(log: $0.log, head: $0.head)
      }
      #expect(heads == made.registry.logs)
      #expect(try registry.events.schemaDifferences() == [])
      #expect(!registry.privateStore.isLocked)
    }
  }

  @Test func allIsForItsOwnerOnly() throws {
    try with { it in
      let before = umask(0)
      defer { umask(before) }
      try it.write()
      try it.read()
      let files = try FileManager.default.contentsOfDirectory(atPath: it.restored)
      for path in [it.archive, it.keysArchive] + files.map({ "\(it.restored)/\($0)" }) {
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600, "\(path)")
      }
      var status = stat()
      #expect(stat(it.restored, &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
  }

  @Test func typedLinesAreNotInIt() throws {
    try with { it in
      let marker = Array("typed-line-marker".utf8)
      #expect(try it.bytes(it.folder + "/private.sqlite").contains(marker))
      try it.write()
      #expect(try !it.bytes(it.archive).contains(marker))
      try it.read()
      let lines = try RawDatabase(it.restored + "/private.sqlite")
        .run("SELECT count(*) FROM lines")
      #expect(lines == "0")
      #expect(try it.bytes(it.folder + "/private.sqlite").contains(marker))
    }
  }

  /// A stranger with `tar` and `sha256sum`, and no program of ours.
  @Test func tarUnpacksIt() throws {
    try with { it in
      let made = try it.write()
      let listed = try Subprocess("tar", ["tvf", it.archive])
      #expect(listed.status == 0 && listed.errors == "")
      let lines = listed.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.hasPrefix("-rw------- ") })
      #expect(
        lines.map { String($0.split(separator: " ").last!) }
          == ["manifest.txt", "log.sqlite", "private.sqlite", "access.sqlite"])
      let keys = try Subprocess("tar", ["tf", it.keysArchive])
      #expect(keys.output == "manifest.txt\nkeys.sqlite\nvault.key\n" && keys.errors == "")
      #expect(try Subprocess("tar", ["xf", it.archive, "-C", it.path + "/three"]).status == 0)
      #expect(try it.bytes(it.path + "/three/manifest.txt") == made.registry.bytes)
      for file in made.registry.files {
        let sum = try Subprocess("sha256sum", ["\(it.path)/three/\(file.file.rawValue)"]).output
        let line = "file \(file.file.rawValue) \(file.size) \(sum.prefix(64))\n"
        #expect(String(decoding: made.registry.bytes, as: UTF8.self).contains(line))
      }
    }
  }

  @Test func bothInOnePlaceIsRefused() throws {
    try with { it in
      symlink(it.path + "/one", it.path + "/link")
      for folder in ["one", "link", "one/../one"] {
        let request = BackupWriter.Request(
          registry: it.folder, id: BackupRegistry.id, registryArchive: it.archive,
          keysArchive: "\(it.path)/\(folder)/keys.tar")
        let place = try BackupRegistry.workshop.folder(of: it.archive)
        #expect(throws: BackupError.samePlace(folder: place)) {
          try BackupWriter(BackupRegistry.workshop).write(request, made: BackupRegistry.made)
        }
      }
      #expect(try it.left() == [])
      let request = BackupWriter.Request(
        registry: it.folder, id: BackupRegistry.id, registryArchive: it.archive,
        keysArchive: it.path + "/one/keys.tar", allowsSamePlace: true)
      _ = try BackupWriter(BackupRegistry.workshop).write(request, made: BackupRegistry.made)
      #expect(try it.left() == ["keys.tar", "registry.tar"])
    }
  }

  /// What was there is left as it was, and nothing else stays.
  @Test(arguments: ["taken", "takenKeys", "inside", "noFolder", "noFile", "noSQLite", "oldKeys"])
  func whatIsNotMadeLeavesNothing(_ way: String) throws {
    try with { it in
      var request = it.request()
      var expected: BackupError
      var left: [String] = []
      switch way {
      case "taken":
        try it.put([1], it.archive)
        (expected, left) = (.exists(path: it.archive), ["registry.tar"])
      case "takenKeys":
        try it.put([1], it.keysArchive)
        (expected, left) = (.exists(path: it.keysArchive), ["keys.tar"])
      case "inside":
        let path = it.folder + "/keys.tar"
        request = BackupWriter.Request(
          registry: it.folder, id: BackupRegistry.id, registryArchive: it.archive,
          keysArchive: path, allowsSamePlace: true)
        expected = .insideRegistry(path: path)
      case "noFolder":
        let path = it.path + "/none/keys.tar"
        request = BackupWriter.Request(
          registry: it.folder, id: BackupRegistry.id, registryArchive: it.archive,
          keysArchive: path)
        let folder = (path as NSString).deletingLastPathComponent
        expected = .file(path: folder, .parentMissing)
      case "noFile":
        unlink(it.folder + "/access.sqlite")
        expected = .file(path: it.folder + "/access.sqlite", .notFound)
      case "noSQLite":
        try it.put(Array(repeating: 65, count: 9_000), it.folder + "/keys.sqlite")
        expected = .damaged(.keys)
      default:
        try BackupRegistry.set(it.folder + "/private.sqlite", "used", 13)
        expected = .half(registry: 13, keys: 12)
      }
      #expect(throws: expected) {
        try BackupWriter(BackupRegistry.workshop).write(request, made: BackupRegistry.made)
      }
      #expect(try it.left() == left)
      #expect(!FileManager.default.fileExists(atPath: it.folder + "/keys.tar"))
    }
  }

  @Test func whatIsNotPutBackLeavesNothing() throws {
    try with { it in
      try it.write()
      #expect(throws: BackupError.afterwards(.onlyCentral)) {
        try it.read { folder, _ throws(ApplicationError) in
          _ = FileManager.default.createFile(atPath: folder + "/more", contents: nil)
          throw .onlyCentral
        }
      }
      #expect(throws: BackupError.otherKind(expected: .registry)) {
        try it.read(it.keysArchive, it.archive)
      }
      #expect(throws: BackupError.otherKind(expected: .keys)) {
        try it.read(it.archive, it.archive)
      }
      #expect(throws: BackupError.file(path: it.path + "/nothing", .notFound)) {
        try it.read(it.path + "/nothing", nil)
      }
      #expect(throws: BackupError.file(path: "/dev/null", .storage("not a regular file"))) {
        try it.read("/dev/null", nil)
      }
      #expect(try it.left() == ["keys.tar", "registry.tar"])
      try FileManager.default.createDirectory(
        atPath: it.restored, withIntermediateDirectories: false)
      #expect(throws: BackupError.exists(path: it.restored)) { try it.read() }
    }
  }

  /// Keys of another registry, and keys from before the newest that something is sealed under.
  @Test func halvesThatDoNotBelongTogether() throws {
    try with { it in
      let (workshop, made) = (BackupRegistry.workshop, BackupRegistry.made)
      try it.write()
      let old = it.path + "/two/old.tar"
      rename(it.keysArchive, old)
      unlink(it.archive)
      try BackupRegistry.set(it.folder + "/keys.sqlite", "keys", 20)
      try BackupRegistry.set(it.folder + "/private.sqlite", "used", 13)
      try it.write()
      #expect(throws: BackupError.half(registry: 13, keys: 12)) { try it.read(nil, old) }
      let foreign = BackupWriter.Request(
        registry: it.folder,
        id: BackupManifest.RegistryID("f123456789abcdef0123456789abcdef")!,
        registryArchive: it.path + "/one/f.tar", keysArchive: it.path + "/two/f.tar")
      _ = try BackupWriter(workshop).write(foreign, made: made)
      #expect(throws: BackupError.foreign) { try it.read(nil, foreign.keysArchive) }
      #expect(throws: BackupError.foreign) { try it.read(foreign.registryArchive, nil) }
      try it.read()
    }
  }
}
