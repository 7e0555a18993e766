/// From here on, whoever sends something to the owner of the log encrypts to this key. A later one holds.
public struct ReceiverKeySet: EventBody {
  public static let type = "receiver-key-set"

  /// X25519 (RFC 7748 section 5), not Ed25519: 32 bytes, spelled alike.
  public let key: PublicKey

  /// The owner receives by this key.
  public init(key: PublicKey) { self.key = key }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    key = try reader.required("key")
  }

  func encode(to writer: inout CanonicalWriter) { writer.member("key", key) }
}
