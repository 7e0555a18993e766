package import Events

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
  /// The command is about one log, and there are several; their codes.
  case severalLogs([String], command: String)
  /// More parameters than the command takes.
  case tooMany(command: String)
  /// An option that the command needs is missing.
  case missingOption(String, command: String)
  /// The value is none of those the option or parameter takes.
  case unknownWord(name: String, word: String, valid: [String])
  /// A word among those of an entry that says nothing of one; those that come near.
  case notOfAnEntry(String, near: [String])
  /// A number among the words of an entry that could be minutes or people.
  case bareNumber(Int)
  /// Something of an entry is said twice; the option it also is, and the words.
  case statedTwice(String, String)
  /// Nothing was begun that is not recorded.
  case noDrafts
  /// There is no earlier entry to repeat.
  case nothingToRepeat
  /// More days than are recorded at a time.
  case seriesTooLong(Int)
  /// No day of the series lies in the time named; its latest day.
  case seriesEmpty(since: CivilDate?)
  /// Something is said of a role, and not of which; the option, and the roles there are.
  case roleNotSaid(String, roles: [String])
  /// The role has another day of appointment; which, and the role's handle.
  case appointedAlready(CivilDate, String)
  /// Somebody or something else has the code; the name.
  case codeTaken(String, String)
  /// A quote was opened and not closed.
  case unclosedQuote
  /// No registry was named.
  case noRegistry
  /// Nothing is said that would be otherwise; the handle.
  case nothingToCorrect(String)
  /// The command asks before it destroys anything, and nobody can answer.
  case confirmationNeeded(command: String)
  /// A parcel that anybody could read was to be made, and nobody can be asked.
  case openNotSaid
  /// Personal data was to travel in clear.
  case openWithPayloads
  /// The command is a conversation, and nobody can answer.
  case needsTerminal(String)
  /// There is nowhere to make a folder that is gone afterwards.
  case noTemporaryFolder
  /// Options that contradict each other.
  case notTogether(String, String)
  /// Each event is asked about, and nobody can answer.
  case allNotSaid
  /// The command asks before it hands out events, and nobody can answer.
  case exportNotConfirmed(command: String)
  /// A secret is asked for on a terminal only.
  case secretNotAsked
  /// A new registry's passphrase, or that it has none, must be said.
  case passphraseNotSaid
  /// Nobody can be asked for the new passphrase.
  case newPassphraseNotSaid
  /// Nobody can be asked for the recovery code.
  case codeNotSaid
  /// The vault cannot be open for so long.
  case badMinutes
  /// The first line of the file is no passphrase.
  case noPassphraseInFile(String)
  /// No comparison was made whose changes could be listed.
  case noComparison
  /// A registry that was put back is to be held against a head, and none is known.
  case noKnownHead
  /// Files that read each other, more than so many deep.
  case filesTooDeep(Int)
  /// The command works only in the shell; the option that does the same.
  case onlyInShell(String, instead: String)
  /// The ending of a file says no format; its path.
  case unknownEnding(String)
  /// The format is none to be read on a terminal.
  case needsFile(String)
  /// Only the report of hours is a journal.
  case noJournal
  /// CSV for Excel in a file or format that is no CSV.
  case excelIsCSV
}
