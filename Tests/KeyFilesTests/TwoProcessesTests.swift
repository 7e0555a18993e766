import Application
import EventLog
import Events
import Foundation
import KeyFiles
import TestSupport
import Testing
import Vault

/// Two programs with the same key folder, as two processes have it: handles of their own.
@Suite struct TwoProcessesTests {
  private static let log = LogCode("asker")!

  /// The Asker sample, and the same keys with one event of its log another.
  private static func forks(_ keys: any KeyStore) throws -> (Registry, Registry) {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    _ = try registry.makeOwnerKey(OwnerKeyRequest(logs: [log]), keys, Passphrases())
    let store = InMemoryEventStore(registry.events.registry)
    var isRewritten = false
    var events: [Event] = []
    try registry.exportEvents(only: log) { bytes in
      var text = String(decoding: bytes, as: UTF8.self)
      if !isRewritten, text.contains("\"minutes\":60") {
        text = text.replacing("\"minutes\":60", with: "\"minutes\":61")
        isRewritten = true
      }
      if let event = try? Event(bytes: Array(text.utf8)) { events.append(event) }
      return true
    }
    _ = try store.append(events, to: log, expecting: 0)
    #expect(isRewritten)
    let fork = Registry(
      events: store, privates: registry.privates, views: InMemoryViewStore(),
      environment: registry.environment)
    return (registry, fork)
  }

  private static func sign(_ registry: Registry, _ keys: any KeyStore) throws -> SignedCheckpoint {
    try registry.signHead(registry.ownerSigner(of: log, keys, Passphrases()), keys)
  }

  @Test func cannotSignAFork() throws {
    let scratch = try Scratch()
    let one = try KeyFolder(at: scratch.keys)
    let two = try KeyFolder(at: scratch.keys, patience: .milliseconds(60))
    let (registry, fork) = try Self.forks(one)
    // While one reads, signs and keeps, the other waits, and gives up.
    try one.locked { () throws(ApplicationError) in
      #expect(throws: ApplicationError.keys(.busy(path: scratch.keys))) {
        try Self.sign(fork, two)
      }
      do { _ = try Self.sign(registry, one) } catch { Issue.record(error) }
    }
    let signed = try Self.sign(registry, two)
    let here = try fork.events.head(of: Self.log)
    #expect(
      throws: ApplicationError.transparency(
        .forkedFromSigned(Self.log, signed: signed.checkpoint.head, here: here))
    ) { try Self.sign(fork, two) }
    #expect(try one.lastSigned("\(signed.checkpoint.origin)") == signed.bytes)
  }

  /// Many at once, each with a handle of its own, half of them on the fork: one history is signed.
  @Test func oneHistoryIsSignedHoweverManyTry() async throws {
    let scratch = try Scratch()
    let keys = scratch.keys
    let (registry, fork) = try Self.forks(try KeyFolder(at: keys))
    let registries = Shared([registry, fork])
    let roots = await withTaskGroup(of: String?.self) { group in
      for number in 0..<8 {
        group.addTask {
          guard let folder = try? KeyFolder(at: keys) else { return nil }
          let mine = registries.values[number % 2].copy()
          return (try? Self.sign(mine, folder))?.checkpoint.head.root.base64
        }
      }
      var roots: [String] = []
      for await root in group { if let root { roots.append(root) } }
      return roots
    }
    #expect(roots.count == 4)
    #expect(Set(roots).count == 1)
  }

  private struct Shared: @unchecked Sendable {
    let values: [Registry]
    init(_ values: [Registry]) { self.values = values }
  }

  /// What a witness saw lies beside its key; without it the key is of no use.
  @Test func aKeyWithoutItsStateCosignsNothing() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let (registry, _) = try Self.forks(folder)
    let signed = try Self.sign(registry, folder)
    let known = [try registry.ownerKey(of: Self.log)!.verifier]
    let witness = try folder.makeWitness("vitne.example/w1", passphrase: nil, .test(seed: 4))
    let id = KeyID(publicKey: witness.publicKey).description
    let update = CheckpointUpdate(
      consistency: ConsistencyProof(old: 0, hashes: []), checkpoint: signed)
    func cosign() throws -> NoteSignature {
      try WitnessDesk(KeyFolder(at: scratch.keys), named: nil, Passphrases(), now: .testNow)
        .cosign(update, known: known)
    }
    _ = try cosign()
    let file = scratch.files().first { $0.contains("/seen/\(id)/") && $0.hasSuffix(".checkpoint") }
    #expect(mode(scratch.path + "/" + (file ?? "")) == 0o600)
    try FileManager.default.removeItem(atPath: scratch.keys + "/seen")
    let files = scratch.files()
    #expect(throws: ApplicationError.keys(.stateLost(key: id))) { try cosign() }
    #expect(scratch.files() == files)
    // It starts again as a new key, under the same name, which is then the one meant.
    let new = try folder.makeWitness("vitne.example/w1", passphrase: nil, .test(seed: 5))
    let signature = try cosign()
    #expect(new.verify(signature, of: signed.note.text) != nil)
  }
}

extension Registry {
  /// The same logs with memory of their own, for another thread.
  fileprivate func copy() -> Registry {
    Registry(
      events: events, privates: privates, views: InMemoryViewStore(), environment: environment)
  }
}
