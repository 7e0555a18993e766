import Events

/// How large things may be in a parcel, in bytes. A file may come from anyone: each is checked before
/// the memory for it is taken.
package enum ParcelLimits {
  /// The whole file, and what it unpacks to.
  package static let file = 1 << 30
  /// The header.
  package static let header = 1_024
  /// What is sealed at once.
  package static let chunk = 1 << 16
  /// What a file's length tells of what is in it comes in steps of this.
  package static let padding = 1 << 12
  /// A payload's text.
  package static let payload = 60_000
  // "1 - ", a nonce, a space and four letters, with the line feed.
  static let payloadLine = 54...(16 + 1 + 16 + 1 + 44 + 1 + (payload + 2) / 3 * 4 + 1)
  // No event is as short as a hash; with the line feed.
  static let eventLine = 34...(Event.maximumLength + 1)

  /// What so many bytes of zlib may unpack to. Logs pack to a tenth; the first MiB is for what is
  /// small and all alike.
  package static func unpacked(_ packed: Int) -> Int { min(1 << 20 + 64 * packed, file) }
}
