/// A point in time in UTC with milliseconds, written `YYYY-MM-DDThh:mm:ss.sssZ`; years 1970…2199.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// nil when outside the years 1970…2199.
  public init?(milliseconds: Int64) {
    guard (0..<7_258_118_400_000).contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  /// nil unless written exactly as this type writes itself.
  public init?(_ text: some StringProtocol) {
    guard let instant = Array(text.utf8).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
    self = instant
  }

  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"),
      let date = CivilDate(bytes: UnsafeRawBufferPointer(rebasing: bytes[0..<10])),
      let hour = bytes.number(11, 2), hour < 24, let minute = bytes.number(14, 2), minute < 60,
      let second = bytes.number(17, 2), second < 60, let milli = bytes.number(20, 3)
    else { return nil }
    let seconds = Int64(date.days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    self.init(milliseconds: seconds * 1_000 + Int64(milli))
  }

  /// The instant so many minutes later (or earlier), clamped to the range.
  public func adding(minutes: Int) -> Instant {
    // No instant is further than this from another.
    let span = 7_258_118_400_000 / 60_000
    let moved = milliseconds + Int64(min(max(minutes, -span), span)) * 60_000
    return Instant(milliseconds: min(max(moved, 0), 7_258_118_399_999))!
  }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// UTC day and the milliseconds into it.
  var dayAndRest: (day: CivilDate, rest: Int) {
    (
      CivilDate(days: Int32(milliseconds / 86_400_000)), Int(milliseconds % 86_400_000)
    )
  }
}

extension Instant: CustomStringConvertible {
  /// `YYYY-MM-DDThh:mm:ss.sssZ`.
  public var description: String {
    let (day, rest) = dayAndRest
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60].map { padded($0, 2) }
    return "\(day)T\(clock.joined(separator: ":")).\(padded(rest % 1_000, 3))Z"
  }
}
