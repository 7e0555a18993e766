/// The members of one JSON object, in byte order of their names.
protocol ObjectBody {
  init(from reader: inout CanonicalReader) throws(CodingError)
  func encode(to writer: inout CanonicalWriter)
}

extension CanonicalReader {
  /// A set of objects: an array ascending in the bytes of its elements, none twice, so many of them.
  mutating func objects<Element: ObjectBody>(
    _ name: StaticString, count: ClosedRange<Int>
  ) throws(CodingError) -> [Element] {
    guard takeName(name) else { throw unexpected("\(name)") }
    return try elements(of: name, count: count)
  }

  /// As `objects`, and empty when the member is left out.
  mutating func optionalObjects<Element: ObjectBody>(
    _ name: StaticString, count: ClosedRange<Int>
  ) throws(CodingError) -> [Element] {
    takeName(name) ? try elements(of: name, count: count) : []
  }

  private mutating func elements<Element: ObjectBody>(
    of name: StaticString, count: ClosedRange<Int>
  ) throws(CodingError) -> [Element] {
    let start = offset
    guard take(UInt8(ascii: "[")) else { throw .badValue(member: "\(name)", offset: start) }
    var elements: [Element] = []
    var previous: UnsafeRawBufferPointer?
    repeat {
      let first = offset
      guard elements.count < count.upperBound else {
        throw .badValue(member: "\(name)", offset: first)
      }
      try beginObject()
      elements.append(try Element(from: &self))
      try endObject()
      let bytes = UnsafeRawBufferPointer(rebasing: base[first..<offset])
      guard previous.map({ $0.lexicographicallyPrecedes(bytes) }) ?? true else {
        throw .badValue(member: "\(name)", offset: first)
      }
      previous = bytes
    } while take(UInt8(ascii: ","))
    guard elements.count >= count.lowerBound, take(UInt8(ascii: "]")) else {
      throw .badValue(member: "\(name)", offset: offset)
    }
    return elements
  }
}

extension CanonicalWriter {
  /// An array of objects, which are given in ascending order of their bytes.
  mutating func objects(_ name: StaticString, _ elements: [some ObjectBody]) {
    self.name(name)
    append([UInt8(ascii: "[")])
    for (index, element) in elements.enumerated() {
      if index > 0 { append([UInt8(ascii: ",")]) }
      beginObject()
      element.encode(to: &self)
      endObject()
    }
    append([UInt8(ascii: "]")])
  }
}
