import Application
import EventLog
import Events
import Exchange
import Projections
import TestSupport
import Testing
import Vault

/// A sealed report on a chapter's laptop: its own log, a copy of the centre's, and nobody else's.
@Suite struct SealPartTests {
  private let sealed: Sealed
  private let chapter: Registry
  private let keys = InMemoryKeyStore()

  init() throws {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    _ = try registry.makeOwnerKey(OwnerKeyRequest(logs: [.asker]), keys, Passphrases())
    sealed = try Sealed(try Keyed(with: registry), 2025)
    chapter = .inMemory(environment: .test(seed: 4))
    let whole = sealed.keyed
    let files = [
      try registry.send(
        SendRequest(log: .central, to: .open, from: 1), whole.keys, Passphrases()),
      try registry.send(SendRequest(log: .asker, to: .open, from: 1), keys, Passphrases()),
    ]
    for file in files {
      let parcels = [("fil", try chapter.open(parcel: file.file, keys, Passphrases()))]
      for arrival in try chapter.arrivals(parcels, keys).logs {
        try chapter.receive(arrival, of: parcels, keys)
      }
    }
  }

  private func check(_ file: SealFile) throws -> FileCheck {
    try chapter.check(FileCheck(.seal(file), known: sealed.known))
  }

  @Test func theChaptersPartIsProved() throws {
    #expect(try chapter.logs() == [.asker, .central])
    #expect(try !chapter.isCopy(.asker))
    #expect(try chapter.isCopy(.central))
    let check = try check(sealed.file)
    #expect(check.findings.isEmpty)
    #expect(check.provedPart == [.asker])
    let verification = try chapter.verify()
    #expect(verification.isOK, "\(verification.findings)")
    #expect(verification.partialSeals == [sealed.seal.handle])
    #expect(verification.seals.isEmpty)
  }

  /// A line of the chapter's that was left out of the list, or is another, is found; the digest of the list
  /// tells for the others.
  @Test func aLineOfTheChaptersIsMissed() throws {
    var lines = sealed.file.lines
    lines.remove(at: try #require(lines.firstIndex { $0.hasPrefix("asker-") }))
    let file = sealed.file.with(lines: lines)
    let check = try check(file)
    #expect(check.findings.contains(.contributions(onlySealed: 0, onlyHere: 1)))
    #expect(check.findings.contains(.listDiffers))
  }
}
