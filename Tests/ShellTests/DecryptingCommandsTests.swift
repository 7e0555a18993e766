import Application
import EventLog
import Events
import Exchange
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// Every command there is, run where there is something to read of people: what it reads is on record
/// before anything of it comes out.
@Suite struct DecryptingCommandsTests {
  /// What a command reads of people.
  enum Kind { case people, entries, chapters, everything }

  /// **The commands that decrypt.** One that is not here and reads something of people fails the test,
  /// and so does one that is here and no longer does.
  static let decrypting: [CommandID: (purpose: AccessPurpose, reads: Set<Kind>)] = [
    .log: (.recording, [.chapters]),
    .correct: (.recording, [.chapters]),
    .drafts: (.recording, [.chapters]),
    .repeatEntry: (.recording, [.chapters, .entries]),
    .series: (.recording, [.chapters, .entries]),
    .undo: (.recording, [.entries]),
    .redo: (.recording, [.entries]),
    .importForms: (.recording, [.chapters]),
    .newPerson: (.recording, [.chapters, .people]),
    .plan: (.overview, [.entries]),
    .people: (.overview, [.chapters, .people]),
    .explain: (.overview, [.chapters, .entries]),
    .show: (.overview, [.chapters, .entries]),
    .showMonth: (.overview, [.chapters]),
    .search: (.overview, [.chapters, .entries, .people]),
    .accesses: (.overview, [.chapters]),
    .report: (.report, [.chapters]),
    .sql: (.overview, [.chapters]),
    .drill: (.report, [.chapters]),
    .compare: (.report, [.chapters]),
    .missing: (.report, [.chapters]),
    .send: (.report, [.everything]),
    .recordAgain: (.recording, [.chapters]),
    .verify: (.verification, [.everything]),
    .forget: (.erasure, [.people]),
    .subjectAccess: (.subjectAccess, [.people]),
    .consent: (.subjectAccess, [.chapters]),
    .giveConsent: (.subjectAccess, [.chapters]),
    .withdrawConsent: (.subjectAccess, [.chapters]),
    .retention: (.erasure, [.chapters]),
    .retain: (.erasure, [.chapters, .people]),
  ]

  /// The commands that read nothing and copy everything: `BackupAccessTests`.
  static let copying: [CommandID: AccessPurpose] = [.backup: .maintenance]

  /// How each command is called, after others that make it do something.
  static let lines: [CommandID: [String]] = [
    .log: [
      "logg samtalegruppe --lag asker --dato 2025-12-02 --varighet 60 --deltakere 4 --leder OÅ"
        + " --tittel Prat --merknad kaffe"
    ],
    .repeatEntry: [typed, "gjenta samtalegruppe 9 deltakere --lag asker"],
    .series: [typed, "serie samtalegruppe --lag asker --fra 2026-11-10 --deltakere-hver \"4 5\""],
    .drafts: ["kladd 1 --lag asker"],
    .removeDraft: [begun, "kladd slett 1 --lag asker"],
    .correct: [typed, "rett asker-56 --deltakere 7 --merknad te --grunn annet"],
    .withdraw: ["trekk asker-20 --grunn annet --ord galt"],
    .reinstate: ["trekk asker-20 --grunn annet --ord galt", "gjeninnfør asker-20 --grunn annet"],
    .undo: [
      typed, "rett asker-56 --merknad te --grunn annet", "angre --lag asker --ja --grunn annet",
    ],
    .redo: [
      typed, "rett asker-56 --merknad te --grunn annet", "angre --lag asker --ja --grunn annet",
      "gjør om --lag asker --ja --grunn annet",
    ],
    .importForms: ["importer registrering nye.csv --ja"],
    .exportEvents: ["eksporter hendelser"],
    .exportTiles: ["nøkkel ny", "eksporter hendelseslogg asker --ut logg --med-hendelser --ja"],
    .chapters: ["lag"],
    .newChapter: ["lag ny frogn --navn Frogn --slag lokallag"],
    .chooseChapter: ["lag velg asker"],
    .annualReport: ["lag årsrapport asker 2025 --signert leder"],
    .service: ["lag tilbud likepersonstelefon 2025 --bevis avtalen"],
    .plan: ["plan ny 2026 --lag asker --mål ro", "plan 2026 --lag asker"],
    .newGoal: ["plan ny 2026 --lag asker --mål ro"],
    .linkGoal: ["plan ny 2025 --lag asker --mål ro", "plan knytt asker-20 1"],
    .unlinkGoal: [
      "plan ny 2025 --lag asker --mål ro", "plan knytt asker-20 1", "plan løs asker-20",
    ],
    .grants: ["tilskudd sett 2027 --gruppe 3", "tilskudd"],
    .setGrant: ["tilskudd sett 2027 --gruppe 3"],
    .people: ["folk --lag asker"],
    .newPerson: ["folk endre KN --lag asker --telefon 41000009"],
    .subjectAccess: [typed, "innsyn OÅ --lag asker"],
    .consent: ["samtykke KN --lag asker"],
    .giveConsent: ["samtykke gi KN deling --lag asker"],
    .withdrawConsent: [
      "samtykke gi KN deling --lag asker", "samtykke trekk KN deling --lag asker",
    ],
    .retention: retained + ["oppbevaring --lag asker"],
    .retain: retained + ["oppbevaring utfør --lag asker --ja"],
    .whoAmI: ["hvem --navn \"Kari Nordmann\"", "hvem"],
    .sql: ["sql \"SELECT leader FROM entries\""],
    .tour: ["omvisning"],
    .report: ["rapport likepersoner 2025"],
    .drill: ["bor bufdir-2025/1"],
    .compare: [
      "nøkkel ny", "forsegl bufdir 2025",
      "folk endre KN --lag asker --rolle likeperson --ulønnet nei",
      "sammenlign bufdir 2025 bufdir-2025 --liste",
    ],
    .explain: [typed, "forklar asker-56"],
    .show: [typed, "vis asker-56"],
    .showMonth: ["vis måned mars 2025 --lag asker"],
    .showYear: ["vis år 2025 --lag asker"],
    .search: [typed, "søk kaffe --lag asker"],
    .missing: ["mangler 2025"],
    .verify: ["kontroller"],
    .backup: ["sikkerhetskopi a.tar b.tar --samme-sted"],
    .restore: ["gjenopprett a.tar b.tar ny.varde"],
    .confirmRestored: ["gjenopprett bekreft"],
    .accesses: ["folk --lag asker", "tilgang"],
    .cursor: ["per"],
    .replay: ["spill av 2025"],
    .seal: ["nøkkel ny", "forsegl bufdir 2025"],
    .prove: ["nøkkel ny", "forsegl --lag asker", "bevis asker-17 --med-innhold"],
    .witness: [
      "nøkkel ny", "forsegl --ut sentralt.txt", "vitne ny vitne.example/bergen",
      "vitne sentralt.txt",
    ],
    .newWitness: ["vitne ny vitne.example/bergen"],
    .keys: ["nøkkel"],
    .newKey: ["nøkkel ny"],
    .receiverKey: ["nøkkel mottak asker"],
    .send: [
      "nøkkel ny", "send asker --til \(receiver) --med-opplysninger --ut asker.vardepost",
    ],
    .receive: [
      "nøkkel ny", "send asker --åpen --ja --ut asker.vardepost", "motta asker.vardepost",
    ],
    .requestKey: ["nøkkel be asker"],
    .answerKey: ["nøkkel ny", "nøkkel be asker", "nøkkel svar asker.nøkkel --bekreft"],
    .takeKey: ["nøkkel ny", "nøkkel be asker", "nøkkel ta asker.nøkkel"],
    .recordAgain: [typed, "før på nytt --lag asker --alle"],
    .logStatus: ["lag status"],
    .trustKey: ["nøkkel kjenn \(key)"],
    .distrustKey: ["nøkkel kjenn \(key)", "nøkkel avvis vitne.example/w1"],
    .forget: ["glem KN --lag asker --ja"],
    .vault: ["hvelv"],
    .openVault: ["hvelv åpne"],
    .lockVault: ["hvelv lås"],
    .passphrase: ["hvelv passord"],
    .recoveryCode: ["hvelv kode"],
    .create: ["opprett ny.varde --uten-passord"],
    .demo: ["demo asker.varde"],
    .tamper: ["demo tukling tukling"],
    .language: ["språk nn"],
    .readFile: ["les kommandoer.txt"],
    .completionScript: ["fullføring bash"],
    .manual: ["manual"],
    .help: ["hjelp"],
    .quit: ["avslutt"],
  ]

  private static let receiver =
    ReceiverKey(
      organisation: LogCode("mental-helse")!,
      publicKey: [9] + [UInt8](repeating: 0, count: 31))?.text ?? ""
  /// A day to come is a draft.
  private static let begun =
    "serie samtalegruppe --lag asker --fra 2026-12-29 --til 2026-12-29 --leder OÅ"
  private static let typed =
    "logg samtalegruppe --lag asker --dato 2025-12-02 --varighet 60 --deltakere 4 --leder OÅ"
    + " --tittel Prat --merknad kaffe --serie Onsdagsprat"
  private static let retained = [
    "samtykke gi KN registrering --lag asker", "samtykke trekk KN registrering --lag asker",
  ]
  private static let key =
    "vitne.example/w1+23856f06+BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g"

  @Test(arguments: CommandTable.all.map(\.id))
  func whatIsReadIsOnRecordBeforeItComesOut(_ id: CommandID) throws {
    let lines = try #require(Self.lines[id], "how is it called?")
    let watched = try Watched()
    for line in lines.dropLast() { _ = watched.run(line) }
    if id == .drafts {
      let draft = "logg samtalegruppe 2025-12-02 1t 4 deltakere --leder OÅ"
      _ = watched.sitting.registry.keepDraft(draft, of: LogCode("asker")!, replacing: nil)
    }
    if id == .recordAgain { try watched.setAsideTheLastOfAsker() }
    let last = try #require(lines.last)
    #expect(try CommandLineParser.parse(Tokenizer.words(last)).id == id)
    let before = try watched.accesses().count
    watched.sitDownAnew()
    watched.begin()
    let status = watched.run(last)
    // What a made-up workshop, an existing folder, the shell alone, a key nobody knows and a vault without a
    // passphrase refuse; and an answer that the centre has not signed.
    let refused: Set<CommandID> = [
      .backup, .restore, .tamper, .demo, .chooseChapter, .quit, .importForms, .witness, .openVault,
      .passphrase, .recoveryCode, .takeKey, .tour,
    ]
    if !refused.contains(id) {
      #expect(status == .done, "\(watched.sitting.console.remarks)")
    }
    #expect(watched.sitting.console.transcript.isEmpty == (id == .quit))
    #expect(watched.late == [])
    let recorded = Array(try watched.accesses().dropFirst(before))
    let seen = watched.store.seen
    #expect(Watched.together(recorded) == seen)
    guard let expected = Self.decrypting[id] else {
      #expect(seen == AccessTrail.Reading(), "it is not in the list of commands that decrypt")
      #expect(id.purpose == Self.copying[id])
      return
    }
    #expect(id.purpose == expected.purpose)
    #expect(Set(recorded.map(\.purpose)) == [expected.purpose])
    #expect(Self.kinds(seen).isSuperset(of: expected.reads), "\(Self.kinds(seen))")
  }

  private static func kinds(_ read: AccessTrail.Reading) -> Set<Kind> {
    var kinds: Set<Kind> = []
    if !read.people.isEmpty { kinds.insert(.people) }
    if !read.entries.isEmpty { kinds.insert(.entries) }
    if !read.chapters.isEmpty { kinds.insert(.chapters) }
    if read.everything { kinds.insert(.everything) }
    return kinds
  }

  @Test func everyCommandIsCalled() {
    #expect(Set(Self.lines.keys) == Set(CommandID.allCases))
  }
}

/// A sitting at the Asker sample that looks, whenever something comes out, whether all that was read by
/// then is on record.
final class Watched {
  let store = WatchedStore(SealingPrivateStore.inMemory())
  let registry: Registry
  private(set) var sitting: Sitting
  private let keys = FakeKeyStores()
  private let files = Transcript.files
  /// What came out although something that was read was not on record.
  private(set) var late: [String] = []
  private var before = 0

  init(_ answers: [ScriptedLineReader.Answer] = []) throws {
    let header = RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)
    registry = Registry(
      events: InMemoryEventStore(header), privates: store, accesses: InMemoryEventStore(header),
      views: InMemoryViewStore(), environment: .test())
    _ = try SampleForms.asker.importAll(into: registry)
    sitting = Sitting(
      registry, answers, files: files, keys: keys, isSeen: false, width: 200)
    store.forget()
  }

  func run(_ line: String) -> ExitCode {
    guard let words = try? Tokenizer.words(line) else { return .usage }
    return sitting.session.run(words)
  }

  /// What Asker recorded last becomes a branch that was given up.
  func setAsideTheLastOfAsker() throws {
    let log = LogCode("asker")!
    let head = try registry.events.head(of: log)
    let last = try #require(try registry.event(Handle(log, head.size)))
    let other = Event(
      log: log, seq: last.seq, recorded: last.recorded, actor: last.actor, salt: last.salt,
      data: .actorNamed(ActorNamed(role: .other)))
    _ = try registry.events.received.replace(
      after: head.size - 1, of: log, with: [other], expecting: head,
      LogReceipt(head: head, events: 1, at: last.recorded, isCopy: false, note: []))
  }

  /// Somebody else sits down: what was looked up before is not on record for them.
  func sitDownAnew() {
    sitting = Sitting(registry, [], files: files, keys: keys, isSeen: false, width: 200)
  }

  /// From now on it looks.
  func begin() {
    store.forget()
    before = (try? accesses().count) ?? 0
    sitting.console.forget()
    sitting.console.onOutput = { [unowned self] in look() }
  }

  private func look() {
    let recorded = (try? accesses()) ?? []
    if Self.together(Array(recorded.dropFirst(before))) != store.seen {
      late.append(sitting.console.transcript)
    }
  }

  func accesses() throws -> [DataAccessed] { try registry.accesses().map(\.data) }

  static func together(_ accesses: [DataAccessed]) -> AccessTrail.Reading {
    var all = AccessTrail.Reading()
    for access in accesses {
      all.people.formUnion(access.people)
      all.entries.formUnion(access.entries)
      all.chapters.formUnion(access.chapters)
      all.everything = all.everything || access.everything
    }
    return all
  }
}
