/// One immutable event: an envelope and what happened.
public struct Event: Hashable, Sendable {
  /// Pseudonym of who recorded it.
  public let actor: Pseudonym
  /// Number of the entry, import or lost branch in this log that led to it.
  public let cause: Int?
  /// What happened.
  public let data: EventData
  /// Idempotency key: HMAC of what was read, under the log's secret.
  public let key: Digest?
  /// Which log.
  public let log: LogCode
  /// Commitment to the personal payload: SHA-256(32 random bytes ‖ payload).
  public let commitment: Digest?
  /// When the recorder says it was recorded.
  public let recorded: Instant
  /// Keeps the hash of the event from saying anything about it.
  public let salt: Salt
  /// Place in the log, 1…
  public let seq: Int

  /// All members of the envelope.
  public init(
    log: LogCode, seq: Int, recorded: Instant, actor: Pseudonym, salt: Salt, data: EventData,
    commitment: Digest? = nil, key: Digest? = nil, cause: Int? = nil
  ) {
    self.log = log
    self.seq = seq
    self.recorded = recorded
    self.actor = actor
    self.salt = salt
    self.data = data
    self.commitment = commitment
    self.key = key
    self.cause = cause
  }

  /// Where it stands.
  public var handle: Handle { Handle(log, seq) }

  /// The most bytes an event can have.
  public static let maximumLength = 60_000
}

extension Event {
  /// The one spelling of this event: what is stored, hashed and exported.
  public func encoded() -> [UInt8] {
    var writer = CanonicalWriter()
    writer.beginObject()
    writer.member("actor", actor)
    writer.member("cause", cause)
    writer.name("data")
    writer.beginObject()
    data.body.encode(to: &writer)
    writer.endObject()
    writer.member("key", key)
    writer.member("log", log)
    writer.member("private", commitment)
    writer.member("recorded", recorded)
    writer.member("salt", salt)
    writer.member("seq", seq)
    writer.name("type")
    writer.text(data.type)
    writer.member("v", data.version)
    writer.endObject()
    return writer.bytes
  }

  /// Reads the one spelling of an event and refuses anything else.
  public init(bytes: UnsafeRawBufferPointer) throws(CodingError) {
    guard bytes.count <= Event.maximumLength else { throw .tooLong(bytes: bytes.count) }
    // `data` comes before `type` in the order of names, and the type says how to read it; the end
    // of an envelope has a fixed form, so it can be read backwards.
    guard let (type, version) = Self.typeAtEnd(of: bytes) else { throw .noEnvelope }
    var reader = CanonicalReader(bytes)
    try reader.beginObject()
    actor = try reader.required("actor")
    cause = try reader.optional("cause", in: 1...Int.largest)
    guard reader.takeName("data") else { throw reader.unexpected("data") }
    try reader.beginObject()
    data = try EventData(type: type, version: version, from: &reader)
    try reader.endObject()
    key = try reader.optional("key")
    log = try reader.required("log")
    commitment = try reader.optional("private")
    recorded = try reader.required("recorded")
    salt = try reader.required("salt")
    seq = try reader.required("seq", in: 1...Int.largest)
    guard reader.takeName("type"), reader.quoted()?.elementsEqual(type) == true else {
      throw reader.unexpected("type")
    }
    let _: Int = try reader.required("v")
    try reader.endObject()
    guard reader.offset == bytes.count else { throw .trailingBytes(offset: reader.offset) }
    if case .entryCorrected(let correction) = data, correction.set.isEmpty,
      correction.unset.isEmpty, commitment == nil
    {
      throw .contradiction("a correction of nothing")
    }
  }

  /// Reads the one spelling of an event and refuses anything else.
  public init(bytes: [UInt8]) throws(CodingError) {
    let result = bytes.withUnsafeBytes { raw -> Result<Event, CodingError> in
      do throws(CodingError) { return .success(try Event(bytes: raw)) } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  static func typeAtEnd(
    of bytes: UnsafeRawBufferPointer
  ) -> (type: UnsafeRawBufferPointer, version: Int)? {
    var end = bytes.count - 1
    guard end > 0, bytes[end] == UInt8(ascii: "}") else { return nil }
    var version = 0
    var scale = 1
    while end > 0, 0x30...0x39 ~= bytes[end - 1], scale < 1_000_000 {
      version += Int(bytes[end - 1] - 0x30) * scale
      scale *= 10
      end -= 1
    }
    let mark: StaticString = "\",\"v\":"
    end -= mark.utf8CodeUnitCount
    guard scale > 1, end > 0 else { return nil }
    for index in 0..<mark.utf8CodeUnitCount where bytes[end + index] != mark.utf8Start[index] {
      return nil
    }
    var start = end
    // Nothing but a type name, so that whoever does not know the type can safely print it.
    while start > 0, 0x61...0x7A ~= bytes[start - 1] || bytes[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    guard 1...64 ~= end - start, start > 0, bytes[start - 1] == UInt8(ascii: "\"") else {
      return nil
    }
    return (UnsafeRawBufferPointer(rebasing: bytes[start..<end]), version)
  }
}
