package import EventLog

/// Writes an archive, a part at a time.
package struct TarWriter {
  /// Bytes that are held at once.
  package static let partSize = 1 << 18

  private let sink: any BackupSink
  private let modified: Int

  /// - Parameter modified: the time that all files carry, in seconds since 1970.
  package init(_ sink: any BackupSink, modified: Int) {
    self.sink = sink
    self.modified = modified
  }

  /// Adds a small file.
  package func add(_ file: BackupFile, _ bytes: [UInt8]) throws(BackupError) {
    let header = TarHeader(file: file, size: bytes.count, modified: modified)
    try sink.write(header.bytes + bytes + [UInt8](repeating: 0, count: header.padding))
  }

  /// Adds a file of a length that was found before; throws `.altered` when it is another now.
  package func add(
    _ file: BackupFile, size: Int, from source: any BackupSource
  ) throws(BackupError) {
    let header = TarHeader(file: file, size: size, modified: modified)
    try sink.write(header.bytes)
    var left = size
    while left > 0 {
      let part = try source.read(atMost: min(left, Self.partSize))
      guard !part.isEmpty else { throw .altered(file) }
      try sink.write(part)
      left -= part.count
    }
    guard try source.read(atMost: 1).isEmpty else { throw .altered(file) }
    try sink.write([UInt8](repeating: 0, count: header.padding))
  }

  /// Ends the archive and waits until it is on disk.
  package func finish() throws(BackupError) {
    try sink.write([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
    try sink.finish()
  }
}
