import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// What people call things, and the random ids that stand for it in the log.
@Suite struct NameTests {
  private static func trip(_ codes: [String], on: String, series: String? = nil) -> EntryStatement {
    var statement = EntryStatement(on: CivilDate(on)!, kind: .tur)
    statement.leader = "OÅ"
    statement.participantCodes = codes
    statement.words.series = series
    return statement
  }

  private func joined(_ registry: Registry, _ log: LogCode) throws -> [Pseudonym] {
    try registry.events(of: log).compactMap {
      if case .tripJoined(let body) = $0.data { body.participant } else { nil }
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func aParticipantIsNewEveryYearAndInEveryChapter(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      _ = try registry.record(Self.trip(["a", "b", "a"], on: "2025-05-01"), in: .asker)
      _ = try registry.record(Self.trip(["a"], on: "2025-06-01"), in: .asker)
      _ = try registry.record(Self.trip(["a"], on: "2026-05-01"), in: .asker)
      var other = Self.trip(["a"], on: "2025-05-01")
      other.leader = "GA"
      _ = try registry.record(other, in: .barum)
      let asker = try joined(registry, .asker)
      #expect(asker.count == 4)
      #expect(asker[2] == asker[0])
      let barum = try joined(registry, .barum)
      #expect(Set(asker + barum).count == 4)
      let answer = try registry.national(2025).chapters.first { $0.log == .asker }
      #expect(answer?.trips.uniqueParticipants == 2)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func aSeriesKeepsItsId(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      var ids: [RandomID?] = []
      for (day, label) in ["turgruppe", "turgruppe", "Turgruppe"].enumerated() {
        let receipt = try registry.record(
          Self.trip([], on: "2025-05-0\(day + 1)", series: label), in: .asker)
        ids.append(try registry.event(receipt.handles[0])?.data.gathering?.series)
      }
      #expect(ids[0] != nil)
      #expect(ids[1] == ids[0])
      #expect(ids[2] != ids[0])
    }
  }

  /// Somebody else gives the same names to other ids after we looked and before we keep ours.
  @Test(arguments: RegistryKind.allCases)
  func whoNamesSecondTakesTheFirstOnesId(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      let store = Overtaken(inner.privates)
      let registry = Registry(
        events: inner.events, privates: store, views: inner.views, environment: .test(seed: 5))
      let other = inner.another()
      store.others = {
        _ = try other.record(Self.trip(["a"], on: "2025-05-01", series: "turgruppe"), in: .asker)
      }
      _ = try registry.record(Self.trip(["a"], on: "2025-05-08", series: "turgruppe"), in: .asker)
      #expect(Set(try joined(registry, .asker)).count == 1)
      let series = try registry.register(of: .asker).facts.compactMap(\.data.gathering?.series)
      #expect(series.count == 2)
      #expect(Set(series).count == 1)
      #expect(store.collisions == 1)
      #expect(try registry.verify().isOK)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func twoWhoEnrolTheSameCodeEnrolOne(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      let store = Overtaken(inner.privates)
      let registry = Registry(
        events: inner.events, privates: store, views: inner.views, environment: .test(seed: 5))
      let other = inner.another()
      var person = PersonStatement(code: "EB")
      person.name = "Eva"
      store.others = { _ = try other.record(person, in: .asker) }
      let receipt = try registry.record(person, in: .asker)
      #expect(receipt.handles == [])
      #expect(!receipt.isNew)
      #expect(
        try registry.people(of: .asker).compactMap(\.contact?.code) == ["OÅ", "KN", "RH", "EB"])
    }
  }
}

/// A private store before whose next `put` somebody else comes first.
private final class Overtaken: WrappingPrivateStore {
  let inner: any PrivateStore
  var others: (() throws -> Void)?
  private(set) var collisions = 0

  init(_ inner: any PrivateStore) { self.inner = inner }

  func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError) {
    if let others {
      self.others = nil
      do { try others() } catch { throw .storage("\(error)") }
    }
    do { try inner.put(payloads, aliases: aliases, at: instant) } catch {
      if case .aliasTaken = error { collisions += 1 }
      throw error
    }
  }
}
