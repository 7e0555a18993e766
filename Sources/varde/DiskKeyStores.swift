import Application
import Foundation
import KeyFiles

/// Keys in folders on disk.
struct DiskKeyStores: KeyStoreOpener {
  func open(_ path: String?) throws(KeyStoreError) -> any KeyStore {
    let standard = KeyFolderPath.standard { ProcessInfo.processInfo.environment[$0] }
    guard let path = path ?? standard else { throw .nowhere }
    return try KeyFolder(at: path)
  }
}
