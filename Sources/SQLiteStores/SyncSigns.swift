import Application

/// How folders that are synchronised are told: by their own name, or by what the client leaves in
/// them. All in lower case.
enum SyncSigns {
  /// How a folder's name begins.
  static let beginnings: [(String, SyncService)] = [
    ("onedrive", .oneDrive), ("dropbox", .dropbox), ("nextcloud", .nextcloud),
    ("owncloud", .ownCloud), ("google drive", .googleDrive), ("googledrive", .googleDrive),
    ("icloud", .iCloud), ("jottacloud", .jottacloud), ("pcloud", .pCloud), ("megasync", .mega),
    ("syncthing", .syncthing), ("tresorit", .tresorit), ("sync.com", .sync),
  ]

  /// Whole names, of words that other folders' names begin with too.
  static let names: [String: SyncService] = [
    "mobile documents": .iCloud, "box": .box, "box sync": .box, "box-box": .box, "mega": .mega,
    "sync": .sync,
  ]

  /// Files and folders that lie in the folder that is synchronised.
  static let marks: [String: SyncService] = [
    ".dropbox.cache": .dropbox, ".849c9593-d756-4e56-8d6e-42412f2a707b": .oneDrive,
    ".nextcloudsync.log": .nextcloud, ".owncloudsync.log": .ownCloud,
    ".csync_journal.db": .nextcloudOrOwnCloud, ".stfolder": .syncthing, ".tresorit": .tresorit,
  ]

  /// Lies in shared folders of Dropbox; but a folder of this name is the client's own settings, in
  /// everybody's home.
  static let dropboxFile = ".dropbox"

  /// What the name of a folder says.
  static func service(named name: String) -> SyncService? {
    let name = name.lowercased()
    return names[name] ?? beginnings.first { name.hasPrefix($0.0) }?.1
  }

  /// What something in a folder says about the folder.
  static func service(marked name: String) -> SyncService? {
    let name = name.lowercased()
    if let service = marks[name] { return service }
    let isJournal =
      name.hasSuffix(".db") && (name.hasPrefix(".sync_") || name.hasPrefix("._sync_"))
    return isJournal ? .nextcloudOrOwnCloud : nil
  }
}
