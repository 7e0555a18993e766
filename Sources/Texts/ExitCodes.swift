package import Application
import Decisions
import EventLog
import Events
import Exchange
import Forms
import Projections
import Sheets
import Vault

/// What the program tells whoever started it, after sysexits(3).
package enum ExitCode: Int32, Sendable {
  /// Done, also when all was there already.
  case done = 0
  /// A check found a difference.
  case difference = 1
  /// Partly done.
  case partly = 2
  case usage = 64
  case badData = 65
  case noInput = 66
  /// Busy, or not to be had now.
  case unavailable = 69
  case ourBug = 70
  case cannotCreate = 73
  case inputOutput = 74
  case notAllowed = 77
  /// Ctrl-C.
  case interrupted = 130
}

extension ExitCode {
  /// The code of any error of the program.
  package init(for error: any Error) {
    switch error {
    case let error as ApplicationError: self.init(application: error)
    case let error as RegistryOpenError: self.init(opening: error)
    case let error as LogError: self.init(log: error)
    case let error as KeyStoreError: self.init(keys: error)
    case let error as PrivateStoreError: self.init(privateStore: error)
    case let error as BackupError: self.init(backup: error)
    case let error as ParcelError: self.init(parcel: error)
    case is ClockRefusal: self = .unavailable
    case is Refusal, is Objection, is FormProblem, is TextProblem, is SheetProblem, is CSVProblem,
      is CellProblem, is CodingError:
      self = .badData
    default: self = .ourBug
    }
  }

  private init(exchange error: ExchangeError) {
    switch error {
    case .fork, .forkSomewhere: self = .difference
    case .copy, .notConfirmed: self = .notAllowed
    case .movedOn: self = .unavailable
    case .noRecipient: self = .usage
    case .nothingToSend, .noBranch: self = .noInput
    case .allKnown: self = .done
    case .beyondEnd, .foreignReceiver, .foreignOrganisation, .anotherLog, .gap, .misplaced,
      .otherRoot, .noOwnerKey, .notSigned, .unsignedCopy, .otherPayload, .notABranch, .notAnAnswer,
      .notAKeyRequest, .answerTooLate, .centralFirst:
      self = .badData
    }
  }

  /// The code of an import.
  package init(for outcome: ImportOutcome, isAllOrNothing: Bool = false) {
    if outcome.refusedRows == 0 {
      self = .done
    } else {
      self = isAllOrNothing || outcome.refusedRows == outcome.read ? .badData : .partly
    }
  }

  /// The code of a check.
  package init(for verification: Verification) {
    self = verification.isOK ? .done : .difference
  }

  /// The code of a replay.
  package init(for replay: Replay) { self = replay.isSame ? .done : .difference }

  private init(application error: ApplicationError) {
    switch error {
    case .log(let error): self.init(log: error)
    case .privateStore(let error): self.init(privateStore: error)
    case .transparency(let error): self.init(transparency: error)
    case .keys(let error): self.init(keys: error)
    case .vault(let refusal): self.init(vault: refusal)
    case .parcel(let error): self.init(parcel: error)
    case .exchange(let error): self.init(exchange: error)
    case .importStopped: self = .partly
    case .clock, .contention: self = .unavailable
    case .restoredUnconfirmed: self = .notAllowed
    case .restored(let error): self.init(opening: error)
    case .outcomeUnknown, .secretLost: self = .inputOutput
    case .chapterNotStated, .readOnlyCursor: self = .usage
    case .refused, .undecodable, .keyTaken, .tooLong, .unknownChapter, .unknownPerson,
      .unknownHandle, .notAnEntry, .notAnImport, .noRuleSet, .unknownFigure, .nothingToUndo,
      .contactNotUndone, .sealingNotUndone, .privacyNotUndone, .exchangeNotUndone, .form,
      .onlyCentral, .ownerKey, .ownerKeyNotHere, .centralVouchesForOthers, .noCentralKey,
      .notAVerifierKey, .unknownKey, .dayAhead, .nothingKnown, .notACursor,
      .notSealed, .unknownSealedRules, .head:
      self = .badData
    }
  }

  private init(opening error: RegistryOpenError) {
    switch error {
    case .notFound, .notARegistry, .incomplete: self = .noInput
    case .newerFormat: self = .badData
    case .readOnly, .notPermitted, .exposed, .foreign, .linked: self = .notAllowed
    case .busy: self = .unavailable
    case .exists, .parentMissing: self = .cannotCreate
    case .storage: self = .inputOutput
    }
  }

  private init(log error: LogError) {
    switch error {
    case .busy: self = .unavailable
    case .readOnly: self = .notAllowed
    case .storage: self = .inputOutput
    case .damaged: self = .badData
    }
  }

  private init(transparency error: TransparencyError) {
    switch error {
    case .shorterThanSigned, .forkedFromSigned, .note(.badSignature), .witness(.shorter),
      .witness(.fork), .otherHistory, .broken, .otherTile:
      self = .difference
    case .severalLogs, .severalWitnesses, .notAWitnessName: self = .usage
    case .witnessExists, .folderTaken, .folderHasEvents: self = .cannotCreate
    case .noWitness: self = .noInput
    case .noOwnerKey, .badSignedHead, .signedHeadMissing, .notCovered, .beyondSigned, .notASeal,
      .format, .note, .otherLog, .unknownLog, .witness, .nothingSigned, .otherHead,
      .notForWitness:
      self = .badData
    }
  }

  private init(keys error: KeyStoreError) {
    switch error {
    case .nowhere: self = .usage
    case .openToOthers, .insideRegistry, .notPermitted: self = .notAllowed
    case .passphraseNeeded, .wrongPassphrase: self = .notAllowed
    case .busy: self = .unavailable
    case .badKey, .badCheckpoint, .stateLost, .badKnown, .exists: self = .badData
    case .storage: self = .inputOutput
    }
  }

  private init(vault refusal: VaultRefusal) {
    switch refusal {
    case .wrongPassphrase, .wrongCode, .noPassphrase, .noCode, .keyFileMissing, .alwaysOpen,
      .session(.nowhere), .session(.openToOthers):
      self = .notAllowed
    case .notACode, .damaged, .newer, .tooDear, .weak: self = .badData
    case .session(.storage): self = .inputOutput
    }
  }

  private init(backup error: BackupError) {
    switch error {
    case .samePlace, .insideRegistry: self = .usage
    case .exists: self = .cannotCreate
    case .file(_, let reason): self.init(opening: reason)
    case .damaged, .tooLarge, .archive, .manifest, .otherKind, .altered, .foreign, .half,
      .halfPeople,
      .heads:
      self = .badData
    case .afterwards(let error): self.init(application: error)
    }
  }

  private init(parcel error: ParcelError) {
    switch error {
    case .notForUs, .payloadsInClear: self = .notAllowed
    case .notAParcel, .newer, .truncated, .damaged, .disagrees, .tooLarge, .bomb,
      .notAReceiverKey:
      self = .badData
    }
  }

  private init(privateStore error: PrivateStoreError) {
    switch error {
    case .busy, .aliasTaken: self = .unavailable
    case .readOnly, .locked, .notNoted: self = .notAllowed
    case .erased, .unreadable: self = .badData
    case .storage: self = .inputOutput
    }
  }
}

/// The exit code of any error of the program.
package func exitCode(for error: any Error) -> Int32 { ExitCode(for: error).rawValue }
