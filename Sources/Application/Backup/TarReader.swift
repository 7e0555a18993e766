package import EventLog

/// Reads an archive from its beginning, a part at a time.
package struct TarReader {
  private let source: any BackupSource
  private let kind: BackupKind
  private var seen: Set<BackupFile> = []

  /// - Parameter kind: which archive errors speak of.
  package init(_ source: any BackupSource, _ kind: BackupKind) {
    self.source = source
    self.kind = kind
  }

  /// The next file's header; nil at the end, which is two blocks of zeroes and nothing after them.
  /// The contents of the file before must have been taken.
  package mutating func next() throws(BackupError) -> TarHeader? {
    let block = try take(TarHeader.blockSize)
    if block.allSatisfy({ $0 == 0 }) {
      guard try take(TarHeader.blockSize).allSatisfy({ $0 == 0 }) else { throw problem(.end) }
      guard try source.read(atMost: 1).isEmpty else { throw problem(.afterEnd) }
      return nil
    }
    let header: TarHeader
    do throws(TarProblem) { header = try TarHeader(block) } catch { throw problem(error) }
    guard seen.insert(header.file).inserted else { throw problem(.twice) }
    return header
  }

  /// Hands out the bytes of a file in parts.
  package func contents(
    of header: TarHeader, _ body: ([UInt8]) throws(BackupError) -> Void
  ) throws(BackupError) {
    var left = header.size
    while left > 0 {
      let part = try take(min(left, TarWriter.partSize))
      try body(part)
      left -= part.count
    }
    guard try take(header.padding).allSatisfy({ $0 == 0 }) else { throw problem(.padding) }
  }

  func problem(_ problem: TarProblem) -> BackupError { .archive(kind, problem) }

  private func take(_ count: Int) throws(BackupError) -> [UInt8] {
    if count == 0 { return [] }
    let bytes = try source.read(atMost: count)
    guard bytes.count == count else { throw problem(.cutOff) }
    return bytes
  }
}
