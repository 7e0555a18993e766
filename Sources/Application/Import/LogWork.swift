import Decisions
import EventLog
import Events
import Projections
import Vault

/// One log's part of an import.
struct LogWork {
  private(set) var recording: Recording
  /// Rows that this log's append records.
  private(set) var rows = 0
  /// Number of the import-begun event of the file at hand; nil until a row of it is recorded.
  var importNumber: Int?
  private(set) var imports: [Int] = []

  private let registry: Registry
  private let chapterName: String?
  private let secret: [UInt8]
  private var names: NameBook
  private var keys: [Events.Digest: Int] = [:]

  init(_ registry: Registry, _ log: LogCode, chapterName: String?) throws(ApplicationError) {
    self.registry = registry
    self.chapterName = chapterName
    recording = try registry.begin(log)
    secret = try registry.secret(of: log)
    names = try NameBook(registry, log)
  }

  func key(_ identity: [UInt8], _ occurrence: Int) -> Events.Digest {
    Commitment.keyed(.row, identity + [0] + Array("\(occurrence)".utf8), secret: secret)
  }

  func isRecorded(_ key: Events.Digest, in store: any EventStore) throws(LogError) -> Int? {
    if let number = keys[key] { return number }
    if recording.expected == 0 { return nil }
    return try store.number(ofKey: key, in: recording.register.log)
  }

  /// Whether somebody of the chapter has a code.
  func knows(_ code: String) -> Bool { names.person(code) != nil }

  /// The events of a row; none when everything it says is known. Of a refused row no name is kept.
  mutating func decide(
    _ statement: Statement, chapter: LogCode
  ) throws(ApplicationError) -> [Decided] {
    do throws(ApplicationError) { return try decided(statement, chapter) } catch {
      names.forgetDrawn()
      throw error
    }
  }

  private mutating func decided(
    _ statement: Statement, _ chapter: LogCode
  ) throws(ApplicationError) -> [Decided] {
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let first = recording.register.size + 1 + (importNumber == nil ? 1 : 0)
    switch statement {
    case .entry(let entry):
      let resolved = try names.resolve(entry)
      let decider = EntryDecider(register: recording.register, chapterName: chapterName)
      return try refusing { () throws(Refusal) in
        try decider.decide(entry, resolved, at: first, actor: actor, recorded: instant)
      }
    case .person(let person):
      let pseudonym = names.personOrNew(person.code)
      let known = try registry.contact(of: pseudonym, in: recording)
      let decider = PersonDecider(register: recording.register)
      return try refusing { () throws(Refusal) in
        try decider.decide(
          person, as: pseudonym, known: known, at: first, actor: actor, recorded: instant)
      }
    case .chapter(let statement):
      let decider = ChapterDecider(register: recording.register)
      return try refusing { () throws(Refusal) in
        try decider.decide(statement, actor: actor, recorded: instant)
      }
    case .annualReport(let report):
      let decider = ChapterDecider(register: recording.register)
      return try refusing { () throws(Refusal) in
        try decider.decide(report, of: chapter, actor: actor, recorded: instant)
      }
    }
  }

  /// Adds the events of a row, after import-begun when it is the first of its file.
  ///
  /// - Returns: the first of them, which is the row's entry.
  mutating func record(
    _ decided: [Decided], key: Events.Digest, form: FormKind, file: [UInt8]
  ) -> Handle {
    if importNumber == nil { beginImport(form, file) }
    let entry = Handle(recording.register.log, recording.register.size + 1)
    recording.add(decided, key: key, cause: importNumber)
    for alias in names.takeDrawn() { recording.name(alias) }
    keys[key] = recording.register.size
    rows += 1
    return entry
  }

  private mutating func beginImport(_ form: FormKind, _ file: [UInt8]) {
    let digest = Commitment.keyed(.file, file, secret: secret)
    importNumber = recording.add(Decided(.importBegun(ImportBegun(form: form, file: digest))))
    imports.append(importNumber ?? 0)
  }
}
