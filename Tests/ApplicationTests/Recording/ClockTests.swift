import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// A clock set wrong is refused, or overridden on record.
@Suite struct ClockTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let now: String
    let problem: ClockProblem
    var testDescription: String { now }
    var instant: Instant { Instant(now)! }
  }

  /// The log's last is 21 November 2026 11:00 UTC, the build 1 November.
  static let wrong = [
    Wrong(now: "2026-11-21T10:49:59.999Z", problem: .behindLog),
    Wrong(now: "2026-10-31T11:00:00.000Z", problem: .behindLog),
    Wrong(now: "2037-01-01T11:00:00.000Z", problem: .farFuture),
  ]

  private func refusal(_ command: () throws -> Void) -> ClockRefusal? {
    do {
      try command()
    } catch ApplicationError.clock(let refusal) { return refusal } catch {}
    return nil
  }

  @Test(arguments: wrong, RegistryKind.allCases)
  func isRefused(_ wrong: Wrong, _ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let before = try registry.exported()
      registry.environment = .test(seed: 2, at: wrong.instant)
      let commands: [() throws -> Void] = [
        { _ = try registry.record(ReceiptTests.talk(), in: .asker) },
        { try registry.importText(.entries, "lag;dato;aktivitet\nasker;2025-01-01;kurs") },
      ]
      for command in commands {
        let refusal = try #require(self.refusal(command))
        #expect(refusal.problem == wrong.problem)
        #expect(refusal.now == wrong.instant)
        #expect(refusal.last == .testNow)
      }
      #expect(try registry.exported() == before)
    }
  }

  @Test(arguments: wrong, RegistryKind.allCases)
  func isOverriddenOnRecordJustBefore(_ wrong: Wrong, _ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let size = try registry.size(.asker)
      registry.environment = .test(seed: 2, at: wrong.instant)
      registry.environment.overridesClock = true
      let receipt = try registry.record(ReceiptTests.talk(), in: .asker)
      let events = try registry.events(of: .asker).dropFirst(size)
      #expect(events.map(\.data.type) == ["clock-overridden", "activity-held"])
      #expect(receipt.handles == [Handle(.asker, size + 2)])
      #expect(
        events.first?.data == .clockOverridden(ClockOverridden(problem: wrong.problem)))
      #expect(events.allSatisfy { $0.recorded >= .testNow })
      let verification = try registry.verify()
      #expect(verification.isOK)
      #expect(verification.clockOverrides == [Handle(.asker, size + 1)])
    }
  }

  @Test func beforeTheBuildIsRefusedInAnEmptyLogToo() throws {
    let now = Instant("2026-10-31T11:00:00.000Z")!
    let registry = Registry.inMemory(environment: .test(at: now))
    let refusal = try #require(self.refusal { try registry.importText(.chapters, "kode\nasker") })
    #expect(refusal.problem == .beforeBuild)
    #expect(refusal.last == nil)
    #expect(try registry.logs() == [])
    registry.environment.overridesClock = true
    try registry.importText(.chapters, "kode\nasker")
    #expect(
      try registry.types(.asker) == [
        "log-opened", "actor-named", "clock-overridden", "import-begun", "chapter-founded",
      ])
  }

  @Test func aRightClockIsNotOverridden() throws {
    let registry = Registry.inMemory()
    registry.environment.overridesClock = true
    try registry.prepare()
    #expect(try registry.verify().clockOverrides == [])
  }

  @Test(arguments: RegistryKind.allCases)
  func recordedNeverDecreases(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let clock = ["11:05:00.000", "10:56:00.000", "11:05:00.001", "10:55:00.001"]
      for (index, time) in clock.enumerated() {
        registry.environment = .test(
          seed: UInt64(index) + 2, at: Instant("2026-11-21T\(time)Z")!)
        _ = try registry.record(ReceiptTests.talk(), in: .asker)
      }
      let recorded = try registry.events(of: .asker).suffix(4).map(\.recorded)
      #expect(
        recorded.map(\.description) == [
          "2026-11-21T11:05:00.000Z", "2026-11-21T11:05:00.000Z", "2026-11-21T11:05:00.001Z",
          "2026-11-21T11:05:00.001Z",
        ])
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func inADemoOnlyNeverDecreasesApplies(_ kind: RegistryKind) throws {
    let then = Instant("2024-03-01T11:00:00.000Z")!
    try kind.with(.test(at: then), demo: true) { registry in
      try registry.prepare()
      for log in try registry.logs() {
        guard case .logOpened(let opened)? = try registry.event(Handle(log, 1))?.data else {
          Issue.record("\(log) is not opened")
          continue
        }
        #expect(opened.demo)
        #expect(opened.organisation == LogCode("mental-helse"))
      }
      #expect(try registry.register(of: .asker).isDemo)
      registry.environment = .test(seed: 2, at: Instant("2023-01-01T11:00:00.000Z")!)
      let receipt = try registry.record(ReceiptTests.talk(on: "2024-02-28"), in: .asker)
      #expect(try registry.event(receipt.handles[0])?.recorded == then)
      #expect(try registry.verify().isOK)
    }
  }

  @Test func aRegistryThatIsNoDemoSaysSo() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    #expect(try !registry.register(of: .asker).isDemo)
  }
}
