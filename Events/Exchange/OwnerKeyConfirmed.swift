/// The centre has made sure, outside the registry, that a key is that of a log's owner. Stands in the
/// central log alone.
public struct OwnerKeyConfirmed: EventBody {
  public static let type = "owner-key-confirmed"

  /// The owner's key.
  public let key: PublicKey
  /// Which log.
  public let log: LogCode
  /// The log's own id.
  public let logID: RandomID

  /// The key of the owner of a log.
  public init(log: LogCode, logID: RandomID, key: PublicKey) {
    self.key = key
    self.log = log
    self.logID = logID
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    key = try reader.required("key")
    log = try reader.required("log")
    logID = try reader.required("log-id")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("key", key)
    writer.member("log", log)
    writer.member("log-id", logID)
  }
}
