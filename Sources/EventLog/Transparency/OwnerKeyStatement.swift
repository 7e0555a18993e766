/// What owner-key-set signs: that from this event on a key is that of the log's owner.
package enum OwnerKeyStatement {
  /// Lines, each ended by a line feed: a name of the format, the log's origin, the event's number, the
  /// key in base64url without padding, as in the event.
  package static func message(_ origin: LogOrigin, seq: Int, key: String) -> [UInt8] {
    Array("varde/owner-key-set/v1\n\(origin)\n\(seq)\n\(key)\n".utf8)
  }
}
