/// Whoever waits while events are folded is told how far it has come.
package final class Folding {
  /// Called now and then with the number of events folded so far, and of all that are to be.
  package var progress: ((_ done: Int, _ all: Int) -> Void)?

  private var before = 0
  private var all: Int?

  private static let portion = 1_024

  /// Folds logs one after the other, together so many events.
  func inAll<T>(
    _ events: Int, _ body: () throws(ApplicationError) -> T
  ) throws(ApplicationError) -> T {
    guard all == nil else { return try body() }
    (before, all) = (0, events)
    defer { all = nil }
    return try body()
  }

  /// A log is done.
  func took(_ events: Int) {
    if all != nil { before += events }
  }

  /// An event of a log of so many is done.
  func passed(_ seq: Int, of size: () -> Int) {
    guard let progress, seq % Self.portion == 0 else { return }
    progress((all == nil ? 0 : before) + seq, all ?? size())
  }
}
