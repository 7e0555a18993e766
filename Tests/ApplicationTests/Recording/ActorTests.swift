import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Each log introduces whoever records in it.
@Suite struct ActorTests {
  private func named(_ registry: Registry, _ log: LogCode) throws -> [ActorRole] {
    try registry.events(of: log).compactMap {
      if case .actorNamed(let body) = $0.data { body.role } else { nil }
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func onceALogAndAgainWithAnotherRole(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.setActor(name: "Kari", role: .coordinator)
      try registry.prepare()
      for _ in 0..<2 { _ = try registry.record(ReceiptTests.talk(), in: .asker) }
      #expect(try named(registry, .asker) == [.coordinator])
      #expect(try named(registry, .central) == [.coordinator])
      try registry.setActor(name: nil, role: .grantOfficer)
      _ = try registry.record(ReceiptTests.talk(), in: .asker)
      _ = try registry.record(ReceiptTests.talk(), in: .asker)
      #expect(try named(registry, .asker) == [.coordinator, .grantOfficer])
      #expect(try named(registry, .central) == [.coordinator])
      #expect(Set(try registry.events(of: .asker).map(\.actor)).count == 1)
      #expect(try registry.verify().isOK)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func somebodyElseIsSomebodyElse(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let first = try #require(try registry.actor())
      let second = try registry.setActor(name: "Ola", role: .coordinator, isSomebodyElse: true)
      #expect(second.pseudonym != first.pseudonym)
      let receipt = try registry.record(ReceiptTests.talk(), in: .asker)
      #expect(try registry.event(receipt.handles[0])?.actor == second.pseudonym)
      #expect(try named(registry, .asker).count == 2)
      #expect(try registry.another().actor() == second)
    }
  }

  @Test func theNameIsAPayloadOfTheIntroduction() throws {
    let registry = Registry.inMemory()
    try registry.setActor(name: "Kari Nordmann", role: .auditor)
    try registry.importText(.chapters, "kode\nasker")
    let introduction = try #require(try registry.event(Handle(.asker, 2)))
    #expect(introduction.data.type == "actor-named")
    #expect(try registry.payload(of: introduction)?[.name] == "Kari Nordmann")
    #expect(try registry.actor()?.name == "Kari Nordmann")
  }

  @Test func aLogIsOpenedAndItsActorNamedFirst() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    for log in try registry.logs() {
      #expect(try registry.types(log).prefix(2) == ["log-opened", "actor-named"])
    }
  }
}
