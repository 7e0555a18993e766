import Application
import Decisions
import Events
import Forms
import Projections
import Sheets
import TestSupport
import Testing
import Texts
import Vault

@testable import EventLog

/// Error texts go to stderr: nothing personal stands in them, every one is a sentence, and every
/// error has an exit code.
@Suite struct ErrorTextTests {
  private static let secret = "Hemmelig Åsgård"
  private static let person = Pseudonym(bytes: [UInt8](repeating: 77, count: 10))
  private static let asker = LogCode("asker")!
  private let texts = Texts()
  private let seen = Naming(
    mayShowText: true, people: PersonNames(codes: [person: secret]), log: asker)
  private var unseen: Naming {
    Naming(people: PersonNames(codes: [Self.person: Self.secret]), log: Self.asker)
  }

  private static let personal: [Refusal] = [
    .unknownCode(.leder, secret), .codeInUse(secret), .objection(.unknownPerson(person)),
    .objection(.alreadyEnrolled(person)), .objection(.personInUse(person)),
  ]

  @Test(arguments: personal) func aPersonIsNamedOnATerminalOnly(_ refusal: Refusal) {
    #expect(texts.sentence(refusal, seen).contains(Self.secret))
    #expect(!texts.sentence(refusal, unseen).contains(Self.secret))
    #expect(!texts.sentence(.refused(refusal), unseen).contains(Self.secret))
    #expect(!texts.sentence(any: refusal).contains(Self.secret))
  }

  @Test func anUnknownPersonIsNamedOnATerminalOnly() {
    let error = ApplicationError.unknownPerson(Self.asker, Self.secret)
    #expect(texts.sentence(error, seen).contains(Self.secret))
    #expect(!texts.sentence(error, unseen).contains(Self.secret))
  }

  static let errors: [(any Error & Sendable, Int32, String)] = [
    (
      ApplicationError.unknownChapter("askr", near: [asker]), 65,
      "Ukjent lag «askr». Mente du «asker»?"
    ),
    (
      ApplicationError.notACursor(Handle(asker, 5)), 65,
      "asker-5 er verken en forsegling eller noterte hoder. «per» tar en dag, en forsegling, et"
        + " hode eller en fil."
    ),
    (
      ApplicationError.notSealed(2025), 65,
      "Bufdir 2025 er ikke forseglet her. «forsegl bufdir 2025» gjør det."
    ),
    (
      ApplicationError.unknownSealedRules(Handle(.central, 9), RuleRevision("base-2020.9")!), 65,
      "sentralt-9 er forseglet etter regelsettet «base-2020.9», som denne utgaven av Varde ikke har."
        + " Bruk en nyere."
    ),
    (
      ApplicationError.head(.differs(asker, size: 40), source: "a.txt"), 65,
      "«a.txt» har et hode for asker med 40 hendelser som ikke stemmer med loggen her: det er en"
        + " annen historie. «kontroller --mot» sier mer."
    ),
    (
      ApplicationError.head(.longer(asker, size: 40, here: 12), source: "a.txt"), 65,
      "«a.txt» har et hode for asker med 40 hendelser, og her er det 12: dette registeret er eldre,"
        + " eller noe er borte. «kontroller --mot» sier mer."
    ),
    (
      ApplicationError.chapterNotStated([asker, .central]), 64,
      "Hvilket lag? Bruk --lag med «asker» eller «sentralt»."
    ),
    (
      ApplicationError.unknownHandle("asker-999"), 65,
      "«asker-999» finnes ikke. Se over lag og nummer."
    ),
    (
      ApplicationError.readOnlyCursor(
        Cursor(sizes: [:], origin: .day(CivilDate("2026-01-31")!))), 64,
      "Alt vises som kjent her 31.01.2026, og slik kan ingenting føres. Gå tilbake med «per nå»,"
        + " eller kjør uten --per."
    ),
    (
      ApplicationError.keys(.openToOthers(path: "/n")), 77,
      "Andre enn du har tilgang til «/n», og da er ikke nøklene dine alene. Steng den med"
        + " «chmod -R go= /n»."
    ),
    (
      KeyStoreError.insideRegistry(path: "/a/n", registry: "/a"), 77,
      "Nøklene kan ikke ligge i et register: «/a/n» ligger i «/a». Velg en annen mappe med --nøkler."
    ),
    (
      KeyStoreError.nowhere, 64,
      "Hvor skal nøklene ligge? Si det med --nøkler MAPPE, eller sett VARDE_KEYS eller HOME."
    ),
    (
      KeyStoreError.busy(path: "/n"), 69,
      "Nøklene i «/n» er i bruk av et annet program. Vent litt og prøv igjen."
    ),
    (
      KeyStoreError.badKey(path: "/n/k.key", .wrongSeed), 65,
      "«/n/k.key»: den hemmelige delen hører til en annen nøkkel. Hent filen fra en sikkerhetskopi."
    ),
    (KeyStoreError.wrongPassphrase(key: "21fe"), 77, "Feil passord til nøkkelen 21fe."),
    (
      KeyStoreError.badKnown(path: "/n/known", line: 3), 65,
      "Linje 3 i «/n/known» er ikke en nøkkel. Rett linjen, eller sett # foran den."
    ),
    (
      KeyStoreError.storage(path: "/n", "No space"), 74,
      "«/n» kunne ikke leses eller skrives (No space)."
    ),
    (
      ApplicationError.ownerKey(Handle(asker, 5), .badSignature), 65,
      "Eiernøkkelen i asker-5 er ikke signert av den som skulle gå god for den."
    ),
    (
      ApplicationError.ownerKeyNotHere(asker, id: "21fe"), 65,
      "Nøkkelen til asker, 21fe, er ikke her. Hent den fra en sikkerhetskopi; er den tapt, kan"
        + " sentralleddet gå god for en ny: «nøkkel be asker»."
    ),
    (
      ApplicationError.noRuleSet(2019), 65,
      "Det finnes ikke regelsett for 2019. Varde har regler for grunnlagsår fra 2020."
    ),
    (
      ApplicationError.refused(.objection(.future(CivilDate("2027-01-02")!))), 65,
      "Datoen 02.01.2027 er ikke kommet ennå. Før det som har skjedd."
    ),
    (
      ApplicationError.refused(
        .objection(.invalidCorrection(17, .badValue(member: "minutes", offset: 4)))), 65,
      "Slik kan asker-17 ikke rettes: verdien for varighet er ikke gyldig. Ingenting er endret."
    ),
    (
      ApplicationError.sealingNotUndone(Handle(asker, 9)), 65,
      "Det siste, asker-9, er nøkkel eller forsegling og kan ikke angres. Trekk føringer med"
        + " «trekk» og nummeret."
    ),
    (
      ApplicationError.exchangeNotUndone(Handle(asker, 9)), 65,
      "Det siste, asker-9, er utveksling av logger og kan ikke angres. Trekk føringer med"
        + " «trekk» og nummeret."
    ),
    (
      ApplicationError.refused(.objection(.notRecordedAnew(4))), 65,
      "asker-4 skal være ført på nytt etter at grenen ble oppgitt, men kommer før."
    ),
    (
      ApplicationError.refused(.objection(.headsNotNoted(4))), 65,
      "Forseglingen viser til asker-4, som ikke noterer loggenes hoder."
    ),
    (
      ApplicationError.log(.busy), 69,
      "Registeret er opptatt: et annet program skriver i det. Vent litt og prøv igjen."
    ),
    (
      LogError.damaged(log: asker, seq: 4), 65,
      "Det som er lagret som asker-4, kan ikke være riktig. Kjør «kontroller»."
    ),
    (
      PrivateStoreError.readOnly, 77,
      "Persondatalageret kan bare leses herfra. Se etter at du har lov til å skrive i mappen."
    ),
    (
      RegistryOpenError.notFound, 66,
      "Det finnes ikke noe register i «mappe». «varde opprett MAPPE» lager et."
    ),
    (RegistryOpenError.notARegistry, 66, "«mappe» er ikke et Varde-register."),
    (
      RegistryOpenError.exists, 73,
      "«mappe» finnes alt og er ikke en tom mappe. Velg et annet navn."
    ),
    (
      RegistryOpenError.exposed(file: nil), 77,
      "Andre på maskinen har tilgang til «mappe», så registeret åpnes ikke. Kjør «chmod 700 mappe»."
    ),
    (
      RegistryOpenError.exposed(file: "log.sqlite"), 77,
      "Andre på maskinen har tilgang til «mappe/log.sqlite», så registeret åpnes ikke."
        + " Kjør «chmod 600 mappe/log.sqlite»."
    ),
    (
      RegistryOpenError.foreign(file: "vault.key"), 77,
      "«mappe/vault.key» eies av en annen enn den du kjører Varde som, og åpnes ikke."
        + " Kjør Varde som eieren, eller få en kopi som er din."
    ),
    (
      RegistryOpenError.linked(file: "keys.sqlite"), 77,
      "«mappe/keys.sqlite» er en symbolsk lenke, og registeret åpnes ikke. Legg selve filen der."
    ),
    (
      RegistryOpenError.newerFormat(2), 65,
      "Registeret «mappe» er laget av en nyere utgave av Varde (format 2). Oppdater Varde."
    ),
    (
      FormProblem.notThisForm(.people, looksLike: .entries), 65,
      "Filen «mappe» ser ikke ut som skjemaet «personer». Prøv «importer registrering»."
    ),
    (
      FormProblem.sheet(.oldWorkbook), 65,
      "Filen «mappe» er en eldre arbeidsbok (.xls). Lagre den som .xlsx og prøv igjen."
    ),
    (
      FormProblem.noSheets, 65,
      "Filen «mappe» er ikke en arbeidsbok, og har ingen ark. Utelat --ark."
    ),
    (
      FormProblem.otherSheets(.people, sheet: "Forside", others: ["Folk", "2025"]), 65,
      "Arket «Forside» i «mappe» ser ikke ut som skjemaet «personer». Velg et annet med --ark: «Folk» og «2025»."
    ),
    (
      SheetProblem.tooMuch(.rows(200_000)), 65,
      "Filen «mappe» har mer enn som leses: over 200 000 rader. Del den, eller lagre bare dette arket som CSV UTF-8."
    ),
    (
      SheetProblem.noSuchSheet("2024", sheets: (1...12).map { "Ark\($0)" }), 65,
      "Arket «2024» finnes ikke i «mappe». Der er «Ark1», «Ark2», «Ark3», «Ark4», «Ark5», «Ark6», «Ark7», «Ark8», «Ark9», «Ark10» og 2 til."
    ),
    (
      CellProblem.mergedCell(cell: "B4", with: "B2"), 65,
      "Verdien mangler: celle B4 er slått sammen med B2; del dem, og skriv verdien i hver rad."
    ),
    (
      CSVProblem.unterminatedQuote(line: 3), 65,
      "Filen «mappe», linje 3: et anførselstegn åpnes og lukkes aldri. Lukk det."
    ),
    (
      CellProblem.durationUnclear(5), 65,
      "Verdien kan være minutter eller timer; skriv 5 min eller 5 t."
    ),
    (
      ClockRefusal(
        problem: .behindLog, now: Instant("2026-01-01T10:00:00.000Z")!,
        last: Instant("2026-07-01T10:00:00.000Z")), 69,
      "Klokken på maskinen viser 01.01.2026 11:00, men det siste i loggen ble ført 01.07.2026 12:00."
        + " Still klokken."
    ),
    (
      CodingError.unknownType("moon-landed", version: 3), 65,
      "Ukjent slag hendelse (moon-landed, versjon 3), trolig fra en nyere utgave av Varde."
    ),
  ]

  @Test func errorsAreToldAndHaveACode() {
    for (error, code, text) in Self.errors {
      #expect(texts.sentence(any: error, path: "mappe", Naming(log: Self.asker)) == text)
      #expect(exitCode(for: error) == code, "\(text)")
    }
  }

  private struct Unheard: Error {}

  @Test func whatNobodyOwnsUpToIsOurFault() {
    #expect(exitCode(for: Unheard()) == 70)
    #expect(texts.sentence(any: Unheard()).contains("Varde selv"))
  }

  @Test(arguments: WordList.allCases) func aRefusedWordComesWithTheWordsThatAreKnown(
    _ list: WordList
  ) {
    let text = texts.sentence(.unknownWord(list))
    for word in list.words { #expect(text.contains(word)) }
  }

  @Test func importsAndChecksHaveCodes() throws {
    let registry = Registry.inMemory()
    let outcomes = try SampleForms.asker.importAll(into: registry)
    #expect(ExitCode(for: outcomes[0]) == .done)
    #expect(ExitCode(for: outcomes[2]) == .partly)
    #expect(ExitCode(for: outcomes[2], isAllOrNothing: true) == .badData)
    #expect(ExitCode(for: try registry.verify()) == .done)
  }
}
