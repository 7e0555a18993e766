import Application
import Decisions
import Forms

/// A field of an entry that can be changed before it is recorded, by the name of its option.
enum EntryField: String, CaseIterable {
  case aktivitet, dato, start, varighet, sted, leder, deltakere, erfaringsutveksling
  case nyeDeltakere = "nye-deltakere"
  case likepersoner, form, tittel, serie, merknad, land
  case arrangor = "arrangør"
  case medarrangor = "medarrangør"
  case deltakerkoder
  case mal = "mål"

  static var names: [String] { allCases.map(\.rawValue) }

  static func named(_ text: String) -> EntryField? {
    let folded = Nearby.fold(text)
    let starting = allCases.filter { Nearby.fold($0.rawValue).hasPrefix(folded) }
    return starting.first { Nearby.fold($0.rawValue) == folded }
      ?? (starting.count == 1 ? starting[0] : nil)
  }

  /// What the dialogue asks once it is forgotten; nil where it never does.
  var question: EntryQuestion? {
    switch self {
    case .aktivitet: .kind
    case .dato: .date
    case .start: .start
    case .varighet: .duration
    case .sted: .place
    case .leder: .leader
    case .deltakere: .participants
    case .erfaringsutveksling: .exchange
    default: nil
    }
  }

  /// What Tab offers for it here.
  var choices: [String] {
    switch self {
    case .erfaringsutveksling, .nyeDeltakere: ["ja", "nei"]
    case .aktivitet: Words.activities.norwegian
    case .form: Words.modes.norwegian
    default: []
    }
  }
}

extension EntryDraft {
  /// Forgets a field.
  mutating func clear(_ field: EntryField) {
    switch field {
    case .aktivitet: kind = nil
    case .dato: on = nil
    default: take(field, from: EntryDraft())
    }
  }

  /// Takes one field over from another draft.
  mutating func take(_ field: EntryField, from other: EntryDraft) {
    let (words, from) = (other.rest.words, other.rest)
    switch field {
    case .aktivitet: kind = other.kind
    case .dato: on = other.on
    case .start: rest.start = from.start
    case .varighet: rest.minutes = from.minutes
    case .sted: rest.words.place = words.place
    case .leder: rest.leader = from.leader
    case .deltakere: rest.participants = from.participants
    case .erfaringsutveksling: rest.exchange = from.exchange
    case .nyeDeltakere: rest.newParticipants = from.newParticipants
    case .likepersoner: rest.others = from.others
    case .form: rest.mode = from.mode
    case .tittel: rest.words.title = words.title
    case .serie: rest.words.series = words.series
    case .merknad: rest.words.note = words.note
    case .land: rest.words.country = words.country
    case .arrangor: rest.words.organiser = words.organiser
    case .medarrangor: rest.words.coOrganiser = words.coOrganiser
    case .deltakerkoder: rest.participantCodes = from.participantCodes
    case .mal: rest.goal = from.goal
    }
  }
}
