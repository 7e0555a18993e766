package import Projections

extension Texts {
  /// A difference: `+138`, `−4`, `0`.
  package func difference(_ value: Int) -> String {
    value > 0 ? "+" + number(value) : number(value)
  }

  /// What differences add up from, cause by cause: `151 nye − 11 trukket`; empty for none.
  package func sum(_ terms: [[Change].Term]) -> String {
    var out = ""
    for term in terms {
      let sign = term.amount < 0 ? "−" : "+"
      let count = counted(term.cause, Int(term.amount.magnitude))
      if out.isEmpty {
        out = (term.amount < 0 ? sign : "") + count
      } else {
        out += " \(sign) \(count)"
      }
    }
    return out
  }

  private func counted(_ cause: Cause, _ count: Int) -> String {
    let number = number(count)
    return switch cause {
    case .new: count == 1 ? self(nb: "1 ny") : self(nb: "{0} nye", number)
    case .ruleSet: self(nb: "{0} ved annet regelsett", number)
    case .withdrawn: self(nb: "{0} trukket", number)
    case .reinstated: self(nb: "{0} gjeninnført", number)
    case .corrected: self(nb: "{0} rettet", number)
    case .person: self(nb: "{0} ved rolle eller kontaktdata", number)
    case .sameDay: self(nb: "{0} ved annen føring samme dag", number)
    case .chapter: self(nb: "{0} ved opplysning om lag", number)
    case .activity: self(nb: "{0} ved aktivitet", number)
    }
  }

  /// Why something counts otherwise than it did.
  package func label(_ cause: Cause) -> String {
    switch cause {
    case .new: self(nb: "ny")
    case .ruleSet: self(nb: "annet regelsett")
    case .withdrawn: self(nb: "trukket")
    case .reinstated: self(nb: "gjeninnført")
    case .corrected: self(nb: "rettet")
    case .person: self(nb: "rolle eller kontaktdata")
    case .sameDay: self(nb: "annen føring samme dag")
    case .chapter: self(nb: "opplysning om laget")
    case .activity: self(nb: "aktivitet")
    }
  }
}
