import EventLog
package import Events

/// Personal data that an event commits to, as it travels.
package struct ParcelPayload: Hashable, Sendable {
  /// Number of the event that commits to it.
  package let seq: Int
  /// Whom it is about; nil for what is about an entry or a chapter.
  package let person: Pseudonym?
  /// 32 bytes that keep the commitment from being guessed.
  package let nonce: [UInt8]
  /// Canonical text, 1…60 000 bytes.
  package let bytes: [UInt8]

  /// A payload.
  package init(seq: Int, person: Pseudonym?, nonce: [UInt8], bytes: [UInt8]) {
    precondition(nonce.count == 32)
    self.seq = seq
    self.person = person
    self.nonce = nonce
    self.bytes = bytes
  }

  /// `SEQ PERSON NONCE TEXT`, the last two in base64, `-` for no person.
  var line: String {
    let person = person.map { "\($0)" } ?? "-"
    return "\(seq) \(person) \(Base64.encode(nonce)) \(Base64.encode(bytes))"
  }

  /// nil for what `line` does not write.
  init?(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 32, omittingEmptySubsequences: false)
    guard parts.count == 4, let seq = Int(plainDecimal: parts[0]), seq > 0,
      let nonce = Base64.decode(parts[2]), nonce.count == 32,
      let bytes = Base64.decode(parts[3]), 1...ParcelLimits.payload ~= bytes.count
    else { return nil }
    var person: Pseudonym?
    if !parts[1].elementsEqual([UInt8(ascii: "-")]) {
      person = Pseudonym(String(decoding: parts[1], as: UTF8.self))
      guard person != nil else { return nil }
    }
    self.init(seq: seq, person: person, nonce: nonce, bytes: bytes)
  }
}
