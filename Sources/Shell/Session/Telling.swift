import Application
import Decisions
import Events
import Forms
import Reports
package import Texts

extension Session {
  /// Tells a failure on stderr: what, which thing, what was expected, what to do next.
  package func tell(_ failure: CommandFailure) { remark(sentence(failure)) }

  /// The exit code of a failure.
  func status(of failure: CommandFailure) -> ExitCode {
    switch failure {
    case .usage: .usage
    case .value: .badData
    case .application(let error): ExitCode(for: error)
    case .open(let error, _): ExitCode(for: error)
    case .backup(let error): ExitCode(for: error)
    case .file(.notFound, _), .file(.isFolder, _), .file(.notPlain, _): .noInput
    case .file(.notPermitted, _): .notAllowed
    case .file(.tooLarge, _): .badData
    case .file(.exists, _): .cannotCreate
    case .file(.system, _), .file(.full, _): .inputOutput
    case .unwritten(let error, _): status(unwritten: error)
    case .workbook: .inputOutput
    case .accessNotRecorded(let error): ExitCode(for: error)
    case .accessWithoutPurpose: .ourBug
    case .interrupted: .interrupted
    case .declined: .partly
    }
  }

  /// What is said of a failure.
  func sentence(_ failure: CommandFailure) -> String {
    switch failure {
    case .usage(let error): return sentence(error)
    case .value(let name, let text, let problem):
      let shown = console.remarksAreSeen ? texts(.valueShown, text) : ""
      let sentence = texts(.badValue, optionName(name), shown, texts.sentence(problem))
      guard case .unknownWord(let list) = problem else { return sentence }
      return sentence + meant(text, among: list.words)
    case .application(let error): return texts.sentence(error, naming)
    case .open(let error, let path): return texts.sentence(error, path: path)
    case .backup(let error): return texts.sentence(error)
    case .file(let error, let path): return sentence(error, path)
    case .unwritten(let error, let path): return sentence(unwritten: error, path)
    case .workbook(let error): return sentence(error)
    case .accessNotRecorded(let error): return texts(.accessNotRecorded, texts.sentence(error))
    case .accessWithoutPurpose(let id):
      return texts(.accessWithoutPurpose, id.map { CommandTable.spec($0).name } ?? "")
    case .interrupted: return texts(.interrupted)
    case .declined: return texts(.nothingDone)
    }
  }

  /// What an error may name: people's codes and words only where somebody reads them at once.
  var naming: Naming { Naming(mayShowText: console.remarksAreSeen, log: topic) }

  private func optionName(_ name: String) -> String {
    let isOption = CommandTable.all.contains { $0.options.contains { $0.name == name } }
    return isOption ? "--" + name : name
  }

  private func sentence(_ error: UsageError) -> String {
    switch error {
    case .unknownCommand(let word, let near):
      // A line of a pipe can begin with anything, also with a name.
      if near.isEmpty, isShell, !console.remarksAreSeen { return texts(.unknownCommandHere) }
      return texts(.unknownCommand, word) + " " + didYouMean(near, or: .seeHelp)
    case .unknownOption(let option, let command, let near):
      return texts(.unknownOption, command, option) + " "
        + didYouMean(near.map { "--" + $0 }, or: .seeHelpOf, command)
    case .missingValue(let option): return texts(.missingValue, option)
    case .missingParameter(let name, let command):
      return texts(.missingParameter, command, name, usage(of: command))
    case .severalLogs(let logs, let command):
      return texts(.severalLogs, command, texts.either(logs))
    case .tooMany(let command): return texts(.tooManyParameters, command, usage(of: command))
    case .missingOption(let option, let command):
      return texts(.missingOption, command, option) + " " + texts(.seeHelpOf, command)
    case .unknownWord(let name, let word, let valid):
      let shown = console.remarksAreSeen ? texts(.valueShown, word) : ""
      return texts(.unknownWord, optionName(name), shown, texts.either(valid))
        + meant(word, among: valid)
    case .notOfAnEntry(let word, let near):
      let shown = console.remarksAreSeen ? texts(.valueShown, word) : ""
      return texts(.notOfAnEntry, shown) + " " + didYouMean(near, or: .entryIs)
    case .bareNumber(let number): return texts(.bareNumber, number)
    case .statedTwice(let name, let text):
      return texts(
        .statedTwice, optionName(name), console.remarksAreSeen ? texts(.valueShown, text) : "")
    case .noDrafts: return texts(.noDrafts)
    case .nothingToRepeat: return texts(.nothingToRepeat)
    case .seriesTooLong(let most): return texts(.seriesTooLong, most)
    case .seriesEmpty(let since):
      guard let since else { return texts(.seriesEmpty) }
      return texts(.noWeeksLeft, texts.dayAndDate(since))
    case .roleNotSaid(let option, let roles):
      return roles.isEmpty
        ? texts(.roleUnknown, option) : texts(.roleNotSaid, option, texts.either(roles))
    case .appointedAlready(let date, let handle):
      return texts(.appointedAlready, texts.date(date), handle)
    case .codeTaken(let code, let name):
      return texts(.codeTaken, code, console.remarksAreSeen ? name : "")
    case .nothingToCorrect(let handle): return texts(.nothingToCorrect, handle)
    case .unclosedQuote: return texts(.unclosedQuote)
    case .noRegistry: return texts(.noRegistry)
    case .confirmationNeeded(let command): return texts(.confirmationNeeded, command)
    case .needsTerminal(let command): return texts(.needsTerminal, command)
    case .noTemporaryFolder: return texts(.noTemporaryFolder)
    case .openNotSaid: return texts(.openNotSaid)
    case .openWithPayloads: return texts(.openWithPayloads)
    case .notTogether(let one, let other): return texts(.notTogether, one, other)
    case .allNotSaid: return texts(.allNotSaid)
    case .exportNotConfirmed(let command): return texts(.exportNotConfirmed, command)
    case .secretNotAsked: return texts(.secretNotAsked)
    case .passphraseNotSaid: return texts(.passphraseNotSaid)
    case .newPassphraseNotSaid: return texts(.newPassphraseNotSaid)
    case .codeNotSaid: return texts(.codeNotSaid)
    case .badMinutes: return texts(.badMinutes, VaultOpening.maximum)
    case .noPassphraseInFile(let path): return texts(.noPassphraseInFile, path)
    case .noComparison: return texts(.noComparison)
    case .noKnownHead: return texts(.noKnownHead)
    case .filesTooDeep(let most): return texts(.filesTooDeep, most)
    case .onlyInShell(let command, let option): return texts(.onlyInShell, command, option)
    case .unknownEnding(let path):
      return texts(
        .unknownEnding, texts.quoted(path), texts.either(FileFormat.endings.map { "." + $0 }))
    case .needsFile(let format): return texts(.needsFile, format)
    case .noJournal: return texts(.noJournal)
    case .excelIsCSV: return texts(.excelIsCSV)
    }
  }

  private func didYouMean(
    _ near: [String], or phrase: Phrase, _ argument: String = ""
  ) -> String {
    near.isEmpty
      ? texts(phrase, argument) : texts(.didYouMean, texts.either(near.map(texts.quoted)))
  }

  /// ` Mente du …?`, where one of the words comes near.
  private func meant(_ word: String, among valid: [String]) -> String {
    // Of a number, or of one letter, everything is near.
    guard word.count > 2, word.contains(where: \.isLetter) else { return "" }
    let near = Nearby.words(near: Nearby.fold(word), among: valid)
    return near.isEmpty ? "" : " " + didYouMean(near, or: .seeHelp)
  }

  private func usage(of command: String) -> String {
    guard let spec = CommandTable.all.first(where: { $0.name == command }) else { return command }
    let options = spec.options.isEmpty ? "" : " [--valg …]"
    return texts.quoted(spec.call + options) + ". " + texts(.seeHelpOf, command)
  }

  private func sentence(_ error: FileError, _ path: String) -> String {
    switch error {
    case .notFound: texts(.fileNotFound, path)
    case .notPermitted: texts(.fileNotPermitted, path)
    case .isFolder: texts(.fileIsFolder, path)
    case .tooLarge: texts(.fileTooLarge, path)
    case .notPlain: texts(.fileNotPlain, path)
    case .exists: texts(.fileExists, path)
    case .full: texts(.diskFull, path)
    case .system(let code): texts(.fileFailed, path, code)
    }
  }
}

extension Session {
  /// Tells a failure and gives its exit code.
  package func fail(_ failure: CommandFailure) -> ExitCode {
    tell(failure)
    return status(of: failure)
  }

  /// Says that what was written on stdout did not arrive.
  package func remarkOutputFailed() { remark(texts(.outputFailed)) }
}
