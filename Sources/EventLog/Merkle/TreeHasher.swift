import Crypto
package import Events

/// The two hashes of RFC 6962 section 2.1, on buffers that are used again.
package struct TreeHasher: Sendable {
  private var leafBuffer: [UInt8] = [0]
  private var nodeBuffer = [UInt8](repeating: 1, count: 65)

  /// A hasher with buffers of its own.
  package init() {}

  /// SHA-256(0x00 ‖ bytes).
  package mutating func leaf(_ bytes: UnsafeRawBufferPointer) -> Events.Digest {
    leafBuffer.removeSubrange(1...)
    leafBuffer.append(contentsOf: bytes)
    return Self.sha256(leafBuffer)
  }

  /// SHA-256(0x00 ‖ bytes).
  package mutating func leaf(_ bytes: [UInt8]) -> Events.Digest {
    bytes.withUnsafeBytes { leaf($0) }
  }

  /// SHA-256(0x01 ‖ left ‖ right).
  package mutating func node(_ left: Events.Digest, _ right: Events.Digest) -> Events.Digest {
    nodeBuffer.withUnsafeMutableBytes { buffer in
      left.copy(to: UnsafeMutableRawBufferPointer(rebasing: buffer[1..<33]))
      right.copy(to: UnsafeMutableRawBufferPointer(rebasing: buffer[33..<65]))
    }
    return Self.sha256(nodeBuffer)
  }

  private static func sha256(_ bytes: [UInt8]) -> Events.Digest {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize().withUnsafeBytes { Events.Digest(raw: $0) }
  }
}
