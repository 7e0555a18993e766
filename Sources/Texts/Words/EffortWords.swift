package import Projections

extension Texts {
  /// What somebody was at an entry.
  package func label(_ part: YearEffort.Part) -> String {
    switch part {
    case .leader: self(nb: "leder av aktivitet")
    case .likeperson: self(nb: "likeperson på aktivitet")
    case .trip: self(nb: "turleder eller likeperson på tur")
    case .ringevenn: self(nb: "ringevenn")
    case .volunteer: self(nb: "frivillig innsats")
    }
  }
}
