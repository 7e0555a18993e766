/// An Ed25519 signature (RFC 8032 section 5.1.6): 64 bytes. In events base64url, 86 letters.
public struct Signature: Hashable, Sendable {
  /// The 64 bytes.
  public let bytes: [UInt8]

  /// From exactly 64 bytes; nil for another number.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 64 else { return nil }
    self.bytes = Array(bytes)
  }

  /// Reads base64url without padding, as it stands in an event; nil for anything else.
  public init?(text: String) {
    guard let value = Array(text.utf8).withUnsafeBytes({ Self(base64URL: $0) }) else { return nil }
    self = value
  }

  init?(base64URL text: UnsafeRawBufferPointer) {
    guard text.count == 86, let bytes = Base64URL.decode(bytes: text) else { return nil }
    self.init(bytes)
  }
}

extension Signature: CustomStringConvertible {
  /// Base64url without padding.
  public var description: String { Base64URL.encode(bytes) }
}
