package import Texts

/// One command: the table of these drives parsing, completion, help and did-you-mean.
package struct CommandSpec: Sendable {
  /// Which.
  package let id: CommandID
  /// Name in Bokmål; a name of two words is a command under another.
  package let name: String
  /// Other names: Nynorsk where it differs, English.
  package let aliases: [String]
  /// Positional parameters, in order.
  package var parameters: [ParameterSpec] = []
  /// Options beside the global ones.
  package var options: [OptionSpec] = []
  /// What it does, in one line.
  package let summary: Phrase
  /// Command lines that work, each with what it does.
  package var examples: [Example] = []
  /// What it needs of a registry.
  package let access: Access

  /// A command line and what it does.
  package struct Example: Sendable {
    /// As typed in the shell.
    package let line: String
    /// What it does.
    package let does: Phrase

    init(_ line: String, _ does: Phrase) {
      self.line = line
      self.does = does
    }
  }

  /// What a command needs of a registry.
  package enum Access: Hashable, Sendable {
    /// No registry.
    case none
    /// Reads only.
    case read
    /// Records.
    case write
  }

  /// `rapport RAPPORT ÅR [--lag LAG] …`.
  package var usage: String {
    let options = options.map { option in
      option.kind == nil ? "[--\(option.name)]" : "[--\(option.name) …]"
    }
    return ([call] + options).joined(separator: " ")
  }

  /// `rapport RAPPORT ÅR`.
  package var call: String {
    let parameters = parameters.map { parameter in
      let name = parameter.name + (parameter.repeats ? "…" : "")
      return parameter.isOptional ? "[\(name)]" : name
    }
    return ([name] + parameters).joined(separator: " ")
  }
}

/// The commands.
package enum CommandID: Hashable, Sendable, CaseIterable {
  case create, log, repeatEntry, series, drafts, removeDraft, correct, withdraw, reinstate, undo,
    redo
  case importForms, exportEvents, exportTiles
  case chapters, newChapter, chooseChapter, annualReport, service
  case plan, newGoal, linkGoal, unlinkGoal, grants, setGrant
  case people, newPerson, whoAmI, forget
  case subjectAccess, consent, giveConsent, withdrawConsent, retention, retain
  case report, drill, compare, explain, show, showMonth, showYear, search, missing, verify,
    accesses, cursor, replay, sql
  case seal, prove, witness, newWitness
  case keys, newKey, trustKey, distrustKey
  case receiverKey, send, receive, recordAgain, logStatus
  case requestKey, answerKey, takeKey
  case backup, restore, confirmRestored
  case vault, openVault, lockVault, passphrase, recoveryCode
  case help, tour, demo, tamper, language, readFile, completionScript, manual, quit
}
