public import Events

extension ChapterRegister {
  /// The newest erasure of a person.
  public struct Erasure: Hashable, Sendable {
    /// Number of the person-erased event.
    public let seq: Int
    /// When.
    public let recorded: Instant
    /// How much was destroyed.
    public let scope: ErasureScope
    /// The last day that the evidence is kept; nil where all was destroyed.
    public let until: CivilDate?
  }

  /// What a person last said of a purpose.
  public struct Consent: Hashable, Sendable {
    /// Number of the event.
    public let seq: Int
    /// The day it was given or withdrawn.
    public let on: CivilDate
    /// Whether it is given; else it was withdrawn.
    public let isGiven: Bool
  }

  /// Whether a person consents to something now; what was never asked is not given.
  public func consents(_ person: Pseudonym, to purpose: ConsentPurpose) -> Bool {
    consents[person]?[purpose]?.isGiven ?? false
  }

  /// Whether a person took back a consent. Who was never asked took nothing back: what is then done
  /// rests on something else.
  public func hasWithdrawn(_ purpose: ConsentPurpose, _ person: Pseudonym) -> Bool {
    consents[person]?[purpose].map { !$0.isGiven } ?? false
  }

  /// The events that forgot something of a fact, or of the person it enrols, and the consents that
  /// hold, ascending. They decide nothing.
  public func privacyEvents(of entry: Int) -> [Int] {
    var events = textErasures.filter { $0.entry == entry }.map(\.seq)
    if case .personEnrolled(let body)? = fact(entry)?.data {
      events += consents[body.person]?.values.map(\.seq) ?? []
      if let erasure = erasures[body.person] { events.append(erasure.seq) }
    }
    return events.sorted()
  }

  /// Whether everything about a person was destroyed, also evidence.
  public func isErased(_ person: Pseudonym) -> Bool { erasures[person]?.scope == .all }
}

extension ChapterRegister {
  func check(_ body: PersonErased) throws(Objection) {
    if !isKnown(body.person) { throw .unknownPerson(body.person) }
    try checkNotErased(body.person)
  }

  func check(_ body: ConsentGiven, today: CivilDate) throws(Objection) {
    if body.on > today { throw .future(body.on) }
    if person(body.person) == nil { throw .unknownPerson(body.person) }
    try checkNotErased(body.person)
    if consents(body.person, to: body.purpose) { throw .consentGivenAlready(body.person) }
  }

  func check(_ body: ConsentWithdrawn, today: CivilDate) throws(Objection) {
    if body.on > today { throw .future(body.on) }
    if enrolment(of: body.person) == nil { throw .unknownPerson(body.person) }
    if !consents(body.person, to: body.purpose) { throw .consentNotGiven(body.person) }
  }

  /// After everything about a person is destroyed, nothing new can be known of them.
  func checkNotErased(_ person: Pseudonym) throws(Objection) {
    if isErased(person) { throw .personErased(person) }
  }

  // Whoever has a pseudonym here: on the list, on a trip, or recording.
  private func isKnown(_ person: Pseudonym) -> Bool {
    enrolment(of: person) != nil || actors[person] != nil
      || facts.contains {
        if case .tripJoined(let body) = $0.data { body.participant == person } else { false }
      }
  }

  mutating func erase(_ body: PersonErased, seq: Int, recorded: Instant) {
    erasures[body.person] = Erasure(
      seq: seq, recorded: recorded, scope: body.scope, until: body.until)
  }

  mutating func erase(_ body: TextErased, seq: Int) {
    erasedTexts[body.entry, default: []].formUnion(body.texts)
    textErasures.append(Touch(entry: body.entry, seq: seq))
  }

  mutating func set(
    _ purpose: ConsentPurpose, of person: Pseudonym, seq: Int, on: CivilDate, isGiven: Bool
  ) {
    consents[person, default: [:]][purpose] = Consent(seq: seq, on: on, isGiven: isGiven)
  }
}
