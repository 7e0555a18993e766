/// Reads canonical JSON in one pass. Each event type asks for its members in their order, so a
/// duplicate, an unknown or a misplaced member is refused where it stands.
public struct CanonicalReader {
  let base: UnsafeRawBufferPointer
  var offset = 0
  private var needsComma = false

  init(_ bytes: UnsafeRawBufferPointer) { base = bytes }

  mutating func beginObject() throws(CodingError) {
    guard take(UInt8(ascii: "{")) else { throw unexpected("{") }
    needsComma = false
  }

  mutating func endObject() throws(CodingError) {
    guard take(UInt8(ascii: "}")) else { throw unexpected("}") }
    needsComma = true
  }

  mutating func required<T: CanonicalValue>(_ name: StaticString) throws(CodingError) -> T {
    guard let value: T = try optional(name) else { throw unexpected("\(name)") }
    return value
  }

  mutating func optional<T: CanonicalValue>(_ name: StaticString) throws(CodingError) -> T? {
    guard takeName(name) else { return nil }
    let start = offset
    guard let value = T.read(from: &self) else {
      throw .badValue(member: "\(name)", offset: start)
    }
    return value
  }

  mutating func required(
    _ name: StaticString, in range: ClosedRange<Int>
  ) throws(CodingError) -> Int {
    guard let value = try optional(name, in: range) else { throw unexpected("\(name)") }
    return value
  }

  mutating func optional(
    _ name: StaticString, in range: ClosedRange<Int>
  ) throws(CodingError) -> Int? {
    let start = offset
    guard let value: Int = try optional(name) else { return nil }
    guard range.contains(value) else { throw .badValue(member: "\(name)", offset: start) }
    return value
  }

  /// Steps over `"name":` (and the comma before it) when it stands here.
  mutating func takeName(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    let start = offset + (needsComma ? 1 : 0)
    guard start + length + 3 <= base.count,
      !needsComma || base[offset] == UInt8(ascii: ","),
      base[start] == UInt8(ascii: "\""),
      base[start + length + 1] == UInt8(ascii: "\""),
      base[start + length + 2] == UInt8(ascii: ":")
    else { return false }
    let text = name.utf8Start
    for index in 0..<length where base[start + 1 + index] != text[index] { return false }
    offset = start + length + 3
    needsComma = true
    return true
  }

  /// The name of the next member, whatever it is; nil at the end of the object.
  mutating func anyName() throws(CodingError) -> String? {
    if peek == UInt8(ascii: "}") { return nil }
    if needsComma, !take(UInt8(ascii: ",")) { throw unexpected(",") }
    guard let name = quoted(), take(UInt8(ascii: ":")) else { throw unexpected("member") }
    needsComma = true
    return String(decoding: name, as: UTF8.self)
  }

  var peek: UInt8? { offset < base.count ? base[offset] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < base.count, base[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= base.count else { return false }
    for index in 0..<length where base[offset + index] != text.utf8Start[index] { return false }
    offset += length
    return true
  }

  /// The bytes of a string that holds no escape.
  mutating func quoted() -> UnsafeRawBufferPointer? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = offset
    while offset < base.count {
      let byte = base[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return UnsafeRawBufferPointer(rebasing: base[start..<offset - 1])
      }
      if byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "\\") { return nil }
      offset += 1
    }
    return nil
  }

  func unexpected(_ expected: String) -> CodingError {
    .unexpectedMember(expected: expected, offset: offset)
  }
}
