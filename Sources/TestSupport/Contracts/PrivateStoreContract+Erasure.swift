import Events
import Vault

extension PrivateStoreContract {
  private static func personal(_ seed: UInt8, _ seq: Int, _ log: LogCode = asker) -> Payload {
    let text = PayloadText([.name: "Ola \(seed)", .phone: "4100000\(seed)"])
    return Payload(
      nonce: [UInt8](repeating: seed, count: 31) + [log == asker ? 0 : 1], bytes: text.bytes,
      handle: Handle(log, seq), person: id(seed))
  }

  private static func isLocked(
    line: Int = #line, _ body: () throws -> some Any
  ) throws { try refuses(PrivateStoreError.locked, line: line, body) }

  static let erasure: [Contract<any PrivateStore>] = [
    Contract("who is erased has no payload and no name, and gets none again") { store in
      let names = [
        Alias(.person, "EB", in: asker, is: id(1)),
        Alias(.participant(year: 2026), "AB", in: asker, is: id(2)),
      ]
      let (eva, again, ola) = (personal(1, 1), personal(1, 5), personal(2, 2))
      try store.put([eva, ola, personal(1, 3, oslo)], aliases: names, at: noon)
      try store.settle([eva.commitment])
      try same(try store.isErased(id(1), in: asker), false)
      try store.erase([id(1)], in: asker)
      try same(try store.isErased(id(1), in: asker), true)
      try same(try store.payload(eva.commitment), nil)
      try same(try store.content(eva.commitment), nil)
      try same(try store.id(.person, "EB", in: asker), nil)
      try same(try store.aliases(.person, in: asker), [])
      try refuses(PrivateStoreError.erased) {
        try store.put([payload(9, 9), again], aliases: [], at: noon)
      }
      try refuses(PrivateStoreError.erased) {
        try store.put([payload(9, 9)], aliases: [names[0]], at: noon)
      }
      try same(try store.content(payload(9, 9).commitment), nil)
      // Others, and the same id in another chapter, are others.
      try same(try store.isErased(id(1), in: oslo), false)
      try same(try store.isErased(id(2), in: asker), false)
      try same(try store.payload(ola.commitment)?[.name], "Ola 2")
      try same(try store.payload(personal(1, 3, oslo).commitment)?[.name], "Ola 1")
      try same(try store.id(.participant(year: 2026), "AB", in: asker), id(2))
      try store.erase([id(1), id(7)], in: asker)
      try same(try store.isErased(id(7), in: asker), true)
    },
    Contract("what is left beside an erased key goes too") { store in
      let (eva, ola) = (personal(1, 1), personal(2, 2))
      try store.put(
        [eva, ola], aliases: [Alias(.person, "EB", in: asker, is: id(3))], at: noon)
      // As a process leaves it that ends after the keys.
      try store.vault.keys.erase([.person(id(1), asker), .person(id(3), asker)])
      try same(try store.holds(eva.commitment), true)
      try same(try store.isNamed(id(3), in: asker), true)
      try same(try store.erase([id(1)], in: asker), true)
      try same(try store.holds(eva.commitment), false)
      try same(try store.erase([id(3)], in: asker), true)
      try same(try store.isNamed(id(3), in: asker), false)
      try same(try store.erase([id(1), id(3)], in: asker), false)
      try same(try store.holds(ola.commitment), true)
    },
    Contract("the payloads of a person, by their events") { store in
      try store.put(
        [personal(1, 9), payload(3, 4), personal(2, 2), personal(1, 3, oslo)], aliases: [], at: noon
      )
      try store.put(
        [
          Payload(
            nonce: [UInt8](repeating: 77, count: 32), bytes: PayloadText([.name: "Eva"]).bytes,
            handle: Handle(asker, 5), person: id(1))
        ], aliases: [], at: noon)
      let found = try store.payloads(of: id(1), in: asker)
      try same(found.map(\.handle.seq), [5, 9])
      try same(found.last?.commitment, personal(1, 9).commitment)
      try same(try store.payloads(of: id(3), in: asker).count, 0)
    },
    Contract("a payload is destroyed, referred to or not") { store in
      let all = [payload(1, 1), payload(2, 2), personal(3, 3), payload(4, 4)]
      try store.put(all, aliases: [], at: noon)
      try store.settle([all[0].commitment])
      try store.destroy([all[0], all[1], all[2], payload(9, 9)].map(\.commitment))
      for gone in all.prefix(3) {
        try same(try store.payload(gone.commitment), nil)
        try same(try store.content(gone.commitment), nil)
      }
      try same(try store.payload(all[3].commitment), PayloadText(bytes: all[3].bytes))
      // The person stays, and may have another.
      try same(try store.isErased(id(3), in: asker), false)
      try store.put([personal(3, 8)], aliases: [], at: noon)
      try same(try store.payload(personal(3, 8).commitment)?[.name], "Ola 3")
    },
    Contract("members are destroyed, the rest can be read and not be compared") { store in
      let (one, two) = (payload(1, 1), payload(2, 2))
      try store.put([one, two], aliases: [], at: noon)
      try store.destroy([.name], of: [one.commitment])
      try same(try store.payload(one.commitment), PayloadText([.note: "a\"b\\c\u{1}"]))
      try same(try store.content(one.commitment), .partly)
      try same(try store.content(two.commitment), .whole(nonce: two.nonce, bytes: two.bytes))
      try store.destroy([.note], of: [one.commitment])
      // With the last text the payload is gone.
      try same(try store.payload(one.commitment), nil)
      try same(try store.content(one.commitment), nil)
    },
    Contract("all lines are cleared") { store in
      for line in ["a", "b"] { try store.addLine(line, limit: 3) }
      try store.clearLines()
      try same(try store.lines(), [])
      try store.addLine("c", limit: 3)
      try same(try store.lines(), ["c"])
    },
  ]

  static let trail: [Contract<any PrivateStore>] = [
    Contract("what is read is noted, what is not there is not") { store in
      var reading = AccessTrail.Reading()
      try store.put(
        [personal(1, 1), payload(2, 2)],
        aliases: [Alias(.person, "EB", in: asker, is: id(1))], at: noon)
      _ = try store.payload(payload(9, 9).commitment)
      _ = try store.aliases(.series, in: asker)
      _ = try store.id(.person, "EB", in: asker)
      _ = try store.payloads(of: id(1), in: asker)
      _ = try store.isErased(id(1), in: asker)
      try same(store.trail.isEmpty, true)
      _ = try store.payload(personal(1, 1).commitment)
      reading.people = [id(1)]
      try same(store.trail.isEmpty, false)
      try same(store.trail.take(), reading)
      try same(store.trail.isEmpty, true)
      _ = try store.payload(payload(2, 2).commitment)
      _ = try store.aliases(.person, in: asker)
      (reading.people, reading.entries, reading.chapters) = ([], [Handle(asker, 2)], [asker])
      try same(store.trail.take(), reading)
      store.trail.putBack(reading)
      _ = try store.payloads(after: nil)
      reading.everything = true
      try same(store.trail.take(), reading)
    }
  ]

  static let locked: [Contract<any PrivateStore>] = [
    Contract("a locked store tells and takes nothing that is sealed") { store in
      let (one, eva) = (payload(1, 1), personal(2, 2))
      try store.put(
        [one, eva], aliases: [Alias(.person, "EB", in: asker, is: id(2))], at: noon)
      try store.setSecret([UInt8](repeating: 1, count: 32), of: asker)
      try store.addLine("line", limit: 5)
      try store.set(.actorName, "Kari")
      try store.set(.actorRole, "coordinator")
      store.vault.lock()
      try same(store.isLocked, true)
      try isLocked { try store.payload(one.commitment) }
      try isLocked { try store.put([payload(3, 3)], aliases: [], at: noon) }
      try isLocked {
        try store.put([], aliases: [Alias(.series, "a", in: asker, is: id(4))], at: noon)
      }
      try isLocked { try store.id(.person, "EB", in: asker) }
      try isLocked { try store.aliases(.person, in: asker) }
      try isLocked { try store.secret(of: asker) }
      try isLocked { try store.setSecret([UInt8](repeating: 2, count: 32), of: oslo) }
      try isLocked { try store.lines() }
      try isLocked { try store.addLine("other", limit: 5) }
      try isLocked { try store.set(.actorName, "Eva") }
      try same(try store.setting(.actorName), nil)
      try same(try store.setting(.actorRole), "coordinator")
      try store.set(.actorRole, "auditor")
      try same(try store.payloads(after: nil).map(\.content), [.locked, .locked])
      try same(store.trail.isEmpty, true)
    },
    Contract("a locked store still forgets") { store in
      let (one, two, eva) = (payload(1, 1), payload(3, 3), personal(2, 2))
      try store.put(
        [one, two, eva, payload(4, 4), payload(5, 5)],
        aliases: [Alias(.person, "EB", in: asker, is: id(2))], at: noon)
      try store.addLine("line", limit: 5)
      guard case let key = try store.vault.openKey(), case () = store.vault.lock() else { return }
      try same(try store.unsettled().count, 5)
      try store.settle([one.commitment])
      try store.destroy([one.commitment])
      try store.destroy([.name], of: [two.commitment])
      try store.destroyOrphans([payload(4, 4).commitment])
      try same(try store.payloads(of: id(2), in: asker).map(\.handle.seq), [2])
      try store.erase([id(2)], in: asker)
      try same(try store.isErased(id(2), in: asker), true)
      try store.clearLines()
      store.vault.open(with: key)
      try same(
        try store.payloads(after: nil).map(\.content),
        [.partly, .whole(nonce: payload(5, 5).nonce, bytes: payload(5, 5).bytes)])
      try same(try store.id(.person, "EB", in: asker), nil)
      try same(try store.lines(), [])
    },
  ]
}
