/// A wall-clock time in Norway, written `HH:MM`, `00:00`…`23:59`.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0…1439.
  public let minutes: Int16

  /// nil when out of range.
  public init?(hour: Int, minute: Int) {
    guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// nil unless exactly `HH:MM`.
  public init?(_ text: some StringProtocol) {
    guard let time = Array(text.utf8).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
    self = time
  }

  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = bytes.number(0, 2),
      let minute = bytes.number(3, 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// `HH:MM`.
  public var description: String {
    "\(padded(Int(minutes) / 60, 2)):\(padded(Int(minutes) % 60, 2))"
  }
}
