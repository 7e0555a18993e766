package import EventLog
import Events

/// What every `EventStore` must do. Each case is given an empty store of its own.
package enum EventStoreContract {
  package static let cases: [Contract<any EventStore>] =
    appending + batches + idempotency + reading + heads + hashes + received

  static let asker = LogCode("asker")!
  static let oslo = LogCode("oslo")!
}

extension EventStoreContract {
  static let appending: [Contract<any EventStore>] = [
    Contract("append goes on from the expected size") { store in
      var sample = SampleEvents(asker)
      guard
        case .appended(let first) = try store.append(sample.events(1...2), to: asker, expecting: 0),
        case .appended(let second) = try store.append(sample.events(3...3), to: asker, expecting: 2)
      else { throw ContractBroken(description: "not appended") }
      try same([first.size, second.size], [2, 3])
      try same(try store.head(of: asker), second)
    },
    Contract("append with another size is refused") { store in
      var sample = SampleEvents(asker)
      _ = try store.append(sample.events(1...2), to: asker, expecting: 0)
      for size in [0, 1, 3] {
        let late = sample.events(size + 1...size + 1)
        try refuses(AppendError.sizeMismatch(expected: size, actual: 2)) {
          try store.append(late, to: asker, expecting: size)
        }
      }
      try same(try stored(store, asker).count, 2)
    },
    Contract("logs are numbered each for itself") { store in
      var (a, b) = (SampleEvents(asker), SampleEvents(oslo))
      _ = try store.append(b.events(1...1), to: oslo, expecting: 0)
      _ = try store.append(a.events(1...3), to: asker, expecting: 0)
      _ = try store.append(b.events(2...2), to: oslo, expecting: 1)
      try same(try store.heads().map(\.log), [asker, oslo])
      try same(try store.heads().map(\.head.size), [3, 2])
    },
    Contract("recorded never decreases") { store in
      var sample = SampleEvents(asker)
      let noon = SampleEvents.instant(100)
      _ = try store.append([sample.event(1, recorded: noon)], to: asker, expecting: 0)
      _ = try store.append([sample.event(2, recorded: noon)], to: asker, expecting: 1)
      let early = sample.event(3, recorded: SampleEvents.instant(99))
      try refuses(AppendError.recordedDecreases(seq: 3)) {
        try store.append([early], to: asker, expecting: 2)
      }
      try same(try store.head(of: asker).size, 2)
    },
    Contract("an event of exactly the stored bytes") { store in
      var sample = SampleEvents(asker)
      let events = [sample.event(1, key: 1), sample.event(2)]
      _ = try store.append(events, to: asker, expecting: 0)
      try same(try stored(store, asker), events.map { $0.encoded() })
    },
  ]

  static let batches: [Contract<any EventStore>] = [
    Contract("an empty batch changes nothing") { store in
      try same(try store.append([], to: asker, expecting: 0), .appended(.empty))
      try same(try store.heads().count, 0)
      var sample = SampleEvents(asker)
      _ = try store.append(sample.events(1...1), to: asker, expecting: 0)
      let head = try store.head(of: asker)
      try same(try store.append([], to: asker, expecting: 1), .appended(head))
      try same(try store.keptHeads(of: asker), [head])
      try refuses(AppendError.sizeMismatch(expected: 0, actual: 1)) {
        try store.append([], to: asker, expecting: 0)
      }
    },
    nothing(of: "too long an event in the middle", .tooLong(seq: 4)) { sample in
      [sample.event(3, key: 3), sample.tooLong(4), sample.event(5)]
    },
    nothing(
      of: "an event that could not be read again",
      .unreadable(seq: 4, .contradiction("leader among others"))
    ) { sample in
      [sample.event(3, key: 3), sample.contradictory(4), sample.event(5)]
    },
    nothing(of: "a number left out", .notContinuous(seq: 5)) { sample in
      [sample.event(3, key: 3), sample.event(5)]
    },
    nothing(of: "a number twice", .notContinuous(seq: 3)) { sample in
      [sample.event(3, key: 3), sample.event(3)]
    },
    nothing(of: "an event of another log", .notContinuous(seq: 4)) { sample in
      var other = SampleEvents(oslo)
      return [sample.event(3, key: 3), other.event(4)]
    },
    nothing(of: "recorded that decreases", .recordedDecreases(seq: 4)) { sample in
      [sample.event(3, key: 3), sample.event(4, recorded: SampleEvents.instant(2))]
    },
  ]

  /// A batch after two events; nothing of it may be seen afterwards, not its key either.
  private static func nothing(
    of what: String, _ error: AppendError,
    _ batch: @escaping @Sendable (inout SampleEvents) -> [Event]
  ) -> Contract<any EventStore> {
    Contract("all or nothing: \(what)") { store in
      var sample = SampleEvents(asker)
      _ = try store.append(sample.events(1...2), to: asker, expecting: 0)
      let (bytes, head) = (try stored(store, asker), try store.head(of: asker))
      let events = batch(&sample)
      try refuses(error) { try store.append(events, to: asker, expecting: 2) }
      try same(try stored(store, asker), bytes)
      try same(try store.head(of: asker), head)
      try same(try store.keptHeads(of: asker), [head])
      try same(try store.number(ofKey: events[0].key!, in: asker), nil)
      try same(try store.heads().count, 1)
      _ = try store.append([sample.event(3, key: 3)], to: asker, expecting: 2)
    }
  }

  static func stored(_ store: any EventStore, _ log: LogCode) throws -> [[UInt8]] {
    var events: [[UInt8]] = []
    try store.read(log, from: 1) { seq, bytes in
      events.append(seq == events.count + 1 ? [UInt8](bytes) : [])
      return true
    }
    return events
  }
}
