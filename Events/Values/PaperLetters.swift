/// Bits as letters that can be written on paper, read aloud and typed in again: Crockford's base 32, five
/// bits a letter, without i, l, o and u.
public enum PaperLetters {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Five bits at a time, from the first bit on; zeros where the bytes end.
  public static func values(of bytes: [UInt8], count: Int) -> [Int] {
    (0..<count).map { value in
      (value * 5..<value * 5 + 5).reduce(0) { sum, bit in
        let byte = bit / 8 < bytes.count ? bytes[bit / 8] : 0
        return sum << 1 | Int(byte >> (7 - UInt8(bit % 8)) & 1)
      }
    }
  }

  /// The bytes again; nil when what is left over of the last letter is not zero.
  public static func bytes(of values: some Sequence<Int>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for value in values {
      bits = (bits << 5 | value) & 0xFFF
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bits & (1 << count - 1) == 0 ? bytes : nil
  }

  /// Groups of four letters.
  public static func groups(of values: [Int]) -> [String] {
    stride(from: 0, to: values.count, by: 4).map { first in
      let group = values[first..<min(first + 4, values.count)]
      return String(decoding: group.map { letters[$0] }, as: UTF8.self)
    }
  }

  /// What a letter stands for, capital or not, with `o` for 0 and `i` or `l` for 1; nil for any other
  /// character.
  public static func value(of letter: UInt8) -> Int? {
    let small = letter < 64 ? letter : letter | 0x20
    switch small {
    case UInt8(ascii: "o"): return 0
    case UInt8(ascii: "i"), UInt8(ascii: "l"): return 1
    default: return letters.firstIndex(of: small)
    }
  }
}
