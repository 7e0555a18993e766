package import Events
import Projections
package import Texts

extension Texts {
  /// An entry on one line: `ti 14. jan 2025  møteplass  2 t 30 min  12 deltakere  leder KN`.
  package func line(_ data: EventData, _ names: PersonNames = .none) -> String {
    parts(data, names).joined(separator: "  ")
  }

  func parts(_ data: EventData, _ names: PersonNames) -> [String] {
    let facts = EntryFacts(data)
    var parts = [label(data)]
    if let on = data.on { parts.insert(dayAndDate(on), at: 0) }
    if let minutes = facts.minutes { parts.append(duration(minutes)) }
    if let participants = facts.participants { parts.append(self.participants(participants)) }
    if let leader = facts.leader {
      switch data {
      case .ringevennContactMade, .hoursVolunteered: parts.append(names(leader))
      default: parts.append(self(nb: "leder {0}", names(leader)))
      }
    }
    return parts
  }
}
