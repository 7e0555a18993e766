import Events

/// Writes a state as variable-length numbers and length-prefixed texts.
struct StateWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func data(_ data: EventData?) {
    text(data?.type ?? "")
    guard let data else { return }
    let alone = data.encodedAlone
    number(alone.count)
    bytes.append(contentsOf: alone)
  }

  mutating func list<T>(_ items: some Collection<T>, _ write: (inout StateWriter, T) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }
}

/// Reads what `StateWriter` wrote; nil wherever it cannot be that.
struct StateReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 127) << shift
      if byte < 128 { return Int(truncatingIfNeeded: Int64(bitPattern: value)) }
      shift += 7
    }
    return nil
  }

  mutating func text() -> String? {
    span().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// `.some(nil)` where no data was written.
  mutating func data() -> EventData?? {
    guard let type = text() else { return nil }
    if type.isEmpty { return .some(nil) }
    guard let alone = span(), let data = try? EventData(type: type, encodedAlone: Array(alone))
    else { return nil }
    return data
  }

  mutating func list(_ read: (inout StateReader) -> Bool) -> Bool {
    guard let count = number(), count >= 0 else { return false }
    for _ in 0..<count { guard read(&self) else { return false } }
    return true
  }

  mutating func numbers(into numbers: inout [Int]) -> Bool {
    list { reader in
      guard let number = reader.number() else { return false }
      numbers.append(number)
      return true
    }
  }

  private mutating func span() -> ArraySlice<UInt8>? {
    guard let count = number(), count >= 0, count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }
}
