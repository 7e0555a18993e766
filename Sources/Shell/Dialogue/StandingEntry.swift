import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension EntryDraft {
  /// A recorded entry as it stands.
  init(_ standing: SimilarEntry) {
    self = EntryDraft().completed(from: standing)
    on = standing.fact.data.on
    rest.participants = standing.gathering?.participants
    rest.exchange = standing.gathering?.exchange
    rest.newParticipants = standing.gathering?.newParticipants
    // Also what is never lent to another day.
    rest.words = standing.words ?? EntryWords()
    if case .ringevennContactMade(let contact) = standing.fact.data {
      rest.start = contact.start
      rest.mode = contact.mode
    }
  }

  /// What a field says, as it would be typed; nil where nothing is stated.
  func typed(_ field: EntryField, _ texts: Texts) -> String? {
    let words = rest.words
    return switch field {
    case .aktivitet: kind.map { EntryCommandLine.word($0, Words.activities) }
    case .dato: on.map { texts.date($0) }
    case .start: rest.start?.description
    case .varighet: rest.minutes.map(EntryCommandLine.duration)
    case .sted: words.place
    case .leder: rest.leader
    case .deltakere: rest.participants.map(String.init)
    case .erfaringsutveksling: rest.exchange.map(texts.yesOrNo)
    case .nyeDeltakere: rest.newParticipants.map(texts.yesOrNo)
    case .likepersoner: rest.others.isEmpty ? nil : rest.others.joined(separator: ", ")
    case .form: rest.mode.map { EntryCommandLine.word($0, Words.modes) }
    case .tittel: words.title
    case .serie: words.series
    case .merknad: words.note
    case .land: words.country
    case .arrangor: words.organiser
    case .medarrangor: words.coOrganiser
    case .deltakerkoder, .mal: nil
    }
  }
}

extension EntryField {
  /// The fields that a correction of a fact can state otherwise; none where it is no entry.
  static func changeable(in data: EventData) -> [EntryField] {
    switch data {
    case .activityHeld: allCases.filter { ![.deltakerkoder, .mal].contains($0) }
    case .tripHeld: allCases.filter { ![.deltakerkoder, .mal, .aktivitet].contains($0) }
    case .ringevennContactMade: [.dato, .start, .varighet, .leder, .form, .merknad]
    case .hoursVolunteered: [.dato, .start, .varighet, .merknad]
    default: []
    }
  }
}
