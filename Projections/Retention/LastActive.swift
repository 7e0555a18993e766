public import Events

extension ChapterRegister {
  /// The last year in which there was something of each enrolled person: a role held, an entry, or that
  /// contact data or a consent was recorded. A role that has not ended holds in `year`.
  ///
  /// - Parameter year: the year that it is.
  public func lastActive(in year: Int) -> [Pseudonym: Int] {
    var last: [Pseudonym: Int] = [:]
    func see(_ person: Pseudonym, _ seen: Int) {
      last[person] = max(last[person] ?? seen, min(seen, year))
    }
    for person in people {
      if let fact = fact(person.seq) {
        see(person.pseudonym, NorwegianTime.year(of: fact.recorded))
      }
    }
    for role in roles { see(role.person, role.ended?.year ?? year) }
    for fact in facts where !fact.isWithdrawn {
      guard fact.data.isEntry, let on = fact.data.on else { continue }
      for person in fact.data.people { see(person, on.year) }
    }
    for (person, said) in consents {
      for consent in said.values where consent.isGiven { see(person, consent.on.year) }
    }
    return last
  }
}

extension ChapterRegister {
  /// The year of the last trip of each participant, by the pseudonym that the participant has for a year;
  /// of trips that were withdrawn too. It is more than one year only where a date was corrected.
  public var lastTrips: [Pseudonym: Int] {
    var last: [Pseudonym: Int] = [:]
    for fact in facts {
      guard case .tripJoined(let body) = fact.data, let year = self.fact(body.trip)?.data.on?.year
      else { continue }
      last[body.participant] = max(last[body.participant] ?? year, year)
    }
    return last
  }
}

extension NorwegianTime {
  fileprivate static func year(of instant: Instant) -> Int { date(at: instant).year }
}
