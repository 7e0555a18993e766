import Decisions
import Events
import Projections
import Texts

extension Texts {
  /// An entry about to be recorded, in one line.
  func line(of statement: EntryStatement) -> String {
    line(
      on: statement.on, kind: statement.kind, start: statement.start, minutes: statement.minutes,
      participants: statement.participants, leader: statement.leader, others: statement.others,
      place: statement.words.place)
  }

  /// An earlier entry, in one line.
  func line(of entry: SimilarEntry) -> String {
    guard let on = entry.fact.data.on, let kind = entry.fact.data.entryKind else { return "" }
    return line(
      on: on, kind: kind, start: entry.start, minutes: entry.minutes,
      participants: entry.gathering?.participants, leader: entry.leaderCode, others: entry.others,
      place: entry.words?.place)
  }

  private func line(
    on: CivilDate, kind: EntryKind, start: TimeOfDay?, minutes: Int?, participants: Int?,
    leader: String?, others: [String], place: String?
  ) -> String {
    let parts: [String?] = [
      dayAndDate(on), label(kind), start.map { self(.lineStart, $0) }, minutes.map { duration($0) },
      participants.map { self.participants($0) }, leader.map { self(.lineLeader, $0) },
      others.isEmpty ? nil : self(.lineOthers, others.joined(separator: ", ")), place,
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }

  /// What an entry states that its line has no room for, one a line.
  func details(of statement: EntryStatement) -> [String] {
    let words = statement.words
    let named: [(EntryField, String?)] = [
      (.erfaringsutveksling, statement.exchange.map(yesOrNo)),
      (.nyeDeltakere, statement.newParticipants.map(yesOrNo)),
      (.form, statement.mode.map { label($0) }), (.tittel, words.title), (.serie, words.series),
      (.merknad, words.note), (.land, words.country), (.arrangor, words.organiser),
      (.medarrangor, words.coOrganiser), (.mal, statement.goal.map(String.init)),
      (
        .deltakerkoder,
        statement.participantCodes.isEmpty
          ? nil : statement.participantCodes.joined(separator: ", ")
      ),
    ]
    return named.compactMap { field, value in
      value.map { self(.detail, self(field), $0) }
    }
  }

  /// What a field is called above its value.
  func callAsFunction(_ field: EntryField) -> String {
    switch field {
    case .erfaringsutveksling: label(FactMember.exchange)
    case .nyeDeltakere: label(FactMember.newParticipants)
    case .form: label(FactMember.mode)
    default: field.rawValue
    }
  }
}
