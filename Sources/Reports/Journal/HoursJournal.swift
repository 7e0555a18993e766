import Events
package import Projections
package import Texts

/// Hours of a year as a journal of hledger: of each chapter and month a transaction, whose postings are the
/// kinds in whole minutes, balanced against the volunteers. `hledger balance` gives the sums of the report.
package struct HoursJournal {
  private let texts: Texts

  /// A journal in a language.
  package init(_ texts: Texts) { self.texts = texts }

  /// The whole file, with a line end after the last line; the same answer gives the same bytes.
  package func text(_ answer: NationalAnswer, _ context: ReportContext) -> String {
    let lines =
      [texts(nb: "Frivillige timer {0}", answer.year)] + context.facts(of: answer)
      + [texts(nb: "Summene er minutter (min) og de samme som i «rapport timer».")]
    var out = lines.map { "; \(JournalWords.remark($0))\n" }.joined()
    for chapter in answer.chapters {
      for (index, minutes) in chapter.months.enumerated() where minutes.total > 0 {
        out += "\n" + transaction(chapter, month: index + 1, minutes, answer, context)
      }
    }
    return out
  }

  private func transaction(
    _ chapter: ChapterAnswer, month: Int, _ minutes: VolunteerMinutes, _ answer: NationalAnswer,
    _ context: ReportContext
  ) -> String {
    let county = answer.organisation.chapters[chapter.log]?.county?.text ?? texts(nb: "uten fylke")
    let account = [texts(nb: "timer"), county, chapter.log.description]
      .map(JournalWords.account).joined(separator: ":")
    let kinds = [
      (texts.label(EntryKind.frivilligInnsats), minutes.volunteered),
      (texts.label(EntryKind.ringevenn), minutes.ringevenn),
      (texts(nb: "aktiviteter"), minutes.activities), (texts(nb: "turer"), minutes.trips),
    ].filter { $0.1 > 0 }
    let postings =
      kinds.map { ("\(account):\(JournalWords.account($0.0))", $0.1) }
      + [(JournalWords.account(texts(nb: "frivillige")), -minutes.total)]
    // First, so that no name is read as a code or a status.
    let words = texts(nb: "Timer {0}", context.name(of: chapter.log, in: answer.organisation))
    let shownMonth = month < 10 ? "0\(month)" : "\(month)"
    return "\(answer.year)-\(shownMonth)-01 \(JournalWords.remark(words))\n"
      + postings.map { "    \($0.0)  \($0.1) min\n" }.joined()
  }
}
