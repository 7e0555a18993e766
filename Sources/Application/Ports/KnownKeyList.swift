package import EventLog

/// The text of a list of known keys: a key in C2SP's verifier form a line, what the user calls it after a space; empty lines
/// and those that begin with `#` are left as they are.
package struct KnownKeyList: Hashable, Sendable {
  private var lines: [Line]

  private enum Line: Hashable {
    case key(KnownKey)
    case other(String)
  }

  /// A list of keys.
  package init(_ keys: [KnownKey] = []) { lines = keys.map(Line.key) }

  /// A list from its bytes.
  ///
  /// - Throws: the number, from 1, of the first line that is neither a key nor a remark.
  package init(bytes: [UInt8]) throws(BadLine) {
    var lines: [Line] = []
    var rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if rows.last?.isEmpty == true { rows.removeLast() }
    for (index, row) in rows.enumerated() {
      guard let text = String(validating: row, as: UTF8.self) else {
        throw BadLine(line: index + 1)
      }
      guard let line = Self.line(text) else { throw BadLine(line: index + 1) }
      lines.append(line)
    }
    self.lines = lines
  }

  /// A line that is neither a key nor a remark.
  package struct BadLine: Error, Hashable, Sendable {
    /// From 1.
    package let line: Int

    /// The number of a line.
    package init(line: Int) { self.line = line }
  }

  /// The keys, in their order.
  package var keys: [KnownKey] {
    lines.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  /// The list as text.
  package var text: String {
    lines.map { line in
      switch line {
      case .key(let key): key.words.isEmpty ? key.key.text : "\(key.key.text) \(key.words)"
      case .other(let text): text
      }
    }.map { $0 + "\n" }.joined()
  }

  /// With a key; one that is there already gets the new words, if any.
  package func adding(_ key: KnownKey) -> KnownKeyList {
    var list = self
    let there = lines.firstIndex {
      if case .key(let one) = $0 { one.key == key.key } else { false }
    }
    switch there {
    case let index? where !key.words.isEmpty: list.lines[index] = .key(key)
    case .some: break
    case nil: list.lines.append(.key(key))
    }
    return list
  }

  /// Without a key.
  package func removing(_ key: VerifierKey) -> KnownKeyList {
    var list = self
    list.lines.removeAll {
      if case .key(let one) = $0 { one.key == key } else { false }
    }
    return list
  }

  private static func line(_ text: String) -> Line? {
    if text.isEmpty || text.hasPrefix("#") { return .other(text) }
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    do throws(TransparencyFormatError) {
      let key = try VerifierKey(Array(parts[0].utf8))
      return .key(KnownKey(key, words: parts.count > 1 ? String(parts[1]) : ""))
    } catch { return nil }
  }
}
