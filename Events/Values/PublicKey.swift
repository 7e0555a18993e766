/// An Ed25519 public key (RFC 8032 section 5.1.5): 32 bytes. In events base64url, 43 letters.
public struct PublicKey: Hashable, Sendable {
  // 32 bytes are kept and spelled as a digest's are.
  private let value: Digest

  /// From exactly 32 bytes; nil for another number. Whether they are a point of the curve is asked by
  /// whoever verifies with them.
  public init?(_ bytes: some Collection<UInt8>) {
    guard let value = Digest(bytes) else { return nil }
    self.value = value
  }

  /// Reads base64url without padding, as it stands in an event; nil for anything else.
  public init?(text: String) {
    guard let value = Array(text.utf8).withUnsafeBytes({ Self(base64URL: $0) }) else { return nil }
    self = value
  }

  init?(base64URL bytes: UnsafeRawBufferPointer) {
    guard let value = Digest(base64URL: bytes) else { return nil }
    self.value = value
  }

  /// The 32 bytes.
  public var bytes: [UInt8] { value.bytes }
}

extension PublicKey: CustomStringConvertible {
  /// Base64url without padding.
  public var description: String { value.description }
}
