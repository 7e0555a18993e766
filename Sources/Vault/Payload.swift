package import Events

/// Personal data that an event commits to without saying it.
package struct Payload: Hashable, Sendable {
  /// 32 random bytes that keep the commitment from being guessed.
  package let nonce: [UInt8]
  /// What is kept: the canonical text of `PayloadText`.
  package let bytes: [UInt8]
  /// SHA-256(nonce ‖ bytes): what the event holds.
  package let commitment: Events.Digest
  /// The event that is to hold the commitment.
  package let handle: Handle

  /// Whom it is about: it is sealed under that person's key. nil for what is about an entry.
  package let person: RandomID?

  /// A payload of an event about to be recorded.
  package init(nonce: [UInt8], bytes: [UInt8], handle: Handle, person: RandomID? = nil) {
    precondition(nonce.count == 32)
    self.person = person
    self.nonce = nonce
    self.bytes = bytes
    self.handle = handle
    commitment = Commitment.of(nonce: nonce, payload: bytes)
  }

  /// A payload that was kept, right or wrong, under what it is looked up by.
  package init(
    kept commitment: Events.Digest, nonce: [UInt8], bytes: [UInt8], handle: Handle,
    person: RandomID?
  ) {
    precondition(nonce.count == 32)
    self.commitment = commitment
    self.nonce = nonce
    self.bytes = bytes
    self.handle = handle
    self.person = person
  }
}
