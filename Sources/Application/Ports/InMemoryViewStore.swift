package import Events

/// Views of this process only: for tests, and where nothing may be written.
package final class InMemoryViewStore: ViewStore {
  private var views: [LogCode: StoredView] = [:]

  /// A store without views.
  package init() {}

  package func view(of log: LogCode) -> StoredView? { views[log] }

  package func save(_ views: [StoredView]) {
    for view in views { self.views[view.log] = view }
  }

  package func clear() { views = [:] }

  package func logs() -> [LogCode] { views.keys.sorted() }
}
