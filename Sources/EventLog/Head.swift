package import Events

/// The state of a log: how many events, and the RFC 6962 root over all of them.
package struct Head: Hashable, Sendable {
  /// Number of events, 0…
  package let size: Int
  /// Merkle tree hash (RFC 6962 section 2.1) of the stored bytes of events 1…size.
  package let root: Events.Digest

  /// A size with its root.
  package init(size: Int, root: Events.Digest) {
    self.size = size
    self.root = root
  }

  /// The head of a log without events.
  package static let empty = MerkleTree().head
}
