import CZlib

/// Packs bytes that come in parts, in the zlib format (RFC 1950).
package final class Deflate {
  // zlib keeps the stream's address: it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isStarted: Bool
  private var packed: [UInt8] = []
  private static let step = 1 << 16

  /// How hard to try.
  package enum Level: Int32, Sendable {
    /// Not at all: a few bytes longer than what came in.
    case stored = 0
    /// As zlib itself would.
    case usual = 6
  }

  /// Starts.
  package init(_ level: Level = .usual) throws(ZlibError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isStarted = czlib_deflate_start(stream, level.rawValue) == Z_OK
    guard isStarted else { throw .memory }
  }

  deinit {
    if isStarted { deflateEnd(stream) }
    stream.deallocate()
  }

  /// Adds bytes.
  package func add(_ bytes: some Collection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ add(UnsafeRawBufferPointer($0)) }) == nil {
      Array(bytes).withUnsafeBytes(add)
    }
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // zlib counts in 32 bits.
      let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: part.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = UInt32(part.count)
      write(Z_NO_FLUSH)
      rest = rest.dropFirst(part.count)
    }
  }

  /// All of it. Nothing can be added afterwards.
  package func finish() -> [UInt8] {
    write(Z_FINISH)
    return packed
  }

  /// Until zlib has nothing more to say: it stopped short of filling what it was given.
  private func write(_ flush: Int32) {
    var space: UInt32
    repeat {
      let part = [UInt8](unsafeUninitializedCapacity: Self.step) { memory, count in
        stream.pointee.next_out = memory.baseAddress
        stream.pointee.avail_out = UInt32(Self.step)
        deflate(stream, flush)
        count = Self.step - Int(stream.pointee.avail_out)
      }
      space = stream.pointee.avail_out
      packed += part
    } while space == 0
    stream.pointee.next_in = nil
  }
}
