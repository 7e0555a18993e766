import EventLog
import Events
package import Exchange

/// In which order files are looked at that came in any.
package enum ArrivalOrder {
  /// What the centre says of keys and heads first; the files of each log together, from its first event on.
  package static func sorted(
    _ files: [(name: String, header: ParcelHeader)]
  ) -> [String] {
    files.sorted { one, other in
      if one.header.origin != other.header.origin {
        return key(one.header) < key(other.header)
      }
      return (one.header.first, one.header.head.size, one.name)
        < (other.header.first, other.header.head.size, other.name)
    }.map(\.name)
  }

  private static func key(_ header: ParcelHeader) -> (Int, String) {
    (header.origin.log == .central ? 0 : 1, "\(header.origin)")
  }
}
