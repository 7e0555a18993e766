/// A command line that is not one.
package enum UsageError: Error, Hashable, Sendable {
  /// No such command; those that come near.
  case unknownCommand(String, near: [String])
  /// The command has no such option; those that come near.
  case unknownOption(String, command: String, near: [String])
  /// The option needs a value.
  case missingValue(option: String)
  /// A parameter is missing.
  case missingParameter(String, command: String)
  /// More parameters than the command takes.
  case tooMany(command: String)
  /// An option that the command needs is missing.
  case missingOption(String, command: String)
  /// The value is none of those the option or parameter takes.
  case unknownWord(name: String, word: String, valid: [String])
  /// A quote was opened and not closed.
  case unclosedQuote
  /// No registry was named.
  case noRegistry
  /// Nothing is said that would be otherwise; the handle.
  case nothingToCorrect(String)
  /// The command works only in the shell.
  case onlyInShell(String)
}
