package import EventLog
package import Events

/// What is stored of one log, as somebody with a database tool sees it: any bytes at any number.
package struct RawLog: Hashable, Sendable {
  /// Which log.
  package var log: LogCode
  /// Rows of events, ascending by number.
  package var events: [Row]
  /// Kept heads, ascending by size.
  package var heads: [Head]
  /// The table of idempotency keys.
  package var keys: [Key]
  /// The roots kept for complete subtrees.
  package var nodes: [Subtree]

  /// An event's row.
  package struct Row: Hashable, Sendable {
    /// Its number.
    package var seq: Int
    /// The event.
    package var bytes: [UInt8]
    /// The hash that was kept.
    package var leaf: Digest

    /// A row.
    package init(seq: Int, bytes: [UInt8], leaf: Digest) {
      self.seq = seq
      self.bytes = bytes
      self.leaf = leaf
    }
  }

  /// An idempotency key's row.
  package struct Key: Hashable, Sendable {
    /// The key.
    package var key: Digest
    /// The event that holds it.
    package var seq: Int

    /// A row.
    package init(_ key: Digest, _ seq: Int) {
      self.key = key
      self.seq = seq
    }
  }

  /// The rows of a log.
  package init(
    log: LogCode, events: [Row] = [], heads: [Head] = [], keys: [Key] = [], nodes: [Subtree] = []
  ) {
    self.log = log
    self.events = events
    self.heads = heads
    self.keys = keys
    self.nodes = nodes
  }
}

extension RawLog {
  /// Makes everything beside the bytes as honest appends would have made it: hashes, the roots at the
  /// sizes at which some were kept and at the end, those of complete subtrees, and the keys, each of the
  /// first event that holds it.
  mutating func remake() {
    rehash()
    var hasher = TreeHasher()
    var tree = MerkleTree()
    let sizes = Set(heads.map(\.size) + [events.count])
    heads = []
    keys = []
    nodes = []
    var seen: Set<Digest> = []
    for row in events {
      nodes += tree.append(row.leaf, &hasher)
      if sizes.contains(tree.size) { heads.append(tree.head) }
      if let key = row.event?.key, seen.insert(key).inserted { keys.append(Key(key, row.seq)) }
    }
  }

  /// Makes the hash beside each event that of its bytes.
  mutating func rehash() {
    var hasher = TreeHasher()
    for index in events.indices { events[index].leaf = hasher.leaf(events[index].bytes) }
  }

  /// The root of the first events, by the hashes beside them.
  func root(at size: Int) -> Digest {
    var hasher = TreeHasher()
    var tree = MerkleTree()
    for row in events.prefix(size) { tree.append(row.leaf, &hasher) }
    return tree.root(&hasher)
  }

  /// Cuts off everything after a number, as if it had never been.
  mutating func cut(after size: Int) {
    events.removeAll { $0.seq > size }
    heads.removeAll { $0.size > size }
    keys.removeAll { $0.seq > size }
    nodes.removeAll { $0.lastSeq ?? .max > size }
    if size > 0, heads.last?.size != size { remake() }
  }
}

extension RawLog.Row {
  /// What the bytes say; nil when they are no event.
  var event: Event? { bytes.withUnsafeBytes { try? Event(bytes: $0) } }

  /// The event's text with one part of it written otherwise.
  mutating func write(_ text: String, insteadOf other: String) {
    bytes = Array(String(decoding: bytes, as: UTF8.self).replacing(other, with: text).utf8)
  }

  /// Gives the event another number, in its row and in what it says.
  mutating func renumber(_ seq: Int) {
    write("\"seq\":\(seq)", insteadOf: "\"seq\":\(self.seq)")
    self.seq = seq
  }
}
