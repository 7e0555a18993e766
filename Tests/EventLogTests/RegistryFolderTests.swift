import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

@Suite struct RegistryFolderTests {
  @Test func madeForItsOwnerOnly() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/asker.varde"
    let folder = try RegistryFolder.create(at: path + "/", .sample)
    folder.views.save([ViewStoreContract.view(LogCode("asker")!, 1, count: 3)])
    var sample = SampleEvents(LogCode("asker")!)
    _ = try folder.events.append(sample.events(1...1), to: sample.log, expecting: 0)
    try folder.privateStore.addLine("logg", limit: 5)
    #expect(folder.path == path)
    #expect(mode(path) == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(
      files.filter { !$0.hasSuffix("-journal") } == [
        "access.sqlite", "keys.sqlite", "log.sqlite", "private.sqlite", "vault.key",
        "views.sqlite",
      ])
    for file in files { #expect(mode(path + "/" + file) == 0o600, "\(file)") }
    let again = try RegistryFolder.open(at: path)
    #expect(again.events.registry == .sample)
    #expect(!again.isReadOnly)
    #expect(try again.privateStore.lines() == ["logg"])
    #expect(again.views.logs() == [LogCode("asker")!])
  }

  @Test func anEmptyFolderIsTaken() throws {
    let scratch = try Scratch()
    chmod(scratch.path, 0o755)
    _ = try RegistryFolder.create(at: scratch.path, .sample)
    #expect(mode(scratch.path) == 0o700)
  }

  @Test func makingIsRefused() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/file"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: RegistryOpenError.exists) { try RegistryFolder.create(at: file, .sample) }
    #expect(throws: RegistryOpenError.exists) {
      try RegistryFolder.create(at: scratch.path, .sample)
    }
    #expect(throws: RegistryOpenError.parentMissing) {
      try RegistryFolder.create(at: scratch.path + "/no/where", .sample)
    }
    #expect(throws: RegistryOpenError.parentMissing) {
      try RegistryFolder.create(at: file + "/where", .sample)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["file"])
  }

  @Test func openingIsRefused() throws {
    let scratch = try Scratch()
    func opened(_ path: String, readOnly: Bool = false) -> RegistryOpenError? {
      do throws(RegistryOpenError) {
        _ = try RegistryFolder.open(at: path, readOnly: readOnly)
        return nil
      } catch { return error }
    }
    let file = scratch.path + "/file"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    #expect(opened(scratch.path + "/nowhere") == .notFound)
    #expect(opened(file) == .notARegistry)
    #expect(opened(scratch.path) == .notARegistry)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["file"])
    let path = scratch.path + "/r"
    _ = try RegistryFolder.create(at: path, .sample)
    #expect(opened(path) == nil)
    unlink(path + "/private.sqlite")
    #expect(opened(path) == .incomplete(file: "private.sqlite"))
    #expect(opened(path, readOnly: true) == nil)
  }

  @Test func readOnlyMakesAndChangesNothing() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    _ = try RegistryFolder.create(at: path, .sample)
    let before = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    let folder = try RegistryFolder.open(at: path, readOnly: true)
    #expect(folder.isReadOnly)
    folder.views.save([ViewStoreContract.view(LogCode("asker")!, 1, count: 3)])
    folder.views.clear()
    #expect(folder.views.logs() == [])
    #expect(folder.accesses == nil)
    #expect(throws: PrivateStoreError.locked) { try folder.privateStore.addLine("a", limit: 1) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == before)
  }

  @Test func viewsOfAReadOnlyRegistryAreRead() throws {
    let scratch = try Scratch()
    let view = ViewStoreContract.view(LogCode("asker")!, 1, count: 3)
    let path = scratch.path + "/views.sqlite"
    SQLiteViewStore(at: path, readOnly: false).save([view])
    let store = SQLiteViewStore(at: path, readOnly: true)
    store.save([ViewStoreContract.view(LogCode("asker")!, 2, count: 3)])
    store.clear()
    #expect(store.view(of: view.log) == view)
  }

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
