import Crypto
import Events

/// What opens a vault when the passphrase is forgotten, for paper: 160 random bits as eight groups of four
/// letters, and a ninth that is a sum of twenty bits over them: a slip of the pen, of whatever kind, goes
/// unnoticed once in a million times, and opens nothing then either.
package struct RecoveryCode: Hashable, Sendable {
  /// 20 bytes.
  package let bytes: [UInt8]
  private static let count = 20
  private static let letters = 36
  private static let header = "varde-recovery/v1\n"
  // What people and printers put between groups.
  private static let dashes: Set<Unicode.Scalar> = [
    "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}",
  ]

  /// A code of 20 bytes of a random source.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == Self.count)
    self.bytes = bytes
  }

  /// Nine groups of four letters.
  package var groups: [String] {
    PaperLetters.groups(of: PaperLetters.values(of: bytes, count: 32) + Self.sum(bytes))
  }

  /// Reads a code as somebody typed it: groups parted by spaces, dashes, lines or nothing, capitals or
  /// not, with `o` for 0 and `i` or `l` for 1.
  package init(_ text: String) throws(RecoveryCodeProblem) {
    var values: [Int] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || Self.dashes.contains(scalar) { continue }
      guard scalar.isASCII, let value = PaperLetters.value(of: UInt8(scalar.value)) else {
        throw .notALetter(group: values.count / 4 + 1)
      }
      values.append(value)
    }
    guard values.count == Self.letters, let bytes = PaperLetters.bytes(of: values[..<32]) else {
      throw .wrongLength(values.count)
    }
    guard Self.sum(bytes).elementsEqual(values[32...]) else { throw .wrongSum }
    self.bytes = bytes
  }

  /// Twenty bits of the hash of the code.
  private static func sum(_ bytes: [UInt8]) -> [Int] {
    let hash = SHA256.hash(data: Array(header.utf8) + bytes)
    return PaperLetters.values(of: hash.withUnsafeBytes(Array.init), count: 4)
  }
}

/// Why what was typed is no recovery code. Says nothing of what was typed.
package enum RecoveryCodeProblem: Error, Hashable, Sendable {
  /// A character that no code has; in which group, from 1.
  case notALetter(group: Int)
  /// So many letters instead of 36.
  case wrongLength(Int)
  /// A letter was misread: the last group does not fit the others.
  case wrongSum
}
