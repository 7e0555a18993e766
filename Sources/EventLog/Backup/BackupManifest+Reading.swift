import Events

extension BackupManifest {
  /// Reads a manifest, strictly: what it writes of itself is the same bytes.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    var lines = try TextLines(bytes, atMost: Self.maximumLength)
    try lines.take(header: Self.header)
    let kind = try lines.take("kind") { BackupKind(rawValue: $0) }
    let registry = try lines.take("registry") { RegistryID($0) }
    let organisation = try lines.take("organisation") { LogCode($0) }
    let made = try lines.take("made") { Instant($0) }
    let lastKey = try lines.take(number: "last-key")
    var logs: [LogHead] = []
    while lines.rest.starts(with: "log ".utf8) {
      let log = try lines.take("log") { LogHead($0) }
      guard kind == .registry, logs.last.map({ $0.log < log.log }) != false else {
        throw lines.refusal(.member("log"))
      }
      logs.append(log)
    }
    var files: [Contents] = []
    while lines.rest.starts(with: "file ".utf8), files.count < BackupFile.allCases.count {
      files.append(try lines.take("file") { Contents($0) })
    }
    guard Self.permits(files.map(\.file), in: kind) else { throw lines.refusal(.member("file")) }
    let summed = bytes[..<lines.rest.startIndex]
    let sum = try lines.take("sum") { HexDigits.digest(Array($0.utf8)) }
    guard lines.isAtEnd, sum == ContentHash.of(Array(summed)) else {
      throw lines.refusal(.member("sum"))
    }
    self.init(
      kind: kind, registry: registry, organisation: organisation, made: made, lastKey: lastKey,
      logs: logs, files: files)
  }
}

extension TextLines {
  /// The next line's value after `word` and a space; `read` returns nil for what is none.
  fileprivate mutating func take<T>(
    _ word: String, _ read: (String) -> T?
  ) throws(TransparencyFormatError) -> T {
    let text = String(decoding: try take(member: word), as: UTF8.self)
    guard let value = read(text) else { throw refusal(.member(word)) }
    return value
  }
}

extension BackupManifest.LogHead {
  fileprivate init?(_ text: String) {
    let parts = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
    guard parts.count == 3, let log = LogCode(String(parts[0]) ?? ""),
      let size = Int(plainDecimal: parts[1]), let root = Hash(base64: parts[2])
    else { return nil }
    self.init(log: log, head: Head(size: size, root: root))
  }
}

extension BackupManifest.Contents {
  fileprivate init?(_ text: String) {
    let parts = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
    guard parts.count == 3, let file = BackupFile(rawValue: String(parts[0]) ?? ""),
      let size = Int(plainDecimal: parts[1]), let digest = HexDigits.digest(Array(parts[2]))
    else { return nil }
    self.init(file: file, size: size, digest: digest)
  }
}
