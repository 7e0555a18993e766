package import EventLog
package import Events

extension EventStore {
  /// The roots kept with every append of a log in order, ascending by size.
  package func keptHeads(of log: LogCode) throws(LogError) -> [Head] {
    try keptRoots(of: log).compactMap { kept in
      kept.root.map { Head(size: kept.size, root: $0) }
    }
  }
}
