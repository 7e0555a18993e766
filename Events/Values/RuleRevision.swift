/// Name of a rule set and its revision, as `base-2020.1`: `[a-z][a-z0-9-]*-[0-9]{4}\.[1-9][0-9]{0,3}`,
/// at most 40 characters. Which of them exist is known to Projections.
public struct RuleRevision: Hashable, Sendable {
  /// The longest text.
  public static let maximumLength = 40

  /// The revision as it is written.
  public let text: String

  /// nil unless of the form above.
  public init?(_ text: some StringProtocol) {
    guard let revision = Array(text.utf8).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
    self = revision
  }

  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count <= Self.maximumLength,
      let point = bytes.firstIndex(of: UInt8(ascii: ".")), point >= 6,
      bytes[point - 5] == UInt8(ascii: "-"),
      bytes[(point - 4)..<point].allSatisfy(Self.isDigit),
      Self.isLetter(bytes[0]),
      bytes[..<(point - 5)].allSatisfy({
        Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    let number = bytes[(point + 1)...]
    guard 1...4 ~= number.count, number.allSatisfy(Self.isDigit), number.first != UInt8(ascii: "0")
    else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }
}

extension RuleRevision: CustomStringConvertible {
  /// The revision as it is written.
  public var description: String { text }
}
