import Application
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// A registry that is not its owner's alone is not opened, whatever is to be done with it.
@Suite struct FolderGuardTests {
  static let files = [
    "log.sqlite", "private.sqlite", "keys.sqlite", "access.sqlite", "views.sqlite", "vault.key",
  ]

  private func withRegistry(_ body: (String) throws -> Void) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    _ = try RegistryFolder.create(at: path, .sample)
    for file in Self.files + Self.files.map({ $0 + "-journal" })
    where !FileManager.default.fileExists(atPath: "\(path)/\(file)") {
      // SQLite takes an empty file for nothing yet.
      try Data().write(to: URL(fileURLWithPath: "\(path)/\(file)"))
      chmod("\(path)/\(file)", 0o600)
    }
    #expect(refusal(path) == nil)
    try body(path)
    #expect(refusal(path) == nil)
  }

  private func refusal(_ path: String) -> RegistryOpenError? {
    var refusals: Set<RegistryOpenError?> = []
    for readOnly in [true, false] {
      do throws(RegistryOpenError) {
        _ = try RegistryFolder.open(at: path, readOnly: readOnly)
        refusals.insert(nil)
      } catch { refusals.insert(error) }
    }
    #expect(refusals.count == 1, "\(refusals)")
    return refusals.first ?? nil
  }

  @Test(arguments: files + files.map { $0 + "-journal" } + ["log.sqlite-wal"])
  func aFileThatOthersMayUse(_ file: String) throws {
    try withRegistry { path in
      let place = "\(path)/\(file)"
      let isExtra = !FileManager.default.fileExists(atPath: place)
      if isExtra { try Data().write(to: URL(fileURLWithPath: place)) }
      for mode: mode_t in [0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o666] {
        chmod(place, mode)
        #expect(refusal(path) == .exposed(file: file), "\(String(mode, radix: 8))")
      }
      chmod(place, 0o600)
      if isExtra { unlink(place) }
    }
  }

  @Test func aFolderThatOthersMayUse() throws {
    try withRegistry { path in
      for mode: mode_t in [0o750, 0o720, 0o710, 0o705, 0o702, 0o701, 0o777, 0o1777] {
        chmod(path, mode)
        #expect(refusal(path) == .exposed(file: nil), "\(String(mode, radix: 8))")
      }
      chmod(path, 0o700)
    }
  }

  @Test(arguments: files)
  func aLinkInAFilesPlace(_ file: String) throws {
    try withRegistry { path in
      let place = "\(path)/\(file)"
      let elsewhere = path + "-elsewhere"
      rename(place, elsewhere)
      for target in [elsewhere, path + "-nowhere"] {
        symlink(target, place)
        // A log that leads nowhere is none.
        let isNothing = file == "log.sqlite" && target != elsewhere
        #expect(refusal(path) == (isNothing ? .notARegistry : .linked(file: file)))
        unlink(place)
      }
      rename(elsewhere, place)
    }
  }

  @Test(
    .enabled(if: geteuid() == 0, "only root can give files away"), arguments: files + [""])
  func somebodyElses(_ file: String) throws {
    try withRegistry { path in
      chown("\(path)/\(file)", 65_534, 65_534)
      #expect(refusal(path) == .foreign(file: file.isEmpty ? nil : file))
      chown("\(path)/\(file)", 0, 0)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func anEmptyFolderOfSomebodyElseIsNotTaken() throws {
    let scratch = try Scratch()
    chown(scratch.path, 65_534, 65_534)
    #expect(throws: RegistryOpenError.foreign(file: nil)) {
      try RegistryFolder.create(at: scratch.path, .sample)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test func lessThanUsualIsEnough() throws {
    try withRegistry { path in
      for (name, mode) in [("log.sqlite", 0o400), ("private.sqlite", 0o400), ("", 0o500)] {
        chmod("\(path)/\(name)", mode_t(mode))
      }
      #expect(throws: Never.self) { try RegistryFolder.open(at: path, readOnly: true) }
      for (name, mode) in [("", 0o700), ("log.sqlite", 0o600), ("private.sqlite", 0o600)] {
        chmod("\(path)/\(name)", mode_t(mode))
      }
    }
  }

  @Test func aLinkToTheFolderIsFollowed() throws {
    try withRegistry { path in
      symlink(path, path + "-link")
      #expect(refusal(path + "-link") == nil)
      chmod(path, 0o755)
      #expect(refusal(path + "-link") == .exposed(file: nil))
      chmod(path, 0o700)
    }
  }
}
