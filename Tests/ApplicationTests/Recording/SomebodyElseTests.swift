import Application
import Events
import TestSupport
import Testing

@Suite struct SomebodyElseTests {
  @Test func doesNotTakeOverTheName() throws {
    let registry = Registry.inMemory()
    let first = try registry.setActor(name: "Kari Nordmann", role: .coordinator)
    let other = try registry.setActor(name: nil, role: .coordinator, isSomebodyElse: true)
    #expect(other.pseudonym != first.pseudonym)
    #expect(other.name == nil)
    #expect(try registry.actor() == other)
  }

  @Test func aNewRoleLeavesTheName() throws {
    let registry = Registry.inMemory()
    _ = try registry.setActor(name: "Kari Nordmann", role: .coordinator)
    _ = try registry.setActor(name: nil, role: .grantOfficer)
    #expect(try registry.actor()?.name == "Kari Nordmann")
  }
}
