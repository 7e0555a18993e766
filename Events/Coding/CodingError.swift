/// Why bytes are not an event of this format.
public enum CodingError: Error, Hashable, Sendable {
  /// More than 60 000 bytes.
  case tooLong(bytes: Int)
  /// The bytes do not end as an envelope does (`…,"type":"…","v":1}`).
  case noEnvelope
  /// A type or version this program does not know: the log must not be read further.
  case unknownType(String, version: Int)
  /// A member is missing, unknown, out of order or given twice, at this byte offset.
  case unexpectedMember(expected: String, offset: Int)
  /// A value that is not in the one spelling of its kind, or out of range, at this byte offset.
  case badValue(member: String, offset: Int)
  /// Members that contradict each other.
  case contradiction(String)
  /// Bytes after the event.
  case trailingBytes(offset: Int)
}
