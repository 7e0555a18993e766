import EventLog
import Events

extension EventStoreContract {
  static let idempotency: [Contract<any EventStore>] = [
    Contract("a key is found in its log only") { store in
      let sample = try keyed(store)
      try same(try store.number(ofKey: sample.key(7), in: asker), 2)
      try same(try store.number(ofKey: sample.key(8), in: asker), nil)
      try same(try store.number(ofKey: sample.key(7), in: oslo), nil)
    },
    Contract("same key, same content: already recorded, with its number") { store in
      var sample = try keyed(store)
      let again = [sample.event(4, minutes: 90, key: 9), sample.event(5), sample.event(6, key: 7)]
      try same(try store.append(again, to: asker, expecting: 3), .alreadyRecorded([3, 2]))
      try same(try store.head(of: asker).size, 3)
    },
    Contract("same key, other content: refused") { store in
      var sample = try keyed(store)
      let other = sample.event(4, minutes: 61, key: 7)
      try refuses(AppendError.keyTaken(seq: 2)) {
        try store.append([other], to: asker, expecting: 3)
      }
      try same(try store.head(of: asker).size, 3)
    },
    Contract("only some of the keys are there: refused, nothing recorded") { store in
      var sample = try keyed(store)
      let batch = [sample.event(4, key: 1), sample.event(5, key: 7)]
      try refuses(AppendError.keyTaken(seq: 2)) {
        try store.append(batch, to: asker, expecting: 3)
      }
      try same(try store.number(ofKey: sample.key(1), in: asker), nil)
      try same(try store.head(of: asker).size, 3)
    },
    Contract("a key twice in one batch: refused, nothing recorded") { store in
      var sample = try keyed(store)
      let batch = [sample.event(4, key: 1), sample.event(5), sample.event(6, key: 1)]
      try refuses(AppendError.keyTaken(seq: 6)) {
        try store.append(batch, to: asker, expecting: 3)
      }
      try same(try store.number(ofKey: sample.key(1), in: asker), nil)
    },
    Contract("the same key in two logs is two keys") { store in
      _ = try keyed(store)
      var other = SampleEvents(oslo)
      _ = try store.append([other.event(1, minutes: 5, key: 7)], to: oslo, expecting: 0)
      try same(try store.number(ofKey: other.key(7), in: oslo), 1)
    },
    Contract("an outdated size is told before a key is looked up") { store in
      var sample = try keyed(store)
      let again = sample.event(3, key: 7)
      try refuses(AppendError.sizeMismatch(expected: 2, actual: 3)) {
        try store.append([again], to: asker, expecting: 2)
      }
    },
  ]

  /// Three events, the second with key 7, the third of 90 minutes with key 9.
  private static func keyed(_ store: any EventStore) throws -> SampleEvents {
    var sample = SampleEvents(asker)
    let events = [
      sample.event(1), sample.event(2, key: 7), sample.event(3, minutes: 90, key: 9),
    ]
    _ = try store.append(events, to: asker, expecting: 0)
    return sample
  }
}

extension SampleEvents {
  fileprivate func key(_ byte: UInt8) -> Events.Digest {
    Events.Digest([UInt8](repeating: byte, count: 32))!
  }
}
