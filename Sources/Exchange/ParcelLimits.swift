import Events

/// How large things may be in a parcel, in bytes. A file may come from anyone: each is checked before
/// the memory for it is taken.
package enum ParcelLimits {
  /// The whole file, and what it unpacks to. An event has some 500 bytes, with its payload 700: this is a
  /// chapter that records 18 things every day for ten years, with all its payloads, or a central log of
  /// about that age that takes in 150 chapters every other week. The longest log of 100 000 events in 153
  /// chapters has a hundredth of it. It is also what a stranger's file can make us hold in memory before
  /// it is refused: with the program itself less than 100 MiB.
  package static let file = 48 << 20
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
