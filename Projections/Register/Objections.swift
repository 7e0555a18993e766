public import Events

extension ChapterRegister {
  /// Throws when an event with this data cannot come next. Deciders ask before they record; the fold
  /// asks again, so that what is refused and what is found are one rule.
  public func check(
    _ data: EventData, actor: Pseudonym, recorded: Instant, cause: Int? = nil
  ) throws(Objection) {
    try checkEnvelope(data, actor: actor, recorded: recorded, cause: cause)
    let today = NorwegianTime.date(at: recorded)
    switch data {
    case .entryCorrected(let body): try check(body, today: today)
    case .entryWithdrawn(let body):
      let fact = try self.fact(required: body.entry)
      if fact.isWithdrawn { throw .alreadyWithdrawn(body.entry) }
      if case .personEnrolled(let person) = fact.data, isInUse(person.person) {
        throw .personInUse(person.person)
      }
    case .entryReinstated(let body):
      let fact = try self.fact(required: body.entry)
      if !fact.isWithdrawn { throw .notWithdrawn(body.entry) }
      try checkFact(fact.data, today: today, root: fact.seq)
    case .contactChanged(let body):
      if person(body.person) == nil { throw .unknownPerson(body.person) }
      try checkNotErased(body.person)
    case .personErased(let body): try check(body)
    case .textErased(let body): _ = try fact(required: body.entry)
    case .consentGiven(let body): try check(body, today: today)
    case .consentWithdrawn(let body): try check(body, today: today)
    case .ownerKeySet(let body): try check(body)
    case .dataAccessed: if log != .access { throw .onlyAccessLog }
    case .headsNoted, .ownerKeyConfirmed, .logReceived:
      if log != .central { throw .onlyCentral }
    case .receiverKeySet: break
    case .branchLost(let body): try check(body)
    case .reportSealed(let body): try check(body, today: today)
    case .goalLinked(let body): try check(body)
    case .goalUnlinked(let body): try check(body)
    case .logOpened, .actorNamed, .clockOverridden, .importBegun: break
    default: try checkFact(data, today: today, root: nil)
    }
  }

  private func checkEnvelope(
    _ data: EventData, actor: Pseudonym, recorded: Instant, cause: Int?
  ) throws(Objection) {
    if case .logOpened = data {
      if size > 0 { throw .openedTwice }
    } else if opened == nil {
      throw .notOpened
    }
    if let lastRecorded, recorded < lastRecorded { throw .recordedDecreases }
    switch data {
    case .logOpened, .actorNamed, .clockOverridden, .dataAccessed: break
    default: if log == .access { throw .notInAccessLog }
    }
    switch data {
    case .logOpened, .actorNamed: break
    default: if actors[actor] == nil { throw .actorUnnamed(actor) }
    }
    if let cause, cause > size { throw .unknownCause(cause) }
  }

  private func check(_ correction: EntryCorrected, today: CivilDate) throws(Objection) {
    let fact = try self.fact(required: correction.entry)
    if fact.isWithdrawn { throw .correctsWithdrawn(correction.entry) }
    switch fact.data {
    case .personEnrolled, .tripJoined: throw .notAFact(correction.entry)
    default: break
    }
    let data: EventData
    do { data = try fact.data.corrected(by: correction) } catch {
      throw .invalidCorrection(correction.entry, error)
    }
    try checkFact(data, today: today, root: fact.seq)
  }

  /// What must be so of a fact, newly stated (`root` nil) or as it would stand after a correction.
  private func checkFact(
    _ data: EventData, today: CivilDate, root: Int?
  ) throws(Objection) {
    if let on = data.on, on > today { throw .future(on) }
    if data.chapter == .access { throw .reservedCode(.access) }
    if let chapter = data.chapter, log != .central, chapter != log {
      throw .foreignChapter(chapter)
    }
    for person in data.people where self.person(person) == nil { throw .unknownPerson(person) }
    switch data {
    case .chapterFounded(let body):
      if hasFounded(body.chapter, except: root) { throw .alreadyFounded(body.chapter) }
      if let founded = body.founded, founded > today { throw .future(founded) }
    case .chapterChanged(let body):
      if let founded = body.founded, founded > today { throw .future(founded) }
    case .membersCounted(let body):
      if body.year > today.year { throw .futureYear(body.year) }
    case .annualReportFiled(let body):
      if let filed = body.filed, filed > today { throw .future(filed) }
      if body.year > today.year { throw .futureYear(body.year) }
    case .serviceAnnounced(let body):
      if log != .central { throw .onlyCentral }
      if body.year > today.year { throw .futureYear(body.year) }
    case .grantParametersSet: if log != .central { throw .onlyCentral }
    case .planAdopted(let body): try check(body, root: root)
    case .personEnrolled(let body):
      if root == nil, personIndex[body.person] != nil { throw .alreadyEnrolled(body.person) }
    case .roleEnded(let body): try check(body)
    case .roleGranted(let body):
      if root == nil { try checkNotErased(body.person) }
      if let root, let ended = lastDay(ofRole: root), let appointed = body.appointed,
        ended < appointed
      {
        throw .endsBeforeAppointed(root)
      }
    case .tripJoined(let body): try check(body, root: root)
    default: break
    }
  }

  private func check(_ body: RoleEnded) throws(Objection) {
    let role = try fact(required: body.entry)
    guard case .roleGranted(let granted) = role.data else { throw .notARole(body.entry) }
    if role.isWithdrawn { throw .alreadyWithdrawn(body.entry) }
    if let appointed = granted.appointed, body.ended < appointed {
      throw .endsBeforeAppointed(body.entry)
    }
  }

  private func check(_ body: TripJoined, root: Int?) throws(Objection) {
    let trip = try fact(required: body.trip)
    guard case .tripHeld = trip.data else { throw .notATrip(body.trip) }
    if root == nil, trip.isWithdrawn { throw .alreadyWithdrawn(body.trip) }
    for fact in factsAfter(body.trip) where fact.seq != root && !fact.isWithdrawn {
      if case .tripJoined(body) = fact.data { throw .alreadyJoined(trip: body.trip) }
    }
  }

  func fact(required seq: Int) throws(Objection) -> Fact {
    if let fact = fact(seq) { return fact }
    throw seq > size ? .unknownEntry(seq) : .notAFact(seq)
  }

  private func hasFounded(_ chapter: LogCode, except root: Int?) -> Bool {
    facts.contains { fact in
      if fact.seq != root, case .chapterFounded(let body) = fact.data {
        return body.chapter == chapter && !fact.isWithdrawn
      }
      return false
    }
  }

  private func isInUse(_ person: Pseudonym) -> Bool {
    facts.contains { !$0.isWithdrawn && $0.data.people.contains(person) }
  }

  // Participations follow their trip closely, as a rule in the same append.
  private func factsAfter(_ seq: Int) -> ArraySlice<Fact> {
    guard seq <= factIndex.count, factIndex[seq - 1] >= 0 else { return [] }
    return facts[Int(factIndex[seq - 1])...]
  }
}
