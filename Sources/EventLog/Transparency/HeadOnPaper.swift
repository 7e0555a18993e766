import Events

/// A head for print: origin, size, and the root as groups of letters that can be read aloud and typed in
/// again. The last group is a sum of twenty bits over all three: a slip of the pen, of whatever kind, goes
/// unnoticed once in a million times.
///
///     demo/varde/sentralt/4c9mzr51skc1dkth
///     4812
///     k3f9 … 14 groups of four letters
package enum HeadOnPaper {
  /// A few lines, however they were typed.
  static let maximumLength = 4_096
  private static let header = "varde-head/v1"
  private static let groups = 14

  /// The groups of a head: 13 of the root's 256 bits and four that are zero, one of its sum.
  package static func groups(_ origin: LogOrigin, _ head: Head) -> [String] {
    PaperLetters.groups(
      of: PaperLetters.values(of: head.root.bytes, count: 52) + sum(origin, head))
  }

  /// Reads origin, size and groups as somebody typed them: the origin to the letter; the size with or
  /// without spaces; the groups parted by any spaces and lines, capitals or not, with `o` for 0 and `i` or
  /// `l` for 1. Lines may be indented, and ended as any editor ends them, the last one not at all.
  package static func parse(_ bytes: [UInt8]) throws(TransparencyFormatError) -> (LogOrigin, Head) {
    var lines = try TextLines(bytes.filter { $0 != 13 } + [10], atMost: maximumLength)
    guard let origin = origin(in: try lines.take(.origin)) else { throw lines.refusal(.origin) }
    let digits = try lines.take(.number).filter { $0 != 32 }
    guard let size = Int(plainDecimal: digits) else { throw lines.refusal(.number) }
    let first = lines.number + 1
    var values: [Int] = []
    while let line = lines.take() {
      for letter in line where letter != 32 {
        guard let value = PaperLetters.value(of: letter) else { throw lines.refusal(.letterGroups) }
        values.append(value)
      }
    }
    let refusal = TransparencyFormatError(line: first, expected: .letterGroups)
    guard values.count == groups * 4,
      let root = PaperLetters.bytes(of: values[..<52]).flatMap({ Hash($0) })
    else { throw refusal }
    let head = Head(size: size, root: root)
    guard sum(origin, head).elementsEqual(values[52...]) else {
      throw TransparencyFormatError(line: 0, expected: .sameAsOnPaper)
    }
    return (origin, head)
  }

  /// The origin on a line, which may be indented; nil when there is none.
  static func origin(in line: ArraySlice<UInt8>) -> LogOrigin? {
    var text = line.drop { $0 == 32 }
    while text.last == 32 || text.last == 13 { text.removeLast() }
    return LogOrigin(String(decoding: text, as: UTF8.self))
  }

  /// Twenty bits of the hash of all that is printed.
  private static func sum(_ origin: LogOrigin, _ head: Head) -> [Int] {
    let text = "\(header)\n\(origin)\n\(head.size)\n\(head.root.base64)\n"
    var hasher = TreeHasher()
    return PaperLetters.values(of: hasher.leaf(Array(text.utf8)).bytes, count: 4)
  }
}
