/// A bundle of entries (c2sp.org/tlog-tiles, "Log entries"): each after its length, big-endian in two
/// bytes.
package enum EntryBundle {
  /// 256 entries of the greatest length.
  package static let maximumLength = TilePath.fullWidth * (2 + Int(UInt16.max))

  /// The bytes of a bundle; nil when an entry is longer than a length can say. Events have 60 000 bytes at
  /// most.
  package static func encode(_ entries: [[UInt8]]) -> [UInt8]? {
    var bytes: [UInt8] = []
    for entry in entries {
      guard let length = UInt16(exactly: entry.count) else { return nil }
      bytes.append(UInt8(length >> 8))
      bytes.append(UInt8(truncatingIfNeeded: length))
      bytes += entry
    }
    return bytes
  }

  /// The entries of a bundle; nil unless there are exactly so many and nothing follows.
  package static func decode(_ bytes: [UInt8], count: Int) -> [ArraySlice<UInt8>]? {
    var rest = bytes[...]
    var entries: [ArraySlice<UInt8>] = []
    for _ in 0..<count {
      guard rest.count >= 2 else { return nil }
      let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
      rest = rest.dropFirst(2)
      guard rest.count >= length else { return nil }
      entries.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return rest.isEmpty ? entries : nil
  }
}
