import Events

extension ChapterRegister {
  /// Possible double entries within the chapter: two that count, at least leniently, on the same day, of the
  /// same kind, with the same start and as many participants, and nothing stated of length or leader that
  /// speaks against it. Where the later one states new participants, somebody has thought of it.
  public func recordedTwice(_ answer: ChapterAnswer) -> [Gap] {
    var days: [CivilDate: [(seq: Int, kind: EntryKind, gathering: Gathering)]] = [:]
    for verdict in answer.verdicts where verdict.counts.lenient {
      guard let gathering = fact(verdict.entry)?.data.gathering, gathering.start != nil else {
        continue
      }
      days[verdict.on, default: []].append((verdict.entry, verdict.kind, gathering))
    }
    var gaps: [Gap] = []
    for (_, entries) in days.sorted(by: { $0.key < $1.key }) where entries.count > 1 {
      for (index, a) in entries.enumerated() {
        for b in entries[(index + 1)...] where a.kind == b.kind && a.gathering.canBe(b.gathering) {
          gaps.append(
            Gap(
              chapter: log, kind: .recordedTwice,
              entries: [Handle(log, a.seq), Handle(log, b.seq)],
              people: [], gain: Gap.Gain()))
        }
      }
    }
    return gaps
  }
}

extension Gathering {
  fileprivate func canBe(_ later: Gathering) -> Bool {
    func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }
    return start == later.start && participants == later.participants
      && agree(minutes, later.minutes) && agree(leader, later.leader)
      && later.newParticipants != true
  }
}
