import Application
import Decisions
import EventLog
import Events
import Exchange
import Forms
import Projections
import Sheets
import Vault

extension Texts {
  /// Any error of the program in a sentence; one that no module owns up to is a fault of ours.
  ///
  /// - Parameter path: what was opened, read or made.
  package func sentence(
    any error: any Error, path: String = "", _ naming: Naming = Naming()
  ) -> String {
    switch error {
    case let error as ApplicationError: sentence(error, naming)
    case let error as Refusal: sentence(error, naming)
    case let error as Objection: sentence(error, naming)
    case let error as RegistryOpenError: sentence(error, path: path)
    case let error as LogError: sentence(error)
    case let error as KeyStoreError: sentence(error)
    case let error as PrivateStoreError: sentence(error)
    case let error as BackupError: sentence(error)
    case let error as ParcelError: sentence(error)
    case let error as ClockRefusal: sentence(error)
    case let error as FormProblem: sentence(error, file: path)
    case let error as TextProblem: sentence(error, file: path)
    case let error as SheetProblem: sentence(error, file: path)
    case let error as CSVProblem: sentence(.csv(error), file: path)
    case let error as CellProblem: self(nb: "Verdien {0}.", sentence(error))
    case let error as CodingError: capitalized(sentence(error)) + "."
    default: self(nb: "Noe gikk galt i Varde selv. Ingenting mer ble gjort. Meld det gjerne.")
    }
  }
}
