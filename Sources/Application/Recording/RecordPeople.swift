package import Decisions
package import Events
import Projections

extension Registry {
  /// Records a person, a changed contact or a role; an empty receipt when everything is known.
  package func record(
    _ statement: PersonStatement, in chapter: LogCode
  ) throws(ApplicationError) -> Receipt {
    try record(in: chapter) { (recording) throws(ApplicationError) in
      _ = try self.chapter(required: chapter, register: recording.register)
      var names = try NameBook(self, chapter)
      return try add(statement, &names, to: &recording)
    }
  }

  /// Adds the events of a person; the number of the first, nothing when everything is known.
  func add(
    _ statement: PersonStatement, _ names: inout NameBook, to recording: inout Recording
  ) throws(ApplicationError) -> [Int] {
    let person = names.personOrNew(statement.code)
    let known = try contact(of: person, in: recording)
    let first = recording.register.size + 1
    let decider = PersonDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in
      try decider.decide(
        statement, as: person, known: known, at: first, actor: actor, recorded: instant)
    }
    recording.add(decided)
    for alias in names.takeDrawn() { recording.name(alias) }
    return decided.isEmpty ? [] : [first]
  }

  /// Records a chapter, a change of it, its members or its closing; an empty receipt when everything
  /// is known.
  package func record(_ statement: ChapterStatement) throws(ApplicationError) -> Receipt {
    try record(in: try logOfFacts(about: statement.chapter)) {
      (recording) throws(ApplicationError) in
      try add(statement, to: &recording)
    }
  }

  /// Adds the events of a chapter; the number of the first, nothing when everything is known.
  func add(
    _ statement: ChapterStatement, to recording: inout Recording
  ) throws(ApplicationError) -> [Int] {
    let decider = ChapterDecider(register: recording.register)
    return try add(&recording) { (actor, instant) throws(Refusal) in
      try decider.decide(statement, actor: actor, recorded: instant)
    }
  }

  /// Records a chapter's annual report; an empty receipt when the same is known.
  package func record(
    _ statement: AnnualReportStatement, of chapter: LogCode
  ) throws(ApplicationError) -> Receipt {
    _ = try self.chapter(required: chapter)
    return try record(in: try logOfFacts(about: chapter)) {
      (recording) throws(ApplicationError) in
      try add(statement, of: chapter, to: &recording)
    }
  }

  /// Adds the event of an annual report; its number, nothing when the same is known.
  func add(
    _ statement: AnnualReportStatement, of chapter: LogCode, to recording: inout Recording
  ) throws(ApplicationError) -> [Int] {
    let decider = ChapterDecider(register: recording.register)
    return try add(&recording) { (actor, instant) throws(Refusal) in
      try decider.decide(statement, of: chapter, actor: actor, recorded: instant)
    }
  }

  /// A statement with what is known of the report where it says nothing: the form states a report
  /// whole, a command only what is new.
  package func completed(
    _ statement: AnnualReportStatement, of chapter: LogCode
  ) throws(ApplicationError) -> AnnualReportStatement {
    guard let known = try self.chapter(required: chapter).reports[statement.year]?.report else {
      return statement
    }
    var whole = statement
    whole.filed = statement.filed ?? known.filed
    whole.annualReport = statement.annualReport ?? known.annualReport
    whole.account = statement.account ?? known.account
    whole.accounts = statement.accounts ?? known.accounts
    whole.audit = statement.audit ?? known.audit
    whole.minutes = statement.minutes ?? known.minutes
    whole.signed = statement.signed ?? known.signed
    return whole
  }

  /// Records that another form of exchange was announced in a year (§ 12).
  package func record(
    _ service: Service, year: Int, evidence: String?
  ) throws(ApplicationError) -> Receipt {
    guard try register(of: .central).size > 0 else { throw .onlyCentral }
    return try record(in: .central) { (recording) throws(ApplicationError) in
      try add(service, year: year, evidence: evidence, to: &recording)
    }
  }

  /// Adds the event of an announced service; its number.
  func add(
    _ service: Service, year: Int, evidence: String?, to recording: inout Recording
  ) throws(ApplicationError) -> [Int] {
    let decider = ChapterDecider(register: recording.register)
    return try add(&recording) { (actor, instant) throws(Refusal) in
      try decider.decide(
        service, year: year, evidence: evidence, actor: actor, recorded: instant)
    }
  }

  private func add(
    _ recording: inout Recording,
    _ decide: (Pseudonym, Instant) throws(Refusal) -> [Decided]
  ) throws(ApplicationError) -> [Int] {
    let first = recording.register.size + 1
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in try decide(actor, instant) }
    recording.add(decided)
    return decided.isEmpty ? [] : [first]
  }

  /// A chapter that must exist, when its own register is taken for recording.
  func chapter(
    required code: LogCode, register: ChapterRegister
  ) throws(ApplicationError) -> ChapterFacts {
    var facts = [register.organisationFacts]
    if code != .central { facts.append(try self.register(of: .central).organisationFacts) }
    if let chapter = Organisation(facts).chapters[code], chapter.exists { return chapter }
    throw .unknownChapter("\(code)", near: [])
  }
}
