/// Digits in places: `000` makes 7 `007`, `00 00 00 00` makes a telephone number.
enum DigitMask {
  /// The digits of a whole number put in the places of a mask, from the right; those that are left
  /// stand before the first place.
  static func text(_ digits: String, _ mask: [UInt8]) -> String {
    var rest = Array(digits.utf8)
    var text: [UInt8] = []
    let first = mask.firstIndex(where: isPlace)
    for (index, byte) in mask.enumerated().reversed() {
      if !isPlace(byte) {
        text.append(byte)
      } else if let digit = rest.popLast() {
        text.append(digit)
      } else if byte == UInt8(ascii: "0") {
        text.append(byte)
      }
      if index == first {
        text += rest.reversed()
        rest = []
      }
    }
    return String(decoding: text.reversed(), as: UTF8.self)
  }

  private static func isPlace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "0") || byte == UInt8(ascii: "#")
  }
}
