import Application
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Which folders are taken for synchronised ones.
@Suite struct SyncedFolderTests {
  static let named: [(String, SyncService?)] = [
    ("OneDrive", .oneDrive), ("OneDrive - Mental Helse", .oneDrive),
    ("ONEDRIVE-Personal", .oneDrive),
    ("Dropbox", .dropbox), ("Dropbox (Privat)", .dropbox), ("Nextcloud2", .nextcloud),
    ("ownCloud", .ownCloud), ("Google Drive", .googleDrive), ("GoogleDrive-a@b.no", .googleDrive),
    ("iCloudDrive", .iCloud), ("Mobile Documents", .iCloud), ("Box", .box), ("Box Sync", .box),
    ("Boksen", nil), ("Boxer", nil), ("Sync", .sync), ("Synkront", nil), ("Sync.com", .sync),
    ("MEGA", .mega), ("Megafon", nil), ("Jottacloud", .jottacloud), ("Dokumenter", nil),
    ("Min OneDrive", nil), ("Drop box", nil),
  ]

  @Test(arguments: named)
  func byName(_ name: String, _ service: SyncService?) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/\(name)/dypt/ned/a.varde"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(SyncedFolder.service(at: path) == service)
    #expect(SyncedFolder.service(at: path + "/") == service)
  }

  static let marked: [(String, isFolder: Bool, SyncService?)] = [
    (".dropbox", false, .dropbox), (".dropbox", true, nil), (".dropbox.cache", true, .dropbox),
    (".sync_0a1b2c3d4e5f.db", false, .nextcloudOrOwnCloud),
    ("._sync_0a1b2c3d4e5f.db", false, .nextcloudOrOwnCloud),
    (".sync_0a1b2c3d4e5f.db-wal", false, nil), ("sync_0a1b2c3d4e5f.db", false, nil),
    (".nextcloudsync.log", false, .nextcloud), (".owncloudsync.log", false, .ownCloud),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", false, .oneDrive), (".stfolder", true, .syncthing),
    (".tresorit", true, .tresorit), (".git", true, nil), ("OneDrive", true, nil),
  ]

  @Test(arguments: marked)
  func byWhatLiesThere(_ name: String, isFolder: Bool, _ service: SyncService?) throws {
    for place in ["", "/mappe", "/mappe/a.varde"] {
      let scratch = try Scratch()
      let path = scratch.path + "/mappe/a.varde"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let mark = scratch.path + place + "/" + name
      if isFolder { mkdir(mark, 0o700) } else { try Data().write(to: URL(fileURLWithPath: mark)) }
      #expect(SyncedFolder.service(at: path) == service, "\(place)")
    }
  }

  @Test func theRegistrysOwnNameSaysNothing() throws {
    let scratch = try Scratch()
    mkdir(scratch.path + "/Dropbox.varde", 0o700)
    #expect(SyncedFolder.service(at: scratch.path + "/Dropbox.varde") == nil)
    #expect(SyncedFolder.service(at: "/") == nil)
    #expect(SyncedFolder.service(at: scratch.path + "/nowhere") == nil)
  }

  @Test func linksAreFollowedAndNot() throws {
    let scratch = try Scratch()
    for folder in ["/Dropbox/a.varde", "/disk/b.varde"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path + folder, withIntermediateDirectories: true)
    }
    symlink(scratch.path + "/Dropbox/a.varde", scratch.path + "/a.varde")
    symlink(scratch.path + "/disk", scratch.path + "/OneDrive")
    #expect(SyncedFolder.service(at: scratch.path + "/a.varde") == .dropbox)
    #expect(SyncedFolder.service(at: scratch.path + "/OneDrive/b.varde") == .oneDrive)
    #expect(SyncedFolder.service(at: scratch.path + "/Dropbox/.././disk/b.varde") == nil)
    #expect(SyncedFolder.service(at: scratch.path + "/disk/b.varde") == nil)
  }
}
