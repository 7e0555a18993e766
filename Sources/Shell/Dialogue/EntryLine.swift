import Decisions
import Events
import Projections
import TerminalText
import Texts

extension Texts {
  /// An entry about to be recorded, in what one line has of it.
  func parts(of statement: EntryStatement) -> [String] {
    parts(
      on: statement.on, kind: statement.kind, start: statement.start, minutes: statement.minutes,
      participants: statement.participants, leader: statement.leader, others: statement.others,
      place: statement.words.place)
  }

  /// An earlier entry, likewise.
  func parts(of entry: SimilarEntry) -> [String] {
    guard let on = entry.fact.data.on, let kind = entry.fact.data.entryKind else { return [] }
    return parts(
      on: on, kind: kind, start: entry.start, minutes: entry.minutes,
      participants: entry.gathering?.participants, leader: entry.leaderCode, others: entry.others,
      place: entry.words?.place)
  }

  /// What kind of entry a fact is, and of which day: enough to know it by; nil where it is no entry.
  func known(_ fact: Fact) -> String? {
    guard let on = fact.data.on, let kind = fact.data.entryKind else { return nil }
    return "\(label(kind)) \(dayAndDate(on))"
  }

  private func parts(
    on: CivilDate, kind: EntryKind, start: TimeOfDay?, minutes: Int?, participants: Int?,
    leader: String?, others: [String], place: String?
  ) -> [String] {
    let parts: [String?] = [
      dayAndDate(on), label(kind), start.map { self(.lineStart, $0) }, minutes.map { duration($0) },
      participants.map { self.participants($0) }, leader.map { self(.lineLeader, $0) },
      others.isEmpty ? nil : self(.lineOthers, others.joined(separator: ", ")),
      place.map { self(.linePlace, $0) },
    ]
    return parts.compactMap { $0 }
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

extension Session {
  /// Says an entry behind what it is called; on a terminal nothing of it is broken in two, and what does
  /// not fit stands below its beginning.
  func remarkEntry(_ phrase: Phrase, _ parts: [String]) {
    remarkItems(parts, behind: texts(phrase, ""))
  }

  /// Says a list of short texts that are not broken in two.
  func remarkItems(_ items: [String], behind first: String) {
    guard console.remarksAreSeen else {
      remark(first + items.joined(separator: "  "))
      return
    }
    let lines = Wrapping.items(
      items.map(TerminalEscaping.visible), behind: first, width: console.width)
    for line in lines { remark(line) }
  }
}
