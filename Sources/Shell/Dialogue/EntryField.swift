import Application
import Decisions

/// A field of an entry that can be asked for again, by the name of its option.
enum EntryField: String, CaseIterable {
  case aktivitet, dato, start, varighet, sted, leder, deltakere, erfaringsutveksling

  static var names: [String] { allCases.map(\.rawValue) }

  static func named(_ text: String) -> EntryField? {
    let folded = Nearby.fold(text)
    let starting = allCases.filter { $0.rawValue.hasPrefix(folded) }
    return starting.first { $0.rawValue == folded } ?? (starting.count == 1 ? starting[0] : nil)
  }
}

extension EntryDraft {
  /// Forgets a field, so that it is asked for again.
  mutating func clear(_ field: EntryField) {
    switch field {
    case .aktivitet: kind = nil
    case .dato: on = nil
    case .start: rest.start = nil
    case .varighet: rest.minutes = nil
    case .sted: rest.words.place = nil
    case .leder: rest.leader = nil
    case .deltakere: rest.participants = nil
    case .erfaringsutveksling: rest.exchange = nil
    }
  }
}
