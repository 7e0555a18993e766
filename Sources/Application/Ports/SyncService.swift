/// What copies the files of a folder to other machines; the raw value is the name it goes by.
package enum SyncService: String, CaseIterable, Sendable {
  case oneDrive = "OneDrive"
  case dropbox = "Dropbox"
  case nextcloud = "Nextcloud"
  case ownCloud = "ownCloud"
  /// The journal of either client is called the same.
  case nextcloudOrOwnCloud = "Nextcloud/ownCloud"
  case googleDrive = "Google Drive"
  case iCloud = "iCloud"
  case box = "Box"
  case jottacloud = "Jottacloud"
  case pCloud = "pCloud"
  case mega = "MEGA"
  case syncthing = "Syncthing"
  case tresorit = "Tresorit"
  /// The standard folder of Sync.com and of Syncthing is called the same.
  case sync = "Sync"
}
