package import Events
package import Projections

/// Ids for what a statement calls by the chapter's own names, looked up or drawn beforehand.
package struct ResolvedNames: Hashable, Sendable {
  /// People by code; a code that is missing is unknown.
  package var people: [String: Pseudonym] = [:]
  /// The series of the statement's label.
  package var series: RandomID?
  /// Participants in the order of the statement's codes.
  package var participants: [Pseudonym] = []

  /// Nothing looked up.
  package init() {}
}

/// Statement of an entry -> the events that record it.
package struct EntryDecider {
  /// The chapter as it stands.
  package let register: ChapterRegister
  /// The chapter's name, to recognise it as organiser.
  package let chapterName: String?

  /// A decider for a chapter.
  package init(register: ChapterRegister, chapterName: String?) {
    self.register = register
    self.chapterName = chapterName
  }

  /// The events of an entry, the entry itself first.
  ///
  /// - Parameter first: the number that the entry will have.
  package func decide(
    _ statement: EntryStatement, _ names: ResolvedNames, at first: Int, actor: Pseudonym,
    recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let data = try data(statement, names)
    do throws(Objection) { try register.check(data, actor: actor, recorded: recorded) } catch {
      throw .objection(error)
    }
    try register.requireRegistering(data.people)
    let entry = Decided(
      data, words: statement.words == EntryWords() ? nil : .entry(statement.words))
    guard case .tripHeld = data else { return [entry] }
    var seen: Set<Pseudonym> = []
    let joined = names.participants.filter { seen.insert($0).inserted }.map { participant in
      Decided(
        .tripJoined(TripJoined(trip: first, participant: participant)))
    }
    return [entry] + joined
  }

  private func data(
    _ statement: EntryStatement, _ names: ResolvedNames
  ) throws(Refusal) -> EventData {
    switch statement.kind {
    case .ringevenn:
      return .ringevennContactMade(
        RingevennContactMade(
          on: statement.on, ringevenn: try person(statement.leader, .leder, names),
          minutes: statement.minutes, start: statement.start, mode: statement.mode))
    case .frivilligInnsats:
      guard let person = try person(statement.leader, .leder, names) else { throw .missing(.leder) }
      guard let minutes = statement.minutes else { throw .missing(.varighet) }
      return .hoursVolunteered(
        HoursVolunteered(
          on: statement.on, person: person, minutes: minutes, start: statement.start))
    case .tur: return .tripHeld(TripHeld(try gathering(statement, names)))
    default:
      return .activityHeld(ActivityHeld(kind: statement.kind, try gathering(statement, names)))
    }
  }

  private func gathering(
    _ statement: EntryStatement, _ names: ResolvedNames
  ) throws(Refusal) -> Gathering {
    var gathering = Gathering(on: statement.on)
    gathering.start = statement.start
    gathering.minutes = statement.minutes
    gathering.mode = statement.mode
    gathering.leader = try person(statement.leader, .leder, names)
    var others: Set<Pseudonym> = []
    for code in statement.others {
      if let other = try person(code, .likepersoner, names) { others.insert(other) }
    }
    if let leader = gathering.leader { others.remove(leader) }
    gathering.others = others.sorted()
    gathering.participants = statement.participants
    gathering.exchange = statement.exchange
    gathering.newParticipants = statement.newParticipants
    gathering.series = names.series
    gathering.abroad = Country.isAbroad(statement.words.country)
    gathering.otherOrganiser = isSomebodyElse(statement.words.organiser)
    gathering.coOrganised = statement.words.coOrganiser != nil
    return gathering
  }

  private func person(
    _ code: String?, _ column: Column, _ names: ResolvedNames
  ) throws(Refusal) -> Pseudonym? {
    guard let code else { return nil }
    guard let person = names.people[code], register.person(person) != nil else {
      throw .unknownCode(column, code)
    }
    return person
  }

  /// The chapter itself is meant by its code or its name, in any case.
  package func isSomebodyElse(_ organiser: String?) -> Bool {
    guard let organiser else { return false }
    let own = ["\(register.log)", chapterName].compactMap { $0?.lowercased() }
    return !own.contains(organiser.lowercased())
  }
}

/// The words for Norway that the forms know; any other text is abroad.
package enum Country {
  /// nil is not stated, which means Norway.
  package static func isAbroad(_ text: String?) -> Bool {
    guard let text else { return false }
    return !["norge", "noreg", "norway", "no"].contains(text.lowercased())
  }
}
