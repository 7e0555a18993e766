import Application
import EventLog
import GRDB
import GRDBSQLite
import Vault

/// SQLite refused. Only the code is kept: messages can name values.
struct SQLiteFailure: Error {
  /// The extended result code.
  let code: Int32
  /// Whether it was the commit that failed: then the transaction may be on disk all the same.
  var atCommit = false

  init(code: Int32) { self.code = code }

  init(_ error: any Error) {
    switch error {
    case let failure as SQLiteFailure: self = failure
    case let error as DatabaseError: code = error.extendedResultCode.rawValue
    default: code = SQLITE_ERROR
    }
  }

  var primary: Int32 { code & 0xFF }

  /// SQLite's own words for the code, in English.
  var text: String { "SQLite \(code): \(String(cString: sqlite3_errstr(code)))" }

  var isBusy: Bool { primary == SQLITE_BUSY || primary == SQLITE_LOCKED }

  /// A constraint or a trigger refused.
  var isConstraint: Bool { primary == SQLITE_CONSTRAINT }

  /// A file that was moved or removed under us (SQLITE_READONLY_DBMOVED) is another matter.
  var isReadOnly: Bool { primary == SQLITE_READONLY && code != SQLITE_READONLY | 4 << 8 }

  /// A commit writes the pages, syncs them, then empties the journal and syncs that. When a read or
  /// write fails the journal is still there, and whoever opens the file next plays it back; when a
  /// sync or the emptying fails, either may be so.
  var leavesOutcomeUnknown: Bool {
    let (read, shortRead, write) = (
      SQLITE_IOERR | 1 << 8, SQLITE_IOERR | 2 << 8, SQLITE_IOERR | 3 << 8
    )
    return atCommit && primary == SQLITE_IOERR && ![read, shortRead, write].contains(code)
  }
}

extension LogError {
  init(_ error: any Error) {
    if let error = error as? LogError {
      self = error
      return
    }
    let failure = SQLiteFailure(error)
    self = failure.isBusy ? .busy : failure.isReadOnly ? .readOnly : .storage(failure.text)
  }
}

extension AppendError {
  init(_ error: any Error) {
    if let error = error as? AppendError {
      self = error
      return
    }
    let failure = SQLiteFailure(error)
    self = failure.leavesOutcomeUnknown ? .outcomeUnknown(failure.text) : .log(LogError(error))
  }
}

extension PrivateStoreError {
  init(_ error: any Error) {
    if let error = error as? PrivateStoreError {
      self = error
      return
    }
    let failure = SQLiteFailure(error)
    self = failure.isBusy ? .busy : failure.isReadOnly ? .readOnly : .storage(failure.text)
  }
}

extension RegistryOpenError {
  init(_ error: any Error) {
    if let error = error as? RegistryOpenError {
      self = error
      return
    }
    if let error = error as? PrivateStoreError {
      switch error {
      case .busy: self = .busy
      case .readOnly: self = .readOnly
      case .storage(let text): self = .storage(text)
      case .aliasTaken, .locked, .erased, .notNoted, .unreadable:
        self = .storage("the private store cannot be read")
      }
      return
    }
    let failure = SQLiteFailure(error)
    switch failure.primary {
    case _ where failure.isBusy: self = .busy
    case _ where failure.isReadOnly: self = .readOnly
    case SQLITE_NOTADB: self = .notARegistry
    default: self = .storage(failure.text)
    }
  }
}
