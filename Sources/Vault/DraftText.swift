package import Events

/// An entry that was begun and not recorded, as the command that would record it.
package struct DraftText: Hashable, Sendable {
  /// Which draft; what it is called by while it is here.
  package let number: Int
  /// The chapter it is for.
  package let log: LogCode
  /// The command.
  package let text: String

  /// A draft as it is kept.
  package init(number: Int, log: LogCode, text: String) {
    self.number = number
    self.log = log
    self.text = text
  }
}
