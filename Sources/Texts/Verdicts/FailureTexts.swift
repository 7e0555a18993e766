package import Events
package import Projections

extension Texts {
  /// Why an entry is no activity day, with the fact that decided it, without the paragraph:
  /// `38 min < 45 min`.
  ///
  /// - Parameter log: the log of the entry, so that another entry has its whole address.
  package func text(
    _ failure: Failure, in log: LogCode? = nil, _ names: PersonNames = .none
  ) -> String {
    switch failure {
    case .withdrawn: self(nb: "trukket")
    case .otherOrganiser: self(nb: "arrangert av andre")
    case .neverCounts(let kind): self(nb: "{0} er aldri en aktivitetsdag", label(kind))
    case .byPhone: self(nb: "foregikk på telefon")
    case .abroad: self(nb: "holdt i utlandet")
    case .otherPurpose: self(nb: "formålet var ikke erfaringsutveksling")
    case .purposeNotStated(let kind):
      self(nb: "erfaringsutveksling er ikke oppgitt for {0}", label(kind))
    case .notInPerson(_, let mode): self(nb: "{0}, ikke personlig møte", label(mode))
    case .noLeader: self(nb: "leder er ikke oppgitt")
    case .leaderNotLikeperson(_, let leader):
      self(nb: "lederen var ikke likeperson den dagen ({0})", names(leader))
    case .nobodyMet: self(nb: "0 deltakere, ingen ble møtt")
    case .tooShort(let kind, let minutes, let minimum):
      self(nb: "{0} min < {1}", minutes, least(minimum, kind))
    case .lengthNotStated(let kind, let minimum):
      self(nb: "varigheten er ikke oppgitt (minst {0})", least(minimum, kind))
    case .tooFew(let participants, let minimum):
      self(nb: "{0} < {1}", self.participants(participants), minimum)
    case .participantsNotStated: self(nb: "antall deltakere er ikke oppgitt")
    case .leaderUndocumented(let leader, let missing):
      self(nb: "lederens {0} mangler ({1})", all(missing), names(leader))
    case .nobodyDocumented: self(nb: "ingen leder er oppgitt og dokumentert")
    case .sameLeaderSameDay(let first, let newParticipants):
      self(
        nb: "samme leder samme dag som {0}, nye deltakere: {1}", place(first, in: log),
        newParticipants.map { yesOrNo($0) } ?? self(nb: "ikke oppgitt"))
    }
  }

  /// The same with the paragraph in front: `§ 11 b: 38 min < 45 min`.
  package func cited(
    _ failure: Failure, in log: LogCode? = nil, _ names: PersonNames = .none
  ) -> String {
    cited(failure.paragraph, text(failure, in: log, names))
  }

  /// A text with the paragraph it follows from.
  package func cited(_ paragraph: Paragraph, _ text: String) -> String {
    self(nb: "{0}: {1}", paragraph.rawValue, text)
  }

  /// An event by its address; by its number where the log is not known.
  package func place(_ seq: Int, in log: LogCode?) -> String {
    log.map { "\(Handle($0, seq))" } ?? self(nb: "nummer {0}", seq)
  }

  // A course day is said as the regulation says it: two school hours.
  private func least(_ minimum: Int, _ kind: EntryKind) -> String {
    ActivityClass(kind) == .course && minimum % 45 == 0
      ? self(nb: "{0} × 45 min", minimum / 45) : self(nb: "{0} min", minimum)
  }
}
