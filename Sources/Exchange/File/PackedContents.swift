/// Contents as they are sealed: the length of what follows as four bytes, big-endian; the contents in
/// the zlib format; zeros up to a multiple of 4 KiB.
final class PackedContents {
  private var chunks: SealedChunks
  private let inflate: Inflate
  private var input: ArraySlice<UInt8>
  /// Bytes of zlib that are still in chunks to come.
  private var left: Int
  /// How many bytes may come out.
  let limit: Int
  private static let prefix = 4

  /// Opens the first chunk.
  init(_ sealed: SealedChunks) throws(ParcelError) {
    chunks = sealed
    let first = try chunks.next()
    left = first.prefix(Self.prefix).reduce(0) { $0 << 8 | Int($1) }
    input = first.dropFirst(Self.prefix)
    guard Self.padded(left) == sealed.count else { throw .damaged(.packing) }
    limit = ParcelLimits.unpacked(left)
    do throws(ZlibError) { inflate = try Inflate(limit: limit) } catch {
      throw Self.error(error)
    }
    try dropPadding()
  }

  /// The next part, unpacked; an empty one when all of it was, and nothing but what belongs there
  /// followed.
  func next() throws(ParcelError) -> ArraySlice<UInt8> {
    while true {
      if input.isEmpty, !chunks.isAtEnd {
        input = try chunks.next()
        try dropPadding()
      }
      if inflate.isAtEnd {
        guard input.isEmpty, left == 0 else { throw .damaged(.packing) }
        if chunks.isAtEnd { return [] }
        continue
      }
      let part: [UInt8]
      do throws(ZlibError) { part = try inflate.next(&input) } catch { throw Self.error(error) }
      if !part.isEmpty { return part[...] }
      if input.isEmpty, !inflate.isAtEnd, chunks.isAtEnd { throw .damaged(.packing) }
    }
  }

  /// Takes what is not zlib from the chunk that just came.
  private func dropPadding() throws(ParcelError) {
    let packed = input.prefix(left)
    guard input[packed.endIndex...].allSatisfy({ $0 == 0 }) else { throw .damaged(.packing) }
    left -= packed.count
    input = packed
  }

  private static func error(_ error: ZlibError) -> ParcelError {
    switch error {
    case .corrupt: .damaged(.packing)
    case .tooLong: .bomb
    case .memory: .tooLarge
    }
  }

  /// How many bytes are sealed for so many of zlib.
  private static func padded(_ count: Int) -> Int {
    let step = ParcelLimits.padding
    return (prefix + count + step - 1) / step * step
  }

  /// The bytes to seal.
  static func pack(_ pieces: [[UInt8]]) throws(ParcelError) -> [UInt8] {
    let count = pieces.reduce(0) { $0 + $1.count }
    guard count <= ParcelLimits.file else { throw .tooLarge }
    var packed = try deflate(pieces, .usual)
    // What packs too well would be taken for a bomb.
    if ParcelLimits.unpacked(packed.count) < count { packed = try deflate(pieces, .stored) }
    let length = padded(packed.count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: packed.count >> shift))
    }
    bytes += packed
    bytes += [UInt8](repeating: 0, count: length - bytes.count)
    return bytes
  }

  private static func deflate(
    _ pieces: [[UInt8]], _ level: Deflate.Level
  ) throws(ParcelError) -> [UInt8] {
    do throws(ZlibError) {
      let deflate = try Deflate(level)
      for piece in pieces { deflate.add(piece) }
      return deflate.finish()
    } catch { throw Self.error(error) }
  }
}
