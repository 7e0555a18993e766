import EventLog
import Events
import Projections

extension RawLog {
  /// The head that is noted of the first log is another.
  mutating func noteOtherwise() {
    for index in events.indices {
      guard case .headsNoted(let body)? = events[index].event?.data else { continue }
      events[index].write("\(Self.nothing)", insteadOf: "\(body.heads[0].root)")
    }
  }

  /// The first figure of what is sealed is one more.
  mutating func sealOtherwise() {
    for index in events.indices {
      guard let event = events[index].event, case .reportSealed(let body) = event.data else {
        continue
      }
      events[index].bytes = event.saying(.reportSealed(body.withOneMore)).encoded()
    }
  }

  /// A key that nobody but itself vouches for takes the place of the owner's.
  mutating func forgeKey() {
    let set = events.compactMap(\.event).first {
      if case .ownerKeySet = $0.data { true } else { false }
    }
    guard let set, case .logOpened(let opened)? = events.first?.event?.data else { return }
    let origin = LogOrigin(organisation: opened.organisation, log: log, id: opened.id)
    let key = SigningKey.foreign
    let link = OwnerKeyChain.link(
      key, at: events.count + 1, of: origin, by: .previous, signer: key)
    append(set, saying: .ownerKeySet(link))
  }
}

extension [RawLog] {
  /// Writes all logs anew, the central one with the heads that the others then have.
  mutating func rewriteAll() {
    for index in indices where self[index].log != .central {
      self[index].alter(.rewrite)
      self[index].remake()
    }
    guard let central = firstIndex(where: { $0.log == .central }) else { return }
    for index in self[central].events.indices {
      guard case .headsNoted(let body)? = self[central].events[index].event?.data else { continue }
      for head in body.heads {
        guard let log = first(where: { $0.log == head.log }) else { continue }
        self[central].events[index].write(
          "\(log.root(at: head.size))", insteadOf: "\(head.root)")
      }
      self[central].rehash()
    }
    self[central].remake()
  }
}

extension TamperLab {
  /// Alters a copy of a file that was handed out.
  func alterFile(_ way: TamperWay) throws(Failure) {
    let name = way == .sealFile ? Self.seal : Self.checkpoint
    try onFiles { () throws(RegistryOpenError) in
      let bytes = try workshop.read(place(name))
      try workshop.write(way.altered(bytes) ?? bytes, to: place(way.copy))
    }
  }
}

extension TamperWay {
  fileprivate func altered(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .sealFile:
      guard let file = try? SealFile(bytes), let event = try? Event(bytes: file.sealed),
        case .reportSealed(let body) = event.data
      else { return nil }
      return SealFile(
        sealed: event.saying(.reportSealed(body.withOneMore)).encoded(), heads: file.heads,
        list: file.list, inclusions: file.inclusions, checkpoint: file.checkpoint
      ).bytes
    case .checkpointFile:
      guard let signed = try? SignedCheckpoint(bytes), let owner = signed.note.signatures.first
      else {
        return nil
      }
      // Under the name and the number of the owner's key, or nobody would look at it.
      let text = signed.checkpoint.text
      let forged = NoteSignature(
        name: owner.name, keyID: owner.keyID,
        signature: SigningKey.foreign.sign(text, as: owner.name).signature)
      return SignedCheckpoint(signed.checkpoint, signatures: [forged]).bytes
    default: return nil
    }
  }
}

extension Event {
  /// The same envelope about something else.
  fileprivate func saying(_ data: EventData) -> Event {
    Event(
      log: log, seq: seq, recorded: recorded, actor: actor, salt: salt, data: data,
      commitment: commitment, key: key, cause: cause)
  }
}

extension ReportSealed {
  /// The report with its first figure one more.
  fileprivate var withOneMore: ReportSealed {
    let first = figures[0]
    let more = SealedFigure(
      address: first.address, lenient: first.lenient + 1, strict: first.strict + 1,
      pointsLenient: first.pointsLenient, pointsStrict: first.pointsStrict)
    return ReportSealed(
      report: report, year: year, rules: rules, rulesDigest: rulesDigest, heads: heads,
      entries: entries, figures: [more] + figures.dropFirst())
  }
}

extension SigningKey {
  /// A key of nobody whom the registry knows.
  fileprivate static var foreign: SigningKey {
    guard let key = SigningKey(seed: [UInt8](repeating: 7, count: 32)) else {
      preconditionFailure("a seed has 32 bytes")
    }
    return key
  }
}
