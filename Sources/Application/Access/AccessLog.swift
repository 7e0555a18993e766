import EventLog
import Events

extension Registry {
  /// The access log as a registry of this one log: it is folded, recorded in and verified as others are.
  func makeAccessLog() -> Registry? {
    accesses.map { accesses in
      Registry(
        events: accesses, privates: privates, views: OneLogViews(views, .access),
        environment: environment)
    }
  }
}

/// The view of one log, among those of others.
final class OneLogViews: ViewStore {
  private let inner: any ViewStore
  private let log: LogCode

  init(_ inner: any ViewStore, _ log: LogCode) {
    self.inner = inner
    self.log = log
  }

  func view(of log: LogCode) -> StoredView? { log == self.log ? inner.view(of: log) : nil }

  func save(_ views: [StoredView]) { inner.save(views.filter { $0.log == log }) }

  // The others are not its own to forget.
  func clear() {}

  func logs() -> [LogCode] { inner.logs().filter { $0 == log } }
}
