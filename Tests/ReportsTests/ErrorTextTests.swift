import Application
import Decisions
import Events
import Forms
import Projections
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
      ApplicationError.chapterNotStated([asker, .central]), 64,
      "Hvilket lag? Bruk --lag med «asker» eller «sentralt»."
    ),
    (
      ApplicationError.unknownHandle("asker-999"), 65,
      "«asker-999» finnes ikke. Se over lag og nummer."
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
      RegistryOpenError.newerFormat(2), 65,
      "Registeret «mappe» er laget av en nyere utgave av Varde (format 2). Oppdater Varde."
    ),
    (
      FormProblem.notThisForm(.people, looksLike: .entries), 65,
      "Filen «mappe» ser ikke ut som skjemaet «personer». Prøv «importer registrering»."
    ),
    (
      FormProblem.notText(.zipArchive), 65,
      "Filen «mappe» er en arbeidsbok (.xlsx eller .ods). Lagre den som CSV UTF-8 og prøv igjen."
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
