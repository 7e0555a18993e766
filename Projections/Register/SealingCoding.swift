import Events

extension ChapterRegister {
  func writeSealing(to out: inout StateWriter) {
    out.list(ownerKeys) { out, key in
      out.number(key.seq)
      out.data(.ownerKeySet(key.body))
    }
    out.list(seals) { out, seal in
      out.number(seal.seq)
      out.number(Int(seal.recorded.milliseconds))
      out.data(.reportSealed(seal.body))
    }
  }

  mutating func readSealing(_ reader: inout StateReader) -> Bool {
    let keyed = reader.list { reader in
      guard let seq = reader.number(), case .some(.some(.ownerKeySet(let body))) = reader.data()
      else { return false }
      ownerKeys.append(OwnerKey(seq: seq, body))
      return true
    }
    let sealed = reader.list { reader in
      guard let seq = reader.number(), let recorded = reader.number(),
        let instant = Instant(milliseconds: Int64(recorded)),
        case .some(.some(.reportSealed(let body))) = reader.data()
      else { return false }
      seals.append(Seal(seq: seq, recorded: instant, body: body))
      return true
    }
    return keyed && sealed
  }
}
