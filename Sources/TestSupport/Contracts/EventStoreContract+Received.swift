import EventLog
import Events

extension EventStoreContract {
  private static func receipt(_ head: Head, _ seconds: Int, isCopy: Bool = true) -> LogReceipt {
    LogReceipt(
      head: head, events: min(head.size, 2), at: SampleEvents.instant(seconds), isCopy: isCopy,
      note: Array("note\n".utf8))
  }

  static let received: [Contract<any EventStore>] = [
    Contract("what was written here only has no receipt") { store in
      var sample = SampleEvents(asker)
      _ = try store.append(sample.events(1...2), to: asker, expecting: 0)
      try same(try store.received.receipts(of: asker), [])
      try same(try store.received.isCopy(asker), false)
      try same(try store.received.lostBranches(of: asker), [])
    },
    Contract("events are taken in with their receipt") { store in
      var sample = SampleEvents(asker)
      let events = sample.events(1...5)
      let head = try store.received.take(
        Array(events[..<3]), into: asker, expecting: .empty, receipt(.empty, 9))
      try same(head, try store.head(of: asker))
      let next = try store.received.take(
        Array(events[3...]), into: asker, expecting: head, receipt(head, 10, isCopy: false))
      try same(try store.received.receipts(of: asker).map(\.head), [.empty, head])
      try same(try store.received.receipts(of: asker).map(\.isCopy), [true, false])
      try same(
        try store.received.receipts(of: asker),
        [receipt(.empty, 9), receipt(head, 10, isCopy: false)])
      try same(try store.received.isCopy(asker), false)
      try same(try store.keptHeads(of: asker), [head, next])
      try same(try stored(store, asker), events.map { $0.encoded() })
      try same(try store.received.receipts(of: oslo), [])
    },
    Contract("a receipt without events changes hands only") { store in
      var sample = SampleEvents(asker)
      _ = try store.append(sample.events(1...2), to: asker, expecting: 0)
      let head = try store.head(of: asker)
      try same(try store.received.take([], into: asker, expecting: head, receipt(head, 3)), head)
      try same(try store.received.isCopy(asker), true)
      try same(try store.keptHeads(of: asker), [head])
      try refuses(AppendError.log(.readOnly)) {
        try store.append([sample.event(3)], to: asker, expecting: 2)
      }
    },
    Contract("what does not go on from the log is not taken in") { store in
      var sample = SampleEvents(asker)
      _ = try store.received.take(
        [sample.event(1, key: 1)], into: asker, expecting: .empty, receipt(.empty, 1))
      let head = try store.head(of: asker)
      try refuses(AppendError.sizeMismatch(expected: 0, actual: 1)) {
        try store.received.take(
          [sample.event(1)], into: asker, expecting: .empty, receipt(.empty, 2))
      }
      try refuses(AppendError.notContinuous(seq: 3)) {
        try store.received.take([sample.event(3)], into: asker, expecting: head, receipt(.empty, 2))
      }
      try refuses(AppendError.keyTaken(seq: 1)) {
        try store.received.take(
          [sample.event(2, key: 1)], into: asker, expecting: head, receipt(.empty, 2))
      }
      try same(try store.head(of: asker), head)
      try same(try store.received.receipts(of: asker).count, 1)
    },
    Contract("what goes on from another root of the same size is not taken in") { store in
      var sample = SampleEvents(asker)
      var other = SampleEvents(asker, seed: 5)
      _ = try store.append(sample.events(1...3), to: asker, expecting: 0)
      let head = try store.head(of: asker)
      let elsewhere = Head(size: 3, root: Head.empty.root)
      let next = [other.events(1...4)[3]]
      try refuses(AppendError.sizeMismatch(expected: 3, actual: 3)) {
        try store.received.take(next, into: asker, expecting: elsewhere, receipt(elsewhere, 9))
      }
      try refuses(AppendError.sizeMismatch(expected: 3, actual: 3)) {
        try store.received.take([], into: asker, expecting: elsewhere, receipt(elsewhere, 9))
      }
      try refuses(AppendError.sizeMismatch(expected: 3, actual: 3)) {
        try store.received.replace(
          after: 2, of: asker, with: [other.event(3)], expecting: elsewhere, receipt(.empty, 9))
      }
      try same(try store.head(of: asker), head)
      try same(try store.received.receipts(of: asker), [])
      try same(try store.received.lostBranches(of: asker), [])
    },
    Contract("a branch is set aside, and the other one takes its place") { store in
      var trunk = SampleEvents(asker)
      // Enough for complete subtrees on either side of where they part.
      let common = 300
      _ = try store.append(trunk.events(1...common), to: asker, expecting: 0)
      let first = trunk.event(301, key: 1)
      let mine = [first] + trunk.events(302...620)
      _ = try store.append(Array(mine[..<7]), to: asker, expecting: common)
      _ = try store.append(Array(mine[7...]), to: asker, expecting: common + 7)
      let lost = LostBranch(common: common, head: try store.head(of: asker))
      var other = SampleEvents(asker, seed: 5)
      let theirs = [other.event(301, minutes: 90, key: 1)] + other.events(302...310)
      let head = try store.received.replace(
        after: common, of: asker, with: theirs, expecting: lost.head,
        receipt(.empty, 1_000, isCopy: false))
      try same(head, try store.head(of: asker))
      try same(head.size, 310)
      try same(try stored(store, asker).suffix(10).map { $0 }, theirs.map { $0.encoded() })
      try same(try store.received.lostBranches(of: asker), [lost])
      try same(try store.received.branchCount(of: asker), 1)
      try same(try store.received.branchCount(of: oslo), 0)
      try same(try store.received.events(of: lost, in: asker), mine.map { $0.encoded() })
      try same(try store.keptHeads(of: asker).map(\.size), [300, 310])
      try same(try store.keys(of: asker).map(\.seq), [301])
      var tree = store.tree(of: asker, size: 310)
      try same(try tree.root(at: 310), head.root)
      try same(try store.schemaDifferences(), [])
      _ = try store.append(
        [other.event(311, recorded: SampleEvents.instant(400))], to: asker, expecting: 310)
      try same(try store.head(of: asker).size, 311)
    },
    Contract("nothing is set aside of a log that has moved on, or for what cannot stand") { store in
      var trunk = SampleEvents(asker)
      _ = try store.append(trunk.events(1...4), to: asker, expecting: 0)
      let head = try store.head(of: asker)
      _ = try store.append([trunk.event(5)], to: asker, expecting: 4)
      var other = SampleEvents(asker, seed: 5)
      try refuses(AppendError.sizeMismatch(expected: 4, actual: 5)) {
        try store.received.replace(
          after: 2, of: asker, with: [other.event(3)], expecting: head, receipt(.empty, 9))
      }
      let now = try store.head(of: asker)
      try refuses(AppendError.notContinuous(seq: 4)) {
        try store.received.replace(
          after: 2, of: asker, with: [other.event(4)], expecting: now, receipt(.empty, 9))
      }
      try same(try store.head(of: asker), now)
      try same(try store.received.lostBranches(of: asker), [])
      try same(try store.received.receipts(of: asker), [])
    },
  ]
}
