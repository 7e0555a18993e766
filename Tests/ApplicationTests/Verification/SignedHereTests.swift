import Application
import EventLog
import Events
import TestSupport
import Testing

/// What the heads kept with the keys show: logs that were put in another's place, and logs gone.
@Suite struct SignedHereTests {
  private let keys = InMemoryKeyStore()

  private static func registry(_ seed: UInt64, demo: Bool = false, logs: [String]) throws
    -> Registry
  {
    let registry = Registry.inMemory(demo: demo, environment: .test(seed: seed))
    let rows = logs.map { "\($0);Mental Helse \($0);lokallag" }
    try registry.importText(.chapters, (["kode;navn;slag"] + rows).joined(separator: "\n"))
    return registry
  }

  private func sign(_ registry: Registry) throws {
    _ = try registry.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
    for log in try registry.logs() {
      _ = try registry.signHead(try registry.ownerSigner(of: log, keys, Passphrases()), keys)
    }
  }

  private func findings(_ registry: Registry) throws -> [VerificationFinding] {
    let here = try registry.signedHeads(keys, source: "nøkkelmappa")
    return try registry.verify(outside: here.heads, unreadable: here.unreadable).findings
  }

  @Test func thoseOfTheLogsHereAgree() throws {
    let registry = try Self.registry(1, logs: ["asker", "nesodden"])
    try sign(registry)
    let here = try registry.signedHeads(keys, source: "nøkkelmappa")
    #expect(Set(here.heads.map(\.log)) == Set(try registry.logs()))
    #expect(try findings(registry) == [])
  }

  @Test func aLogUnderAnotherIdAndOneThatIsGoneAreFound() throws {
    let signed = try Self.registry(1, logs: ["asker", "nesodden"])
    try sign(signed)
    let rewritten = try Self.registry(2, logs: ["asker", "barum"])
    let found = try findings(rewritten)
    let origin = try signed.origin(of: .asker).description
    let size = try signed.size(of: .asker)
    let other = VerificationFinding.Problem.outsideHeadOfOther(source: "nøkkelmappa", log: origin)
    #expect(found.contains(VerificationFinding(log: .asker, seq: size, problem: other)))
    #expect(
      found.contains(
        VerificationFinding(
          log: .nesodden, seq: try signed.size(of: .nesodden),
          problem: .shorterThanOutsideHead(source: "nøkkelmappa"))))
    #expect(found.allSatisfy { $0.problem.check == .outsideHeads })
  }

  @Test func aRegistryOfOneChapterMayLieBesideOthers() throws {
    try sign(try Self.registry(1, logs: ["nesodden"]))
    let asker = try Self.registry(2, logs: ["asker"])
    try sign(asker)
    #expect(try findings(asker) == [])
    #expect(try asker.signedHeads(keys, source: "").heads.map(\.log) == [.asker])
  }

  @Test func madeUpRegistriesShareAnOrganisation() throws {
    try sign(try Self.registry(1, demo: true, logs: ["asker", "nesodden"]))
    let other = try Self.registry(2, demo: true, logs: ["asker"])
    #expect(try findings(other) == [])
    try sign(other)
    #expect(try other.signedHeads(keys, source: "").heads.count == other.logs().count)
  }

  @Test func aHeadOfAnotherOrganisationIsOfAnotherLog() throws {
    let registry = try Self.registry(1, logs: ["asker"])
    let id = RandomID(bytes: [UInt8](repeating: 9, count: 10))
    let head = Head(size: 3, root: Digest([UInt8](repeating: 7, count: 32))!)
    let demo = LogCode("demo")!
    for log in [LogCode.asker, .nesodden] {
      let outside = OutsideHead(log: log, logID: id, organisation: demo, head: head, source: "blad")
      let found = try registry.verify(outside: [outside])
      #expect(
        found.findings.map(\.problem)
          == [.outsideHeadOfOther(source: "blad", log: "demo/varde/\(log)/\(id)")])
      #expect(found.agreedOutside == [])
    }
  }

  @Test func aPlaceWithoutAHeadIsFound() throws {
    let registry = try Self.registry(1, logs: ["asker"])
    let found = try registry.verify(unreadable: ["nøkler/signed/x"]).findings
    #expect(found.map(\.problem) == [.keptHeadUnreadable("nøkler/signed/x")])
    #expect(try registry.verify(checks: [.fold], unreadable: ["x"]).isOK)
  }
}
