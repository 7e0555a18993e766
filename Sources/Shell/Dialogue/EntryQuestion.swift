import Decisions
import Events

/// What the guided entry can ask, in its order.
enum EntryQuestion: Hashable, CaseIterable {
  case kind, date, start, duration, place, leader, participants, exchange

  /// Those whose default is the similar entry's answer.
  static let lent: [EntryQuestion] = [.start, .duration, .place, .leader]

  /// Whether the question is to be asked of a draft.
  func applies(to draft: EntryDraft) -> Bool {
    let isOnePersons = draft.kind == .ringevenn || draft.kind == .frivilligInnsats
    return switch self {
    case .kind: draft.kind == nil
    case .date: draft.on == nil
    case .start: draft.rest.start == nil && !isOnePersons
    case .duration: draft.rest.minutes == nil
    case .place: draft.rest.words.place == nil && !isOnePersons
    case .leader: draft.rest.leader == nil
    case .participants:
      draft.rest.participants == nil && !isOnePersons && draft.kind != .stand
    case .exchange: draft.rest.exchange == nil && draft.kind.map(Self.needsPurpose) ?? true
    }
  }

  /// Kinds whose name does not say that experience is exchanged.
  static func needsPurpose(_ kind: EntryKind) -> Bool {
    switch kind {
    case .moteplass, .temakveld, .medlemsmote, .tur, .kurs: true
    default: false
    }
  }
}
