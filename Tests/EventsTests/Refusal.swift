import Events
import Testing

/// An input made from a golden file by one replacement, and the error it must meet.
struct Refusal: Sendable, CustomTestStringConvertible {
  let what: String
  let golden: String
  let old: String
  let new: String
  let error: Expected
  var testDescription: String { what }

  /// An error without its offset.
  enum Expected: Equatable, Sendable {
    case tooLong(Int)
    case noEnvelope
    case unknownType(String, Int)
    case member(String)
    case value(String)
    case contradiction(String)
    case trailing
  }

  init(
    _ what: String, in golden: String = "activity-held.v1", _ old: String, _ new: String,
    _ error: Expected
  ) {
    self.what = what
    self.golden = golden
    self.old = old
    self.new = new
    self.error = error
  }

  /// Fails unless the input is refused with exactly the error, at an offset inside the input.
  func check() throws {
    let original = try GoldenFiles.text(golden)
    let parts = original.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) must stand in \(golden) once")
    let input = Array((parts[0] + new + parts[1]).utf8)
    let error = try #require(throws: CodingError.self) { try Event(bytes: input) }
    #expect(Expected(error) == self.error)
    if let offset = error.offset { #expect((0...input.count).contains(offset)) }
  }
}

extension Refusal.Expected {
  init(_ error: CodingError) {
    self =
      switch error {
      case .tooLong(let bytes): .tooLong(bytes)
      case .noEnvelope: .noEnvelope
      case .unknownType(let name, let version): .unknownType(name, version)
      case .unexpectedMember(let expected, _): .member(expected)
      case .badValue(let member, _): .value(member)
      case .contradiction(let what): .contradiction(what)
      case .trailingBytes: .trailing
      }
  }
}

extension CodingError {
  fileprivate var offset: Int? {
    switch self {
    case .unexpectedMember(_, let offset), .badValue(_, let offset), .trailingBytes(let offset):
      offset
    case .tooLong, .noEnvelope, .unknownType, .contradiction: nil
    }
  }
}
