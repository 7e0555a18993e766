package import EventLog
package import Events
package import Exchange
import Projections
import Vault

/// A log, or the end of one, that is to travel.
package struct SendRequest: Hashable, Sendable {
  /// Which log.
  package let log: LogCode
  /// To whom.
  package let recipient: ParcelRecipient
  /// Number of the first event; nil for what the receiver is not known to have.
  package let first: Int?
  /// Whether the personal payloads go along.
  package let withPayloads: Bool

  /// A request.
  package init(
    log: LogCode, to recipient: ParcelRecipient, from first: Int? = nil, withPayloads: Bool = false
  ) {
    self.log = log
    self.recipient = recipient
    self.first = first
    self.withPayloads = withPayloads
  }
}

/// A file that is ready to travel.
package struct SentLog: Sendable {
  /// The file.
  package let file: [UInt8]
  /// Which log.
  package let origin: LogOrigin
  /// Numbers of its events.
  package let events: ClosedRange<Int>
  /// How many payloads go along.
  package let payloads: Int
  /// How many payloads stay because the person took back the consent to share them.
  package let withheld: Int
  /// The head, as groups of letters to read out on the phone.
  package let groups: [String]
  /// The newest head of the log that is inside.
  package let head: Head
}

extension Registry {
  /// A log as a file for somebody. Of one's own log the newest head is signed; of a copy goes what its
  /// owner signed.
  package func send(
    _ request: SendRequest, _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws(ApplicationError) -> SentLog {
    let log = request.log
    let origin = try origin(of: log)
    if case .sealed(let key) = request.recipient, key.organisation != origin.organisation {
      throw .exchange(.foreignReceiver(key.organisation))
    }
    let checkpoint: SignedCheckpoint
    if try isCopy(log) {
      guard let received = try receivedHead(of: log) else { throw .exchange(.unsignedCopy(log)) }
      checkpoint = received
    } else {
      checkpoint = try signHead(ownerSigner(of: log, keys, passphrases), keys)
    }
    let head = checkpoint.checkpoint.head
    let first: Int
    if let stated = request.first { first = stated } else { first = try known(of: log, head) + 1 }
    guard head.size > 0 else { throw .exchange(.nothingToSend(log)) }
    guard first <= head.size else {
      throw request.first == nil
        ? .exchange(.allKnown(log, size: head.size))
        : .exchange(.beyondEnd(log, from: first, size: head.size))
    }
    var events = ParcelEvents(first: first)
    var failure: ParcelError?
    try reading { () throws(LogError) in
      try self.events.read(log, from: first) { seq, bytes in
        do throws(ParcelError) { try events.append(bytes) } catch { failure = error }
        return failure == nil && seq < head.size
      }
    }
    let secret = request.withPayloads ? try secretToHandOver(log) : nil
    let (payloads, withheld) =
      request.withPayloads ? try payloads(of: log, upTo: head.size, secret != nil) : ([], 0)
    if let failure { throw .parcel(failure) }
    let base = first == 1 ? Head.empty : try provableHead(of: log, at: first - 1)
    let file = try parcelling { () throws(ParcelError) in
      let parcel = try Parcel(
        origin: origin, base: base, checkpoint: checkpoint, events: events,
        payloads: ParcelPayloads(payloads), secret: secret)
      return try ParcelFile.seal(parcel, to: request.recipient)
    }
    return SentLog(
      file: file, origin: origin, events: first...head.size, payloads: payloads.count,
      withheld: withheld, groups: HeadOnPaper.groups(origin, head), head: head)
  }

  /// How many events of a log the centre is known to have: what its own log, of which a copy is here, says
  /// of it. Only when that is a beginning of what is sent.
  private func known(of log: LogCode, _ head: Head) throws(ApplicationError) -> Int {
    guard log != .central, try isCopy(.central) else { return 0 }
    let origin = try origin(of: log)
    let received = try register(of: .central).received[log] ?? []
    for one in received.reversed() where one.logID == origin.id && one.size <= head.size {
      if try provableHead(of: log, at: one.size).root == one.root { return one.size }
    }
    return 0
  }

  /// Of a log that was handed over: its new owner recognises rows of forms by it.
  private func secretToHandOver(_ log: LogCode) throws(ApplicationError) -> [UInt8]? {
    guard let last = try receipts(of: log).last, last.isCopy, last.events == 0,
      let key = try register(of: log).ownerKeys.last, key.by == .central, key.seq == last.head.size
    else { return nil }
    return try privately { () throws(PrivateStoreError) in try privates.secret(of: log) }
  }

  /// The payloads that are here. Of whoever took back the consent to share them, none: unless the log
  /// becomes the receiver's own.
  private func payloads(
    of log: LogCode, upTo last: Int, _ isHandedOver: Bool
  ) throws(ApplicationError) -> (payloads: [ParcelPayload], withheld: Int) {
    if privates.isLocked { throw .privateStore(.locked) }
    privates.trail.noteEverything()
    let register = try register(of: log)
    var found: [ParcelPayload] = []
    var withheld = 0
    var after: KeptPayload?
    while true {
      let some = try privately { () throws(PrivateStoreError) in try privates.payloads(after: after)
      }
      guard let end = some.last else { return (found, withheld) }
      after = end
      for payload in some where payload.handle.log == log && payload.handle.seq <= last {
        guard case .whole(let nonce, let bytes) = payload.content,
          let event = try event(payload.handle), event.commitment == payload.commitment
        else { continue }
        let person = event.data.payloadPerson(recordedBy: event.actor)
        if !isHandedOver, let person, register.hasWithdrawn(.sharing, person) {
          withheld += 1
          continue
        }
        found.append(
          ParcelPayload(seq: payload.handle.seq, person: person, nonce: nonce, bytes: bytes))
      }
    }
  }
}
