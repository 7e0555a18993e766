public import Events

extension ChapterRegister {
  /// Takes in the next event of the log. An event that the register objects to becomes a finding and
  /// changes nothing else.
  ///
  /// - Precondition: the event is number `size + 1` of this log.
  public mutating func apply(_ event: Event) {
    precondition(event.log == log && event.seq == size + 1)
    defer {
      size = event.seq
      lastRecorded = max(lastRecorded ?? event.recorded, event.recorded)
    }
    factIndex.append(-1)
    do throws(Objection) {
      try check(event.data, actor: event.actor, recorded: event.recorded, cause: event.cause)
      try evolve(event)
    } catch {
      findings.append(Finding(seq: event.seq, objection: error))
    }
  }

  private mutating func evolve(_ event: Event) throws(Objection) {
    switch event.data {
    case .logOpened(let body): opened = body
    case .actorNamed(let body): actors[event.actor] = body.role
    case .clockOverridden: clockOverrides.append(event.seq)
    case .importBegun(let body):
      imports.append(Import(seq: event.seq, form: body.form, recorded: event.recorded))
    case .ownerKeySet(let body): ownerKeys.append(OwnerKey(seq: event.seq, body))
    case .headsNoted: headsNoted.append(event.seq)
    case .reportSealed(let body):
      seals.append(Seal(seq: event.seq, recorded: event.recorded, body: body))
    case .contactChanged(let body):
      let index = personIndex[body.person]!
      people[index].onFile = body.onFile
      people[index].contactSeq = event.seq
      touches.append(Touch(entry: people[index].seq, seq: event.seq))
    case .entryCorrected(let body): try correct(body, seq: event.seq)
    case .entryWithdrawn(let body): touch(body.entry, seq: event.seq) { $0.isWithdrawn = true }
    case .entryReinstated(let body): touch(body.entry, seq: event.seq) { $0.isWithdrawn = false }
    case .personErased(let body): erase(body, seq: event.seq, recorded: event.recorded)
    case .textErased(let body): erase(body, seq: event.seq)
    case .consentGiven(let body):
      set(body.purpose, of: body.person, seq: event.seq, on: body.on, isGiven: true)
    case .consentWithdrawn(let body):
      set(body.purpose, of: body.person, seq: event.seq, on: body.on, isGiven: false)
    case .goalLinked(let body): link(body.entry, to: body.goal, seq: event.seq)
    case .goalUnlinked(let body): link(body.entry, to: nil, seq: event.seq)
    case .dataAccessed: break
    case .receiverKeySet(let body):
      receiverKeys.append(
        ReceiverKey(seq: event.seq, recorded: event.recorded, key: body.key))
    case .ownerKeyConfirmed(let body): confirm(body, seq: event.seq)
    case .logReceived(let body): receive(body, seq: event.seq, recorded: event.recorded)
    case .branchLost(let body):
      lostBranches.append(LostBranch(seq: event.seq, recorded: event.recorded, body: body))
    default: state(event)
    }
  }

  private mutating func state(_ event: Event) {
    add(Fact(seq: event.seq, data: event.data, recorded: event.recorded, cause: event.cause))
    switch event.data {
    case .personEnrolled(let body):
      personIndex[body.person] = people.count
      people.append(
        Person(
          pseudonym: body.person, seq: event.seq, onFile: body.onFile, contactSeq: event.seq))
    case .roleEnded(let body): touches.append(Touch(entry: body.entry, seq: event.seq))
    case .tripJoined(let body): touches.append(Touch(entry: body.trip, seq: event.seq))
    default: break
    }
  }

  /// Adds a fact, and finds it again by number and by whose role it is.
  mutating func add(_ fact: Fact) {
    let position = Int32(facts.count)
    factIndex[fact.seq - 1] = position
    facts.append(fact)
    let role: EventData? =
      if case .roleEnded(let body) = fact.data { self.fact(body.entry)?.data } else { fact.data }
    if case .roleGranted(let body) = role { roleIndex[body.person, default: []].append(position) }
  }

  private mutating func correct(_ body: EntryCorrected, seq: Int) throws(Objection) {
    let index = Int(factIndex[body.entry - 1])
    do {
      let data = try facts[index].data.corrected(by: body)
      touch(body.entry, seq: seq) { $0.data = data }
    } catch { throw .invalidCorrection(body.entry, error) }
  }

  private mutating func touch(_ entry: Int, seq: Int, _ change: (inout Fact) -> Void) {
    let index = Int(factIndex[entry - 1])
    change(&facts[index])
    facts[index].isTouched = true
    touches.append(Touch(entry: entry, seq: seq))
  }
}
