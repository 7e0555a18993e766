package import Decisions
import EventLog
package import Events
import Projections

/// Several statements about one log, made one after the other and recorded in one append: all of
/// them, or none when one is refused. Each is decided on the register as the ones before leave it.
package struct Sitting {
  private let registry: Registry
  private let chapterName: String?
  private var names: NameBook
  private(set) var recording: Recording

  init(
    _ registry: Registry, _ recording: Recording
  ) throws(ApplicationError) {
    self.registry = registry
    self.recording = recording
    let log = recording.register.log
    // The central office founds itself in its own log.
    chapterName =
      log == .central
      ? nil : try registry.chapter(required: log, register: recording.register).name?.text
    names = try NameBook(registry, log)
  }

  /// Takes the time anew: what follows is recorded at what the clock says now. Only where the clock
  /// is simulated; elsewhere one append has one instant.
  package mutating func goOn() {
    precondition(registry.events.registry.demo, "one append has one instant")
    recording.goOn(at: registry.environment.clock())
  }

  /// Adds an entry; its number.
  package mutating func record(_ statement: EntryStatement) throws(ApplicationError) -> Int {
    try registry.add(statement, chapterName: chapterName, &names, to: &recording)
  }

  /// Adds a person, a changed contact, a role or its end.
  package mutating func record(_ statement: PersonStatement) throws(ApplicationError) {
    _ = try registry.add(statement, &names, to: &recording)
  }

  /// Adds a chapter, a change of it, its members or its closing.
  package mutating func record(_ statement: ChapterStatement) throws(ApplicationError) {
    _ = try registry.add(statement, to: &recording)
  }

  /// Adds a chapter's annual report.
  package mutating func record(
    _ statement: AnnualReportStatement, of chapter: LogCode
  ) throws(ApplicationError) {
    _ = try registry.add(statement, of: chapter, to: &recording)
  }

  /// Adds that another form of exchange was announced in a year (§ 12).
  package mutating func announce(
    _ service: Service, year: Int, evidence: String?
  ) throws(ApplicationError) {
    _ = try registry.add(service, year: year, evidence: evidence, to: &recording)
  }

  /// Adds a goal of the chapter's plan.
  package mutating func adopt(_ statement: GoalStatement) throws(ApplicationError) {
    _ = try registry.add(statement, to: &recording)
  }

  /// Says that an entry of the log, or of this sitting, is of a goal.
  package mutating func link(_ entry: Int, toNumber number: Int) throws(ApplicationError) {
    try registry.addLink(of: entry, toNumber: number, to: &recording)
  }

  /// Corrects a fact of the log, or of this sitting.
  package mutating func correct(
    _ entry: Int, _ change: EntryChange, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) {
    try registry.add(
      change, of: Handle(recording.register.log, entry), reason: reason, why: why, cause: nil,
      &names, to: &recording)
  }

  /// Withdraws a fact of the log, or of this sitting.
  package mutating func withdraw(
    _ entry: Int, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) {
    try registry.addWithdrawal(entry, reason, why, cause: nil, to: &recording)
  }

  /// Lets a withdrawn fact hold again.
  package mutating func reinstate(
    _ entry: Int, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) {
    try registry.addReinstatement(entry, reason, why, cause: nil, to: &recording)
  }
}

extension Registry {
  /// Records several statements about one log in one append.
  ///
  /// - Parameters:
  ///   - someone: who records; nil for whoever records in this copy of the registry.
  ///   - body: states them; runs again on a fresh register when others record in the log meanwhile.
  package func sit(
    with log: LogCode, as someone: Actor? = nil,
    _ body: (inout Sitting) throws(ApplicationError) -> Void
  ) throws(ApplicationError) {
    _ = try record(in: log, as: someone) { (recording) throws(ApplicationError) in
      var sitting = try Sitting(self, recording)
      try body(&sitting)
      recording = sitting.recording
      return [recording.register.size]
    }
  }
}
