/// What a number format makes of a number, as far as a form has use for it.
enum NumberFormat: Hashable, Sendable {
  /// The number itself.
  case plain
  /// A day.
  case date
  /// A time of day; seconds are shown or not.
  case time(seconds: Bool)
  /// A day and a time of day.
  case dateTime(seconds: Bool)
  /// Hours and minutes that go on after 24 hours.
  case elapsed(seconds: Bool)
  /// Digits in places (`000`, `00 00 00 00`): ASCII, `0` and `#` stand for digits.
  case digits([UInt8])

  /// The formats that need no code (ECMA-376 part 1, 18.8.30). 27–36 and 50–58 are not the same in
  /// every language; most are days in all of them.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: self = .date
    case 18, 20: self = .time(seconds: false)
    case 19, 21, 45, 47: self = .time(seconds: true)
    case 32, 33: self = .time(seconds: false)
    case 22: self = .dateTime(seconds: false)
    case 46: self = .elapsed(seconds: true)
    default: self = .plain
    }
  }

  /// A format by its code, of which the part for positive numbers counts.
  init(code: String) {
    var scan = FormatScan()
    scan.read(Array(code.utf8.prefix(1_000)))
    self = scan.format
  }
}

/// Reads the first part of a format code.
private struct FormatScan {
  private var letters: [UInt8] = []
  private var mask: [UInt8] = []
  private var isMask = true
  private var isElapsed = false

  mutating func read(_ code: [UInt8]) {
    var index = 0
    while index < code.count, code[index] != UInt8(ascii: ";") {
      let rest = code[index...]
      switch code[index] {
      case UInt8(ascii: "\""):
        let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) ?? code.count
        literal(code[min(index + 1, end)..<end])
        index = end
      case UInt8(ascii: "["):
        let end = rest.firstIndex(of: UInt8(ascii: "]")) ?? code.count
        bracket(code[min(index + 1, end)..<end])
        index = end
      case UInt8(ascii: "\\"):
        literal(code[min(index + 1, code.count)...].prefix(1))
        index += 1
      case UInt8(ascii: "_"), UInt8(ascii: "*"):
        mask.append(0x20)
        index += 1
      default:
        if let marker = Self.marker(rest) {
          index += marker - 1
          isMask = false
        } else {
          plain(code[index])
        }
      }
      index += 1
    }
  }

  var format: NumberFormat {
    let hasSeconds = letters.contains(UInt8(ascii: "s"))
    if isElapsed { return .elapsed(seconds: hasSeconds) }
    var (hasDay, hasTime) = (false, false)
    for (index, letter) in letters.enumerated() {
      switch letter {
      case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
      case UInt8(ascii: "m"):
        // Minutes come after hours or before seconds; months do not.
        let isMinute =
          index > 0 && letters[index - 1] == UInt8(ascii: "h")
          || index + 1 < letters.count && letters[index + 1] == UInt8(ascii: "s")
        if isMinute { hasTime = true } else { hasDay = true }
      default: hasDay = true
      }
    }
    if hasDay { return hasTime ? .dateTime(seconds: hasSeconds) : .date }
    if hasTime { return .time(seconds: hasSeconds) }
    let places = mask.count { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "#") }
    return isMask && places > 1 ? .digits(mask) : .plain
  }

  /// A letter that stands for a part of a date, or a place for a digit.
  private mutating func plain(_ byte: UInt8) {
    let letter = byte | 0x20
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"),
      UInt8(ascii: "s"):
      if letters.last != letter { letters.append(letter) }
    default:
      switch byte {
      case UInt8(ascii: "0"), UInt8(ascii: "#"), 0x20, UInt8(ascii: "-"): mask.append(byte)
      default: isMask = false
      }
    }
  }

  private mutating func literal(_ bytes: ArraySlice<UInt8>) {
    mask += bytes
    if bytes.contains(where: { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "#") }) {
      isMask = false
    }
  }

  private mutating func bracket(_ content: ArraySlice<UInt8>) {
    isMask = false
    guard let first = content.first.map({ $0 | 0x20 }),
      content.allSatisfy({ $0 | 0x20 == first })
    else { return }
    if first == UInt8(ascii: "h") || first == UInt8(ascii: "m") || first == UInt8(ascii: "s") {
      isElapsed = true
      letters.append(first)
    }
  }

  /// The length of a word that is no part of a date though it has its letters.
  private static func marker(_ rest: ArraySlice<UInt8>) -> Int? {
    for word in ["am/pm", "a/p", "general", "standard"] {
      let start = rest.prefix(word.utf8.count)
      if start.count == word.utf8.count,
        zip(start, word.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return word.utf8.count
      }
    }
    return nil
  }
}
