/// A way to alter a registry behind its back. A new way is a case here, what it does in
/// `TamperWay+Doing`, and a row of the table in the tests.
package enum TamperWay: String, CaseIterable, Hashable, Sendable {
  /// One digit of one event.
  case byte = "byte-changed"
  /// An event's bytes are those of another valid event; what was kept beside it is left.
  case replaced = "event-replaced"
  /// The same, with the hash beside it made anew and the root of its own append.
  case rehashed = "event-replaced-and-rehashed"
  /// The hash kept beside an event.
  case leaf = "leaf-hash-changed"
  /// A kept root.
  case root = "kept-root-changed"
  /// Bytes that are no event, everything beside them made anew.
  case unreadable = "unreadable-event"
  /// Two events change places, everything beside them made anew.
  case moved = "numbers-swapped"
  /// Two logs change codes.
  case logs = "logs-swapped"
  /// An event in the middle is gone.
  case dropped = "event-dropped"
  /// The same, with the gap closed: the later ones renumbered, everything made anew.
  case closed = "event-dropped-gap-closed"
  /// The last events are gone, and nothing else.
  case tail = "tail-cut"
  /// The last events are gone, with heads, keys, payloads and views.
  case cut = "tail-cut-clean"
  /// A row is recorded once more at the end, everything made anew.
  case duplicate = "event-duplicated"
  /// A withdrawal is recorded once more at the end, everything made anew.
  case twice = "withdrawn-twice"
  /// An idempotency key.
  case key = "key-changed"
  /// The log says another organisation, everything made anew.
  case foreign = "foreign-log"
  /// From one event on the log goes on otherwise, everything made anew.
  case fork = "fork"
  /// Every log is written anew.
  case rewrite = "rewrite"
  /// `log.sqlite` as it was earlier.
  case olderFile = "older-log-file"
  /// The whole folder as it was earlier.
  case olderFolder = "older-folder"
  /// A saved view.
  case view = "view-edited"
  /// A trigger is gone.
  case trigger = "trigger-removed"
  /// Two people's payloads change places.
  case payload = "payloads-exchanged"

  /// A root kept for a complete subtree.
  case node = "subtree-root-changed"
  /// One chapter's log is written anew from before its head was noted.
  case noted = "log-rewritten-after-noting"
  /// A head that the central log notes, everything beside it made anew.
  case notedHead = "noted-head-changed"
  /// A figure of a sealed report, everything beside it made anew.
  case sealedFigure = "sealed-figure-changed"
  /// A key of the log's owner, vouched for by itself in place of the one before; everything beside it
  /// made anew.
  case ownerKey = "owner-key-forged"
  /// A seal that was handed out: a figure of the report in it.
  case sealFile = "seal-file-changed"
  /// A checkpoint that was handed out: signed with somebody else's key.
  case checkpointFile = "checkpoint-forged"

  /// What somebody was shown personal data for, in the access log.
  case access = "access-record-changed"

  /// Its number, from 1 on.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What is altered is a file that was handed out, not the registry.
  package var isOfFile: Bool { self == .sealFile || self == .checkpointFile }

  /// The name of the copy, a folder or a file: `04-leaf-hash-changed.varde`.
  package var copy: String {
    let ending =
      switch self {
      case .sealFile: "segl"
      case .checkpointFile: "checkpoint"
      default: "varde"
      }
    return (number < 10 ? "0" : "") + "\(number)-\(rawValue).\(ending)"
  }
}
