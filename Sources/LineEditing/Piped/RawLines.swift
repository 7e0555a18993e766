import Glibc

/// One line of bytes, without its line break.
enum RawLine: Hashable {
  case bytes([UInt8])
  case tooLong
  case end
  case unreadable(Int32)
}

/// Cuts what a descriptor delivers into lines of a bounded length.
struct RawLines {
  private let descriptor: Int32
  private let maximumBytes: Int
  private var chunk: ArraySlice<UInt8> = []

  init(descriptor: Int32, maximumBytes: Int) {
    self.descriptor = descriptor
    self.maximumBytes = maximumBytes
  }

  mutating func next() -> RawLine {
    var line: [UInt8] = []
    var isStarted = false
    while true {
      if chunk.isEmpty {
        switch refill() {
        case 0 where isStarted: return finished(line)
        case 0: return .end
        case let error where error < 0: return .unreadable(-error)
        default: isStarted = true
        }
      }
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      // One byte more than the maximum tells a line that is too long, two one with a CR.
      line += chunk[..<(end ?? chunk.endIndex)].prefix(maximumBytes + 2 - line.count)
      chunk = end.map { chunk[($0 + 1)...] } ?? []
      if end != nil { return finished(line) }
      isStarted = true
    }
  }

  private func finished(_ line: [UInt8]) -> RawLine {
    let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return bytes.count > maximumBytes ? .tooLong : .bytes(bytes)
  }

  /// Bytes read; 0 at the end; an error number below 0.
  private mutating func refill() -> Int32 {
    let capacity = 1 << 16
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, capacity)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, capacity) }
      code = got < 0 ? -errno : Int32(got)
      count = max(0, got)
    }
    chunk = bytes[...]
    return code
  }
}
