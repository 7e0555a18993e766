import Decisions
import EventLog
import Events
import Forms
import Projections
import Vault

/// An import tested row by row on the registers as they stand: nothing is recorded yet.
struct ImportPlan {
  let registry: Registry
  let request: ImportRequest
  private(set) var outcome = ImportOutcome()
  private(set) var works: [LogWork] = []
  /// Which row became, or is to become, which entry, in the order of `outcome.rows`.
  private(set) var placed: [(place: Place, entry: Handle)] = []
  private let recorded: [Place: Handle]
  private var positions: [LogCode: Int] = [:]
  private var factsAreCentral = false
  private var known: [LogCode: String?] = [:]
  private var unknown: Set<LogCode> = []

  /// A row of a file.
  struct Place: Hashable {
    let file: Int
    let line: Int
  }

  /// - Parameter recorded: rows that this import has recorded already, before it collided.
  init(
    _ registry: Registry, _ request: ImportRequest, recorded: [Place: Handle] = [:]
  ) throws(ApplicationError) {
    self.registry = registry
    self.request = request
    self.recorded = recorded
    var tables: [FormTable] = []
    for file in request.files {
      do throws(FormProblem) {
        tables.append(
          try FormReader.read(
            form: request.form, bytes: file.bytes, sheet: request.sheet,
            defaultChapter: request.defaultChapter))
      } catch { throw .form(file: file.name, error) }
    }
    factsAreCentral =
      try registry.ownsCentral() || tables.contains(where: \.foundsCentral)
    for (index, table) in tables.enumerated() {
      let name = request.files[index].name
      outcome.files.append(
        .init(name: name, source: table.source, unknownColumns: table.unknownColumns))
      for position in works.indices { works[position].importNumber = nil }
      for row in table.rows { try test(row, fileIndex: index) }
    }
  }

  private mutating func test(_ row: FormRow, fileIndex: Int) throws(ApplicationError) {
    outcome.read += 1
    let name = request.files[fileIndex].name
    switch row.outcome {
    case .refused(let cells):
      outcome.refused += cells.map {
        RowRefusal(
          file: name, line: row.line, column: $0.column, value: $0.value, reason: .cell($0.problem))
      }
      outcome.refusedRows += 1
    case .statement(let statement):
      do throws(RowProblem) {
        try decide(statement, row, fileIndex)
      } catch {
        switch error {
        case .fatal(let error): throw error
        case .refused(let column, let value, let reason):
          outcome.refused.append(
            RowRefusal(file: name, line: row.line, column: column, value: value, reason: reason))
          outcome.refusedRows += 1
        }
      }
    }
  }

  private mutating func decide(
    _ statement: Statement, _ row: FormRow, _ fileIndex: Int
  ) throws(RowProblem) {
    let place = Place(file: fileIndex, line: row.line)
    if let entry = recorded[place] {
      note(entry, place)
      return
    }
    guard let chapter = statement.chapter else {
      throw .refused(.lag, "", .noChapter)
    }
    let position = try work(for: statement, chapter)
    guard let key = try newKey(row, position) else {
      outcome.already += 1
      return
    }
    let decided: [Decided]
    do throws(ApplicationError) {
      decided = try works[position].decide(statement, chapter: chapter)
    } catch {
      guard case .refused(let refusal) = error else { throw .fatal(error) }
      throw .refused(refusal.column, refusal.value, .refusal(refusal))
    }
    guard !decided.isEmpty else {
      outcome.already += 1
      return
    }
    let entry = works[position].record(
      decided, key: key, form: request.form, file: request.files[fileIndex].bytes)
    note(entry, place)
  }

  private mutating func note(_ entry: Handle, _ place: Place) {
    outcome.rows.append((request.files[place.file].name, place.line, entry))
    outcome.recorded += 1
    placed.append((place, entry))
  }

  /// The key of a row; nil when it is there already and doubles are not kept.
  private mutating func newKey(_ row: FormRow, _ position: Int) throws(RowProblem) -> Events.Digest?
  {
    var occurrence = row.occurrence
    while true {
      let key = works[position].key(row.identity, occurrence)
      let number: Int?
      do throws(LogError) {
        number = try works[position].isRecorded(key, in: registry.events)
      } catch { throw .fatal(.log(error)) }
      if number == nil { return try isForgotten(row, position) ? nil : key }
      guard request.keepsDoubles else {
        let fact = number.flatMap { works[position].recording.register.fact($0) }
        if fact?.isWithdrawn == true { outcome.withdrawnSince += 1 }
        return nil
      }
      occurrence += 1
    }
  }

  /// Whether a row that once said nothing new, because one like it had said it before, is about somebody
  /// who was forgotten since: it would make somebody new of the code.
  private func isForgotten(_ row: FormRow, _ position: Int) throws(RowProblem) -> Bool {
    guard row.occurrence > 1, case .statement(.person(let person)) = row.outcome,
      !works[position].knows(person.code)
    else { return false }
    do throws(LogError) {
      return try works[position].isRecorded(
        works[position].key(row.identity, 1), in: registry.events) != nil
    } catch { throw .fatal(.log(error)) }
  }

  private mutating func work(
    for statement: Statement, _ chapter: LogCode
  ) throws(RowProblem) -> Int {
    do throws(ApplicationError) {
      switch statement {
      case .chapter:
        return try work(in: factsAreCentral || chapter == .central ? .central : chapter)
      case .annualReport:
        try requireChapter(chapter)
        return try work(in: factsAreCentral ? .central : chapter)
      case .person, .entry:
        try requireChapter(chapter)
        return try work(in: chapter)
      }
    } catch {
      if case .unknownChapter(let text, _) = error {
        throw .refused(request.form == .chapters ? .kode : .lag, text, .unknownChapter)
      }
      throw .fatal(error)
    }
  }

  private mutating func requireChapter(_ chapter: LogCode) throws(ApplicationError) {
    if known[chapter] != nil { return }
    guard !unknown.contains(chapter), let facts = try registry.chapter(chapter) else {
      unknown.insert(chapter)
      throw .unknownChapter("\(chapter)", near: [])
    }
    known[chapter] = .some(facts.name?.text)
  }

  private mutating func work(in log: LogCode) throws(ApplicationError) -> Int {
    if let position = positions[log] { return position }
    let name = known[log] ?? nil
    works.append(try LogWork(registry, log, chapterName: name))
    positions[log] = works.count - 1
    return works.count - 1
  }
}

/// Why one row goes no further, or the import as a whole.
enum RowProblem: Error {
  case refused(Decisions.Column?, String, RowRefusal.Reason)
  case fatal(ApplicationError)
}

extension FormTable {
  /// Whether a row of it is the central office.
  fileprivate var foundsCentral: Bool {
    rows.contains { row in
      if case .statement(.chapter(let chapter)) = row.outcome { return chapter.chapter == .central }
      return false
    }
  }
}
