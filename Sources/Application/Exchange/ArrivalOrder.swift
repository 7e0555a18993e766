import EventLog
import Events
package import Exchange

/// In which order files are looked at that came in any, and which of them together.
package enum ArrivalOrder {
  /// The central log by itself and first, where there are others: what it says of keys and heads is taken in
  /// before the others are judged by it. In each batch, the files of each log together, from its first
  /// event on.
  ///
  /// - Returns: names, by batch; one batch with none when there are no files.
  package static func batches(
    _ files: [(name: String, header: ParcelHeader)]
  ) -> [[String]] {
    let central = sorted(files.filter { $0.header.origin.log == .central })
    let others = sorted(files.filter { $0.header.origin.log != .central })
    return central.isEmpty || others.isEmpty ? [central + others] : [central, others]
  }

  private static func sorted(_ files: [(name: String, header: ParcelHeader)]) -> [String] {
    files.sorted { one, other in
      if one.header.origin != other.header.origin {
        return "\(one.header.origin)" < "\(other.header.origin)"
      }
      return (one.header.first, one.header.head.size, one.name)
        < (other.header.first, other.header.head.size, other.name)
    }.map(\.name)
  }
}
