package import Events

/// A hash of a tree: leaf, inner node or root.
package typealias Hash = Events.Digest

extension Hash {
  /// From base 64 with padding (RFC 4648 section 4), 44 letters.
  package init?(base64 text: some Collection<UInt8>) {
    guard text.count == 44, let bytes = Base64.decode(text), let hash = Hash(bytes) else {
      return nil
    }
    self = hash
  }

  /// Base 64 with padding, as C2SP formats write hashes.
  package var base64: String { Base64.encode(bytes) }
}

extension Int {
  /// A decimal number without sign or leading zeroes, 0…2^53 - 1.
  package init?(plainDecimal text: some Collection<UInt8>) {
    guard 1...16 ~= text.count, text.allSatisfy({ 48...57 ~= $0 }),
      text.count == 1 || text.first != 48
    else { return nil }
    let value = text.reduce(0) { $0 * 10 + Int($1 - 48) }
    guard value < 1 << 53 else { return nil }
    self = value
  }
}
