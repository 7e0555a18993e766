import Foundation

/// Registries kept with the tests. Git keeps no modes, and a registry that others may read is not
/// opened.
enum GoldenRegistry {
  static func copy(_ golden: String, to path: String) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for name in ["log.sqlite", "private.sqlite"] {
      try files.copyItem(atPath: "\(golden)/\(name)", toPath: "\(path)/\(name)")
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(path)/\(name)")
    }
  }
}
