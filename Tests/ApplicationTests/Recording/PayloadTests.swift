import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Personal words: there before their event, true to it, and gone when no event came.
@Suite struct PayloadTests {
  private static func talk(_ title: String) -> EntryStatement {
    var statement = ReceiptTests.talk()
    statement.words.title = title
    return statement
  }

  @Test(arguments: RegistryKind.allCases)
  func eachVerifiesAgainstItsEvent(_ kind: RegistryKind) throws {
    try kind.with { registry in
      _ = try SampleForms.asker.importAll(into: registry)
      try registry.setActor(name: "Kari", role: .coordinator)
      let entry = try registry.record(Self.talk("Kaffe"), in: .asker).handles[0]
      var change = EntryChange()
      change.words.note = "te"
      _ = try registry.correct(entry, change, reason: .mistyped, why: "byttet")
      _ = try registry.withdraw(entry, reason: .other, why: "avlyst")
      _ = try registry.record(.digitalExchange, year: 2025, evidence: "nettside")
      var seen = 0
      for log in try registry.logs() {
        for event in try registry.events(of: log) {
          guard let commitment = event.commitment else { continue }
          let sealed = try #require(try registry.privates.whole(commitment))
          #expect(Commitment.of(nonce: sealed.nonce, payload: sealed.bytes) == commitment)
          #expect(sealed.nonce.count == 32)
          #expect(try registry.payload(of: event)?.bytes == sealed.bytes)
          seen += 1
        }
      }
      #expect(seen > 50)
      #expect(try registry.keptPayloads().count == seen)
      let verification = try registry.verify()
      #expect(verification.payloads == seen)
      #expect(verification.isOK)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func isWrittenBeforeItsEvent(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      let store = Interfering(inner.events)
      let registry = Registry(
        events: store, privates: inner.privates, views: inner.views, environment: .test(seed: 5))
      let before = try inner.keptPayloads()
      let size = try inner.size(.asker)
      var seen: [String?] = []
      store.times = 1
      store.others = { log in
        #expect(try inner.size(log) == size)
        for commitment in try inner.keptPayloads().subtracting(before) {
          seen.append(try inner.privates.payload(commitment)?[.title])
        }
      }
      _ = try registry.record(Self.talk("Kaffe"), in: .asker)
      #expect(seen == ["Kaffe"])
    }
  }

  /// Payloads put for events that never came, an hour and two days before.
  @Test(arguments: RegistryKind.allCases)
  func orphansAreDestroyedWhenOlderThanADay(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let entry = try registry.record(Self.talk("Kaffe"), in: .asker).handles[0]
      let referred = try registry.referredPayloads()
      let next = try registry.size(.asker) + 1
      func orphan(_ text: String, _ seq: Int, hoursOld: Int) throws -> Events.Digest {
        let payload = Payload(
          nonce: registry.environment.draw(32), bytes: PayloadText([.title: text]).bytes,
          handle: Handle(.asker, seq))
        try registry.privates.put(
          [payload], aliases: [], at: Instant.testNow.adding(hours: -hoursOld))
        return payload.commitment
      }
      let old = try orphan("gammel", next, hoursOld: 25)
      let young = try orphan("ny", next, hoursOld: 23)
      let lost = try orphan("tapt", entry.seq, hoursOld: 25)
      let losing = try orphan("taper", entry.seq, hoursOld: 1)
      try registry.settlePayloads()
      #expect(try registry.keptPayloads() == referred.union([young, losing]))
      #expect(try registry.explain(entry).words?.title == "Kaffe")
      let unsettled = try registry.privates.unsettled().map(\.commitment)
      #expect(Set(unsettled).isDisjoint(with: [old, lost]))
      #expect(Set(unsettled).isSuperset(of: [young, losing]))
      try registry.another(seed: 8, at: Instant.testNow.adding(hours: 48)).settlePayloads()
      #expect(try registry.keptPayloads() == referred)
      #expect(try registry.privates.unsettled().isEmpty)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func whatIsReferredToSettlesAndStays(_ kind: RegistryKind) throws {
    try kind.with { registry in
      _ = try SampleForms.asker.importAll(into: registry)
      _ = try registry.record(Self.talk("Kaffe"), in: .asker)
      #expect(try !registry.privates.unsettled().isEmpty)
      try registry.settlePayloads()
      #expect(try registry.privates.unsettled().isEmpty)
      try registry.privates.destroyOrphans(Array(registry.keptPayloads()))
      #expect(try registry.keptPayloads() == registry.referredPayloads())
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func aFailedAppendLeavesOnlyAnOrphan(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      struct Failure: Error {}
      let store = Interfering(inner.events)
      store.times = 1
      store.others = { _ in throw Failure() }
      let registry = Registry(
        events: store, privates: inner.privates, views: inner.views, environment: .test(seed: 5))
      let before = try inner.exported()
      #expect(throws: ApplicationError.self) {
        try registry.record(Self.talk("Kaffe"), in: .asker)
      }
      #expect(try inner.exported() == before)
      #expect(try inner.keptPayloads().count == inner.referredPayloads().count + 1)
      #expect(try inner.verify().isOK)
      #expect(try registry.record(Self.talk("Kaffe"), in: .asker).isNew)
      try inner.another(seed: 8, at: Instant.testNow.adding(hours: 25)).settlePayloads()
      #expect(try inner.keptPayloads() == inner.referredPayloads())
    }
  }
}
