/// A value with exactly one spelling in canonical JSON.
protocol CanonicalValue {
  func write(to out: inout [UInt8])
  /// nil when what stands here is not the one spelling of a value.
  static func read(from reader: inout CanonicalReader) -> Self?
}

extension Bool: CanonicalValue {
  func write(to out: inout [UInt8]) { out.append(contentsOf: (self ? "true" : "false").utf8) }

  static func read(from reader: inout CanonicalReader) -> Bool? {
    if reader.take("true") { return true }
    return reader.take("false") ? false : nil
  }
}

extension Int: CanonicalValue {
  /// 2^53 - 1: the largest integer that every JSON reader keeps exact (RFC 8785 section 3.2.2.3).
  static let largest = 9_007_199_254_740_991

  func write(to out: inout [UInt8]) { out.append(contentsOf: String(self).utf8) }

  static func read(from reader: inout CanonicalReader) -> Int? {
    let negative = reader.take(UInt8(ascii: "-"))
    guard let first = reader.peek, 0x30...0x39 ~= first else { return nil }
    var value = 0
    var digits = 0
    while let byte = reader.peek, 0x30...0x39 ~= byte {
      digits += 1
      guard digits <= 16 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      reader.offset += 1
    }
    guard value <= largest, digits == 1 || first != 0x30, !(negative && value == 0) else {
      return nil
    }
    return negative ? -value : value
  }
}

/// A value written as a string without escapes.
protocol QuotedValue: CanonicalValue {
  init?(quoted bytes: UnsafeRawBufferPointer)
  func appendText(to out: inout [UInt8])
}

extension QuotedValue {
  func write(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    appendText(to: &out)
    out.append(UInt8(ascii: "\""))
  }

  static func read(from reader: inout CanonicalReader) -> Self? {
    reader.quoted().flatMap { Self(quoted: $0) }
  }
}

extension CivilDate: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(bytes: bytes) }
  func appendText(to out: inout [UInt8]) { out.append(contentsOf: description.utf8) }
}

extension TimeOfDay: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(bytes: bytes) }
  func appendText(to out: inout [UInt8]) { out.append(contentsOf: description.utf8) }
}

extension Instant: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(bytes: bytes) }
  func appendText(to out: inout [UInt8]) { out.append(contentsOf: description.utf8) }
}

extension LogCode: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(bytes: bytes) }
  func appendText(to out: inout [UInt8]) { appendBytes(to: &out) }
}

extension Handle: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(String(decoding: bytes, as: UTF8.self)) }
  func appendText(to out: inout [UInt8]) { out.append(contentsOf: description.utf8) }
}

extension RandomID: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(base32: bytes) }
  func appendText(to out: inout [UInt8]) { appendBytes(to: &out) }
}

extension Digest: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(base64URL: bytes) }
  func appendText(to out: inout [UInt8]) { Base64URL.append(bytes, to: &out) }
}

extension Salt: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(base64URL: bytes) }
  func appendText(to out: inout [UInt8]) { Base64URL.append(bytes, to: &out) }
}

extension PublicKey: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(base64URL: bytes) }
  func appendText(to out: inout [UInt8]) { Base64URL.append(bytes, to: &out) }
}

extension Signature: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(base64URL: bytes) }
  func appendText(to out: inout [UInt8]) { Base64URL.append(bytes, to: &out) }
}

extension RuleRevision: QuotedValue {
  init?(quoted bytes: UnsafeRawBufferPointer) { self.init(bytes: bytes) }
  func appendText(to out: inout [UInt8]) { out.append(contentsOf: text.utf8) }
}

extension EntryKind: QuotedValue {}
extension Mode: QuotedValue {}
extension RoleKind: QuotedValue {}
extension ChapterKind: QuotedValue {}
extension Signatory: QuotedValue {}
extension Service: QuotedValue {}
extension CorrectionReason: QuotedValue {}
extension ActorRole: QuotedValue {}
extension FormKind: QuotedValue {}
extension ClockProblem: QuotedValue {}
extension OwnerKeySigner: QuotedValue {}
extension SealedReportKind: QuotedValue {}
extension ContactField: QuotedValue {}
extension FactMember: QuotedValue {}
extension AccessPurpose: QuotedValue {}
extension ConsentPurpose: QuotedValue {}
extension ErasureScope: QuotedValue {}
extension ErasableText: QuotedValue {}

extension Vocabulary {
  init?(quoted bytes: UnsafeRawBufferPointer) {
    guard let word = Self.table.word(bytes) else { return nil }
    self = word
  }
  func appendText(to out: inout [UInt8]) { out.append(contentsOf: rawValue.utf8) }
}

/// A set, written as an array in strictly ascending byte order of its members' spelling.
extension Array: CanonicalValue where Element: QuotedValue {
  func write(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    for (index, element) in enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      element.write(to: &out)
    }
    out.append(UInt8(ascii: "]"))
  }

  static func read(from reader: inout CanonicalReader) -> [Element]? {
    guard reader.take(UInt8(ascii: "[")) else { return nil }
    var elements: [Element] = []
    var previous: UnsafeRawBufferPointer?
    repeat {
      guard let bytes = reader.quoted(), let element = Element(quoted: bytes),
        previous.map({ $0.lexicographicallyPrecedes(bytes) }) ?? true
      else { return nil }
      elements.append(element)
      previous = bytes
    } while reader.take(UInt8(ascii: ","))
    return reader.take(UInt8(ascii: "]")) ? elements : nil
  }
}

extension PlaceName: CanonicalValue {
  func write(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }

  static func read(from reader: inout CanonicalReader) -> PlaceName? {
    guard reader.take(UInt8(ascii: "\"")) else { return nil }
    var text: [UInt8] = []
    while let byte = reader.peek {
      reader.offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(validating: text, as: UTF8.self).flatMap { PlaceName($0) }
      case UInt8(ascii: "\\"):
        guard let escaped = reader.peek,
          escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\")
        else { return nil }
        reader.offset += 1
        text.append(escaped)
      default:
        text.append(byte)
      }
    }
    return nil
  }
}
