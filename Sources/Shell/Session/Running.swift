import Application
import Events
import LineEditing
package import Texts

extension Session {
  /// Runs one command line; failures are told and become an exit status.
  package func run(_ words: [String]) -> ExitCode {
    let status = carryOut(words)
    endFolding()
    console.flush()
    // Also what was read and not shown: that there was nothing to show tells something too.
    guard let failure = gate.end() else { return status }
    return fail(failure)
  }

  private func carryOut(_ words: [String]) -> ExitCode {
    topic = nil
    do throws(CommandFailure) {
      let line: ParsedCommand
      do throws(UsageError) { line = try CommandLineParser.parse(words) } catch {
        // The help names tasks beside commands: one that is typed alone is looked up.
        if case .unknownCommand = error, HelpTask.named(words.joined(separator: " ")) != nil {
          return help(words)
        }
        throw .usage(error)
      }
      let spoken = try speak(line)
      defer { if line.id != .language, line.has("språk") { texts = spoken } }
      if line.has("hjelp") { return help(for: line.id, line) }
      try adopt(line)
      try checkFormat(line)
      gate.begin(line.id, for: try purpose(line))
      try readyVault(line)
      return try runAsKnown(line) { (line) throws(CommandFailure) in
        try openVaultToRecord(line)
        return try run(scoped(completed(line)))
      }
    } catch {
      tell(error)
      return status(of: error)
    }
  }

  /// What holds for every command may stand after the command as well: there it holds for this one.
  private func adopt(_ line: ParsedCommand) throws(CommandFailure) {
    if let path = line.options["register"] {
      if isShell {
        throw .usage(
          .unknownOption("--register", command: CommandTable.spec(line.id).name, near: []))
      }
      globals["register"] = path
    }
    overridesClock = globals["overstyr-klokke"] != nil || line.has("overstyr-klokke")
  }

  private func run(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    switch line.id {
    case .create: try create(line)
    case .tour: try tour(line)
    case .demo: try demo(line)
    case .tamper: try tamper(line)
    case .log: try log(line)
    case .repeatEntry: try repeatEntry(line)
    case .series: try series(line)
    case .drafts: try drafts(line)
    case .removeDraft: try removeDraft(line)
    case .correct: try correct(line)
    case .withdraw: try withdraw(line)
    case .reinstate: try reinstate(line)
    case .undo: try undo(line)
    case .redo: try redo(line)
    case .importForms: try importForms(line)
    case .exportEvents: try export(line)
    case .exportTiles: try exportTiles(line)
    case .chapters: try chapters(line)
    case .newChapter: try newChapter(line)
    case .chooseChapter: try chooseChapter(line)
    case .annualReport: try annualReport(line)
    case .service: try service(line)
    case .plan: try plan(line)
    case .newGoal: try newGoal(line)
    case .linkGoal: try linkGoal(line)
    case .unlinkGoal: try unlinkGoal(line)
    case .grants: try grants(line)
    case .setGrant: try setGrant(line)
    case .people: try people(line)
    case .newPerson: try newPerson(line)
    case .whoAmI: try whoAmI(line)
    case .subjectAccess: try subjectAccess(line)
    case .consent: try consents(line)
    case .giveConsent: try recordConsent(line, isGiven: true)
    case .withdrawConsent: try recordConsent(line, isGiven: false)
    case .retention: try retention(line)
    case .retain: try retain(line)
    case .forget: try forget(line)
    case .report: try report(line)
    case .drill: try drill(line)
    case .compare: try compare(line)
    case .explain: try explain(line)
    case .show: try show(line)
    case .showMonth: try showMonth(line)
    case .showYear: try showYear(line)
    case .search: try search(line)
    case .missing: try missing(line)
    case .verify: try verify(line)
    case .accesses: try accesses(line)
    case .keys: try showKeys(line)
    case .newKey: try newKey(line)
    case .trustKey: try trustKey(line)
    case .distrustKey: try distrustKey(line)
    case .receiverKey: try receiverKey(line)
    case .requestKey: try requestKey(line)
    case .answerKey: try answerKey(line)
    case .takeKey: try takeKey(line)
    case .send: try send(line)
    case .receive: try receive(line)
    case .recordAgain: try recordAgain(line)
    case .logStatus: try logStatus(line)
    case .seal: try seal(line)
    case .prove: try prove(line)
    case .witness: try witness(line)
    case .newWitness: try newWitness(line)
    case .vault: try showVault(line)
    case .openVault: try openVault(line)
    case .lockVault: try lockVault(line)
    case .passphrase: try changePassphrase(line)
    case .recoveryCode: try newRecoveryCode(line)
    case .cursor: try lookAt(line)
    case .replay: try replay(line)
    case .sql: try sql(line)
    case .backup: try backup(line)
    case .restore: try restore(line)
    case .confirmRestored: try confirmRestored(line)
    case .language: try language(line)
    case .readFile: try readFile(line)
    case .completionScript: try completionScript(line)
    case .manual: manual()
    case .help: help(line.parameters, line)
    case .quit: .done
    }
  }
}
