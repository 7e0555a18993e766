/// Why bytes were not packed or unpacked.
package enum ZlibError: Error, Hashable, Sendable {
  /// They are not of the zlib format (RFC 1950), or were altered: its checksum says so.
  case corrupt
  /// They unpack to more than was allowed.
  case tooLong
  /// There is no memory for the window.
  case memory
}
