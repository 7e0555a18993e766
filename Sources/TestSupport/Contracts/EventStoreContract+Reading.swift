import EventLog
import Events

extension EventStoreContract {
  static let reading: [Contract<any EventStore>] = [
    Contract("reading begins where it is told to, and stops when told to") { store in
      try fill(store, 3_000)
      for (first, count) in [(1, 3_000), (2, 7), (17, 1), (2_998, 3), (3_000, 1)] {
        var numbers: [Int] = []
        try store.read(asker, from: first) { seq, bytes in
          let event = try? Event(bytes: bytes)
          numbers.append(event?.seq == seq ? seq : -1)
          return numbers.count < count
        }
        try same(numbers, Array(first..<first + count))
      }
    },
    Contract("reading from beyond the end gives nothing") { store in
      try fill(store, 3)
      for first in [4, 5, 1_000_000] { try same(try numbers(store, asker, first), []) }
    },
    Contract("reading an unknown log gives nothing") { store in
      try fill(store, 3)
      try same(try numbers(store, oslo, 1), [])
      try same(try store.head(of: oslo), .empty)
      try same(try store.keptHeads(of: oslo), [])
      try same(try store.keptHead(of: oslo, at: 1), nil)
    },
    Contract("a log can be appended to while it is read") { store in
      try fill(store, 10)
      var sample = SampleEvents(asker, seed: 2)
      var count = 0
      try store.read(asker, from: 1) { seq, _ in
        count += 1
        guard seq <= 10 else { return true }
        let next = sample.event(seq + 10)
        return (try? store.append([next], to: asker, expecting: seq + 9)) != nil
      }
      try same(count >= 10, true)
      try same(try numbers(store, asker, 1), Array(1...20))
    },
    Contract("nothing guards worse than it should") { store in
      try same(try store.schemaDifferences(), [])
    },
  ]

  static let heads: [Contract<any EventStore>] = [
    Contract("a registry begins without logs") { store in
      try same(try store.heads().count, 0)
      try same(try store.head(of: asker), .empty)
    },
    Contract("a root is kept with every append, and is RFC 6962's over the stored bytes") { store in
      var sample = SampleEvents(asker)
      var size = 0
      for count in [1, 1, 2, 3, 1, 8, 5] {
        _ = try store.append(sample.events(size + 1...size + count), to: asker, expecting: size)
        size += count
      }
      var tree = NaiveTree(try stored(store, asker))
      let expected = [1, 2, 4, 7, 8, 16, 21].map { Head(size: $0, root: tree.root($0)) }
      try same(try store.keptHeads(of: asker), expected)
      try same(try store.head(of: asker), expected.last!)
      try same(try store.heads().map(\.head), [expected.last!])
      try same(try store.keptHead(of: asker, at: 7), expected[3])
      try same(try store.keptHead(of: asker, at: 6), nil)
    },
    Contract("the root of many small and large appends") { store in
      var (sample, random) = (SampleEvents(asker), SeededRandom(seed: 6_962))
      var size = 0
      while size < 500 {
        let count = Int.random(in: 1...40, using: &random)
        let events = sample.events(size + 1...size + count)
        guard case .appended(let head) = try store.append(events, to: asker, expecting: size) else {
          throw ContractBroken(description: "not appended")
        }
        size += count
        var tree = NaiveTree(try stored(store, asker))
        try same(head, Head(size: size, root: tree.root()))
      }
    },
  ]

  private static func fill(_ store: any EventStore, _ count: Int) throws {
    var sample = SampleEvents(asker)
    _ = try store.append(sample.events(1...count), to: asker, expecting: 0)
  }

  private static func numbers(
    _ store: any EventStore, _ log: LogCode, _ first: Int
  ) throws -> [Int] {
    var numbers: [Int] = []
    try store.read(log, from: first) { seq, _ in
      numbers.append(seq)
      return true
    }
    return numbers
  }
}
