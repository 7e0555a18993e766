import Decisions
import Events
import Projections
import Texts

extension Texts {
  /// An entry about to be recorded, in one line.
  func line(of statement: EntryStatement) -> String {
    line(
      on: statement.on, kind: statement.kind, start: statement.start, minutes: statement.minutes,
      participants: statement.participants, leader: statement.leader,
      place: statement.words.place)
  }

  /// An earlier entry, in one line.
  func line(of entry: SimilarEntry) -> String {
    guard let on = entry.fact.data.on, let kind = entry.fact.data.entryKind else { return "" }
    return line(
      on: on, kind: kind, start: entry.start, minutes: entry.minutes,
      participants: entry.gathering?.participants, leader: entry.leaderCode,
      place: entry.words?.place)
  }

  private func line(
    on: CivilDate, kind: EntryKind, start: TimeOfDay?, minutes: Int?, participants: Int?,
    leader: String?, place: String?
  ) -> String {
    let parts: [String?] = [
      dayAndDate(on), label(kind), start.map { self(.lineStart, $0) }, minutes.map { duration($0) },
      participants.map { self.participants($0) }, leader.map { self(.lineLeader, $0) }, place,
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }
}
