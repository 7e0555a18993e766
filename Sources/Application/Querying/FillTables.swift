import EventLog
import Events
import Projections

extension Registry {
  /// A database with what the registers say: people by their codes, by pseudonym where those are not here.
  package func queryDatabase(_ engine: any QueryEngine) throws(ApplicationError)
    -> any QueryDatabase
  {
    let database: any QueryDatabase
    do throws(QueryError) { database = try engine.database(QueryTable.allCases) } catch {
      throw .query(error)
    }
    let filling = Filling(database)
    try eachRegister { (register) throws(ApplicationError) in
      try filling.fill(register, codes: try codes(of: register.log)) {
        (year) throws(ApplicationError) in
        RuleSet.forBaseYear(year) == nil ? nil : try rules(of: year)
      }
      try fillEvents(of: register.log, filling)
    }
    try filling.fill(try organisation())
    do throws(QueryError) { try database.seal() } catch { throw .query(error) }
    return database
  }

  private func fillEvents(
    of log: LogCode, _ filling: Filling
  ) throws(ApplicationError) {
    var failure: ApplicationError?
    try reading { () throws(LogError) in
      try events.read(log, from: 1) { seq, bytes in
        do {
          let event = try Event(bytes: bytes)
          try filling.add(
            .events,
            [
              .text("\(event.handle)"), .text("\(log)"), .integer(seq), .text("\(event.recorded)"),
              .text(event.data.type), .text("\(event.actor)"),
            ])
        } catch let error as CodingError {
          failure = .undecodable(Handle(log, seq), error)
        } catch {
          failure = error as? ApplicationError
        }
        return failure == nil
      }
    }
    if let failure { throw failure }
  }
}

/// A database that is being filled.
struct Filling {
  private let database: any QueryDatabase

  init(_ database: any QueryDatabase) { self.database = database }

  func add(_ table: QueryTable, _ row: [QueryValue]) throws(ApplicationError) {
    precondition(row.count == table.columns.count)
    do throws(QueryError) { try database.add(row, to: table) } catch { throw .query(error) }
  }

  /// Everything that one log says, but for its events.
  func fill(
    _ register: ChapterRegister, codes: [Pseudonym: String],
    _ rules: (Int) throws(ApplicationError) -> RuleSet?
  ) throws(ApplicationError) {
    var verdicts: [Int: Verdict] = [:]
    let years = Set(register.facts.filter(\.data.isEntry).compactMap(\.data.on?.year)).sorted()
    for year in years {
      guard let rules = try rules(year) else { continue }
      let answer = register.answer(rules, year: year)
      for verdict in answer.verdicts { verdicts[verdict.entry] = verdict }
      for person in answer.likepersoner { try add(person, register.log, year, codes) }
    }
    for fact in register.facts where fact.data.isEntry {
      try add(fact, register.log, verdicts[fact.seq], codes)
    }
    try addTrips(register)
  }

  private func add(
    _ fact: Fact, _ log: LogCode, _ verdict: Verdict?, _ codes: [Pseudonym: String]
  ) throws(ApplicationError) {
    guard let on = fact.data.on, let kind = fact.data.entryKind else { return }
    let (data, gathering) = (fact.data, fact.data.gathering)
    let leader = gathering == nil ? data.people.first : gathering?.leader
    let main = verdict?.reasons.first?.failure
    let handle = QueryValue.text("\(Handle(log, fact.seq))")
    try add(
      .entries,
      [
        handle, .text("\(log)"), .text("\(on)"), .integer(on.year),
        .text(kind.rawValue), .of(ActivityClass(kind)?.rawValue), .of(data.start?.description),
        .of(data.minutes), .of(gathering?.participants), .of(data.mode?.rawValue),
        .of(leader.map { codes[$0] ?? "\($0)" }), .of(gathering?.exchange),
        .of(gathering?.newParticipants), .of(verdict?.counts.strict),
        .of(verdict?.counts.lenient), .of(main?.name),
        .of(verdict.map { main?.paragraph ?? Paragraph.of($0.kind) }?.rawValue),
        .of(fact.isWithdrawn),
      ])
    guard !fact.isWithdrawn, let (source, minutes) = data.volunteered, minutes > 0 else { return }
    try add(
      .hours,
      [
        handle, .text("\(log)"), .text("\(on)"), .integer(on.year), .text(source),
        .integer(minutes),
      ])
  }

  private func add(
    _ person: LikepersonAnswer, _ log: LogCode, _ year: Int, _ codes: [Pseudonym: String]
  ) throws(ApplicationError) {
    try add(
      .likepersoner,
      [
        .text("\(log)"), .integer(year), .text(codes[person.person] ?? "\(person.person)"),
        .integer(person.led), .integer(person.tookPart), .integer(person.daysLed.strict),
        .integer(person.daysLed.lenient), .of(person.isListed.strict),
        .of(person.isListed.lenient),
      ])
  }

  private func addTrips(_ register: ChapterRegister) throws(ApplicationError) {
    var joined: [Int: Int] = [:]
    let log = QueryValue.text("\(register.log)")
    for fact in register.facts where !fact.isWithdrawn {
      guard case .tripJoined(let body) = fact.data, let trip = register.fact(body.trip),
        !trip.isWithdrawn, let year = trip.data.on?.year
      else { continue }
      joined[body.trip, default: 0] += 1
      try add(
        .tripParticipants,
        [
          .text("\(Handle(register.log, body.trip))"), log, .integer(year),
          .text("\(body.participant)"),
        ])
    }
    for fact in register.facts where !fact.isWithdrawn {
      guard case .tripHeld(let trip) = fact.data else { continue }
      let on = trip.gathering.on
      try add(
        .trips,
        [
          .text("\(Handle(register.log, fact.seq))"), log, .text("\(on)"), .integer(on.year),
          .of(trip.gathering.minutes),
          .integer(trip.gathering.participants ?? joined[fact.seq] ?? 0),
        ])
    }
  }

  /// The chapters, and how many members they have.
  func fill(_ organisation: Organisation) throws(ApplicationError) {
    for code in organisation.codes {
      guard let chapter = organisation.chapters[code] else { continue }
      try add(
        .chapters,
        [
          .text("\(code)"), .of(chapter.name?.text), .of(chapter.kind?.rawValue),
          .of(chapter.municipality?.text), .of(chapter.county?.text),
          .of(chapter.parent?.description), .of(chapter.functionsAsLocal),
          .of(chapter.founded?.description), .of(chapter.closed?.description),
        ])
      for (year, count) in chapter.members.sorted(by: { $0.key < $1.key }) {
        try add(.members, [.text("\(code)"), .integer(year), .integer(count.members)])
      }
    }
  }
}

extension QueryValue {
  fileprivate static func of(_ value: String?) -> Self { value.map { .text($0) } ?? .null }
  fileprivate static func of(_ value: Int?) -> Self { value.map { .integer($0) } ?? .null }
  fileprivate static func of(_ value: Bool?) -> Self { value.map { .integer($0 ? 1 : 0) } ?? .null }
}

extension EventData {
  fileprivate var start: TimeOfDay? {
    switch self {
    case .ringevennContactMade(let contact): contact.start
    case .hoursVolunteered(let hours): hours.start
    default: gathering?.start
    }
  }

  fileprivate var minutes: Int? {
    switch self {
    case .ringevennContactMade(let contact): contact.minutes
    case .hoursVolunteered(let hours): hours.minutes
    default: gathering?.minutes
    }
  }

  fileprivate var mode: Mode? {
    if case .ringevennContactMade(let contact) = self { contact.mode } else { gathering?.mode }
  }

  /// Volunteer minutes and which line of the report of hours they stand in.
  fileprivate var volunteered: (source: String, minutes: Int)? {
    switch self {
    case .hoursVolunteered(let hours): ("volunteered", hours.minutes)
    case .ringevennContactMade(let contact): ("ringevenn", contact.minutes ?? 0)
    case .activityHeld(let activity): ("activities", activity.gathering.volunteerMinutes)
    case .tripHeld(let trip): ("trips", trip.gathering.volunteerMinutes)
    default: nil
    }
  }
}
