import Application
package import Texts

/// Something that somebody wants to get done, with the commands that do it, in their order.
package struct HelpTask: Sendable {
  /// What it is called after `hjelp`: Bokmål, Nynorsk where it differs, English.
  package let names: [String]
  /// What it is, in one line.
  package let title: Phrase
  /// The commands; every one of them works in a registry with the chapter chosen.
  package let steps: [CommandSpec.Example]

  /// The task that somebody means.
  static func named(_ text: String) -> HelpTask? {
    let folded = Nearby.fold(text)
    return all.first { $0.names.contains { Nearby.fold($0) == folded } }
  }

  /// In the order in which they are listed.
  package static let all: [HelpTask] = [
    HelpTask(
      names: ["føre", "recording"], title: .taskRecord,
      steps: [
        .init("logg", .taskRecordAsked),
        .init("logg møteplass i går 2t30 12 deltakere ja OÅ", .taskRecordLine),
        .init("gjenta møteplass i dag 9 deltakere ja", .taskRecordAgain),
      ]),
    HelpTask(
      names: ["feil", "mistakes"], title: .taskMistakes,
      steps: [
        .init("forklar asker-20", .taskMistakesWhy),
        .init("rett asker-20", .taskMistakesAsked),
        .init("rett asker-20 --deltakere 8 --grunn feil-antall", .taskMistakesLine),
        .init("angre", .taskMistakesUndo), .init("gjør om", .taskMistakesRedo),
        .init("trekk asker-20 --grunn ikke-holdt", .taskMistakesWithdraw),
      ]),
    HelpTask(
      names: ["ny leder", "ny leiar", "new leader"], title: .taskLeader,
      steps: [
        .init(
          "folk ny KB --navn \"Kari Berg\" --rolle likeperson --oppnevnt 2026-11-01 --ulønnet ja",
          .taskLeaderNew),
        .init(
          "folk endre KB --adresse \"Veien 1\" --telefon 41000005 --epost kb@example.no",
          .taskLeaderContact),
        .init("samtykke gi KB registrering", .taskLeaderConsent),
        .init("mangler 2026 --lag asker", .taskLeaderMissing),
      ]),
    HelpTask(
      names: ["overta", "taking over"], title: .taskTakeOver,
      steps: [
        .init("hvem --navn \"Ditt navn\" --rolle koordinator --annen", .taskTakeOverWho),
        .init("folk", .taskTakeOverPeople), .init("mangler 2026 --lag asker", .taskTakeOverMissing),
        .init("kontroller", .taskTakeOverVerify), .init("hvelv", .taskTakeOverVault),
      ]),
    HelpTask(
      names: ["importere", "importing"], title: .taskImport,
      steps: [
        .init("importer registrering --mal", .taskImportTemplate),
        .init("importer registrering aktiviteter.csv --prøv", .taskImportTry),
        .init("importer registrering aktiviteter.csv", .taskImportDo),
        .init("angre", .taskImportUndo),
      ]),
    HelpTask(
      names: ["årsrapport", "annual report"], title: .taskYear,
      steps: [
        .init("mangler 2025", .taskYearMissing),
        .init("lag endre asker --medlemmer 84 --medlemsår 2025", .taskYearMembers),
        .init(
          "lag årsrapport asker 2025 --levert 2026-03-20 --årsrapport ja --signert leder",
          .taskYearReport),
        .init("rapport bufdir 2025", .taskYearFigures),
      ]),
    HelpTask(
      names: ["tall", "figures"], title: .taskFigures,
      steps: [
        .init("rapport bufdir 2025", .taskYearFigures), .init("bor 2c", .taskFiguresDrill),
        .init("rapport timer 2025 --format csv", .taskFiguresCSV),
        .init("sql \"SELECT kind, count(*) FROM entries GROUP BY kind\"", .exampleSQL),
      ]),
    HelpTask(
      names: ["slett", "erasing"], title: .taskErase,
      steps: [
        .init("innsyn KN", .taskEraseSee), .init("glem asker-20 merknad", .taskEraseText),
        .init("glem KN", .taskErasePerson), .init("oppbevaring", .taskEraseRetention),
      ]),
  ]
}
