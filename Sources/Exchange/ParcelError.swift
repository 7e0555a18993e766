package import EventLog

/// Why a parcel was not made or opened.
package enum ParcelError: Error, Hashable, Sendable {
  /// It is something else.
  case notAParcel
  /// A newer program wrote it.
  case newer
  /// Its end is missing.
  case truncated
  /// It was altered on the way, or written by something else.
  case damaged(ParcelPart)
  /// It is sealed to another receiver's key.
  case notForUs(id: String)
  /// What is inside is not what the header says.
  case disagrees(ParcelClaim)
  /// More than a parcel may hold: `ParcelLimits.file`.
  case tooLarge
  /// It unpacks to far more than any parcel does: it was made to fill the memory.
  case bomb
  /// Private payloads were to travel in clear.
  case payloadsInClear
  /// The line is no receiver's key, or was copied wrongly.
  case notAReceiverKey
}

/// Where a parcel is damaged.
package enum ParcelPart: Hashable, Sendable {
  /// A line of the header, 1…
  case header(line: Int)
  /// What seals it: the bytes are not those that were sealed.
  case seal
  /// What packs it: zlib, or what fills up after it.
  case packing
  /// A line that parts the contents.
  case contents
  /// The signed note.
  case checkpoint
  /// The line of an event, by its number.
  case event(Int)
  /// The line of a payload, 1…; 0 when it is their order.
  case payload(Int)
}

/// What a parcel says twice.
package enum ParcelClaim: Hashable, Sendable {
  /// Which log: the header and the checkpoint.
  case origin(LogOrigin, checkpoint: String)
  /// Which head: the header and the checkpoint.
  case head
  /// Which events: the header and the contents.
  case events
  /// What they follow: nothing has one root only.
  case base
}
