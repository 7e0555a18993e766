/// One thing that `kontroller` checks. What is left out of `verify(checks:)` is not worked out.
package enum Check: String, CaseIterable, Hashable, Sendable {
  /// Tables, triggers and settings of the log's database are the program's own.
  case schema
  /// Every event is the bytes whose hash was kept beside it.
  case leafHashes = "leaf-hashes"
  /// Numbers are 1, 2, 3 … without holes.
  case holes
  /// Every event is read strictly.
  case decoding
  /// Every event stands in the log and at the number that it says itself.
  case place
  /// The root at every size where one was kept.
  case keptRoots = "kept-roots"
  /// The root of every complete subtree of which one was kept.
  case subtreeRoots = "subtree-roots"
  /// No kept head beyond the last event, no event after the last kept head.
  case ends
  /// The table of idempotency keys against the events.
  case keys
  /// Each event may follow what came before it.
  case fold
  /// The log belongs to the registry's organisation, and both are made up or neither.
  case origin
  /// Every payload that is here: its hash against its commitment, and that against its event.
  case commitments
  /// Every saved view: its head, and its bytes against a fold from the first event.
  case views
  /// Every key of a log's owner is introduced by whom the event says.
  case ownerKeys = "owner-keys"
  /// Every head that the central log notes.
  case notedHeads = "noted-heads"
  /// Every sealed report, computed anew from what its heads name.
  case seals
  /// Every head that came with a log from elsewhere, and its owner's signature.
  case receipts
  /// Every branch of a log that was set aside: its events against its head.
  case branches
  /// Heads that were kept elsewhere.
  case outsideHeads = "outside-heads"
}

extension Set<Check> {
  /// Every check there is.
  package static let all = Set(Check.allCases)
}
