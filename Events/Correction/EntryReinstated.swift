/// A withdrawn fact holds again, as it was last stated.
public struct EntryReinstated: EventBody {
  public static let type = "entry-reinstated"

  /// Number of the event that first stated the fact, in this log.
  public let entry: Int
  /// Why; its words are the payload's.
  public let reason: CorrectionReason

  /// A reinstatement.
  public init(entry: Int, reason: CorrectionReason) {
    self.entry = entry
    self.reason = reason
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entry = try reader.required("entry", in: 1...Int.largest)
    reason = try reader.required("reason")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("entry", entry)
    writer.member("reason", reason)
  }
}
