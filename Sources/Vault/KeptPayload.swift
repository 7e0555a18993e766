package import Events

/// A payload as it is kept, right or wrong.
package struct KeptPayload: Hashable, Sendable {
  /// What it is looked up by: what its event is said to commit to.
  package let commitment: Events.Digest
  /// The event it was put for.
  package let handle: Handle
  /// What keeps the commitment from being guessed; 32 bytes.
  package let nonce: [UInt8]
  /// What is kept.
  package let bytes: [UInt8]
  /// Whether an event was seen that refers to it.
  package let isSettled: Bool
  /// Its place among those of one event.
  package let number: Int

  /// What stands in a store.
  package init(
    commitment: Events.Digest, handle: Handle, nonce: [UInt8], bytes: [UInt8], isSettled: Bool,
    number: Int
  ) {
    self.commitment = commitment
    self.handle = handle
    self.nonce = nonce
    self.bytes = bytes
    self.isSettled = isSettled
    self.number = number
  }
}
