import EventLog
import Events

extension EventStoreContract {
  static let hashes: [Contract<any EventStore>] = [
    Contract("hashes of leaves and subtrees are RFC 6962's over the stored bytes") { store in
      var tree = try filled(store)
      for (level, size) in [(0, 600), (8, 2), (16, 0), (24, 0), (32, 0)] {
        let expected = (0..<size).map { tree.root(of: $0 << level..<($0 + 1) << level) }
        for (first, count) in [(0, size), (0, 1_000), (1, 1), (size - 1, 5), (3, 0), (70, 256)]
        where first >= 0 {
          try same(
            try store.hashes(of: asker, level: level, from: first, count: count),
            Array(expected.dropFirst(first).prefix(count)))
        }
        try same(try store.hashes(of: oslo, level: level, from: 0, count: 3), [])
      }
    },
    Contract("the root of every subtree of 256 events is kept") { store in
      try same(try store.keptSubtrees(of: asker), [])
      var tree = try filled(store)
      let expected = [0, 1].map {
        Subtree(level: 8, position: $0, root: tree.root(of: $0 * 256..<($0 + 1) * 256))
      }
      try same(try store.keptSubtrees(of: asker), expected)
      try same(try store.keptSubtrees(of: oslo), [])
    },
    Contract("each log has its own subtrees") { store in
      _ = try filled(store)
      var sample = SampleEvents(oslo, seed: 2)
      _ = try store.append(sample.events(1...256), to: oslo, expecting: 0)
      var tree = NaiveTree(try stored(store, oslo))
      try same(try store.hashes(of: oslo, level: 8, from: 0, count: 9), [tree.root()])
      try same(try store.hashes(of: asker, level: 8, from: 0, count: 9).count, 2)
    },
    Contract("every root that was kept is found again from the stored tree") { store in
      _ = try filled(store)
      for head in try store.keptHeads(of: asker) {
        var small = store.tree(of: asker, size: head.size)
        var large = store.tree(of: asker, size: 600)
        try same(try small.root(at: head.size), head.root)
        try same(try large.root(at: head.size), head.root)
      }
    },
    Contract("a batch that is refused keeps no subtree") { store in
      var sample = SampleEvents(asker)
      _ = try store.append(sample.events(1...255), to: asker, expecting: 0)
      let batch = [sample.event(256), sample.tooLong(257)]
      try refuses(AppendError.tooLong(seq: 257)) {
        try store.append(batch, to: asker, expecting: 255)
      }
      try same(try store.keptSubtrees(of: asker), [])
      _ = try store.append([sample.event(256)], to: asker, expecting: 255)
      try same(try store.hashes(of: asker, level: 8, from: 0, count: 9).count, 1)
    },
  ]

  /// 600 events, some of the appends ending with a subtree, within one, or after several.
  private static func filled(_ store: any EventStore) throws -> NaiveTree {
    var sample = SampleEvents(asker)
    var size = 0
    for count in [1, 254, 1, 5, 339] {
      _ = try store.append(sample.events(size + 1...size + count), to: asker, expecting: size)
      size += count
    }
    return NaiveTree(try stored(store, asker))
  }
}
