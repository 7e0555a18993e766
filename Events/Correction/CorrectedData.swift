extension EventData {
  /// This fact with a correction applied: its members replaced or left out, then read as strictly as
  /// from a log. Throws when the result is not a valid fact of this type.
  public func corrected(by correction: EntryCorrected) throws(CodingError) -> EventData {
    var members = try Members(of: self)
    for (member, value) in correction.set { members.set(member.rawValue, value) }
    for member in correction.unset {
      guard members.remove(member.rawValue) else {
        throw .contradiction("\(member.rawValue) is not stated")
      }
    }
    return try members.read(as: type)
  }
}

extension EventData {
  /// The canonical text of `data` alone, as it stands inside the envelope.
  public var encodedAlone: [UInt8] {
    var writer = CanonicalWriter()
    writer.beginObject()
    body.encode(to: &writer)
    writer.endObject()
    return writer.bytes
  }

  /// Reads what `encodedAlone` writes for a type.
  public init(type: String, encodedAlone bytes: [UInt8]) throws(CodingError) {
    let type = Array(type.utf8)
    let result = bytes.withUnsafeBytes { raw -> Result<EventData, CodingError> in
      type.withUnsafeBytes { type in
        do throws(CodingError) {
          var reader = CanonicalReader(raw)
          try reader.beginObject()
          let data = try EventData(type: type, version: 1, from: &reader)
          try reader.endObject()
          guard reader.offset == raw.count else { throw .trailingBytes(offset: reader.offset) }
          return .success(data)
        } catch { return .failure(error) }
      }
    }
    self = try result.get()
  }
}

/// The members of one fact as raw canonical text, so that a correction works alike on every type.
private struct Members {
  private var list: [(name: String, value: [UInt8])] = []

  init(of data: EventData) throws(CodingError) {
    var list: [(name: String, value: [UInt8])] = []
    let bytes = data.encodedAlone
    let failure = bytes.withUnsafeBytes { raw -> CodingError? in
      do throws(CodingError) {
        var reader = CanonicalReader(raw)
        try reader.beginObject()
        while let name = try reader.anyName() {
          let start = reader.offset
          reader.skipValue()
          list.append((name, Array(raw[start..<reader.offset])))
        }
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
    self.list = list
  }

  mutating func set(_ name: String, _ value: MemberValue) {
    _ = remove(name)
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    let index = list.firstIndex { name.utf8.lexicographicallyPrecedes($0.name.utf8) }
    list.insert((name, bytes), at: index ?? list.endIndex)
  }

  mutating func remove(_ name: String) -> Bool {
    guard let index = list.firstIndex(where: { $0.name == name }) else { return false }
    list.remove(at: index)
    return true
  }

  func read(as type: String) throws(CodingError) -> EventData {
    var writer = CanonicalWriter()
    writer.beginObject()
    for (name, value) in list { writer.member(name, raw: value) }
    writer.endObject()
    return try EventData(type: type, encodedAlone: writer.bytes)
  }
}

extension CanonicalReader {
  mutating func skipValue() {
    var depth = 0
    var inString = false
    while let byte = peek {
      if inString {
        if byte == UInt8(ascii: "\\") { offset += 1 }
        if byte == UInt8(ascii: "\"") { inString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): inString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          if depth == 0 { return }
          depth -= 1
        case UInt8(ascii: ",") where depth == 0: return
        default: break
        }
      }
      offset += 1
    }
  }
}

extension CanonicalWriter {
  fileprivate mutating func member(_ name: String, raw: [UInt8]) {
    self.name(name)
    append(raw)
  }
}
