/// The address of an event, and the receipt a person gets: `asker-17`.
public struct Handle: Hashable, Comparable, Sendable {
  /// The log.
  public let log: LogCode
  /// Place in the log, 1…
  public let seq: Int

  /// The event at a place in a log.
  public init(_ log: LogCode, _ seq: Int) {
    self.log = log
    self.seq = seq
  }

  /// nil unless a log code, `-` and a number without leading zero.
  public init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"), let log = LogCode(text[..<dash]),
      let seq = Int(text[text.index(after: dash)...]), 1...Int.largest ~= seq,
      text.hasSuffix("-\(seq)")
    else { return nil }
    self.init(log, seq)
  }

  public static func < (a: Handle, b: Handle) -> Bool { (a.log, a.seq) < (b.log, b.seq) }
}

extension Handle: CustomStringConvertible {
  /// `asker-17`.
  public var description: String { "\(log)-\(seq)" }
}
