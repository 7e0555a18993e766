package import Events

/// A payload as it is kept, right or wrong.
package struct KeptPayload: Hashable, Sendable {
  /// What it is looked up by: what its event is said to commit to.
  package let commitment: Events.Digest
  /// The event it was put for.
  package let handle: Handle
  /// What is kept.
  package let content: Content
  /// Whether an event was seen that refers to it.
  package let isSettled: Bool
  /// Its place among those of one event.
  package let number: Int

  /// What is kept of a payload.
  package enum Content: Hashable, Sendable {
    /// All of it, with the 32 bytes that keep the commitment from being guessed.
    case whole(nonce: [UInt8], bytes: [UInt8])
    /// What was left when texts of it were forgotten.
    case partly
    /// Nothing: the key it was under was destroyed.
    case erased
    /// It does not open: altered, moved, or under a key that is not here.
    case unreadable
    /// Nobody can tell while the vault is locked.
    case locked
  }

  /// What stands in a store.
  package init(
    commitment: Events.Digest, handle: Handle, content: Content, isSettled: Bool, number: Int
  ) {
    self.commitment = commitment
    self.handle = handle
    self.content = content
    self.isSettled = isSettled
    self.number = number
  }
}
