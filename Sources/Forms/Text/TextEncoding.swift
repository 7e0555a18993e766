/// How the bytes of a file were read. Anything but UTF-8 is said to the one who gave the file.
package enum TextEncoding: Hashable, Sendable {
  case utf8, utf8WithBOM, windows1252
}

/// Why a file is not the text it says it is. `line` is the physical line, from 1.
package enum TextProblem: Error, Hashable, Sendable {
  /// UTF-16 with its byte order mark ("Unicode text" in Excel's list).
  case utf16
  /// A NUL byte: no text file has one.
  case nulByte(line: Int)
  /// The mark of UTF-8 in front, and bytes that are not UTF-8.
  case brokenUTF8(line: Int)
  /// Not UTF-8, and a byte that Windows-1252 does not define.
  case undefinedByte(UInt8, line: Int)
}
