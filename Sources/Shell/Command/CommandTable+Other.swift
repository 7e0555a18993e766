package import Texts

extension CommandTable {
  static let sql = CommandSpec(
    id: .sql, name: "sql", aliases: [],
    parameters: [ParameterSpec(name: "SPØRRING", kind: .query, isOptional: true, repeats: true)],
    summary: .doesSQL,
    examples: [
      .init("sql", .exampleSQLTables),
      .init("sql \"SELECT kind, count(*) FROM entries GROUP BY kind\"", .exampleSQL),
    ], access: .read)

  static let tour = CommandSpec(
    id: .tour, name: "omvisning", aliases: ["omvising", "tour"], summary: .doesTour,
    examples: [.init("omvisning", .exampleTour)], access: .none)

  /// The commands as short help shows them, each under what it is for.
  package static let groups: [(title: Phrase, ids: [CommandID])] = [
    (
      .helpRecord,
      [.log, .repeatEntry, .series, .drafts, .removeDraft, .importForms, .newPerson, .annualReport]
    ),
    (.helpCorrect, [.correct, .withdraw, .reinstate, .undo, .redo]),
    (
      .helpSee,
      [
        .report, .drill, .explain, .show, .showMonth, .showYear, .search, .missing, .compare,
        .replay, .cursor, .sql, .people, .chapters, .plan, .grants,
      ]
    ),
    (
      .helpChapter,
      [
        .newChapter, .service, .chooseChapter, .newGoal, .linkGoal, .unlinkGoal, .setGrant,
        .logStatus, .whoAmI,
      ]
    ),
    (
      .helpPrivacy,
      [
        .subjectAccess, .consent, .giveConsent, .withdrawConsent, .retention, .retain, .forget,
        .accesses,
      ]
    ),
    (
      .helpVerify,
      [
        .verify, .seal, .prove, .witness, .newWitness, .exportEvents, .exportTiles,
      ]
    ),
    (
      .helpSend,
      [
        .send, .receive, .recordAgain, .keys, .newKey, .trustKey, .distrustKey, .receiverKey,
        .requestKey, .answerKey, .takeKey,
      ]
    ),
    (
      .helpKeep,
      [
        .create, .backup, .restore, .confirmRestored, .vault, .openVault, .lockVault, .passphrase,
        .recoveryCode,
      ]
    ),
    (
      .helpTry,
      [.tour, .demo, .tamper, .help, .language, .readFile, .completionScript, .manual, .quit]
    ),
  ]
}
