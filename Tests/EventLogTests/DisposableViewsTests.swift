import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Whatever happens to `views.sqlite`, nobody hears of it but by an empty answer.
@Suite struct DisposableViewsTests {
  static let asker = LogCode("asker")!

  /// Ways to ruin the file, as a program under way finds it, or the next one.
  @Test(
    arguments: [
      "text", "nothing", "cut", "rubbish in the middle", "another's database", "older", "newer",
      "gone", "a folder",
    ], [false, true])
  func aRuinedFileIsMadeAnew(_ how: String, underWay: Bool) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/views.sqlite"
    let view = ViewStoreContract.view(Self.asker, 3, count: 100_000)
    var store = SQLiteViewStore(at: path, readOnly: false)
    store.save([view])
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    switch how {
    case "text": try Data("not a database, but text".utf8).write(to: url)
    case "nothing": try Data().write(to: url)
    case "cut": try bytes.prefix(30_000).write(to: url)
    case "rubbish in the middle":
      bytes.replaceSubrange(40_000..<40_100, with: Data(repeating: 0x55, count: 100))
      try bytes.write(to: url)
    case "another's database":
      unlink(path)
      try RawDatabase.make(path).run("CREATE TABLE views (log); PRAGMA application_id = 7")
    case "older": try RawDatabase(path).run("PRAGMA user_version = 1")
    case "newer": try RawDatabase(path).run("PRAGMA user_version = 99")
    case "a folder":
      unlink(path)
      mkdir(path, 0o700)
    default: unlink(path)
    }
    if !underWay { store = SQLiteViewStore(at: path, readOnly: false) }
    let found = store.view(of: Self.asker)
    #expect(found == nil || found == view)
    if how == "older", !underWay { #expect(found == nil) }
    store.save([view])
    store.save([view])
    if how == "a folder" { return }
    #expect(store.view(of: Self.asker) == view)
    // Who has the file open does not notice a newer layout; whoever opens it next does.
    let next = SQLiteViewStore(at: path, readOnly: false).view(of: Self.asker)
    #expect(next == view || (how == "older" || how == "newer") && underWay)
  }

  @Test func aLockedFileIsAsIfEmpty() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/views.sqlite"
    let view = ViewStoreContract.view(Self.asker, 3, count: 10)
    SQLiteViewStore(at: path, readOnly: false).save([view])
    let raw = try RawDatabase(path)
    try raw.run("BEGIN EXCLUSIVE")
    let store = SQLiteViewStore(at: path, readOnly: false, busyTimeout: 0.02)
    #expect(store.view(of: Self.asker) == nil)
    store.save([ViewStoreContract.view(Self.asker, 4, count: 10)])
    try raw.run("COMMIT")
    #expect(store.view(of: Self.asker) == view)
  }
}
