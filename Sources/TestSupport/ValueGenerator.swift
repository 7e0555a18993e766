package import Events

/// Values of the event format, drawn from a seed.
package struct ValueGenerator {
  package var random: SeededRandom

  package init(seed: UInt64) { random = SeededRandom(seed: seed) }

  package mutating func bool() -> Bool { Bool.random(using: &random) }

  /// The value, or nil half of the time.
  package mutating func maybe<T>(_ make: (inout Self) -> T) -> T? {
    bool() ? make(&self) : nil
  }

  /// A number that is an end of the range more often than chance would have it.
  package mutating func int(in range: ClosedRange<Int>) -> Int {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: range.lowerBound
    case 1: range.upperBound
    default: Int.random(in: range, using: &random)
    }
  }

  package mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  package mutating func word<Word: Vocabulary>() -> Word {
    Word.allCases.randomElement(using: &random)!
  }

  package mutating func id() -> RandomID { RandomID(bytes: bytes(10)) }

  /// 1…5 ids, ascending.
  package mutating func ids() -> [RandomID] {
    Set((0..<Int.random(in: 1...5, using: &random)).map { _ in id() }).sorted()
  }

  package mutating func digest() -> Digest { Digest(bytes(32))! }

  package mutating func publicKey() -> PublicKey { PublicKey(bytes(32))! }

  package mutating func signature() -> Signature { Signature(bytes(64))! }

  /// A revision of up to 40 characters.
  package mutating func ruleRevision() -> RuleRevision {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let rest = letters + Array("0123456789-")
    var name = String(letters.randomElement(using: &random)!)
    for _ in 0..<int(in: 0...29) { name.append(rest.randomElement(using: &random)!) }
    return RuleRevision("\(name)-\(int(in: 1000...9999)).\(int(in: 1...9999))")!
  }

  package mutating func salt() -> Salt { Salt(bytes: bytes(16)) }

  package mutating func place() -> Int { int(in: 1...9_007_199_254_740_991) }

  package mutating func year() -> Int { int(in: CivilDate.years) }

  package mutating func date() -> CivilDate {
    let (year, month) = (year(), Int.random(in: 1...12, using: &random))
    let day = int(in: 1...CivilDate.length(ofMonth: month, in: year))
    return CivilDate(year: year, month: month, day: day)!
  }

  package mutating func time() -> TimeOfDay {
    TimeOfDay(hour: int(in: 0...23), minute: int(in: 0...59))!
  }

  package mutating func instant() -> Instant {
    Instant(milliseconds: Int64(int(in: 0...7_258_118_399_999)))!
  }

  package mutating func logCode() -> LogCode {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let digits = Array("0123456789")
    let count = int(in: 2...32)
    var text = String(letters.randomElement(using: &random)!)
    while text.count < count {
      let startsPart = text.last == "-"
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where !startsPart && text.count < count - 1: text.append("-")
      case 1 where !startsPart: text.append(digits.randomElement(using: &random)!)
      default: text.append(letters.randomElement(using: &random)!)
      }
    }
    return LogCode(text)!
  }

  /// A name with quotes, backslashes and letters of the whole range more often than names have.
  package mutating func placeName() -> PlaceName {
    let count = int(in: 1...120)
    var text = ""
    for index in 0..<count {
      let isEnd = index == 0 || index == count - 1
      text.unicodeScalars.append(scalar(isEnd: isEnd))
    }
    return PlaceName(text)!
  }

  private mutating func scalar(isEnd: Bool) -> Unicode.Scalar {
    let value: UInt32 =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: 0x22
      case 1: 0x5C
      case 2: UInt32.random(in: 0xA1...0x24F, using: &random)
      case 3 where !isEnd: 0x20
      default: UInt32.random(in: 0x21...0x7E, using: &random)
      }
    return Unicode.Scalar(value)!
  }
}
