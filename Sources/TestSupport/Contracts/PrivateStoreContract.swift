import Events
package import Vault

/// What every `PrivateStore` must do. Each case is given an empty store of its own.
package enum PrivateStoreContract {
  package static let cases: [Contract<any PrivateStore>] =
    payloads + names + rest + erasure
    + trail + locked

  static let asker = LogCode("asker")!
  static let oslo = LogCode("oslo")!
  static let noon = SampleEvents.instant(0)

  static func payload(_ seed: UInt8, _ seq: Int, _ log: LogCode = asker) -> Payload {
    let text = PayloadText([.name: "Ola «\(seed)»", .note: "a\"b\\c\u{1}"])
    return Payload(
      nonce: [UInt8](repeating: seed, count: 32), bytes: text.bytes, handle: Handle(log, seq))
  }

  static func id(_ seed: UInt8) -> RandomID {
    RandomID(bytes: [UInt8](repeating: seed, count: 10))
  }
}

extension PrivateStoreContract {
  private static let payloads: [Contract<any PrivateStore>] = [
    Contract("what was put is found by its commitment, byte for byte") { store in
      let (one, two) = (payload(1, 1), payload(2, 2))
      try store.put([one, two], aliases: [], at: noon)
      try same(try store.payload(two.commitment), PayloadText(bytes: two.bytes))
      try same(
        try store.content(one.commitment), .whole(nonce: one.nonce, bytes: one.bytes))
      try same(try store.payload(payload(3, 1).commitment), nil)
      try same(try store.content(payload(3, 1).commitment), nil)
    },
    Contract("payloads are unsettled until an event refers to them") { store in
      try store.put([payload(3, 3), payload(1, 1), payload(4, 1, oslo)], aliases: [], at: noon)
      try same(try store.unsettled().map(\.handle.description), ["asker-1", "asker-3", "oslo-1"])
      try same(try store.unsettled().map(\.put), [noon, noon, noon])
      try same(try store.unsettled()[0].commitment, payload(1, 1).commitment)
      try store.settle([payload(1, 1).commitment])
      try same(try store.unsettled().map(\.handle.description), ["asker-3", "oslo-1"])
      try store.settle([payload(3, 3), payload(4, 1, oslo), payload(9, 9)].map(\.commitment))
      try same(try store.unsettled().count, 0)
    },
    Contract("a payload put again gets the new handle, but stays settled") { store in
      let later = SampleEvents.instant(9)
      try store.put([payload(1, 1)], aliases: [], at: noon)
      try store.put([payload(1, 5)], aliases: [], at: later)
      try same(try store.unsettled().map(\.handle.seq), [5])
      try same(try store.unsettled().map(\.put), [later])
      try store.settle([payload(1, 5).commitment])
      try store.put([payload(1, 6)], aliases: [], at: later)
      try same(try store.unsettled().count, 0)
    },
    Contract("an orphan is destroyed, a settled payload is not") { store in
      try store.put([payload(1, 1), payload(2, 2), payload(3, 3)], aliases: [], at: noon)
      try store.settle([payload(1, 1).commitment])
      try store.destroyOrphans([payload(1, 1), payload(2, 2), payload(9, 9)].map(\.commitment))
      try same(try store.unsettled().map(\.handle.description), ["asker-3"])
      try same(try store.payload(payload(1, 1).commitment) == nil, false)
      try same(try store.payload(payload(2, 2).commitment), nil)
    },
    Contract("every payload is handed out, by log and number") { store in
      try store.put(
        (1...600).reversed().map { payload(UInt8($0 % 250), $0, $0 % 250 > 125 ? asker : oslo) },
        aliases: [], at: noon)
      var seen: [Handle] = []
      var last: KeptPayload?
      while case let next = try store.payloads(after: last), let newest = next.last {
        for row in next {
          guard case .whole(let nonce, let bytes) = row.content else { continue }
          let isWhole = Commitment.of(nonce: nonce, payload: bytes) == row.commitment
          seen.append(isWhole ? row.handle : Handle(asker, 0))
        }
        last = newest
      }
      try same(seen, seen.sorted())
      try same(Set(seen.map(\.seq)).contains(0), false)
      try same(seen.count, 250)
      try same(try store.payloads(after: nil).contains(where: \.isSettled), false)
      let settled = try store.payloads(after: nil)[0]
      try store.settle([settled.commitment])
      try same(try store.payloads(after: nil)[0].isSettled, true)
      try same(try store.payloads(after: nil)[0].commitment, settled.commitment)
    },
  ]

  private static let names: [Contract<any PrivateStore>] = [
    Contract("a name stands for an id, by kind, chapter and year") { store in
      let kinds: [AliasKind] = [
        .person, .series, .participant(year: 2025), .participant(year: 2026),
      ]
      let given = kinds.enumerated().map { Alias($1, "OÅ", in: asker, is: id(UInt8($0))) }
      try store.put([], aliases: given, at: noon)
      for alias in given {
        try same(try store.id(alias.kind, "OÅ", in: asker), alias.id)
        try same(try store.aliases(alias.kind, in: asker), [alias])
        try same(try store.id(alias.kind, "OÅ", in: oslo), nil)
        try same(try store.id(alias.kind, "oå", in: asker), nil)
      }
      try same(try store.id(.participant(year: 2024), "OÅ", in: asker), nil)
    },
    Contract("names are listed by their bytes; different bytes are different names") { store in
      let texts = ["", "a", "a\u{0}b", "a\u{30A}", "b", "Å", "å", "😀"]
      let given = texts.enumerated().map { Alias(.person, $1, in: asker, is: id(UInt8($0))) }
      try store.put([], aliases: given.reversed(), at: noon)
      try same(try store.aliases(.person, in: asker).map(\.id), given.map(\.id))
      try same(
        try store.aliases(.person, in: asker).map { Array($0.text.utf8) },
        texts.map { Array($0.utf8) })
    },
    Contract("a name that stands for another id is refused, and nothing is put") { store in
      try store.put([], aliases: [Alias(.person, "AB", in: asker, is: id(1))], at: noon)
      try store.put([], aliases: [Alias(.person, "AB", in: asker, is: id(1))], at: noon)
      try refuses(PrivateStoreError.aliasTaken) {
        try store.put(
          [payload(1, 1)],
          aliases: [
            Alias(.person, "CD", in: asker, is: id(3)), Alias(.person, "AB", in: asker, is: id(2)),
          ], at: noon)
      }
      try same(try store.id(.person, "AB", in: asker), id(1))
      try same(try store.id(.person, "CD", in: asker), nil)
      try same(try store.unsettled().count, 0)
    },
  ]

  private static let rest: [Contract<any PrivateStore>] = [
    Contract("the secret of a log is never replaced") { store in
      let (first, second) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
      try same(try store.secret(of: asker), nil)
      try store.setSecret(first, of: asker)
      try store.setSecret(second, of: asker)
      try same(try store.secret(of: asker), first)
      try same(try store.secret(of: oslo), nil)
    },
    Contract("the newest lines are kept, oldest first") { store in
      try same(try store.lines(), [])
      for line in ["a", "b", "b", "æ\u{0}ø", "d"] { try store.addLine(line, limit: 3) }
      try same(try store.lines(), ["b", "æ\u{0}ø", "d"])
      try store.addLine("e", limit: 1)
      try same(try store.lines(), ["e"])
      try store.addLine("f", limit: 0)
      try same(try store.lines(), [])
      try store.addLine("g", limit: 3)
      try same(try store.lines(), ["g"])
    },
    Contract("drafts are kept by number until they are removed or their log is cleared") { store in
      try same(try store.drafts(), [])
      let first = try store.keepDraft("logg tur æ", of: asker, replacing: nil)
      let second = try store.keepDraft("logg kurs", of: oslo, replacing: nil)
      try same(try store.keepDraft("logg tur 2t", of: asker, replacing: first), first)
      try same(
        try store.drafts(),
        [
          DraftText(number: first, log: asker, text: "logg tur 2t"),
          DraftText(number: second, log: oslo, text: "logg kurs"),
        ])
      try store.removeDraft(99)
      try store.clearDrafts(of: asker)
      try same(try store.drafts().map(\.number), [second])
      try store.removeDraft(second)
      try same(try store.drafts(), [])
      try store.keepDraft("logg stand", of: oslo, replacing: nil)
      try store.clearDrafts(of: nil)
      try same(try store.drafts(), [])
    },
    Contract("a setting is as it was set last") { store in
      for key in Setting.allCases { try same(try store.setting(key), nil) }
      try store.set(.actorName, "Kari")
      try store.set(.actorName, "Kari Ås")
      try same(try store.setting(.actorName), "Kari Ås")
      try same(try store.setting(.actor), nil)
    },
  ]
}
