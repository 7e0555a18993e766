import Application
import Events
import Foundation
import Vault

/// The file that opens the vault of a registry whose owner wants no passphrase:
///
///     varde-vault-key/v1
///     id of the vault, 32 hexadecimal digits
///     32 bytes in base64
final class VaultKeyFile: VaultKeyPlace {
  private let path: String
  private static let version = "varde-vault-key/v1"

  init(_ path: String) { self.path = path }

  // One of a registry that never came to be is written over.
  func write(_ secret: [UInt8], of vault: VaultID) throws(PrivateStoreError) {
    let file = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Self.failure }
    defer { close(file) }
    let text = Array("\(Self.version)\n\(vault)\n\(Base64.encode(secret))\n".utf8)
    guard fchmod(file, 0o600) == 0, Foundation.write(file, text, text.count) == text.count,
      fsync(file) == 0
    else { throw Self.failure }
    do throws(RegistryOpenError) {
      try FileSystem.sync(folder: (path as NSString).deletingLastPathComponent)
    } catch { throw .storage("\(error)") }
  }

  func read(of vault: VaultID) -> [UInt8]? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[0] == Self.version, lines[1] == vault.description,
      lines[3] == "", let secret = Base64.decode(lines[2].utf8), secret.count == 32
    else { return nil }
    return secret
  }

  func destroy() {
    let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    if file >= 0 {
      var status = stat()
      fstat(file, &status)
      let zeros = [UInt8](repeating: 0, count: Int(status.st_size))
      _ = Foundation.write(file, zeros, zeros.count)
      fsync(file)
      close(file)
    }
    unlink(path)
  }

  private static var failure: PrivateStoreError {
    .storage(String(cString: strerror(errno)))
  }
}
