import Decisions
import Events

/// What was answered and is asked again, after `<` or `endre`: it stands in the brackets, so that Enter
/// keeps it.
struct AnswersBefore {
  private(set) var draft: EntryDraft
  private var typed: Set<EntryQuestion>

  /// - Parameter draft: an entry as it was answered; nil while nothing is asked again.
  init(_ draft: EntryDraft?) {
    self.draft = draft ?? EntryDraft()
    typed = draft == nil ? [] : Set(EntryQuestion.allCases)
  }

  /// An answer was typed, not taken over from another entry.
  mutating func isTyped(_ question: EntryQuestion) { typed.insert(question) }

  /// Takes an answer out of an entry that is to be asked again.
  mutating func take(_ question: EntryQuestion, from entry: inout EntryDraft) {
    draft.take(question.field, from: entry)
    entry.clear(question.field)
  }

  /// What another entry lent is lent anew by the one that is most similar now.
  mutating func forgetLent() {
    for question in EntryQuestion.lent where !typed.contains(question) {
      draft.clear(question.field)
    }
  }

  /// Puts the answers back that are not asked for any more.
  func restore(_ questions: [EntryQuestion], in entry: inout EntryDraft) {
    for question in questions where question.applies(to: entry) {
      entry.take(question.field, from: draft)
    }
  }
}

extension EntryQuestion {
  /// The field that it asks for.
  var field: EntryField {
    switch self {
    case .kind: .aktivitet
    case .date: .dato
    case .start: .start
    case .duration: .varighet
    case .place: .sted
    case .leader: .leder
    case .participants: .deltakere
    case .exchange: .erfaringsutveksling
    }
  }
}
