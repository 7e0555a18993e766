/// From here on, the owner of the log signs its checkpoints with this key. A later one holds. What is
/// signed stands in docs/format.md; whether the signature is good is not the fold's to say.
public struct OwnerKeySet: EventBody {
  public static let type = "owner-key-set"

  /// Whose key signed.
  public let by: OwnerKeySigner
  /// The new key.
  public let key: PublicKey
  /// Ed25519, over the log's origin, the number of this event and the key.
  public let signature: Signature

  /// A key and the signature that introduces it.
  public init(by: OwnerKeySigner, key: PublicKey, signature: Signature) {
    self.by = by
    self.key = key
    self.signature = signature
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    by = try reader.required("by")
    key = try reader.required("key")
    signature = try reader.required("signature")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("by", by)
    writer.member("key", key)
    writer.member("signature", signature)
  }
}

/// Whose key introduces an owner's key.
public enum OwnerKeySigner: String, Vocabulary {
  /// The new key itself: the first key of a log.
  case itself
  /// The log's key before it.
  case previous
  /// A key that `sentralt` has or had, when a chapter's own is lost.
  case central

  public static let table = WordTable<OwnerKeySigner>()
}
