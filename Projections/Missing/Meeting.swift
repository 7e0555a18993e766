public import Events

/// A counting entry with what another chapter's entry of the same meeting would share.
public struct Meeting: Hashable, Sendable {
  /// The entry.
  public let entry: Handle
  let on: CivilDate
  let kind: EntryKind
  let start: TimeOfDay?
  let minutes: Int?
  let coOrganised: Bool
}

extension ChapterRegister {
  /// The entries that count, at least leniently, for the look-out for what two chapters recorded.
  public func meetings(_ answer: ChapterAnswer) -> [Meeting] {
    answer.verdicts.compactMap { verdict in
      guard verdict.counts.lenient, let gathering = fact(verdict.entry)?.data.gathering else {
        return nil
      }
      return Meeting(
        entry: Handle(log, verdict.entry), on: verdict.on, kind: verdict.kind,
        start: gathering.start, minutes: gathering.minutes, coOrganised: gathering.coOrganised)
    }
  }
}

extension [Meeting] {
  /// Possible double entries: two chapters counted a meeting of the same day and kind, which at least
  /// one of them arranged together with somebody, and nothing stated of start and length speaks
  /// against it. Only the chapter that organises reports it (practice to § 11).
  public var doubles: [Gap] {
    var days: [CivilDate: [Meeting]] = [:]
    for meeting in self { days[meeting.on, default: []].append(meeting) }
    return days.values.flatMap { meetings in
      let shared = meetings.filter(\.coOrganised)
      return shared.flatMap { a in
        meetings.filter { b in
          // Of two that both say so, told once.
          a.canBe(b) && !(b.coOrganised && b.entry < a.entry)
        }.map { b in
          Gap(
            chapter: a.entry.log, kind: .recordedByTwo, entries: [a.entry, b.entry].sorted(),
            people: [], gain: Gap.Gain())
        }
      }
    }.sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
  }
}

extension Meeting {
  fileprivate func canBe(_ other: Meeting) -> Bool {
    func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }
    return entry.log != other.entry.log && kind == other.kind && agree(start, other.start)
      && agree(minutes, other.minutes)
  }
}
