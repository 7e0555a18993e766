/// A JSON reader of its own for tests: keeps the order of members and takes strings raw. Shares nothing
/// with the reader under test.
indirect enum TinyJSON {
  case object([(name: String, value: TinyJSON)])
  case array([TinyJSON])
  case string(String)
  case literal(String)

  struct Failure: Error { let offset: Int }

  static func parse(_ bytes: [UInt8]) throws -> TinyJSON {
    var offset = 0
    let value = try parse(bytes, &offset)
    guard offset == bytes.count else { throw Failure(offset: offset) }
    return value
  }

  subscript(name: String) -> TinyJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// Every string value with the name of the member it stands in, at every depth.
  func strings(in member: String = "") -> [(member: String, text: String)] {
    switch self {
    case .object(let members): members.flatMap { $0.value.strings(in: $0.name) }
    case .array(let elements): elements.flatMap { $0.strings(in: member) }
    case .string(let text): [(member, text)]
    case .literal: []
    }
  }

  /// The member names of every object, at every depth.
  var nameLists: [[String]] {
    switch self {
    case .object(let members): [names] + members.flatMap(\.value.nameLists)
    case .array(let elements): elements.flatMap(\.nameLists)
    case .string, .literal: []
    }
  }

  /// How deep objects and arrays nest.
  var depth: Int {
    switch self {
    case .object(let members): 1 + (members.map(\.value.depth).max() ?? 0)
    case .array(let elements): 1 + (elements.map(\.depth).max() ?? 0)
    case .string, .literal: 0
    }
  }

  private static func parse(_ bytes: [UInt8], _ offset: inout Int) throws -> TinyJSON {
    guard offset < bytes.count else { throw Failure(offset: offset) }
    switch bytes[offset] {
    case UInt8(ascii: "{"):
      var members: [(name: String, value: TinyJSON)] = []
      try list(bytes, &offset, closing: UInt8(ascii: "}")) { offset in
        guard case .string(let name) = try parse(bytes, &offset), bytes[offset] == 0x3A else {
          throw Failure(offset: offset)
        }
        offset += 1
        members.append((name, try parse(bytes, &offset)))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [TinyJSON] = []
      try list(bytes, &offset, closing: UInt8(ascii: "]")) { offset in
        elements.append(try parse(bytes, &offset))
      }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try string(bytes, &offset))
    default:
      let start = offset
      while offset < bytes.count, !",]}".utf8.contains(bytes[offset]) { offset += 1 }
      return .literal(String(decoding: bytes[start..<offset], as: UTF8.self))
    }
  }

  private static func list(
    _ bytes: [UInt8], _ offset: inout Int, closing: UInt8, element: (inout Int) throws -> Void
  ) throws {
    offset += 1
    guard bytes[offset] != closing else {
      offset += 1
      return
    }
    while true {
      try element(&offset)
      guard offset < bytes.count else { throw Failure(offset: offset) }
      offset += 1
      if bytes[offset - 1] == closing { return }
      guard bytes[offset - 1] == UInt8(ascii: ",") else { throw Failure(offset: offset) }
    }
  }

  private static func string(_ bytes: [UInt8], _ offset: inout Int) throws -> String {
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") {
        offset += 1
        return String(decoding: text, as: UTF8.self)
      }
      if bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
      text.append(bytes[offset])
      offset += 1
    }
    throw Failure(offset: offset)
  }
}
