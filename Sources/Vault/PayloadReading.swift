extension PayloadText {
  /// nil unless an object of known members and strings, as `bytes` writes it.
  package init?(bytes: [UInt8]) {
    var reader = StringMembers(bytes: bytes)
    guard let pairs = reader.read() else { return nil }
    var members: [PayloadMember: String] = [:]
    for (name, value) in pairs {
      guard let member = PayloadMember(rawValue: name) else { return nil }
      members[member] = value
    }
    self.init(members)
  }
}

private struct StringMembers {
  let bytes: [UInt8]
  var offset = 0

  mutating func read() -> [(String, String)]? {
    var pairs: [(String, String)] = []
    guard take("{") else { return nil }
    if take("}") { return offset == bytes.count ? pairs : nil }
    repeat {
      guard let name = string(), take(":"), let value = string() else { return nil }
      pairs.append((name, value))
    } while take(",")
    return take("}") && offset == bytes.count ? pairs : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard offset < bytes.count else { return nil }
        if bytes[offset] == UInt8(ascii: "u") {
          guard offset + 5 <= bytes.count,
            let code = UInt8(
              String(decoding: bytes[offset + 1..<offset + 5], as: UTF8.self), radix: 16)
          else { return nil }
          text.append(code)
          offset += 5
        } else {
          text.append(bytes[offset])
          offset += 1
        }
      default: text.append(byte)
      }
    }
    return nil
  }
}
