package import Events

/// What was taken into a log from elsewhere, in one go; or that it changed hands.
package struct LogReceipt: Hashable, Sendable {
  /// The newest head that its owner signed and that was held against the log.
  package let head: Head
  /// How many events came, the last of them the last of that head; 0 when the log only changed hands.
  package let events: Int
  /// When it came.
  package let at: Instant
  /// Whether somebody else writes the log from here on: a copy is read, reported on and verified, never
  /// written.
  package let isCopy: Bool
  /// The owner's signed checkpoint of that head, byte for byte.
  package let note: [UInt8]

  /// Numbers of the events that came.
  package var range: Range<Int> { head.size - events + 1..<head.size + 1 }

  /// A receipt.
  package init(head: Head, events: Int, at: Instant, isCopy: Bool, note: [UInt8]) {
    self.head = head
    self.events = events
    self.at = at
    self.isCopy = isCopy
    self.note = note
  }
}

/// A branch of a log that was given up for another: what was written twice, on two machines or after an
/// older state of the registry was put back.
package struct LostBranch: Hashable, Sendable {
  /// How many events it had in common with the log as it is now.
  package let common: Int
  /// Its head when it was set aside.
  package let head: Head

  /// A branch.
  package init(common: Int, head: Head) {
    self.common = common
    self.head = head
  }
}
