package import Events
package import Projections

extension Texts {
  /// The verdict on an entry in one sentence, as it is shown before saving:
  /// `Teller hos Bufdir: 1 aktivitetsdag (§ 11 b: møteplass, 150 min, 9 deltakere, …)`.
  package func verdict(
    _ verdict: Verdict, of data: EventData, in log: LogCode? = nil, _ names: PersonNames = .none
  ) -> String {
    let reasons = verdict.reasons.map { cited($0.failure, in: log, names) }
      .joined(separator: self(nb: "; "))
    if verdict.counts.strict {
      let facts = facts(of: data, verdict.kind).joined(separator: ", ")
      return self(
        nb: "Teller hos Bufdir: 1 aktivitetsdag ({0}: {1})", Paragraph.of(verdict.kind).rawValue,
        facts)
    }
    if verdict.counts.lenient {
      return self(nb: "Teller bare i den romslige lesningen: {0}", reasons)
    }
    switch data {
    case .ringevennContactMade(let contact):
      let minutes = contact.minutes.map { self(nb: " og {0} frivillig innsats", duration($0)) }
      return self(
        nb: "Teller ikke som aktivitetsdag: {0}. Føres som ringevenn-kontakt{1}.", reasons,
        minutes ?? "")
    case .hoursVolunteered(let hours):
      return self(
        nb: "Teller ikke som aktivitetsdag: {0}. Føres som {1} frivillig innsats.", reasons,
        duration(hours.minutes))
    default: return self(nb: "Teller ikke som aktivitetsdag: {0}", reasons)
    }
  }

  /// Whether something counts, in a word or three.
  package func counting(_ counts: Both<Bool>) -> String {
    switch (counts.strict, counts.lenient) {
    case (true, _): self(nb: "teller")
    case (false, true): self(nb: "teller bare romslig")
    case (false, false): self(nb: "teller ikke")
    }
  }

  /// In which reading something fails.
  package func label(_ column: ReadingColumn) -> String {
    switch column {
    case .strict: self(nb: "streng")
    case .lenient: self(nb: "romslig")
    case .both: self(nb: "begge")
    }
  }

  private func facts(of data: EventData, _ kind: EntryKind) -> [String] {
    guard let gathering = data.gathering else { return [label(kind)] }
    var facts = [label(kind)]
    if gathering.exchange == true { facts.append(label(FactMember.exchange)) }
    if let minutes = gathering.minutes { facts.append(self(nb: "{0} min", minutes)) }
    if let participants = gathering.participants { facts.append(self.participants(participants)) }
    if gathering.leader != nil, ActivityClass(kind) != .course {
      facts.append(self(nb: "leder er likeperson"))
    }
    return facts
  }
}

extension Texts {
  /// Whether an entry counts, and the main reason when it does not.
  package func counting(
    _ verdict: Verdict, in log: LogCode? = nil, _ names: PersonNames = .none
  ) -> String {
    guard let main = verdict.reasons.first else { return counting(verdict.counts) }
    return self(nb: "{0}: {1}", counting(verdict.counts), cited(main.failure, in: log, names))
  }
}
