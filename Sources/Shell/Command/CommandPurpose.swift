package import Events

extension CommandID {
  /// What the command reads of people for, in the access log, or copies it for; nil when it never does.
  package var purpose: AccessPurpose? {
    switch self {
    case .log, .correct, .undo, .redo, .importForms, .newPerson, .recordAgain,
      .repeatEntry, .series, .drafts:
      .recording
    case .withdraw, .reinstate, .newChapter, .annualReport, .service, .removeDraft: nil
    case .newGoal, .linkGoal, .unlinkGoal, .grants, .setGrant: nil
    case .plan, .people, .explain, .show, .showMonth, .search, .accesses, .sql: .overview
    case .report, .drill, .compare, .missing, .send: .report
    case .verify: .verification
    case .exportEvents, .exportTiles, .chapters, .chooseChapter, .whoAmI, .cursor, .replay, .seal,
      .prove, .showYear:
      nil
    case .witness, .newWitness, .keys, .newKey, .trustKey, .distrustKey: nil
    case .receiverKey, .receive, .logStatus, .requestKey, .answerKey, .takeKey: nil
    case .forget: .erasure
    case .subjectAccess, .consent, .giveConsent, .withdrawConsent: .subjectAccess
    case .retention, .retain: .erasure
    case .backup: .maintenance
    case .restore, .confirmRestored: nil
    case .vault, .openVault, .lockVault, .passphrase, .recoveryCode: nil
    case .create, .demo, .tamper, .help, .tour, .quit: nil
    // What a file's commands read is each command's own.
    case .language, .readFile, .completionScript, .manual: nil
    }
  }
}

extension CommandSpec {
  /// What it reads of people for unless `--hvorfor` says otherwise; nil when it never does.
  package var purpose: AccessPurpose? { id.purpose }
}
