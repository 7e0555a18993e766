/// Writes canonical JSON: RFC 8785 restricted to the subset of docs/format.md. Members must be given
/// in byte order of their names, which for these names is the order of RFC 8785 section 3.2.3.
public struct CanonicalWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Room for an ordinary event.
  public init() { bytes.reserveCapacity(512) }

  mutating func beginObject() {
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func name(_ name: StaticString) {
    name.withUTF8Buffer { writeName($0) }
  }

  mutating func name(_ name: String) {
    var name = name
    name.withUTF8 { writeName($0) }
  }

  private mutating func writeName(_ utf8: UnsafeBufferPointer<UInt8>) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ value: some CanonicalValue) {
    self.name(name)
    value.write(to: &bytes)
  }

  mutating func member(_ name: StaticString, _ value: (some CanonicalValue)?) {
    if let value { member(name, value) }
  }

  mutating func member(_ name: String, _ value: MemberValue) {
    self.name(name)
    value.write(to: &bytes)
  }

  mutating func text(_ ascii: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: ascii.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func append(_ raw: [UInt8]) { bytes.append(contentsOf: raw) }
}
