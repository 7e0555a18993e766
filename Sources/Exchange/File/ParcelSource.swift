import EventLog
package import Events

/// The bytes of a file, read once from its start and a part at a time: a file from a stranger is never whole
/// in memory. What was read is hashed.
package final class ParcelSource {
  /// How many bytes the file has.
  package let count: Int
  private let more: (Int) -> [UInt8]?
  private var waiting: ArraySlice<UInt8> = []
  private var hasher = ContentHasher()
  private var left: Int

  /// A file.
  ///
  /// - Parameters:
  ///   - count: how many bytes it has.
  ///   - more: its next bytes, so many at most; none or nil when it has ended before, or cannot be read.
  package init(count: Int, more: @escaping (Int) -> [UInt8]?) {
    self.count = count
    self.more = more
    left = count
  }

  /// Bytes that are in memory anyhow.
  package convenience init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    self.init(count: bytes.count) { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  /// SHA-256 of what was read so far: of the file, once a parcel was opened from it.
  package var digest: Digest { hasher.digest }

  /// Whether all was taken.
  var isAtEnd: Bool { waiting.isEmpty && left == 0 }

  /// How many bytes were not taken yet.
  var rest: Int { waiting.count + left }

  /// The next bytes, fewer only where the file ends; they stay to be taken.
  func peek(_ count: Int) throws(ParcelError) -> ArraySlice<UInt8> {
    let count = min(count, rest)
    while waiting.count < count {
      guard let part = more(min(left, count - waiting.count)), !part.isEmpty else {
        throw .truncated
      }
      hasher.add(part)
      left -= part.count
      waiting = waiting.isEmpty ? part[...] : waiting + part
    }
    return waiting.prefix(count)
  }

  /// The next bytes, fewer only where the file ends.
  func take(_ count: Int) throws(ParcelError) -> ArraySlice<UInt8> {
    let taken = try peek(count)
    waiting = waiting.dropFirst(taken.count)
    return taken
  }
}
