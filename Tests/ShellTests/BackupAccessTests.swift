import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// A copy of everything leaves: that it did is on record before it does, and so in the copy too.
@Suite struct BackupAccessTests {
  /// A registry on disk, and somebody at it.
  private struct Place {
    let disk: ScratchDisk
    let registry: Registry
    let sitting: Sitting

    init() throws {
      disk = try ScratchDisk(["minne", "safe"])
      registry = try disk.create(
        "asker.varde", organisation: LogCode("mental-helse")!, demo: false, passphrase: nil)
      _ = try SampleForms.asker.importAll(into: registry)
      registry.dropAccesses()
      sitting = Sitting(registry, [], opener: disk, path: "asker.varde", backups: disk)
    }

    func run(_ line: String) throws -> ExitCode { sitting.session.run(try Tokenizer.words(line)) }

    func accesses() throws -> [DataAccessed] { try registry.accesses().map(\.data) }
  }

  private static let line = "sikkerhetskopi minne/a.tar safe/b.tar"

  @Test(arguments: [("", AccessPurpose.maintenance), (" --hvorfor kontroll", .verification)])
  func itIsOnRecord(_ option: String, _ purpose: AccessPurpose) throws {
    let place = try Place()
    let before = try place.accesses().count
    #expect(try place.run(Self.line + option) == .done)
    let expected = [DataAccessed(purpose: purpose, everything: true)]
    #expect(try Array(place.accesses().dropFirst(before)) == expected)
    // Also in the registry that is put back from it.
    #expect(try place.run("gjenopprett minne/a.tar safe/b.tar ny.varde") == .done)
    let restored: Registry = try place.disk.open("ny.varde")
    #expect(try Array(restored.accesses().map(\.data).dropFirst(before).prefix(1)) == expected)
  }

  /// No copy, no record.
  @Test(arguments: [
    ("sikkerhetskopi minne/a.tar minne/b.tar", ExitCode.usage),
    ("sikkerhetskopi minne/a.tar borte/b.tar", .cannotCreate),
    ("sikkerhetskopi asker.varde/a.tar safe/b.tar", .usage),
    ("sikkerhetskopi minne/a.tar safe/b.tar --hvorfor lyst", .usage),
  ])
  func whatIsRefusedIsNot(_ line: String, _ status: ExitCode) throws {
    let place = try Place()
    let before = try place.accesses().count
    #expect(try place.run(line) == status)
    #expect(try place.accesses().count == before)
  }

  @Test func aNameThatIsTakenIsNot() throws {
    let place = try Place()
    #expect(try place.run(Self.line) == .done)
    let before = try place.accesses().count
    #expect(try place.run("sikkerhetskopi minne/c.tar safe/b.tar") == .cannotCreate)
    #expect(try place.accesses().count == before)
  }

  /// No record, no copy.
  @Test func whatCannotBeRecordedIsNotCopied() throws {
    let place = try Place()
    _ = try place.run("folk --lag asker")
    try RawDatabase(place.disk.root + "/asker.varde/access.sqlite").run(
      "CREATE TRIGGER fault BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'fault'); END")
    #expect(try place.run(Self.line) != .done)
    for folder in ["minne", "safe"] {
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place.disk.root + "/" + folder) == [])
    }
    #expect(!place.registry.hasUnrecordedAccesses)
  }
}
