import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport

/// Registries on which every use case must work alike.
enum RegistryKind: CaseIterable, Sendable {
  case inMemory, sqlite

  func with(
    _ environment: Environment = .test(), demo: Bool = false, _ body: (Registry) throws -> Void
  ) throws {
    switch self {
    case .inMemory: try body(.inMemory(demo: demo, environment: environment))
    case .sqlite: try Disk.with(environment, demo: demo) { try body($0.registry) }
    }
  }
}

/// A registry in a folder that is gone after the test.
struct Disk {
  let path: String
  let registry: Registry

  var log: String { path + "/log.sqlite" }
  var personal: String { path + "/private.sqlite" }
  var views: String { path + "/views.sqlite" }

  static func with(
    _ environment: Environment = .test(), demo: Bool = false, _ body: (Disk) throws -> Void
  ) throws {
    let path = NSTemporaryDirectory() + "/varde-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RegistryFolder.create(
      at: path, RegistryHeader(organisation: LogCode("mental-helse")!, demo: demo))
    try body(Disk(path: path, registry: Registry(folder, environment)))
  }

  /// The same registry as the next process sees it.
  func reopened(_ environment: Environment = .test(seed: 99)) throws -> Registry {
    Registry(try RegistryFolder.open(at: path), environment)
  }
}

extension Registry {
  convenience init(_ folder: RegistryFolder, _ environment: Environment) {
    self.init(
      events: folder.events, privates: folder.privateStore, accesses: folder.accesses,
      views: folder.views,
      environment: environment)
  }

  /// Somebody else's registry on the same stores: own memory, own randomness.
  func another(seed: UInt64 = 77, at instant: Instant = .testNow) -> Registry {
    Registry(
      events: events, privates: privates, accesses: accesses, views: views,
      environment: .test(seed: seed, at: instant))
  }
}
