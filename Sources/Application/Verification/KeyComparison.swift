import Events

/// The table of idempotency keys against the keys in the events, both ascending by number.
struct KeyComparison {
  private var rows: ArraySlice<(seq: Int, key: Digest?)>
  /// The first number at which they differ.
  private(set) var differing: Int?

  init(_ rows: [(seq: Int, key: Digest?)]) { self.rows = rows[...] }

  mutating func compare(_ seq: Int, _ key: Digest?) {
    if differing != nil { return }
    if rows.first?.seq == seq {
      if rows.removeFirst().key != key || key == nil { differing = seq }
    } else if key != nil {
      differing = seq
    }
    if let next = rows.first, next.seq <= seq { differing = differing ?? seq }
  }

  /// No more events: no row may be left.
  mutating func finish() { differing = differing ?? rows.first?.seq }
}
