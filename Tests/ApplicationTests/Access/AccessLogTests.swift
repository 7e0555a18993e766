import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// The log of who was shown what: recorded, listed and verified.
@Suite struct AccessLogTests {
  private let asker = LogCode("asker")!

  private func prepared(accesses: (any EventStore)? = nil) throws -> Registry {
    let header = RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)
    let registry = Registry(
      events: InMemoryEventStore(header), privates: SealingPrivateStore.inMemory(),
      accesses: accesses ?? InMemoryEventStore(header), views: InMemoryViewStore(),
      environment: .test())
    try registry.prepare()
    registry.dropAccesses()
    return registry
  }

  private func events(_ registry: Registry) throws -> [Event] {
    var events: [Event] = []
    try registry.accesses?.read(.access, from: 1) { _, bytes in
      events += (try? Event(bytes: bytes)).map { [$0] } ?? []
      return true
    }
    return events
  }

  @Test func whatWasReadIsPutOnRecord() throws {
    let registry = try prepared()
    try registry.setActor(name: "Kari Nordmann", role: .auditor)
    let people = try registry.people(of: asker)
    #expect(registry.hasUnrecordedAccesses)
    try registry.recordAccesses(for: .overview)
    #expect(!registry.hasUnrecordedAccesses)
    let events = try events(registry)
    #expect(events.map(\.data.type) == ["log-opened", "actor-named", "data-accessed"])
    // No payload: what the actor is called stands elsewhere.
    #expect(events.allSatisfy { $0.commitment == nil })
    let access = try #require(try registry.accesses().first)
    #expect(access.data.people == people.map(\.person.pseudonym).sorted())
    #expect(access.data.purpose == .overview)
    #expect(access.actor.role == .auditor)
    #expect(access.actor.name == "Kari Nordmann")
    try registry.recordAccesses(for: .overview)
    #expect(try self.events(registry).count == 3)
    #expect(try registry.found() == [])
  }

  @Test func oneWorkPutsTheSameOnRecordOnce() throws {
    let registry = try prepared()
    var record = AccessRecord(.report)
    _ = try registry.people(of: asker)
    try registry.recordAccesses(&record)
    _ = try registry.people(of: asker)
    try registry.recordAccesses(&record)
    _ = try registry.codes(of: asker)
    try registry.recordAccesses(&record)
    let accesses = try registry.accesses().map(\.data)
    #expect(accesses.count == 2)
    #expect(accesses[1].people == [] && accesses[1].chapters == [asker])
  }

  /// The longest handles there are, and more than one event holds.
  @Test func muchIsSeveralEventsThatFit() throws {
    let registry = try prepared()
    let log = LogCode(String(repeating: "a", count: 32))!
    for seq in 1...2_500 {
      registry.privates.trail.note(entry: Handle(log, (1 << 53) - 1 - seq))
    }
    for _ in 0..<300 {
      registry.privates.trail.note(person: RandomID(bytes: registry.environment.draw(10)))
    }
    try registry.recordAccesses(for: .maintenance)
    let accesses = try registry.accesses().map(\.data)
    #expect(accesses.count == 3)
    #expect(Set(accesses.flatMap(\.entries)).count == 2_500)
    #expect(Set(accesses.flatMap(\.people)).count == 300)
    #expect(try events(registry).allSatisfy { $0.encoded().count <= Event.maximumLength })
    #expect(try registry.found() == [])
  }

  @Test func othersMayRecordMeanwhile() throws {
    let header = RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)
    let store = InMemoryEventStore(header)
    let (first, second) = (
      try prepared(accesses: Interfering(store)), try prepared(accesses: store)
    )
    let between = try #require(first.accesses as? Interfering)
    between.others = { [asker] _ in
      _ = try second.people(of: asker)
      try second.recordAccesses(for: .report)
    }
    between.times = 3
    _ = try first.people(of: asker)
    try first.recordAccesses(for: .overview)
    #expect(try first.accesses().map(\.data.purpose) == [.report, .report, .report, .overview])
  }

  @Test func whatCannotBePutOnRecordIsStillToBe() throws {
    let registry = try prepared()
    let now = registry.environment
    registry.environment = Environment(
      built: now.built, clock: { now.clock().adding(minutes: 60) }, random: now.draw)
    _ = try registry.codes(of: asker)
    try registry.recordAccesses(for: .report)
    registry.environment = now
    _ = try registry.people(of: asker)
    #expect(throws: ApplicationError.self) { try registry.recordAccesses(for: .report) }
    #expect(registry.hasUnrecordedAccesses)
    registry.environment.overridesClock = true
    try registry.recordAccesses(for: .report)
    #expect(try registry.accesses().count == 2)
    #expect(try events(registry).map(\.data.type).contains("clock-overridden"))
    #expect(try registry.verify().clockOverrides.map(\.log) == [.access])
  }

  @Test func whereThereIsNoAccessLogNothingIsOnRecord() throws {
    let header = RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)
    let registry = Registry(
      events: InMemoryEventStore(header), privates: SealingPrivateStore.inMemory(),
      views: InMemoryViewStore(), environment: .test())
    registry.privates.trail.note(namesOf: asker)
    #expect(throws: ApplicationError.privateStore(.readOnly)) {
      try registry.recordAccesses(for: .report)
    }
    #expect(try registry.accesses().isEmpty)
    #expect(try registry.verify().accesses == nil)
  }

  @Test func aListIsOfOnePersonAndFromADayOn() throws {
    let registry = try prepared()
    let people = try registry.people(of: asker).map(\.person.pseudonym)
    registry.dropAccesses()
    func note(_ day: Int, _ body: (AccessTrail) -> Void) throws {
      let now = registry.environment
      registry.environment = Environment(
        built: now.built, clock: { Instant.testNow.adding(minutes: day * 24 * 60) },
        random: now.draw)
      body(registry.privates.trail)
      try registry.recordAccesses(for: .report)
    }
    try note(0) { $0.note(person: people[0]) }
    try note(1) { $0.note(person: people[1]) }
    try note(2) { $0.note(namesOf: asker) }
    try note(3) { $0.note(namesOf: LogCode("barum")!) }
    try note(4) { $0.noteEverything() }
    func seqs(_ index: Int?, _ day: CivilDate?) throws -> [Int] {
      try registry.accesses(about: index.map { (people[$0], asker) }, since: day)
        .map { $0.handle.seq - 2 }
    }
    #expect(try seqs(nil, nil) == [1, 2, 3, 4, 5])
    #expect(try seqs(0, nil) == [1, 3, 5])
    #expect(try seqs(1, nil) == [2, 3, 5])
    #expect(try seqs(nil, CivilDate("2026-11-24")) == [4, 5])
    #expect(try seqs(0, CivilDate("2026-11-22")) == [3, 5])
    #expect(try registry.pseudonym(of: "KN", in: asker) == people[1])
    #expect(throws: ApplicationError.unknownPerson(asker, "XX")) {
      try registry.pseudonym(of: "XX", in: asker)
    }
  }

  @Test func aCursorChangesNothing() throws {
    let registry = try prepared()
    let then = registry.at(try registry.cursor(on: registry.environment.today))
    _ = try then.people(of: asker)
    try then.recordAccesses(for: .overview)
    #expect(try registry.accesses().count == 1)
    #expect(try then.accesses().count == 1)
  }

  @Test func aLongLogHasAView() throws {
    let registry = try prepared()
    for _ in 0..<260 {
      registry.privates.trail.note(namesOf: asker)
      try registry.recordAccesses(for: .report)
    }
    let again = Registry(
      events: registry.events, privates: registry.privates, accesses: registry.accesses,
      views: registry.views, environment: registry.environment)
    registry.privates.trail.note(namesOf: asker)
    try again.recordAccesses(for: .report)
    #expect(registry.views.logs().contains(.access))
    let found = try again.verify()
    #expect(found.isOK)
    #expect(found.accesses?.head.size == 263)
    #expect(found.heads.allSatisfy { $0.log != .access })
  }
}
