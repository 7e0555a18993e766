import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Somebody records while `kontroller` runs: that is no difference.
@Suite struct MeanwhileTests {
  @Test func aViewIsComparedWithTheLogAsItWasRead() throws {
    let store = Interrupted()
    let plain = Registry.inMemory()
    let registry = Registry(
      events: plain.events, privates: plain.privates, views: store, environment: .test())
    let asker = try #require(LogCode("asker"))
    _ = try registry.record(ChapterStatement(chapter: asker))
    let register = try registry.folded(asker)
    store.inner.save([
      StoredView(
        log: asker, head: try registry.events.head(of: asker), state: register.state)
    ])
    _ = try plain.record(PersonStatement(code: "KN"), in: asker)
    store.meanwhile = { _ = try plain.record(PersonStatement(code: "OÅ"), in: asker) }
    let found = try registry.verify()
    #expect(found.views == 1)
    #expect(found.findings == [])
  }
}

/// Views at whose first reading something happens.
private final class Interrupted: ViewStore {
  let inner = InMemoryViewStore()
  var meanwhile: (() throws -> Void)?

  func view(of log: LogCode) -> StoredView? {
    let happens = meanwhile
    meanwhile = nil
    try? happens?()
    return inner.view(of: log)
  }

  func save(_ views: [StoredView]) { inner.save(views) }
  func clear() { inner.clear() }
  func logs() -> [LogCode] { inner.logs() }
}
