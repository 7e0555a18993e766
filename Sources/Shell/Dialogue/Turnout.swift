import Decisions
import Events
import Forms

/// How many took part and what it was for, answered on one line: `9 ja`, `9 nye`, `9`. Each entry's own:
/// never taken over from another day.
struct Turnout: Hashable {
  var participants: Int
  var exchange: Bool?
  var newParticipants: Bool?

  init(participants: Int, exchange: Bool? = nil, newParticipants: Bool? = nil) {
    self.participants = participants
    self.exchange = exchange
    self.newParticipants = newParticipants
  }

  /// Reads the line.
  init(_ text: String) throws(CellProblem) {
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
    guard let first = words.first else { throw .notWholeNumber }
    self.init(participants: try NumberCell.participants(first))
    for word in words.dropFirst() {
      let folded = Folding.loose(word)
      if FreeOrder.participants.contains(folded) { continue }
      if FreeOrder.new.contains(folded) {
        newParticipants = true
      } else if let answer = Words.booleans.typed(word), exchange == nil {
        exchange = answer
      } else {
        throw .unknownWord(.boolean)
      }
    }
  }

  /// The draft with this in it.
  func put(into draft: inout EntryDraft) {
    draft.rest.participants = participants
    if let exchange { draft.rest.exchange = exchange }
    if let newParticipants { draft.rest.newParticipants = newParticipants }
  }
}
