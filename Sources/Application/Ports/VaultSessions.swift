package import Events
package import Vault

/// Keys of vaults that somebody opened for a while, for the commands that follow. Duties of whoever
/// implements it: what is kept is for the same user only, and gone when the machine is switched off; what
/// is over is never handed out, and what is forgotten is overwritten.
package protocol VaultSessions: AnyObject {
  /// Where they are kept, for people to read; nil where they cannot be.
  var place: String? { get }

  /// Throws when nothing can be kept, before anybody is asked for a passphrase.
  func check() throws(VaultSessionError)

  /// What is kept for a vault; nil when there is nothing, or its time is out.
  func session(of vault: VaultID, at now: Instant) -> VaultSession?

  /// Keeps a key, in place of the one before.
  func keep(_ session: VaultSession) throws(VaultSessionError)

  /// Destroys what is kept for a vault; nothing happens where there is nothing.
  func forget(_ vault: VaultID) throws(VaultSessionError)

  /// Destroys everything whose time is out.
  func sweep(at now: Instant)
}

/// The key of a vault, for a while.
package struct VaultSession: Hashable, Sendable {
  /// Which vault.
  package let vault: VaultID
  /// Until when, and how it was opened.
  package let opening: VaultOpening
  /// The registry's key, 32 bytes.
  package let key: [UInt8]

  /// A key for a while.
  package init(_ vault: VaultID, _ opening: VaultOpening, key: [UInt8]) {
    self.vault = vault
    self.opening = opening
    self.key = key
  }
}

/// How a vault was opened, and for how long.
package struct VaultOpening: Hashable, Sendable {
  /// When it is over.
  package let until: Instant
  /// Whether with the recovery code: then a new passphrase needs no old one.
  package let byCode: Bool

  /// Most minutes that one can last.
  package static let maximum = 240

  /// An opening until an instant.
  package init(until: Instant, byCode: Bool) {
    self.until = until
    self.byCode = byCode
  }

  /// For so many minutes from now.
  package init(minutes: Int, from now: Instant, byCode: Bool) {
    self.init(until: now.adding(minutes: minutes), byCode: byCode)
  }

  /// Whether its time is out. One that has longer to go than any can has seen the clock put back.
  package func isOver(at now: Instant) -> Bool {
    let left = until.milliseconds - now.milliseconds
    return left <= 0 || left > Int64(Self.maximum) * 60_000
  }
}

/// Why a key cannot be kept for a while, or not be destroyed.
package enum VaultSessionError: Error, Hashable, Sendable {
  /// The environment names no place of one's own in memory.
  case nowhere
  /// The place is not ours alone.
  case openToOthers(path: String)
  /// The system failed; the text is its.
  case storage(path: String, String)
}

/// No place to keep a key: a vault is open for one process at a time.
package final class NoVaultSessions: VaultSessions {
  /// Nowhere.
  package init() {}
  package var place: String? { nil }
  package func check() throws(VaultSessionError) { throw .nowhere }
  package func session(of vault: VaultID, at now: Instant) -> VaultSession? { nil }
  package func keep(_ session: VaultSession) throws(VaultSessionError) { throw .nowhere }
  package func forget(_ vault: VaultID) throws(VaultSessionError) {}
  package func sweep(at now: Instant) {}
}
