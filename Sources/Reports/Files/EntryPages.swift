package import Events
package import Projections
import Texts

extension Report {
  /// The entries behind a figure, a table a chapter, by day.
  package static func entryPage(
    _ verdicts: [ChapterVerdict], _ entries: [LogCode: [Int: EventData]], title: String,
    in answer: NationalAnswer, _ context: ReportContext
  ) -> Report {
    let chapters = Dictionary(grouping: verdicts, by: \.log)
    return Report(
      title: title, facts: [context.texts.entries(verdicts.count)],
      sections: chapters.keys.sorted().map { log in
        let verdicts = (chapters[log] ?? []).sorted {
          ($0.verdict.on, $0.verdict.entry) < ($1.verdict.on, $1.verdict.entry)
        }
        let listed = verdicts.compactMap { verdict in
          entries[log]?[verdict.verdict.entry].map {
            ListedEntry(handle: verdict.handle, data: $0, verdict: verdict.verdict)
          }
        }
        return Section(
          "\(log)", title: context.name(of: log, in: answer.organisation),
          table(of: listed, context))
      })
  }

  /// The counting activity days by chapter, each opening its entries.
  ///
  /// - Parameter pages: the pages that have a section for each chapter, by class.
  package static func activityDays(
    _ answer: NationalAnswer, pages: [ActivityClass: String], _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = months(answer, context)
    for activity in ActivityClass.allCases {
      let places = PlaceTables(
        answer,
        [
          Measure(
            key: "strict", title: texts(nb: "streng"), unit: .count,
            value: { $0.days(activity).strict }),
          Measure(
            key: "lenient", title: texts(nb: "romslig"), unit: .count,
            value: { $0.days(activity).lenient }),
        ], context
      ) { $0.days(activity).lenient > 0 }
      report.sections.append(
        Section(
          "days\(activity)", title: texts.capitalized(texts.label(activity)),
          places.chapters(page: pages[activity])))
    }
    return report
  }
}
