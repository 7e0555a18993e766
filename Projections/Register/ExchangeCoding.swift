import Events

extension ChapterRegister {
  func writeExchange(to out: inout StateWriter) {
    out.list(receiverKeys) { out, key in
      out.number(key.seq)
      out.number(Int(key.recorded.milliseconds))
      out.data(.receiverKeySet(ReceiverKeySet(key: key.key)))
    }
    let confirmed = confirmedKeys.flatMap { log, keys in keys.map { (log: log, key: $0) } }
    out.list(confirmed.sorted { $0.key.seq < $1.key.seq }) { out, confirmed in
      let key = confirmed.key
      out.number(key.seq)
      out.data(
        .ownerKeyConfirmed(
          OwnerKeyConfirmed(log: confirmed.log, logID: key.logID, key: key.key)))
    }
    let copies = received.flatMap { log, copies in copies.map { (log: log, copy: $0) } }
    out.list(copies.sorted { $0.copy.seq < $1.copy.seq }) { out, received in
      let copy = received.copy
      out.number(copy.seq)
      out.number(Int(copy.recorded.milliseconds))
      out.data(
        .logReceived(
          LogReceived(log: received.log, logID: copy.logID, root: copy.root, size: copy.size)))
    }
    out.list(lostBranches) { out, branch in
      out.number(branch.seq)
      out.number(Int(branch.recorded.milliseconds))
      out.data(.branchLost(branch.body))
    }
  }

  mutating func readExchange(_ reader: inout StateReader) -> Bool {
    let keyed = reader.list { reader in
      guard let (seq, recorded) = reader.place(),
        case .some(.some(.receiverKeySet(let body))) = reader.data()
      else { return false }
      receiverKeys.append(ReceiverKey(seq: seq, recorded: recorded, key: body.key))
      return true
    }
    let confirmed = reader.list { reader in
      guard let seq = reader.number(),
        case .some(.some(.ownerKeyConfirmed(let body))) = reader.data()
      else { return false }
      confirm(body, seq: seq)
      return true
    }
    let copied = reader.list { reader in
      guard let (seq, recorded) = reader.place(),
        case .some(.some(.logReceived(let body))) = reader.data()
      else { return false }
      receive(body, seq: seq, recorded: recorded)
      return true
    }
    let parted = reader.list { reader in
      guard let (seq, recorded) = reader.place(),
        case .some(.some(.branchLost(let body))) = reader.data()
      else { return false }
      lostBranches.append(LostBranch(seq: seq, recorded: recorded, body: body))
      return true
    }
    return keyed && confirmed && copied && parted
  }
}

extension StateReader {
  /// The number of an event and when it was recorded.
  fileprivate mutating func place() -> (seq: Int, recorded: Instant)? {
    guard let seq = number(), let recorded = number(),
      let instant = Instant(milliseconds: Int64(recorded))
    else { return nil }
    return (seq, instant)
  }
}
