package import Decisions
import Projections

extension Refusal {
  /// The column of a form that it is about; nil when it is the whole row.
  package var column: Column? {
    switch self {
    case .unknownCode(let column, _), .missing(let column), .invalid(let column),
      .notCorrectable(let column, _):
      column
    case .objection(.future): .dato
    case .objection(.futureYear): .år
    case .codeInUse: .kode
    case .objection, .nothingToChange, .notAnEntry, .evidenceNotKept, .registeringWithdrawn,
      .unknownGoal, .goalWithoutWords, .planIsFull, .textsOfOthers, .groupNotStated:
      nil
    }
  }

  /// What was stated there.
  package var value: String {
    switch self {
    case .unknownCode(_, let code), .codeInUse(let code): code
    case .objection(.future(let date)): "\(date)"
    case .objection(.futureYear(let year)): "\(year)"
    default: ""
    }
  }
}
