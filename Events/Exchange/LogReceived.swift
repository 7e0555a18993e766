/// A copy of a log came to the centre, up to a head. Stands in the central log alone, whose own head
/// then commits to it.
public struct LogReceived: EventBody {
  public static let type = "log-received"

  /// Which log.
  public let log: LogCode
  /// The log's own id.
  public let logID: RandomID
  /// Root of the first `size` events (RFC 6962 section 2.1).
  public let root: Digest
  /// How many events the copy has, 1…
  public let size: Int

  /// A copy up to a head.
  ///
  /// - Precondition: `size` is 1 … 2^53 - 1.
  public init(log: LogCode, logID: RandomID, root: Digest, size: Int) {
    precondition(1...Int.largest ~= size)
    self.log = log
    self.logID = logID
    self.root = root
    self.size = size
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    log = try reader.required("log")
    logID = try reader.required("log-id")
    root = try reader.required("root")
    size = try reader.required("size", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("log", log)
    writer.member("log-id", logID)
    writer.member("root", root)
    writer.member("size", size)
  }
}
