import CZlib

/// Unpacks bytes of the zlib format (RFC 1950) that come in parts, up to a limit.
package final class Inflate {
  // zlib keeps the stream's address: it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isStarted: Bool
  private var left: Int
  /// Whether all was unpacked, and its checksum held.
  package private(set) var isAtEnd = false
  private static let step = 1 << 16

  /// Starts.
  ///
  /// - Parameter limit: how many bytes may come out, 0…
  package init(limit: Int) throws(ZlibError) {
    left = limit
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isStarted = czlib_inflate_start(stream) == Z_OK
    guard isStarted else { throw .memory }
  }

  deinit {
    if isStarted { inflateEnd(stream) }
    stream.deallocate()
  }

  /// The next bytes, at most 64 KiB; none when more must come in first, or at the end.
  ///
  /// - Parameter input: what came in; what was used of it is taken away.
  package func next(_ input: inout ArraySlice<UInt8>) throws(ZlibError) -> [UInt8] {
    if isAtEnd { return [] }
    // One byte more than is allowed tells a stream that ends in time from one that does not.
    let space = min(Self.step, left + 1)
    var result = Z_OK
    let used = min(input.count, 1 << 30)
    var unused = used
    let part = [UInt8](unsafeUninitializedCapacity: space) { memory, count in
      input.withUnsafeBufferPointer { bytes in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(used)
        stream.pointee.next_out = memory.baseAddress
        stream.pointee.avail_out = UInt32(space)
        result = inflate(stream, Z_NO_FLUSH)
        unused = Int(stream.pointee.avail_in)
        stream.pointee.next_in = nil
        stream.pointee.avail_in = 0
      }
      count = space - Int(stream.pointee.avail_out)
    }
    input = input.dropFirst(used - unused)
    switch result {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isAtEnd = true
    case Z_MEM_ERROR: throw .memory
    default: throw .corrupt
    }
    guard part.count <= left else { throw .tooLong }
    left -= part.count
    return part
  }
}
