package import Application
import EventLog
package import Events

/// What every `ViewStore` must do. Each case is given an empty store of its own.
package enum ViewStoreContract {
  package static let cases: [Contract<any ViewStore>] = [
    Contract("a store begins without views") { store in
      try same(store.logs(), [])
      try same(store.view(of: asker), nil)
      store.clear()
      store.save([])
      try same(store.logs(), [])
    },
    Contract("what was saved is there, each log for itself") { store in
      store.save([view(oslo, 7, count: 0), view(asker, 3, count: 100_000)])
      try same(store.logs(), [asker, oslo])
      try same(store.view(of: asker), view(asker, 3, count: 100_000))
      try same(store.view(of: oslo), view(oslo, 7, count: 0))
      try same(store.view(of: LogCode("bergen")!), nil)
    },
    Contract("a view is replaced whole") { store in
      store.save([view(asker, 3, count: 1_000), view(oslo, 1, count: 5)])
      store.save([view(asker, 4, count: 10)])
      try same(store.view(of: asker), view(asker, 4, count: 10))
      try same(store.view(of: oslo), view(oslo, 1, count: 5))
    },
    Contract("all views can be forgotten") { store in
      store.save([view(asker, 3, count: 9), view(oslo, 1, count: 5)])
      store.clear()
      try same(store.logs(), [])
      try same(store.view(of: asker), nil)
      store.save([view(asker, 4, count: 10)])
      try same(store.logs(), [asker])
    },
  ]

  static let asker = LogCode("asker")!
  static let oslo = LogCode("oslo")!

  /// A view with `count` bytes of state.
  package static func view(_ log: LogCode, _ size: Int, count: Int) -> StoredView {
    let root = Events.Digest([UInt8](repeating: UInt8(size), count: 32))!
    return StoredView(
      log: log, head: Head(size: size, root: root),
      state: (0..<count).map { UInt8(truncatingIfNeeded: $0 * size) })
  }
}
