import CZlib

/// A ZIP archive written entry by entry, also as none should be.
package struct MadeZip: Sendable {
  /// One file in it.
  package struct Entry: Sendable {
    /// As written.
    package var name: String
    /// Unpacked.
    package var bytes: [UInt8]
    /// Whether it is packed, or stored as it is.
    package var isPacked = true
    /// The general purpose flags; 1 is encrypted.
    package var flags: UInt16 = 0
    /// What is said of its unpacked size; nil: the truth.
    package var claimedSize: UInt32?

    /// A file of text.
    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    /// A file.
    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The files, in the order in which they are written.
  package var entries: [Entry]

  /// An archive.
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The archive.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.isPacked ? Self.deflated(entry.bytes) : entry.bytes
      var head: [UInt8] = []
      head.append16([20, entry.flags, entry.isPacked ? 8 : 0, 0, 0x5A21])
      head.append32([
        UInt32(crc32(0, entry.bytes, UInt32(entry.bytes.count))), UInt32(packed.count),
        entry.claimedSize ?? UInt32(entry.bytes.count),
      ])
      head.append16([UInt16(entry.name.utf8.count), 0])
      directory.append32([0x0201_4B50])
      directory.append16([20])
      directory += head
      directory.append16([0, 0, 0])
      directory.append32([0, UInt32(out.count)])
      directory += Array(entry.name.utf8)
      out.append32([0x0403_4B50])
      out += head + Array(entry.name.utf8) + packed
    }
    let start = out.count
    out += directory
    out.append32([0x0605_4B50])
    out.append16([0, 0, UInt16(entries.count), UInt16(entries.count)])
    out.append32([UInt32(directory.count), UInt32(start)])
    out.append16([0])
    return out
  }

  /// The bare deflate stream (RFC 1951) within what zlib writes (RFC 1950).
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var out = [UInt8](repeating: 0, count: Int(size))
    guard compress2(&out, &size, bytes, UInt(bytes.count), 9) == Z_OK else { return [] }
    return Array(out[2..<Int(size) - 4])
  }
}

extension [UInt8] {
  fileprivate mutating func append16(_ numbers: [UInt16]) {
    for number in numbers { self += [UInt8(number & 0xFF), UInt8(number >> 8)] }
  }

  fileprivate mutating func append32(_ numbers: [UInt32]) {
    for number in numbers { append16([UInt16(number & 0xFFFF), UInt16(number >> 16)]) }
  }
}
