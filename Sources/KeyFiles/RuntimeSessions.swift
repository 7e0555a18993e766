package import Application
package import Events
import Foundation
package import Vault

/// Keys of open vaults in `$XDG_RUNTIME_DIR/varde`, which is in memory and gone when its user has logged
/// out: a file for each vault, 0600 in a folder 0700, named by the vault's id:
///
///     varde-vault-session/v1
///     id of the vault, 32 hexadecimal digits
///     until when, as in the log
///     passphrase or recovery: how it was opened
///     the registry's key, 32 bytes in base64
package final class RuntimeSessions: VaultSessions {
  private let runtime: String?
  private static let version = "varde-vault-session/v1"
  private static let suffix = ".session"

  /// - Parameter runtime: the value of XDG_RUNTIME_DIR. A relative one is ignored, as the XDG Base
  ///   Directory Specification asks.
  package init(_ runtime: String?) {
    self.runtime = runtime.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  package var place: String? { runtime.map { $0 + "/varde" } }

  package func check() throws(VaultSessionError) {
    guard let runtime, let place else { throw .nowhere }
    guard Self.isOurFolder(runtime) else { throw .openToOthers(path: runtime) }
    if mkdir(place, 0o700) != 0, errno != EEXIST { throw Self.failure(place) }
    guard Self.isOurFolder(place) else { throw .openToOthers(path: place) }
  }

  package func session(of vault: VaultID, at now: Instant) -> VaultSession? {
    guard isSafe, let session = read(path(vault)), session.vault == vault,
      !session.opening.isOver(at: now)
    else { return nil }
    return session
  }

  package func keep(_ session: VaultSession) throws(VaultSessionError) {
    try check()
    try forget(session.vault)
    let text = [
      Self.version, "\(session.vault)", "\(session.opening.until)",
      session.opening.byCode ? "recovery" : "passphrase", Base64.encode(session.key), "",
    ].joined(separator: "\n")
    do throws(KeyStoreError) {
      try DurableFile.replace(path(session.vault), with: Array(text.utf8))
    } catch {
      throw .storage(path: path(session.vault), Self.text(error))
    }
  }

  package func forget(_ vault: VaultID) throws(VaultSessionError) {
    guard isSafe else { return }
    try destroy(path(vault))
  }

  package func sweep(at now: Instant) {
    guard isSafe, let place,
      let names = try? FileManager.default.contentsOfDirectory(atPath: place)
    else { return }
    for name in names where name.hasSuffix(Self.suffix) {
      let session = read(place + "/" + name)
      if session?.opening.isOver(at: now) ?? true { try? destroy(place + "/" + name) }
    }
  }

  /// Whether there is a folder, and nobody else has been at what is in it.
  private var isSafe: Bool {
    guard let runtime, let place else { return false }
    return Self.isOurFolder(runtime) && Self.isOurFolder(place)
  }

  private func path(_ vault: VaultID) -> String { "\(place ?? "")/\(vault)\(Self.suffix)" }

  private func read(_ path: String) -> VaultSession? {
    guard let bytes = try? DurableFile.read(path) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 6, lines[0] == Self.version, let vault = VaultID(lines[1]),
      let until = Instant(lines[2]), ["passphrase", "recovery"].contains(lines[3]),
      let key = Base64.decode(lines[4].utf8), key.count == 32, lines[5].isEmpty
    else { return nil }
    let opening = VaultOpening(until: until, byCode: lines[3] == "recovery")
    return VaultSession(vault, opening, key: key)
  }

  private func destroy(_ path: String) throws(VaultSessionError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor >= 0 {
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        let zeros = [UInt8](repeating: 0, count: Int(min(status.st_size, 1 << 16)))
        _ = Foundation.write(descriptor, zeros, zeros.count)
        fsync(descriptor)
      }
      close(descriptor)
    }
    if unlink(path) != 0, errno != ENOENT { throw Self.failure(path) }
  }

  private static func isOurFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_mode & 0o7777 == 0o700 && status.st_uid == geteuid()
  }

  private static func failure(_ path: String) -> VaultSessionError {
    .storage(path: path, String(cString: strerror(errno)))
  }

  private static func text(_ error: KeyStoreError) -> String {
    if case .storage(_, let text) = error { return text }
    return String(cString: strerror(EACCES))
  }
}
