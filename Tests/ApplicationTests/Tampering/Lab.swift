import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport

/// A tamper lab in a folder of its own.
final class Lab {
  let folder: String
  let opener = DiskOpener()
  let heads: [OutsideHead]
  private let lab: TamperLab

  /// Made once, for those who alter each way in one test only.
  nonisolated(unsafe) static let made: Result<Lab, any Error> = Result { () throws -> Lab in
    atexit { Lab.forget() }
    return try Lab()
  }

  private static func forget() { try? made.get().remove() }

  init() throws {
    folder = NSTemporaryDirectory() + "/varde-lab-\(UUID().uuidString)"
    lab = TamperLab(in: folder, opener: opener, workshop: SQLiteWorkshop())
    try SQLiteWorkshop().prepare(folder)
    heads = try lab.makeSample()
  }

  deinit { remove() }

  private func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func alter(_ way: TamperWay) throws { _ = try lab.trial(way, heads) }

  func look(_ way: TamperWay, checks: Set<Check> = .all) throws -> TamperTrial {
    way.isOfFile ? try lab.lookAtFile(way) : try lab.look(way, heads, checks: checks)
  }
}

/// Registries on disk with the clock and the randomness of the tests.
struct DiskOpener: RegistryOpener {
  var environment: Environment { .test() }

  func create(
    _ path: String, organisation: LogCode, demo: Bool, passphrase: NewPassphrase?
  ) throws(RegistryOpenError) -> Registry {
    let header = RegistryHeader(organisation: organisation, demo: demo)
    return Registry(
      try RegistryFolder.create(at: path, header, lock: environment.lock(passphrase)), .test())
  }

  func open(_ path: String) throws(RegistryOpenError) -> Registry {
    Registry(try RegistryFolder.open(at: path), .test())
  }

  func syncService(at path: String) -> SyncService? { nil }
}
