import Texts

/// Every command there is.
package enum CommandTable {
  /// In the order in which help lists them.
  package static let all: [CommandSpec] =
    entries + recording + forms + organisation + plans + grants + rights + forgetting + answers
    + views + checks
    + [sql] + transparency + keys + travel + vault + backups + made + [tour] + terminal + leaving

  /// Options that every command takes.
  package static let global: [OptionSpec] = [
    OptionSpec("register", "registry", .folder),
    OptionSpec("nøkler", "keys", .folder),
    OptionSpec("passordfil", "passphrase-file", .file),
    OptionSpec("format", "format", .format),
    OptionSpec("enkel", "plain", nil),
    OptionSpec("excel", "excel", nil),
    OptionSpec("språk", "language", .language),
    OptionSpec("uten-bla", "no-pager", nil),
    OptionSpec("per", "at", .cursor),
    OptionSpec("hvorfor", "why", .purpose),
    OptionSpec("overstyr-klokke", "override-clock", nil),
    OptionSpec("fortsett", "continue", nil),
    OptionSpec("hjelp", "help", nil),
  ]

  /// The command with an id.
  package static func spec(_ id: CommandID) -> CommandSpec {
    guard let spec = all.first(where: { $0.id == id }) else {
      preconditionFailure("every command stands in the table")
    }
    return spec
  }

  static let entryOptions: [OptionSpec] = [
    OptionSpec("lag", "chapter", .chapter),
    OptionSpec("dato", "date", .date),
    OptionSpec("start", "start", .time),
    OptionSpec("varighet", "duration", .duration),
    OptionSpec("deltakere", "participants", .count),
    OptionSpec("leder", "leader", .person),
    OptionSpec("likepersoner", "likepersoner", .people),
    OptionSpec("erfaringsutveksling", "exchange", .boolean),
    OptionSpec("nye-deltakere", "new-participants", .boolean),
    OptionSpec("form", "mode", .mode),
    OptionSpec("tittel", "title", .text),
    OptionSpec("sted", "place", .text),
    OptionSpec("land", "country", .text),
    OptionSpec("arrangør", "organiser", .text),
    OptionSpec("medarrangør", "co-organiser", .text),
    OptionSpec("serie", "series", .text),
    OptionSpec("merknad", "note", .text),
    OptionSpec("deltakerkoder", "participant-codes", .participantCodes),
    OptionSpec("mål", "goal", .count),
  ]

  static let reasonOptions: [OptionSpec] = [
    OptionSpec("grunn", "reason", .reason),
    OptionSpec("ord", "words", .text),
  ]

  static let part: [OptionSpec] = [
    OptionSpec("lag", "chapter", .chapter), OptionSpec("fylke", "county", .county),
    OptionSpec("alle", "all", nil),
  ]

  /// Of every command whose result can be a file.
  static let toFile: [OptionSpec] = [
    OptionSpec("fil", "file", .file), OptionSpec("overskriv", "overwrite", nil),
    OptionSpec("navn", "names", nil), OptionSpec("vis-små-tall", "show-small-numbers", nil),
  ]

  private static let recording: [CommandSpec] = [
    CommandSpec(
      id: .correct, name: "rett", aliases: ["correct"],
      parameters: [
        ParameterSpec(name: "FØRING", kind: .handle, isOptional: true),
        ParameterSpec(name: "ORD", kind: .activity, isOptional: true, repeats: true),
      ],
      options: entryOptions.filter { !["lag", "deltakerkoder", "mål"].contains($0.name) }
        + [OptionSpec("fjern", "unset", .field)] + roleOptions + goalChanges + reasonOptions,
      summary: .doesCorrect,
      examples: [
        .init("rett asker-17", .exampleCorrectGuided),
        .init("rett asker-17 --varighet 60 --grunn skrivefeil", .exampleCorrect),
        .init("rett asker-17 --fjern tittel --grunn annet", .exampleCorrectRemove),
      ],
      access: .write),
    CommandSpec(
      id: .withdraw, name: "trekk", aliases: ["withdraw"],
      parameters: [ParameterSpec(name: "FØRING", kind: .handle, isOptional: true)],
      options: reasonOptions,
      summary: .doesWithdraw,
      examples: [
        .init("trekk asker-17 --grunn ført-to-ganger", .exampleWithdraw),
        .init("trekk asker-3 --grunn annet", .exampleWithdrawImport),
      ], access: .write),
    CommandSpec(
      id: .reinstate, name: "gjeninnfør", aliases: ["reinstate"],
      parameters: [ParameterSpec(name: "FØRING", kind: .handle)], options: reasonOptions,
      summary: .doesReinstate, examples: [.init("gjeninnfør asker-17", .exampleReinstate)],
      access: .write),
    CommandSpec(
      id: .undo, name: "angre", aliases: ["undo"],
      options: [OptionSpec("lag", "chapter", .chapter), OptionSpec("ja", "yes", nil)]
        + reasonOptions,
      summary: .doesUndo, examples: [.init("angre", .exampleUndo)], access: .write),
    CommandSpec(
      id: .redo, name: "gjør om", aliases: ["gjer om", "redo"],
      options: [OptionSpec("lag", "chapter", .chapter), OptionSpec("ja", "yes", nil)]
        + reasonOptions,
      summary: .doesRedo, examples: [.init("gjør om", .exampleRedo)], access: .write),
  ]

  private static let roleOptions = [
    OptionSpec("aktivitet", "activity", .activity), OptionSpec("oppnevnt", "appointed", .date),
    OptionSpec("sluttet", "ended", .date), OptionSpec("ulønnet", "unpaid", .boolean),
    OptionSpec("medlemmer", "members", .count),
  ]

  private static let forms: [CommandSpec] = [
    CommandSpec(
      id: .importForms, name: "importer", aliases: ["import"],
      parameters: [
        ParameterSpec(name: "SKJEMA", kind: .form),
        ParameterSpec(name: "FIL", kind: .file, isOptional: true, repeats: true),
      ],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("ark", "sheet", .text),
        OptionSpec("prøv", "dry-run", nil),
        OptionSpec("alt-eller-intet", "all-or-nothing", nil),
        OptionSpec("dobbelt", "doubles", .text), OptionSpec("mal", "template", nil),
        OptionSpec("ja", "yes", nil),
      ],
      summary: .doesImport,
      examples: [
        .init("importer registrering aktiviteter.csv --prøv", .exampleImportTry),
        .init("importer registrering aktiviteter.xlsx", .exampleImport),
        .init("importer registrering aktiviteter.xlsx --ark 2025", .exampleImportSheet),
        .init("importer personer --mal", .exampleImportTemplate),
      ], access: .write),
    CommandSpec(
      id: .exportEvents, name: "eksporter", aliases: ["export"],
      parameters: [ParameterSpec(name: "HVA", kind: .exportable)],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesExport,
      examples: [.init("eksporter hendelser --lag asker", .exampleExport)], access: .read),
    exportTiles,
  ]

  private static let chapterOptions = [
    OptionSpec("navn", "name", .text), OptionSpec("slag", "kind", .chapterKind),
    OptionSpec("kommune", "municipality", .text), OptionSpec("fylke", "county", .county),
    OptionSpec("overordnet", "parent", .chapter),
    OptionSpec("fungerer-som-lokallag", "functions-as-local", .boolean),
    OptionSpec("stiftet", "founded", .date), OptionSpec("nedlagt", "closed", .date),
    OptionSpec("medlemmer", "members", .count), OptionSpec("medlemsår", "members-year", .year),
  ]

  private static let organisation: [CommandSpec] = [
    CommandSpec(
      id: .chapters, name: "lag", aliases: ["chapters"],
      options: [OptionSpec("fylke", "county", .county)], summary: .doesChapters,
      examples: [.init("lag", .exampleChapters)], access: .read),
    CommandSpec(
      id: .newChapter, name: "lag ny", aliases: ["lag endre", "chapters new", "chapters change"],
      parameters: [ParameterSpec(name: "KODE", kind: .code, isOptional: true)],
      options: chapterOptions,
      summary: .doesNewChapter,
      examples: [
        .init("lag ny asker --navn \"Mental Helse Asker\" --slag lokallag", .exampleNewChapter),
        .init("lag endre asker --medlemmer 84 --medlemsår 2025", .exampleMembers),
      ], access: .write),
    CommandSpec(
      id: .annualReport, name: "lag årsrapport", aliases: ["chapters annual-report"],
      parameters: [
        ParameterSpec(name: "LAG", kind: .chapter), ParameterSpec(name: "ÅR", kind: .year),
      ],
      options: [
        OptionSpec("levert", "filed", .date), OptionSpec("årsrapport", "report", .boolean),
        OptionSpec("årsmelding", "account", .boolean),
        OptionSpec("regnskap", "accounts", .boolean), OptionSpec("revisjon", "audit", .boolean),
        OptionSpec("protokoll", "minutes", .boolean),
        OptionSpec("signert", "signed", .signature),
      ],
      summary: .doesAnnualReport,
      examples: [
        .init(
          "lag årsrapport asker 2025 --levert 2026-03-20 --årsrapport ja --signert leder",
          .exampleAnnualReport)
      ], access: .write),
    CommandSpec(
      id: .service, name: "lag tilbud", aliases: ["lag tilbod", "chapters service"],
      parameters: [
        ParameterSpec(name: "TILBUD", kind: .service), ParameterSpec(name: "ÅR", kind: .year),
      ],
      options: [OptionSpec("bevis", "evidence", .text)], summary: .doesService,
      examples: [.init("lag tilbud likepersonstelefon 2025", .exampleService)], access: .write),
    CommandSpec(
      id: .chooseChapter, name: "lag velg", aliases: ["lag vel", "chapters choose"],
      parameters: [ParameterSpec(name: "LAG", kind: .chapter, repeats: true)],
      summary: .doesChooseChapter,
      examples: [.init("lag velg asker", .exampleChooseChapter)], access: .read),
    CommandSpec(
      id: .people, name: "folk", aliases: ["people"],
      options: [OptionSpec("lag", "chapter", .chapter)], summary: .doesPeople,
      examples: [.init("folk", .examplePeople)], access: .read),
    CommandSpec(
      id: .newPerson, name: "folk ny", aliases: ["folk endre", "people new", "people change"],
      parameters: [ParameterSpec(name: "KODE", kind: .code, isOptional: true, repeats: true)],
      options: [
        OptionSpec("lag", "chapter", .chapter), OptionSpec("navn", "name", .text),
        OptionSpec("adresse", "address", .text), OptionSpec("telefon", "phone", .text),
        OptionSpec("epost", "email", .text), OptionSpec("rolle", "role", .role),
        OptionSpec("oppnevnt", "appointed", .date), OptionSpec("sluttet", "ended", .date),
        OptionSpec("ulønnet", "unpaid", .boolean),
      ],
      summary: .doesNewPerson,
      examples: [
        .init("folk ny KN --rolle likeperson --oppnevnt 2022-02-10", .exampleNewPerson),
        .init("folk endre EB --telefon 41000003", .exampleChangePerson),
      ], access: .write),
    CommandSpec(
      id: .whoAmI, name: "hvem", aliases: ["kven", "whoami"],
      options: [
        OptionSpec("navn", "name", .text), OptionSpec("rolle", "role", .actorRole),
        OptionSpec("annen", "other", nil),
      ],
      summary: .doesWhoAmI,
      examples: [
        .init("hvem", .exampleWho),
        .init("hvem --navn \"Kari Nordmann\" --rolle koordinator", .exampleWhoSet),
      ], access: .read),
  ]

  /// Of every command that takes a passphrase itself: then it does not open the vault.
  static let signing: [OptionSpec] = [OptionSpec("passordfil", "passphrase-file", .file)]

  private static let made: [CommandSpec] = [
    CommandSpec(
      id: .create, name: "opprett", aliases: ["init"],
      parameters: [ParameterSpec(name: "MAPPE", kind: .folder)],
      options: [
        OptionSpec("organisasjon", "organisation", .text),
        OptionSpec("uten-passord", "without-passphrase", nil),
      ] + signing, summary: .doesCreate,
      examples: [
        .init("opprett asker.varde", .exampleCreate),
        .init("opprett asker.varde --uten-passord", .exampleCreateOpen),
      ], access: .none),
    CommandSpec(
      id: .demo, name: "demo", aliases: [],
      parameters: [ParameterSpec(name: "MAPPE", kind: .folder)], summary: .doesDemo,
      examples: [.init("demo demo.varde", .exampleDemo)], access: .none),
    CommandSpec(
      id: .tamper, name: "demo tukling", aliases: ["demo tamper"],
      parameters: [ParameterSpec(name: "MAPPE", kind: .folder)], summary: .doesTamper,
      examples: [.init("demo tukling tukling", .exampleTamper)], access: .none),
  ]
}
