import Application
import Events

/// What every output goes through: nothing that was read of people leaves before it is on record, and
/// for one command the same is put on record once. What cannot be put on record is not shown.
final class AccessGate {
  /// The registry of the sitting, once it is open.
  var registry: Registry?

  private var command: CommandID?
  // Between commands only Tab reads.
  private var record: AccessRecord? = AccessRecord(.overview)
  private var failure: CommandFailure?
  // Whoever records twenty entries in a row has looked the same codes up twenty times: one record a day
  // says so, and an entry is two transactions instead of three.
  private var sitting: (record: AccessRecord, day: CivilDate)?

  /// A command begins.
  ///
  /// - Parameter purpose: what it reads of people for; nil when it never does.
  func begin(_ command: CommandID, for purpose: AccessPurpose?) {
    self.command = command
    record = purpose.map { AccessRecord($0) }
    if purpose == .recording, let sitting, sitting.day == registry?.environment.today {
      record = sitting.record.continued()
    }
  }

  /// Whether nothing waits to be put on record, and nothing failed to.
  var isClear: Bool { failure == nil && registry?.hasUnrecordedAccesses != true }

  /// Puts on record what was read; false when something is not, and nothing may be shown any more.
  func passes() -> Bool {
    guard failure == nil else { return false }
    guard let registry, registry.hasUnrecordedAccesses else { return true }
    guard var record else {
      failure = .accessWithoutPurpose(command)
      return false
    }
    do throws(ApplicationError) {
      try registry.recordAccesses(&record)
      self.record = record
      return true
    } catch {
      failure = .accessNotRecorded(error)
      return false
    }
  }

  /// The command has ended; why something that it read could not be put on record, if so.
  func end() -> CommandFailure? {
    _ = passes()
    defer {
      if failure == nil, let record, record.purpose == .recording, let registry {
        sitting = (record, registry.environment.today)
      }
      registry?.dropAccesses()
      failure = nil
      command = nil
      record = AccessRecord(.overview)
    }
    return failure
  }
}
