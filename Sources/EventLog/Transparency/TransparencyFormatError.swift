/// A text is not of the format it should be: the first line that differs, and what was expected there.
package struct TransparencyFormatError: Error, Hashable, Sendable {
  /// Line of the file, 1…; 0 when it is the file as a whole.
  package let line: Int
  /// What should have stood there.
  package let expected: Expected

  /// What a line should have been.
  package enum Expected: Hashable, Sendable {
    /// No more than so many bytes in the whole file.
    case atMost(bytes: Int)
    /// UTF-8 without control characters other than line feed.
    case plainText
    /// A line feed at the end.
    case lineFeed
    /// An empty line, between two parts.
    case emptyLine
    /// `— name base64`.
    case signatureLine
    /// No more than so many signatures.
    case atMostSignatures(Int)
    /// A verifier key: `name+id+base64`.
    case verifierKey
    /// The origin of a log.
    case origin
    /// A decimal number without leading zeroes.
    case number
    /// 32 bytes in base 64.
    case hash
    /// A first line that names the format.
    case header(String)
    /// A word followed by a space and a value.
    case member(String)
    /// Anything at all: the file is empty.
    case content
    /// A whole head: there is only a line that a witness answered.
    case wholeHead
    /// A head, a proof or a seal: it is a parcel, which is taken in instead.
    case head
    /// What stands on the paper: the sum says that something was typed otherwise.
    case sameAsOnPaper
    /// Fourteen groups of four letters, the last the sum of all.
    case letterGroups
  }

  package init(line: Int, expected: Expected) {
    self.line = line
    self.expected = expected
  }
}
