import Application
import Foundation
import Testing
import Vault

@testable import KeyFiles

@Suite struct OwnershipTests {
  @Test(
    arguments: [
      (7, 0o600, true), (0, 0o600, true), (8, 0o600, false), (8, 0o700, false), (7, 0o604, false),
      (0, 0o640, false),
    ] as [(uid_t, mode_t, Bool)])
  func isOursOrRoots(owner: uid_t, mode: mode_t, isOurs: Bool) {
    var status = stat()
    status.st_uid = owner
    status.st_mode = S_IFREG | mode
    #expect(DurableFile.isOurs(status, by: 7) == isOurs)
  }

  /// Only root can give a folder away.
  @Test(.enabled(if: geteuid() == 0))
  func whatAnotherOwnsIsRefused() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let key = KeyFile.sample()
    try folder.add(key)
    let file = "\(scratch.keys)/\(key.id).key"
    chown(file, 4_711, 4_711)
    #expect(throws: KeyStoreError.openToOthers(path: file)) { try folder.key(key.id) }
    chown(file, 0, 0)
    chown(scratch.keys, 4_711, 4_711)
    #expect(throws: KeyStoreError.openToOthers(path: scratch.keys)) {
      try KeyFolder(at: scratch.keys)
    }
  }

  /// A folder that one may make names in but not list cannot be synced. (Root may list all.)
  @Test(.enabled(if: geteuid() != 0))
  func aFolderIsMadeWhereOneMayNotList() throws {
    let scratch = try Scratch()
    chmod(scratch.path, 0o300)
    defer { chmod(scratch.path, 0o700) }
    try DurableFile.make(folder: scratch.path + "/nøkler")
    #expect(access(scratch.path + "/nøkler", F_OK) == 0)
  }
}
