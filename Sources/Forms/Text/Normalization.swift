import Foundation

extension StringProtocol {
  /// In Unicode normalisation form C.
  package var nfc: String {
    // Scalars below U+0300 are NFC in any order, and their first UTF-8 byte is below 0xCC.
    utf8.allSatisfy { $0 < 0xCC } ? String(self) : precomposedStringWithCanonicalMapping
  }
}

extension ArraySlice<UInt8> {
  /// Without the spaces, no-break spaces, tabs and line ends around it.
  var trimmedBlanks: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end {
      if Self.isBlank(self[start]) {
        start += 1
      } else if end - start > 1, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if Self.isBlank(self[end - 1]) {
        end -= 1
      } else if end - start > 1, self[end - 1] == 0xA0, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return self[start..<end]
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension String {
  /// A cell as it is judged: trimmed, NFC.
  package init(cell bytes: ArraySlice<UInt8>) {
    self = String(decoding: bytes.trimmedBlanks, as: UTF8.self).nfc
  }

  /// A cell as it is judged: trimmed, NFC.
  package var cell: String { String(cell: Array(utf8)[...]) }
}
