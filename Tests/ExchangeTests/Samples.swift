import EventLog
import Events
import Exchange
import TestSupport

/// Parcels of made-up lines: what is in an event is no concern of a parcel.
enum Sample {
  static let origin = LogOrigin("mental-helse/varde/asker/2egngc239ze9p4ya")!
  static let secret = ReceiverSecret(
    organisation: LogCode("mental-helse")!, seed: SeededSeed.receiver)!
  static let stranger = ReceiverSecret(
    organisation: LogCode("mental-helse")!, seed: SeededBytes(seed: 2).bytes(32))!
  /// Of an event and of a payload, to be found nowhere in a sealed file.
  static let eventMarker = "merket-hendelse-93471"
  static let payloadMarker = "Kari Nordmann 93471"

  static func event(_ seq: Int, _ random: inout SeededRandom) -> [UInt8] {
    let salt = Base64URL.encode((0..<48).map { _ in UInt8.random(in: 0...255, using: &random) })
    return Array(#"{"log":"asker","salt":"\#(salt)","seq":\#(seq),"x":"\#(eventMarker)"}"#.utf8)
  }

  static func payload(_ seq: Int, _ random: inout SeededRandom) -> ParcelPayload {
    let nonce = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let id = RandomID(bytes: (0..<10).map { _ in UInt8.random(in: 0...255, using: &random) })
    return ParcelPayload(
      seq: seq, person: Bool.random(using: &random) ? id : nil, nonce: nonce,
      bytes: Array(#"{"name":"\#(payloadMarker)","note":"æøå \#(seq)"}"#.utf8))
  }

  static func events(
    from first: Int = 1, count: Int, _ random: inout SeededRandom
  ) throws -> ParcelEvents {
    var events = ParcelEvents(first: first)
    for seq in first..<first + count { try events.append(event(seq, &random)) }
    return events
  }

  static func checkpoint(
    _ size: Int, of origin: LogOrigin = origin, root: UInt8 = 7
  ) -> SignedCheckpoint {
    let head = Head(size: size, root: Hash([UInt8](repeating: root, count: 32))!)
    let checkpoint = Checkpoint(origin, head)
    let key = SigningKey(seed: SeededBytes(seed: 3).bytes(32))!
    return SignedCheckpoint(
      checkpoint, signatures: [key.sign(checkpoint.text, as: origin.keyName)])
  }

  static func base(_ size: Int) -> Head {
    size == 0 ? .empty : Head(size: size, root: Hash([UInt8](repeating: 5, count: 32))!)
  }

  static func parcel(
    from first: Int = 1, events count: Int, payloads: Int = 0, seed: UInt64 = 1
  ) throws -> Parcel {
    var random = SeededRandom(seed: seed)
    let events = try events(from: first, count: count, &random)
    let last = first + count - 1
    var list: [ParcelPayload] = []
    for _ in 0..<payloads {
      list.append(payload(Int.random(in: 1...last, using: &random), &random))
    }
    return try Parcel(
      origin: origin, base: base(first - 1), checkpoint: checkpoint(last), events: events,
      payloads: ParcelPayloads(list))
  }

  static func sealed(_ parcel: Parcel) throws -> [UInt8] {
    try ParcelFile.seal(parcel, to: .sealed(secret.key))
  }

  static func refusal(_ body: () throws -> Void) -> ParcelError? {
    do {
      try body()
      return nil
    } catch let error as ParcelError {
      return error
    } catch {
      return nil
    }
  }
}
