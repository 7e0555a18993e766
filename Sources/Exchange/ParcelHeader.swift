package import EventLog
import Events

/// What a parcel says of itself to whoever has the file: lines, each ended by a line feed, the last one
/// empty. Any header has one spelling.
///
///     varde/parcel/v1
///     to 1f0c22e9, or: to open
///     origin demo/varde/asker/4c9mzr51skc1dkth
///     events 1 17
///     root (32 bytes in base64)
///     enc (32 bytes in base64; only when sealed)
package struct ParcelHeader: Hashable, Sendable {
  /// Which log.
  package let origin: LogOrigin
  /// Number of the first event, 1…
  package let first: Int
  /// The log's head at the last event.
  package let head: Head
  /// Whose key it is sealed to: `ReceiverKey.id`; nil when it is open.
  package var recipient: String? { sealing?.id }
  let sealing: Sealing?

  /// To whom it is sealed.
  struct Sealing: Hashable {
    /// 8 hexadecimal digits.
    let id: String
    /// The encapsulated key of RFC 9180: 32 bytes.
    let encapsulated: [UInt8]
  }

  /// Number of the last event.
  package var last: Int { head.size }

  static let name = "varde/parcel/"
  private static let version = name + "v1"

  init(origin: LogOrigin, first: Int, head: Head, sealing: Sealing?) {
    self.origin = origin
    self.first = first
    self.head = head
    self.sealing = sealing
  }

  /// The lines before that of the encapsulated key: what the sealing itself is bound to, as `info`.
  static func bound(
    origin: LogOrigin, first: Int, head: Head, to recipient: String?
  ) -> [UInt8] {
    Array(
      """
      \(version)
      to \(recipient ?? "open")
      origin \(origin)
      events \(first) \(head.size)
      root \(head.root.base64)

      """.utf8)
  }

  var bound: [UInt8] {
    Self.bound(origin: origin, first: first, head: head, to: recipient)
  }

  /// The bytes before the contents.
  package var bytes: [UInt8] {
    bound + (sealing.map { Array("enc \(Base64.encode($0.encapsulated))\n".utf8) } ?? []) + [10]
  }

  /// Reads the beginning of a file, whatever follows.
  package init(startOf file: [UInt8]) throws(ParcelError) {
    let start = file.prefix(ParcelLimits.header)
    guard start.starts(with: Self.name.utf8) else {
      let isCut = !file.isEmpty && Self.name.utf8.starts(with: file)
      throw isCut ? .truncated : .notAParcel
    }
    var lines: [ArraySlice<UInt8>] = []
    var rest = start
    while lines.last?.isEmpty != true {
      guard let end = rest.firstIndex(of: 10) else {
        throw start.count == file.count ? .truncated : .damaged(.header(line: lines.count + 1))
      }
      lines.append(rest[..<end])
      rest = rest[(end + 1)...]
      if lines.count == 1, !lines[0].elementsEqual(Self.version.utf8) { throw .newer }
    }
    try self.init(lines: lines)
    guard bytes == Array(start[..<rest.startIndex]) else { throw .damaged(.header(line: 1)) }
  }

  private init(lines: [ArraySlice<UInt8>]) throws(ParcelError) {
    var fields = HeaderFields(lines)
    let to = try fields.take("to") { Self.isID($0) || $0 == "open" ? $0 : nil }
    origin = try fields.take("origin") { LogOrigin($0) }
    let (first, last) = try fields.take("events") { text -> (Int, Int)? in
      let numbers = text.split(separator: " ", omittingEmptySubsequences: false)
      guard numbers.count == 2, let first = Int(plainDecimal: numbers[0].utf8),
        let last = Int(plainDecimal: numbers[1].utf8), first >= 1, first <= last
      else { return nil }
      return (first, last)
    }
    self.first = first
    head = Head(size: last, root: try fields.take("root") { Hash(base64: $0.utf8) })
    if to == "open" {
      sealing = nil
    } else {
      let key = try fields.take("enc") { text in
        Base64.decode(text.utf8).flatMap { $0.count == 32 ? $0 : nil }
      }
      sealing = Sealing(id: to, encapsulated: key)
    }
    try fields.end()
  }

  private static func isID(_ text: String) -> Bool {
    text.utf8.count == 8 && text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }
}

/// The lines after the first, each a word, a space and a value.
private struct HeaderFields {
  private let lines: [ArraySlice<UInt8>]
  private var number = 1

  init(_ lines: [ArraySlice<UInt8>]) { self.lines = lines }

  mutating func take<Value>(
    _ word: String, _ read: (String) -> Value?
  ) throws(ParcelError) -> Value {
    guard number < lines.count else { throw .damaged(.header(line: lines.count)) }
    number += 1
    let start = word + " "
    guard let line = String(validating: lines[number - 1], as: UTF8.self), line.hasPrefix(start),
      let value = read(String(line.dropFirst(start.count)))
    else { throw .damaged(.header(line: number)) }
    return value
  }

  func end() throws(ParcelError) {
    guard number == lines.count - 1 else { throw .damaged(.header(line: number + 1)) }
  }
}
