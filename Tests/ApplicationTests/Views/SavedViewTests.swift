import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// When a view is believed, and when one is saved.
@Suite struct SavedViewTests {
  private static func prepared() throws -> (Registry, StoredView, ChapterRegister) {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    let head = try registry.events.head(of: .asker)
    let view = try CatchUpTests.view(registry, .asker, head)
    return (registry, view, try registry.folded(.asker))
  }

  /// A view that says something else than the log: who believes it gives other answers.
  static func lie(_ registry: Registry) throws -> [UInt8] {
    var register = ChapterRegister(log: .asker)
    for event in try registry.events(of: .asker) {
      guard case .activityHeld(let activity) = event.data else {
        register.apply(event)
        continue
      }
      var gathering = activity.gathering
      gathering.minutes = 1
      register.apply(
        Event(
          log: event.log, seq: event.seq, recorded: event.recorded, actor: event.actor,
          salt: event.salt, data: .activityHeld(ActivityHeld(kind: activity.kind, gathering)),
          cause: event.cause))
    }
    return register.state
  }

  @Test func aViewWithAHeadOfTheLogIsBelieved() throws {
    let (registry, view, whole) = try Self.prepared()
    let lie = StoredView(log: .asker, head: view.head, state: try Self.lie(registry))
    #expect(try registry.withViews([lie]).register(of: .asker) != whole)
    #expect(try registry.withViews([lie]).verify().findings.map(\.problem) == [.viewDiffers])
  }

  @Test func aHeadThatTheLogNeverHadIsNot() throws {
    let (registry, view, whole) = try Self.prepared()
    let other = Events.Digest([UInt8](repeating: 7, count: 32))!
    let wrong = [
      Head(size: view.head.size, root: other), Head(size: view.head.size - 1, root: view.head.root),
      Head(size: view.head.size + 1, root: view.head.root), Head(size: 0, root: view.head.root),
      Head(size: -1, root: view.head.root),
    ]
    for head in wrong {
      let lie = StoredView(log: .asker, head: head, state: try Self.lie(registry))
      #expect(try registry.withViews([lie]).register(of: .asker) == whole, "\(head.size)")
    }
  }

  @Test func aStateThatIsNoneIsNot() throws {
    let (registry, view, whole) = try Self.prepared()
    let barum = try CatchUpTests.view(registry, .barum, try registry.events.head(of: .barum))
    var states: [[UInt8]] = [
      [], [0], Array("varde-register-2".utf8), barum.state, view.state + [0],
      // As the version before left it, were its layout the same.
      try Self.older(view.state),
    ]
    states += stride(from: 1, to: view.state.count, by: 97).map { Array(view.state.prefix($0)) }
    states.append(try CatchUpTests.view(registry, .asker, try Self.firstHead(registry)).state)
    for state in states {
      let bad = registry.withViews([StoredView(log: .asker, head: view.head, state: state)])
      #expect(try bad.register(of: .asker) == whole, "\(state.count) bytes")
      let findings = try bad.verify().findings
      #expect(findings.map(\.problem) == [.viewDiffers], "\(state.count) bytes")
      #expect(findings.map(\.log) == [.asker])
    }
  }

  private static func older(_ state: [UInt8]) throws -> [UInt8] {
    let name = Array("varde-register-5".utf8)
    try #require(Array(state[1...name.count]) == name)
    var older = state
    older[name.count] = UInt8(ascii: "4")
    return older
  }

  private static func firstHead(_ registry: Registry) throws -> Head {
    try #require(try registry.events.keptHeads(of: .asker).first)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func bytesAtRandomNeverTrap(_ seed: UInt64) throws {
    let (registry, view, _) = try Self.prepared()
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      var state = view.state
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        state[Int.random(in: state.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      let other = registry.withViews([StoredView(log: .asker, head: view.head, state: state)])
      _ = try other.register(of: .asker)
      #expect(try other.verify().isOK == (state == view.state), "seed \(seed)")
    }
  }

  @Test func areSavedInProportion() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    func grow(_ count: Int, day: Int) throws {
      let rows = (0..<count).map { "asker;2025-01-\(day);\(60 + $0 % 500);kurs;OÅ;\($0)" }
      try registry.importText(
        .entries, "lag;dato;varighet;aktivitet;leder;deltakere\n" + rows.joined(separator: "\n"))
    }
    let views = Counting()
    /// What a process that only looks leaves.
    func look() throws -> Int? {
      let other = Registry(
        events: registry.events, privates: registry.privates, views: views,
        environment: .test(seed: 9))
      #expect(try other.register(of: .asker) == registry.folded(.asker))
      return views.view(of: .asker)?.head.size
    }
    #expect(try look() == nil)
    try grow(300, day: 10)
    let first = try registry.size(.asker)
    #expect(try look() == first)
    #expect(views.saves == 1)
    try grow(254, day: 11)
    #expect(try look() == first)
    #expect(views.saves == 1)
    try grow(1_300, day: 12)
    let second = try registry.size(.asker)
    #expect(try look() == second)
    try grow(300, day: 13)
    #expect(try look() == second)
    try grow(300, day: 14)
    #expect(try look() == registry.size(.asker))
    #expect(views.saves == 3)
  }

  @Test func aLogWithFindingsIsFoldedAgain() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .entries,
      "lag;dato;varighet;aktivitet;leder\n"
        + (0..<300).map { "asker;2025-01-10;\(60 + $0);kurs;OÅ" }.joined(separator: "\n"))
    let last = try #require(try registry.events(of: .asker).last)
    let stray = Event(
      log: .asker, seq: last.seq + 1, recorded: last.recorded,
      actor: RandomID(bytes: .init(0..<10)),
      salt: last.salt, data: .entryWithdrawn(EntryWithdrawn(entry: 6, reason: .other)))
    _ = try registry.events.append([stray], to: .asker, expecting: last.seq)
    let other = registry.another()
    #expect(try other.register(of: .asker).findings.map(\.seq) == [last.seq + 1])
    #expect(registry.views.view(of: .asker) == nil)
    let findings = try registry.verify().findings
    #expect(findings.map(\.seq) == [last.seq + 1])
  }
}

private final class Counting: ViewStore {
  private let inner = InMemoryViewStore()
  private(set) var saves = 0

  func view(of log: LogCode) -> StoredView? { inner.view(of: log) }
  func save(_ views: [StoredView]) {
    saves += 1
    inner.save(views)
  }
  func clear() { inner.clear() }
  func logs() -> [LogCode] { inner.logs() }
}
