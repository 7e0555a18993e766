import Decisions
import EventLog
package import Events
package import Projections
import Vault

/// Events of one log that are about to be recorded in one append, with their payloads and names, and
/// the register as it will stand afterwards.
package struct Recording {
  /// The log as it will stand.
  package private(set) var register: ChapterRegister
  /// How many events the log has now.
  package let expected: Int
  /// Instant of recording of what comes next.
  package private(set) var recorded: Instant
  /// Who records.
  package let actor: Actor
  /// The events, numbered on from the log's last.
  package private(set) var events: [Event] = []
  private(set) var payloads: [Payload] = []
  private(set) var aliases: [Alias] = []
  private let random: (Int) -> [UInt8]

  init(
    _ register: ChapterRegister, recorded: Instant, actor: Actor, random: @escaping (Int) -> [UInt8]
  ) {
    self.register = register
    expected = register.size
    self.recorded = recorded
    self.actor = actor
    self.random = random
  }

  /// Adds an event; the number it will have.
  @discardableResult
  mutating func add(_ decided: Decided, key: Events.Digest? = nil, cause: Int? = nil) -> Int {
    add(decided.data, text: decided.words.map(PayloadText.init), key: key, cause: cause)
  }

  /// As above, with the text of its payload.
  @discardableResult
  mutating func add(
    _ data: EventData, text: PayloadText?, key: Events.Digest? = nil, cause: Int? = nil
  ) -> Int {
    let seq = register.size + 1
    let payload = text.map {
      Payload(
        nonce: random(32), bytes: $0.bytes, handle: Handle(register.log, seq),
        person: data.payloadPerson(recordedBy: actor.pseudonym))
    }
    if let payload { payloads.append(payload) }
    let event = event(
      data, seq: seq, salt: random(16), commitment: payload?.commitment, key: key, cause: cause)
    let findings = register.findings.count
    register.apply(event)
    precondition(register.findings.count == findings, "a decider let pass what the fold objects to")
    events.append(event)
    return seq
  }

  /// An event as it would be recorded now.
  func event(
    _ data: EventData, seq: Int, salt: [UInt8] = [UInt8](repeating: 0, count: 16),
    commitment: Events.Digest? = nil, key: Events.Digest? = nil, cause: Int? = nil
  ) -> Event {
    Event(
      log: register.log, seq: seq, recorded: recorded, actor: actor.pseudonym,
      salt: Salt(bytes: salt), data: data, commitment: commitment, key: key, cause: cause)
  }

  mutating func add(_ decided: [Decided], key: Events.Digest? = nil, cause: Int? = nil) {
    for (index, one) in decided.enumerated() {
      add(one, key: index == 0 ? key : nil, cause: cause)
    }
  }

  /// The payload of an event of this recording.
  func payload(ofEvent seq: Int) -> PayloadText? {
    var range = payloads.startIndex..<payloads.endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let payload = payloads[middle]
      if payload.handle.seq == seq { return PayloadText(bytes: payload.bytes) }
      range =
        payload.handle.seq < seq ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  mutating func name(_ alias: Alias) { aliases.append(alias) }

  /// What comes next is recorded at a later instant; an earlier one changes nothing.
  mutating func goOn(at instant: Instant) { recorded = max(recorded, instant) }
}
