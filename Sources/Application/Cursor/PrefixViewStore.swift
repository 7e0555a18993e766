import EventLog
import Events

/// Views as a cursor may use them: none that is beyond it, and none is kept.
final class PrefixViewStore: ViewStore {
  private let inner: any ViewStore
  private let cursor: Cursor

  init(_ inner: any ViewStore, at cursor: Cursor) {
    self.inner = inner
    self.cursor = cursor
  }

  func view(of log: LogCode) -> StoredView? {
    inner.view(of: log).flatMap { $0.head.size <= cursor.size(of: log) ? $0 : nil }
  }

  // One that is further on would be lost.
  func save(_ views: [StoredView]) {}

  func clear() {}

  func logs() -> [LogCode] { inner.logs().filter { view(of: $0) != nil } }
}
