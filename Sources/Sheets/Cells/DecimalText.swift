/// A number as a workbook writes it (`9`, `2.5`, `4.1E7`), as a person writes it.
struct DecimalText {
  private var isNegative = false
  /// The digits, without zeros in front or behind.
  private var digits: [UInt8] = []
  /// How many of them stand before the decimal sign; negative when zeros stand between.
  private var point = 0

  /// Nothing when it is no number.
  init?(_ text: String) {
    var rest = Substring(text.trimmed).utf8
    if let sign = rest.first, sign == 0x2D || sign == 0x2B {
      isNegative = sign == 0x2D
      rest.removeFirst()
    }
    let whole = rest.prefix { 0x30...0x39 ~= $0 }
    rest.removeFirst(whole.count)
    digits = whole.map { $0 - 0x30 }
    point = digits.count
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix { 0x30...0x39 ~= $0 }
      rest.removeFirst(decimals.count + 1)
      digits += decimals.map { $0 - 0x30 }
    }
    guard !digits.isEmpty else { return nil }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      guard let power = Int(Substring(rest.dropFirst())), abs(power) <= 400 else { return nil }
      point += power
    } else if !rest.isEmpty {
      return nil
    }
    strip()
  }

  /// To the 15 digits that Excel counts with, so that 2.4999999999999996 is 2.5 again.
  var rounded: DecimalText {
    guard digits.count > 15 else { return self }
    var rounded = self
    let isUp = digits[15] >= 5
    rounded.digits = Array(digits[..<15])
    if isUp {
      var index = 14
      while index >= 0, rounded.digits[index] == 9 {
        rounded.digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        rounded.digits[index] += 1
      } else {
        rounded.digits.insert(1, at: 0)
        rounded.point += 1
      }
    }
    rounded.strip()
    return rounded
  }

  /// In digits, with a decimal comma; nil when that would be very long.
  var text: String? {
    guard -20...21 ~= point, digits.count <= 60 else { return nil }
    let whole =
      digits.prefix(max(0, point)) + Array(repeating: 0, count: max(0, point - digits.count))
    let decimals = Array(repeating: 0, count: max(0, -point)) + digits.dropFirst(max(0, point))
    let text = (isNegative ? "-" : "") + Self.string(whole.isEmpty ? [0] : Array(whole))
    return decimals.isEmpty ? text : text + "," + Self.string(decimals)
  }

  /// The digits of a whole number that is not negative; nil of any other.
  var wholeDigits: String? {
    guard !isNegative, point >= digits.count else { return nil }
    return text
  }

  private mutating func strip() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }

  private static func string(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}

extension String {
  /// Without the blanks of XML around it.
  var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || 0x09...0x0D ~= byte }
    var bytes = Substring(self).utf8
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
