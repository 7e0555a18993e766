package import EventLog
package import Events

/// Projections kept between runs. Disposable: everything here can be made again from the logs, and a
/// view is used only when its head is one the log has had. Duties of whoever implements it: a view is
/// replaced whole or not at all; a store that cannot be read or written is treated as empty.
package protocol ViewStore: AnyObject {
  /// The view of a log; nil when there is none that this program can use.
  func view(of log: LogCode) -> StoredView?

  /// Replaces the views of the given logs, in one go.
  func save(_ views: [StoredView])

  /// Forgets all views.
  func clear()

  /// All logs that have a view, ascending.
  func logs() -> [LogCode]
}

/// A fold that has come as far as `head`.
package struct StoredView: Hashable, Sendable {
  /// Which log.
  package let log: LogCode
  /// How far it was folded, and the root there.
  package let head: Head
  /// The fold's state, in the coding of Projections.
  package let state: [UInt8]

  /// A view as far as a head.
  package init(log: LogCode, head: Head, state: [UInt8]) {
    self.log = log
    self.head = head
    self.state = state
  }
}
