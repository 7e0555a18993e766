package import Events
package import Projections

/// A verdict with the log it is about.
package struct ChapterVerdict: Hashable, Sendable {
  /// The log.
  package let log: LogCode
  /// The verdict.
  package let verdict: Verdict

  /// The entry's address.
  package var handle: Handle { Handle(log, verdict.entry) }

  /// A verdict of a log.
  package init(log: LogCode, verdict: Verdict) {
    self.log = log
    self.verdict = verdict
  }
}

extension NationalAnswer {
  /// Entries that are counted in no reading, although somebody may think so: withdrawn ones, phone
  /// contacts and plain hours aside.
  package var leftOut: [ChapterVerdict] {
    verdicts { verdict in
      !verdict.counts.lenient && !verdict.counts.strict && verdict.kind != .ringevenn
        && verdict.kind != .frivilligInnsats
        && !verdict.reasons.contains { $0.failure == .withdrawn }
    }
  }

  /// Entries that separate the strict total from the lenient one.
  package var unsettled: [ChapterVerdict] {
    verdicts { $0.counts.lenient != $0.counts.strict }
  }

  /// Entries behind a figure of activity days, in either reading; nil for another figure.
  package func entries(behind figure: BufdirFigure) -> [ChapterVerdict]? {
    let activity: ActivityClass?
    switch figure {
    case .activityDays: activity = nil
    case .groups: activity = .group
    case .visits: activity = .visit
    case .courses: activity = .course
    default: return nil
    }
    return verdicts { verdict in
      (verdict.counts.strict || verdict.counts.lenient)
        && (activity == nil || ActivityClass(verdict.kind) == activity)
    }
  }

  private func verdicts(where isIncluded: (Verdict) -> Bool) -> [ChapterVerdict] {
    chapters.flatMap { chapter in
      chapter.verdicts.filter(isIncluded).map { ChapterVerdict(log: chapter.log, verdict: $0) }
    }
  }
}
