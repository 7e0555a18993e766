/// What a witness does: keeps the last head it saw of each log, and cosigns one that extends it. It
/// needs heads and proofs, never events.
package enum Witness {
  /// Throws unless the checkpoint extends what was seen of its log.
  ///
  /// - Parameters:
  ///   - update: verified already to be signed by the log's owner.
  ///   - seen: the head cosigned last; nil for a log that is new here.
  package static func check(
    _ update: CheckpointUpdate, after seen: Head?
  ) throws(WitnessRefusal) {
    let offered = update.checkpoint.checkpoint.head
    guard let seen else {
      if update.consistency != .fromNothing {
        throw .notSeen(offered: offered, from: update.consistency.old)
      }
      return
    }
    if offered.size < seen.size { throw .shorter(seen: seen, offered: offered) }
    // The bare checkpoint that was cosigned already.
    if offered == seen, update.consistency == .fromNothing { return }
    if offered.size == seen.size, offered != seen { throw .fork(seen: seen, offered: offered) }
    guard update.consistency.old == seen.size else {
      throw .startsElsewhere(seen: seen, offered: offered, from: update.consistency.old)
    }
    guard update.consistency.proves(seen, isPrefixOf: offered) else {
      throw .fork(seen: seen, offered: offered)
    }
  }
}

/// Why a witness does not cosign.
package enum WitnessRefusal: Error, Hashable, Sendable {
  /// The head is older than the one that was seen last.
  case shorter(seen: Head, offered: Head)
  /// It is another history than the one that was seen.
  case fork(seen: Head, offered: Head)
  /// The proof does not start from the head that was seen last.
  case startsElsewhere(seen: Head, offered: Head, from: Int)
  /// The proof starts from a head, but none was ever seen of the log.
  case notSeen(offered: Head, from: Int)
}
