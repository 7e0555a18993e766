import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import Shell

/// Registries in folders on disk, with the machine's clock and randomness.
struct DiskRegistries: RegistryOpener {
  var environment: Environment { .system }

  func create(
    _ path: String, organisation: LogCode, demo: Bool, passphrase: NewPassphrase?
  ) throws(RegistryOpenError) -> Registry {
    let header = RegistryHeader(organisation: organisation, demo: demo)
    return registry(
      try RegistryFolder.create(at: path, header, lock: environment.lock(passphrase)))
  }

  func open(_ path: String) throws(RegistryOpenError) -> Registry {
    registry(try RegistryFolder.open(at: path))
  }

  func syncService(at path: String) -> SyncService? { SyncedFolder.service(at: path) }

  private func registry(_ folder: RegistryFolder) -> Registry {
    Registry(
      events: folder.events, privates: folder.privateStore, accesses: folder.accesses,
      views: folder.views, environment: .system)
  }
}

extension Environment {
  /// The machine's clock and random source.
  static var system: Environment {
    guard let built = CivilDate(BuildDate.text) else { preconditionFailure("a build date") }
    return Environment(built: built, clock: now, random: SystemRandom.bytes)
  }

  private static func now() -> Instant {
    let milliseconds = Int64(Date().timeIntervalSince1970 * 1_000)
    let last: Int64 = 7_258_118_399_999
    guard let now = Instant(milliseconds: min(max(milliseconds, 0), last)) else {
      preconditionFailure("clamped to the range")
    }
    return now
  }
}

/// The day this version was made. No honest clock lies before it.
enum BuildDate {
  static let text = "2026-11-01"
}
