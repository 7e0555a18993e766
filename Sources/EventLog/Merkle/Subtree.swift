package import Events

/// The root of a complete subtree of a log's tree, of one of the levels at which roots are kept.
package struct Subtree: Hashable, Sendable {
  /// It has 2^`level` leaves; one of `keptLevels`.
  package let level: Int
  /// How many subtrees of that level lie before it, 0…
  package let position: Int
  /// MTH (RFC 6962 section 2.1) of its leaves.
  package let root: Events.Digest

  /// Levels of which the roots are kept beside the leaves. With every eighth, a hash of any other
  /// level is made of at most 128 kept ones, at 32 bytes and a part of a row for every 256 events.
  package static let keptLevels = [8, 16, 24, 32]

  /// Leaves per subtree of the lowest kept level, and subtrees of one kept level per subtree of the
  /// next.
  package static let fanOut = 256

  /// A subtree's place and root.
  package init(level: Int, position: Int, root: Events.Digest) {
    self.level = level
    self.position = position
    self.root = root
  }

  /// Number of the last event in it; nil when no log could have such an event.
  package var lastSeq: Int? {
    guard Self.keptLevels.contains(level), position >= 0, position < Int.max >> level else {
      return nil
    }
    return (position + 1) << level
  }
}
